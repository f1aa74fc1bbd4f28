import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Files } from '../host';
import { isPlaybookName } from './playbook-name';

/** Reads files and folders from the disk. */
export const filesOnDisk: Files = {
  read: async (uri) => {
    try {
      return (await readFile(fileURLToPath(uri), 'utf8')).replace(/^\uFEFF/, '');
    } catch {
      return undefined;
    }
  },
  list: async (folder) => {
    try {
      return await readdir(fileURLToPath(folder));
    } catch {
      return [];
    }
  },
  find: async (folder) => {
    try {
      return (await playbooksBelow(fileURLToPath(folder))).map((path) => pathToFileURL(path).href);
    } catch {
      return [];
    }
  },
};

/** Folders that hold nothing of a shop's. */
const skipped: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** Links to folders are not followed, since they may be circular; a folder that cannot be read is skipped. */
async function playbooksBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = entries.map((entry): readonly string[] | Promise<readonly string[]> => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : playbooksBelow(path);
    return isPlaybookName(entry.name) ? [path] : [];
  });
  return (await Promise.all(found)).flat();
}
