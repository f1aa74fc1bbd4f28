import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const BOM = '\uFEFF';

/** A file's text without its byte order mark; editors do not count the mark either. */
export interface TextFile {
  readonly text: string;
  readonly bom: boolean;
}

/** The file is not UTF-8: writing it back would destroy what it says. */
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

/** The text as it lies in the file. */
export const withBom = ({ text, bom }: TextFile): string => (bom ? BOM + text : text);

/**
 * Writes a file so that it is the old one or the new one, never half of it: a file beside it takes its place.
 * A link stays a link, and the file keeps its permissions.
 * @throws where it cannot be written
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const mode = await stat(target).then(
    (known) => known.mode,
    () => undefined,
  );
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    await writeFile(beside, text, { flag: 'wx', mode });
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
