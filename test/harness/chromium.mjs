/** Finds a Chromium that shows Chinese, or installs one where the machine allows it. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { run } from './child.mjs';
import { Missing, say, whileSaying } from './progress.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** @returns {Promise<string>} the path of a Chromium */
export async function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Missing(`CHROME_PATH names ${named}, which does not exist.`);
  let found = named || installed();
  const packages = [...(found ? [] : ['chromium']), ...((await hasChineseFont()) ? [] : ['fonts-noto-cjk'])];
  if (packages.length > 0 && mayInstall()) {
    await install(packages, found !== undefined);
    found ??= installed();
  } else if (found && packages.length > 0) {
    say('No font with Chinese glyphs was found; install fonts-noto-cjk to see Chinese in screenshots.');
  }
  if (found) return found;
  throw new Missing(
    'No Chromium was found: install Debian\'s "chromium" (or Google Chrome), or name one in CHROME_PATH.',
  );
}

/** @returns {string | undefined} */
function installed() {
  const onPath = NAMES.map(which).find(Boolean);
  return onPath ?? [...MAC, playwrights()].find((file) => file !== '' && existsSync(file));
}

/** Where playwright would have put its own, if somebody let it. */
function playwrights() {
  try {
    return chromium.executablePath();
  } catch {
    return '';
  }
}

/**
 * @param {string} name
 * @returns {string | undefined} the path of a command, if it is on PATH
 */
export function which(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))).find(existsSync);
}

async function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const { output } = await run('fc-list', [':lang=zh', 'family'], { timeout: 20_000 });
  return /\S/.test(output) && which('fc-list') !== undefined;
}

function mayInstall() {
  return process.getuid?.() === 0 && which('apt-get') !== undefined;
}

/**
 * @param {string[]} packages
 * @param {boolean} optional a missing font spoils screenshots only
 */
async function install(packages, optional) {
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
