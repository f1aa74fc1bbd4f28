import { realpathSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Whether a path lies below a folder, by the names alone. */
export function isUnder(root: string, path: string): boolean {
  const from = relative(root, path);
  return from !== '' && !from.startsWith('..') && !isAbsolute(from);
}

/** Where a file's address leads in the end, links followed; undefined where nothing is there, or it is no file's. */
export function realPathOf(uri: string): string | undefined {
  try {
    return realpathSync(fileURLToPath(uri));
  } catch {
    return undefined;
  }
}
