import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Read } from '../host';

/** Reads files from the disk. */
export const readFromDisk: Read = async (uri) => {
  try {
    return (await readFile(fileURLToPath(uri), 'utf8')).replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
};
