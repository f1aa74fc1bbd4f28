import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Locale, say } from '../../../schemas/text';
import { BadUsage } from './options';
import { reasonOf } from './reasons';
import { writeWhole } from './text-file';
import { messages } from './words';

/** Writes what a command has made to a file, whose folders are made where they are not there. @throws BadUsage */
export async function writeResult(file: string, text: string, locale: Locale): Promise<void> {
  try {
    await mkdir(dirname(resolve(file)), { recursive: true });
    await writeWhole(file, text);
  } catch (error) {
    throw new BadUsage(say(messages.unwritable, locale, { file, reason: reasonOf(error) }));
  }
}
