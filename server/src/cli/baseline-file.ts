import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Locale, say } from '../../../schemas/text';
import type { LoadedBaseline } from '../workspace/configs';
import {
  type Baseline,
  baselineFileName,
  folderOf,
  isBaseline,
  pathFrom,
  readBaseline,
  resolvePath,
  writeBaseline,
} from '../service';
import { type FileOutcome, uriOf } from './check-file';
import { BadUsage } from './options';
import { isPlainFile, readTextFile, writeWhole } from './text-file';
import { isPlaybookName } from '../workspace/playbook-name';
import { messages } from './words';

/** Loads a baseline. @throws BadUsage where it cannot be read or is none */
export async function loadBaseline(file: string, locale: Locale): Promise<LoadedBaseline> {
  const files = await readIfThere(file);
  if (!files) throw new BadUsage(say(messages.noBaseline, locale, { file }));
  return { folder: folderOf(uriOf(file))!, files };
}

/**
 * Checks that a baseline may be written to a path: there is nothing, or a baseline, even a damaged one.
 * @throws BadUsage where it is a playbook or anything else that somebody wrote
 */
export async function refuseOtherThanBaseline(file: string, locale: Locale): Promise<void> {
  if (!isPlaybookName(file) && (!(await isPlainFile(file)) || (await mayBeReplaced(file)))) return;
  const playbook = /\.ya?ml$/.test(file) ? file : 'playbook.yaml';
  throw new BadUsage(say(messages.notABaseline, locale, { file, list: baselineFileName, playbook }));
}

async function mayBeReplaced(file: string): Promise<boolean> {
  if (basename(file) === baselineFileName) return true;
  const text = await readTextFile(file).then(
    (read) => read.text,
    () => undefined,
  );
  return text !== undefined && (text.trim() === '' || isBaseline(text));
}

/**
 * Writes the gaps of a run to a baseline. Entries of files that this run did not check are kept, unless the files are
 * gone.
 * @returns how many gaps were written
 * @throws where the file cannot be written
 */
export async function saveBaseline(file: string, outcomes: readonly FileOutcome[]): Promise<number> {
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
