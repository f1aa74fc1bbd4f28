/**
 * The folder for what is too big to download twice (600 MB of VS Code), outside the checkout so that a fresh clone,
 * `npm ci` and `git clean` leave it alone.
 */
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const AN_HOUR = 3_600_000;

export function cacheRoot() {
  return process.env.SERVICE_PLAYBOOK_CACHE || join(homedir(), '.cache', 'service-playbook');
}

/**
 * The folder `name` of the cache, filled at first use. It is filled beside its place and renamed when whole, so whoever
 * finds it finds it complete, even after a download that was cut off and beside a second run that fills it too.
 *
 * @param {string} name what is in it, version included: a new version is a new folder
 * @param {(folder: string) => Promise<void>} fill
 * @returns {Promise<string>}
 */
export async function cached(name, fill) {
  const folder = join(cacheRoot(), name);
  if (existsSync(folder)) return folder;
  await mkdir(cacheRoot(), { recursive: true });
  await sweep();
  const unfinished = await mkdtemp(join(cacheRoot(), `unfinished-${name}-`));
  try {
    await fill(unfinished);
    await rename(unfinished, folder).catch((error) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return folder;
}

/** Drops what interrupted runs left; younger folders may belong to a run that is still at work. */
async function sweep() {
  for (const entry of await readdir(cacheRoot())) {
    if (!entry.startsWith('unfinished-')) continue;
    const folder = join(cacheRoot(), entry);
    const { mtimeMs } = await stat(folder).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > AN_HOUR) await rm(folder, { recursive: true, force: true });
  }
}
