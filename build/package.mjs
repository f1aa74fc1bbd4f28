/**
 * Makes the package that users install, `service-playbook.vsix`, of what `npm run build` has made:
 * `node build/package.mjs [FILE]`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';
import { compressAnew } from './compress-anew.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const vsix = resolve(process.argv[2] ?? 'service-playbook.vsix');

await createVSIX({
  cwd: root,
  packagePath: vsix,
  dependencies: false,
  // What a shop wants to know; README.md is for those who work on the code.
  readmePath: 'client/README.md',
  // There is no address of a repository to make links of the readme whole with.
  rewriteRelativeLinks: false,
  allowMissingRepository: true,
});
const { before, after } = await compressAnew(vsix, (folder) => {
  leaveOutTools(join(folder, 'extension/package.json'));
  withoutSpaces(join(folder, 'extension'));
});
console.log(`${vsix}: ${kilobytes(before)} KB, compressed anew: ${kilobytes(after)} KB`);

/** Leaves out of a manifest what only those need who work on the code. @param {string} file */
function leaveOutTools(file) {
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  for (const key of ['scripts', 'devDependencies', 'overrides']) delete manifest[key];
  writeFileSync(file, JSON.stringify(manifest));
}

/** Writes the JSON files of a folder as programs read them. @param {string} folder */
function withoutSpaces(folder) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.json')) continue;
    const file = join(folder, name);
    writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))));
  }
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return Math.round(bytes / 1024);
}
