import { createHash } from 'node:crypto';
import { lstat, readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readTextFile, withBom, writeWhole } from '../text-file';

/** The one file that a page reads and writes. */
export interface ServedFile {
  /** The file as it is, and a stamp of its bytes. A file that is not there is empty. @throws where it cannot be read */
  read(): Promise<ServedText>;
  /**
   * Writes a text over the bytes of a stamp.
   * @returns the new stamp; undefined where the file has other bytes by now, and nothing was written
   * @throws where it cannot be written
   */
  write(text: string, stamp: string): Promise<string | undefined>;
}

export interface ServedText {
  readonly name: string;
  /** Its address, beside which the files lie that it names. */
  readonly uri: string;
  readonly text: string;
  readonly stamp: string;
}

/** The stamp of a file that is not there. */
const NONE = 'none';

/** Serves a file; writes wait for one another. */
export function servedFile(path: string): ServedFile {
  let hasMark = false;
  let last: Promise<unknown> = Promise.resolve();
  const write = async (text: string, stamp: string): Promise<string | undefined> => {
    if ((await stampOf(path)) !== stamp) return undefined;
    const content = withBom({ text, bom: hasMark });
    if (stamp !== NONE) await writeWhole(path, content);
    // It may have appeared this very moment.
    else if (!(await made(path, content))) return undefined;
    return stampOf(path);
  };
  return {
    read: async () => {
      const named = { name: basename(path), uri: pathToFileURL(path).href };
      const stamp = await stampOf(path);
      if (stamp === NONE) return { ...named, text: '', stamp };
      const { text, bom } = await readTextFile(path);
      hasMark = bom;
      return { ...named, text, stamp };
    },
    write: (text, stamp) => {
      const done = last.then(() => write(text, stamp));
      last = done.catch(() => undefined);
      return done;
    },
  };
}

/** A digest of what the file holds. @throws where it is there and cannot be read */
async function stampOf(path: string): Promise<string> {
  try {
    return createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
  } catch (error) {
    // A link that leads nowhere is there, too.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && !(await isLink(path))) return NONE;
    throw error;
  }
}

const isLink = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

/** Makes a file; false where there is one by now. */
async function made(path: string, content: string): Promise<boolean> {
  try {
    await writeFile(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
