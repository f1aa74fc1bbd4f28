import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Locale, say } from '../../../schemas/text';
import type { LoadedBaseline } from '../configs';
import { type Baseline, folderOf, pathFrom, readBaseline, resolvePath, writeBaseline } from '../service';
import { type Outcome, uriOf } from './check-file';
import { BadUsage } from './options';
import { readTextFile, writeWhole } from './text-file';
import { messages } from './words';

/** The baseline of a file. @throws BadUsage where it cannot be read or is none */
export async function loadBaseline(file: string, locale: Locale): Promise<LoadedBaseline> {
  const files = await readIfThere(file);
  if (!files) throw new BadUsage(say(messages.noBaseline, locale, { file }));
  return { folder: folderOf(uriOf(file))!, files };
}

/**
 * Writes the gaps of a run into a baseline. What it knows of files that this run did not look at stays, unless they
 * are gone.
 * @returns how many gaps were written
 * @throws where the file cannot be written
 */
export async function saveBaseline(file: string, outcomes: readonly Outcome[]): Promise<number> {
  const folder = folderOf(uriOf(file))!;
  const before = Object.entries((await readIfThere(file)) ?? {}).filter(([path]) => isThere(folder, path));
  const checked = outcomes.filter((outcome) => outcome.checked);
  const now = checked.map(({ uri, gaps }) => [pathFrom(folder, uri), gaps] as const);
  const all: Baseline = Object.fromEntries([...before, ...now]);
  await mkdir(dirname(resolve(file)), { recursive: true });
  await writeWhole(file, writeBaseline(all));
  return now.flatMap(([, gaps]) => gaps).reduce((sum, { count }) => sum + count, 0);
}

async function readIfThere(file: string): Promise<Baseline | undefined> {
  try {
    return readBaseline((await readTextFile(file)).text);
  } catch {
    return undefined;
  }
}

function isThere(folder: string, path: string): boolean {
  const uri = path.startsWith('file:') ? path : resolvePath(folder, path);
  return existsSync(fileURLToPath(uri));
}
