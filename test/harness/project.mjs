/** What has to be so before anything of the project can run: its packages installed, its bundles built. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './child.mjs';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * Whether node_modules holds what package-lock.json asks for. Compared by content: git and npm both write file times
 * that say nothing.
 */
export function packagesAreInstalled(root = ROOT) {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const has = packagesOf(installed);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) =>
      path === '' || has[path]?.version === version || (optional && !has[path]),
  );
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }>} */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

/** @returns {Promise<{ code: number, output: string }>} */
export function npmCi() {
  return run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: ROOT, echo: true, timeout: 15 * 60_000 });
}

/** @param {readonly string[]} args */
export function node(...args) {
  return run(process.execPath, args, { cwd: ROOT, echo: true, timeout: 10 * 60_000 });
}
