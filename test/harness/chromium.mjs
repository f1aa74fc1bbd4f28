/** Finds a Chromium that shows Chinese, or installs one where the machine allows it. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { run } from './child.mjs';
import { installPackages, mayInstall, which } from './debian.mjs';
import { Missing, say } from './progress.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** @returns {Promise<string>} the path of a Chromium */
export async function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Missing(`CHROME_PATH names ${named}, which does not exist.`);
  let found = named || installed();
  const packages = [...(found ? [] : ['chromium']), ...((await hasChineseFont()) ? [] : ['fonts-noto-cjk'])];
  if (packages.length > 0 && mayInstall()) {
    await installPackages(packages, found !== undefined);
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

async function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const { output } = await run('fc-list', [':lang=zh', 'family'], { timeout: 20_000 });
  return /\S/.test(output) && which('fc-list') !== undefined;
}
