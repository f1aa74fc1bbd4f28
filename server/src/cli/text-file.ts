import {
  type FileHandle,
  lstat,
  open,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const BOM = '\uFEFF';

/** A file's text without its byte order mark; editors do not count the mark either. */
export interface TextFile {
  readonly text: string;
  readonly bom: boolean;
}

/** The file is not UTF-8: writing it back would destroy its text. */
export class NotUtf8 extends Error {}

/** @throws where the file cannot be read; `NotUtf8` where it is no UTF-8 */
export async function readTextFile(path: string): Promise<TextFile> {
  return decode(await readFile(path));
}

/** The whole standard input. @throws `NotUtf8` */
export async function readStdin(): Promise<TextFile> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return decode(Buffer.concat(chunks));
}

function decode(bytes: Buffer): TextFile {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith(BOM) ? { text: text.slice(1), bom: true } : { text, bom: false };
  } catch {
    throw new NotUtf8();
  }
}

/** The text as stored in the file. */
export const withBom = ({ text, bom }: TextFile): string => (bom ? BOM + text : text);

/** Whether it is a regular file, or a link to one; not a device, a pipe or a folder. */
export const isPlainFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (known) => known.isFile(),
    () => false,
  );

/**
 * Writes a file atomically: a temporary file beside it is renamed over it. A link stays a link, and the file keeps its
 * permissions. What is no regular file (`/dev/null`, a pipe) is written to directly.
 * @throws where it cannot be written
 */
export async function writeWhole(path: string, text: string | Uint8Array): Promise<void> {
  if (await isThere(path)) return (await isPlainFile(path)) ? replace(path, text) : writeFile(path, text);
  return replaceAt(path, text, undefined);
}

/** Whether the path exists, even as a broken link. */
const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

async function replace(path: string, text: string | Uint8Array): Promise<void> {
  const target = await realpath(path);
  return replaceAt(target, text, (await stat(target)).mode);
}

async function replaceAt(target: string, text: string | Uint8Array, mode: number | undefined): Promise<void> {
  const beside = await writeBeside(target, text, mode);
  try {
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** How many names of temporary files are tried: an earlier process with our process id may have left some. */
const MOST_LEFT_OVER = 100;

/** Writes a temporary file beside the target. @returns its name */
async function writeBeside(
  target: string,
  text: string | Uint8Array,
  mode: number | undefined,
): Promise<string> {
  for (let number = 0; ; number++) {
    const mark = number === 0 ? `${process.pid}` : `${process.pid}-${number}`;
    const beside = join(dirname(target), `.${basename(target)}.${mark}.tmp`);
    try {
      const file = await open(beside, 'wx', mode);
      await writeAll(file, text, mode).catch(async (error: unknown) => {
        await rm(beside, { force: true });
        throw error;
      });
      return beside;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || number === MOST_LEFT_OVER) throw error;
    }
  }
}

async function writeAll(
  file: FileHandle,
  text: string | Uint8Array,
  mode: number | undefined,
): Promise<void> {
  try {
    await file.writeFile(text);
    // The process's umask takes permissions from a file that is made. Some file systems have none to set.
    if (mode !== undefined) await file.chmod(mode & 0o7777).catch(() => undefined);
  } finally {
    await file.close();
  }
}
