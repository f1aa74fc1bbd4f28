import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Files } from '../host';

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
};
