/** Packages from the npm registry that tests try for real and the project does not depend on. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from './cache.mjs';
import { run } from './child.mjs';
import { Missing, whileSaying } from './progress.mjs';

const MINUTES = 60_000;

/**
 * The folder of a package of its own, installed at first use.
 *
 * @param {string} name
 * @param {string} version
 */
export async function packageFolder(name, version) {
  const folder = await cached(`${name.replaceAll(/[@/]+/g, '-')}-${version}`, (unfinished) =>
    whileSaying(`fetching ${name} ${version} from the npm registry (the first time only)`, async () => {
      await writeFile(join(unfinished, 'package.json'), '{ "private": true }\n');
      await npmInstall(unfinished, [`${name}@${version}`]);
    }),
  );
  return join(folder, 'node_modules', name);
}

/**
 * Installs packages into a folder, without running their install scripts.
 *
 * @param {string} cwd
 * @param {readonly string[]} what
 */
export async function npmInstall(cwd, what) {
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await run('npm', ['install', ...flags, ...what], { cwd, timeout: 20 * MINUTES });
  if (code === 0) return;
  const wanted = what.filter((word) => !word.startsWith('--')).join(' and ') || 'the packages of code-server';
  const why = code === 124 ? 'no end after 20 minutes' : reason(output);
  throw new Missing(`Could not fetch ${wanted} from the npm registry: ${why}.`);
}

/** The one telling line of npm's complaint. @param {string} output */
function reason(output) {
  const lines = output.split('\n').map((line) => line.replace(/^npm (error|ERR!)\s*/, '').trim());
  return (
    lines.find((line) =>
      /(?<!^code )(ENOTFOUND|ECONN|ETIMEDOUT|EAI_AGAIN|E\d{3}|network|ENOSPC)/.test(line),
    ) ??
    lines.find(Boolean) ??
    'npm failed'
  );
}
