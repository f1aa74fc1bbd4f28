import { statSync } from 'node:fs';
import { lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { version } from '../../../package.json';

/** A value that was kept, with what it depends on besides its key. */
export interface KeptValue<T> {
  readonly value: T;
  /** The files that were read for it, each with the digest of its text. */
  readonly uses: readonly (readonly [uri: string, digest: string])[];
  /** The folder within which those files may lie; empty where none was looked for. */
  readonly top: string;
  /** Epoch milliseconds until when it holds; null for ever. */
  readonly until: number | null;
}

/** Entries longer than this are not read: none of ours is. */
const MOST_BYTES = 50_000_000;

/**
 * Reads what was kept in a slot of a folder under a key. Undefined where there is none, and for whatever is no entry of
 * ours: one of another key, a damaged one, a folder or a pipe in its place.
 */
export async function readKept<T>(
  folder: string,
  slot: string,
  key: string,
): Promise<KeptValue<T> | undefined> {
  try {
    const path = join(folder, nameOf(slot));
    const known = await lstat(path);
    if (!known.isFile() || known.size > MOST_BYTES) return undefined;
    const text = await readFile(path, 'utf8');
    const body = text.slice(text.indexOf('\n') + 1);
    return text.startsWith(`${headOf(key, body)}\n`) ? (JSON.parse(body) as KeptValue<T>) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a value, in the place of what the slot holds. Each writer has a temporary file of its own, which takes the name in
 * one step: of two runs at once the later one wins, and nobody reads half an entry. Where nothing can be written, nothing is.
 */
export async function keep<T>(folder: string, slot: string, key: string, kept: KeptValue<T>): Promise<void> {
  const body = JSON.stringify(kept);
  const path = join(folder, nameOf(slot));
  const beside = `${path}.${crypto().randomUUID()}.tmp`;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(beside, `${headOf(key, body)}\n${body}`, { flag: 'wx', mode: 0o600 });
    await rename(beside, path);
  } catch {
    await rm(beside, { force: true }).catch(() => undefined);
  }
}

/** The digest of some texts in their order. */
export function digestOf(...texts: readonly string[]): string {
  const hash = crypto().createHash('sha256');
  for (const text of texts) hash.update(`${text.length} `).update(text);
  return hash.digest('hex');
}

/** What the same texts may be judged otherwise by: another version, build or Node. */
export function buildStamp(): string {
  const { size, mtimeMs } = statSync(__filename);
  return `${version} ${size} ${mtimeMs} ${process.version}`;
}

/** Loaded where something is kept: a check without a cache does without. */
const crypto = () => process.getBuiltinModule('node:crypto');

const nameOf = (slot: string): string => `${digestOf(slot).slice(0, 32)}.json`;

const headOf = (key: string, body: string): string => `service-playbook ${key} ${digestOf(body)}`;
