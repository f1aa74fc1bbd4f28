/** Programs that Debian packages bring: found on this machine, or installed where it allows that. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './child.mjs';
import { Missing, say, whileSaying } from './progress.mjs';

/**
 * @param {string} name
 * @returns {string | undefined} the path of a command, if it is on PATH
 */
export function which(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))).find(existsSync);
}

export function mayInstall() {
  return process.getuid?.() === 0 && which('apt-get') !== undefined;
}

/**
 * @param {string[]} packages
 * @param {boolean} optional whether to go on without them: a missing font spoils screenshots only
 */
export async function installPackages(packages, optional = false) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const aptGet = (/** @type {string[]} */ ...args) => run('apt-get', args, { env, timeout: 15 * 60_000 });
  const { code, output } = await whileSaying(
    `fetching ${packages.join(' and ')} (Debian packages)`,
    async () => {
      await aptGet('update');
      return aptGet('install', '-y', '--no-install-recommends', ...packages);
    },
  );
  if (code === 0) return;
  const why = output.split('\n').find((line) => /^(E|Err):/.test(line)) ?? 'apt-get failed';
  const sentence = `Could not fetch ${packages.join(' and ')} from the Debian packages: ${why}`;
  if (!optional) throw new Missing(sentence);
  say(sentence);
}
