import { type Locale, say, type Text } from '../../../schemas/text';
import { BadUsage } from './options';
import { reasonOf } from './reasons';
import { isPlainFile, type TextFile, withBom, writeWhole } from './text-file';
import { messages } from './words';

/** Writes a playbook back to its file, whole or not at all. @throws BadUsage where it cannot be written */
export async function writePlaybook(file: string, text: TextFile, locale: Locale): Promise<void> {
  const refuse = (reason: Text): never => {
    throw new BadUsage(say(messages.unwritable, locale, { file, reason }));
  };
  if (!(await isPlainFile(file))) refuse(messages.notPlain);
  await writeWhole(file, withBom(text)).catch((error: unknown) => refuse(reasonOf(error)));
}
