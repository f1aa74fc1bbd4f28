import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type Locale, say } from '../../../../schemas/text';
import { BadUsage } from '../options';
import { reasonOf } from '../reasons';
import { releaseMessages } from '../release-words';
import { writeWhole } from '../text-file';
import { messages } from '../words';
import { digestOf } from './files';
import { type Manifest, manifestName, readManifest } from './manifest';

/** A file to be put into the folder of a release. */
export interface FileToPut {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

/**
 * Sees that a folder may be written: it is not there, it is empty, or all in it was written by an earlier release of the same
 * playbook, and nobody has changed it since.
 * @throws BadUsage
 */
export async function ensureFree(folder: string, playbook: string, locale: Locale): Promise<void> {
  const known = await stat(folder).catch(() => undefined);
  if (!known) return;
  if (!known.isDirectory()) throw new BadUsage(say(releaseMessages.notFolder, locale, { folder }));
  const names = await readdir(folder);
  if (names.length === 0) return;
  const manifest = await readManifest(folder);
  const stranger = names.find((name) => name !== manifestName && !digestsOf(manifest).has(name));
  if (!manifest || stranger !== undefined) throw notOurs(folder, stranger ?? names[0]!, locale);
  if (resolve(folder, manifest.playbook.file) !== resolve(playbook))
    throw new BadUsage(say(releaseMessages.otherPlaybook, locale, { folder, file: manifest.playbook.file }));
  for (const [name, digest] of digestsOf(manifest)) {
    const bytes = names.includes(name) ? await readFile(join(folder, name)).catch(() => '') : undefined;
    if (bytes !== undefined && digestOf(bytes) !== digest) throw notOurs(folder, name, locale);
  }
}

const digestsOf = (manifest: Manifest | undefined): ReadonlyMap<string, string> =>
  new Map(manifest?.files.map(({ file, sha256 }) => [file, sha256]));

const notOurs = (folder: string, name: string, locale: Locale): BadUsage =>
  new BadUsage(say(releaseMessages.notEmpty, locale, { folder, name }));

/**
 * Puts files into a folder, all of them or none: they are written beside it first, and take its place once `then` is done.
 * @throws BadUsage
 */
export async function putFolder(
  folder: string,
  files: readonly FileToPut[],
  locale: Locale,
  then: () => Promise<() => Promise<void>>,
): Promise<void> {
  const target = resolve(folder);
  let beside: string | undefined;
  let undo: (() => Promise<void>) | undefined;
  try {
    await mkdir(dirname(target), { recursive: true });
    beside = await mkdtemp(join(dirname(target), `.${basename(target)}.`));
    const fresh = join(beside, 'new');
    await mkdir(fresh);
    for (const { name, bytes } of files) await writeWhole(join(fresh, name), bytes);
    undo = await then();
    await rename(target, join(beside, 'old')).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    });
    await rename(fresh, target);
  } catch (error) {
    await undo?.();
    if (beside !== undefined) await rename(join(beside, 'old'), target).catch(() => undefined);
    if (error instanceof BadUsage) throw error;
    throw new BadUsage(say(messages.unwritable, locale, { file: folder, reason: reasonOf(error) }));
  } finally {
    if (beside !== undefined) await rm(beside, { recursive: true, force: true });
  }
}
