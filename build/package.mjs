/**
 * Makes the package that users install, `service-playbook.vsix`, of what `npm run build` has made:
 * `node build/package.mjs [FILE]`.
 */
import { resolve } from 'node:path';
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
const { before, after } = await compressAnew(vsix);
console.log(`${vsix}: ${kilobytes(before)} KB, compressed anew: ${kilobytes(after)} KB`);

/** @param {number} bytes */
function kilobytes(bytes) {
  return Math.round(bytes / 1024);
}
