/** Microsoft's tool that validates reports in SARIF and tells which findings of two reports are the same, from the npm registry. */
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { packageFolder } from './npm-install.mjs';
import { runsHere } from './vscode-files.mjs';

/** @returns {Promise<string | undefined>} the path of its program; undefined where there is none for this system */
export async function sarifMultitool() {
  if (!runsHere) return undefined;
  const program = join(await packageFolder('@microsoft/sarif-multitool-linux', '5.7.0'), 'Sarif.Multitool');
  // Its install script would do that.
  await chmod(program, 0o755);
  return program;
}
