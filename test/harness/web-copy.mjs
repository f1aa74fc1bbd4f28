/** An extension as a web extension: VS Code takes `main` where both are given, so the copy's manifest lacks it. */
import { readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drop, temporaryFolder } from './temp.mjs';

const LEFT_OUT = new Set(['package.json', 'node_modules', '.git']);

/**
 * @param {string} extension its folder
 * @returns {Promise<{ folder: string, drop: () => void }>}
 */
export async function webCopy(extension) {
  const folder = temporaryFolder('web');
  const manifest = JSON.parse(await readFile(join(extension, 'package.json'), 'utf8'));
  delete manifest.main;
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  for (const entry of await readdir(extension)) {
    if (!LEFT_OUT.has(entry)) await symlink(join(extension, entry), join(folder, entry));
  }
  return { folder, drop: () => drop(folder) };
}
