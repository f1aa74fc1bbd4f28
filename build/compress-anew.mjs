import { readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import SevenZip from '7z-wasm';

/**
 * Compresses a zip file anew, as small as deflate can: 7-Zip looks longer for the best way than zlib does, which is 5 %
 * of ours. Whatever opens zip files opens it.
 * @param {string} file
 * @param {(folder: string) => void} change what is to be different in the files, which lie in that folder meanwhile
 * @returns {Promise<{ before: number, after: number }>} its bytes
 */
export async function compressAnew(file, change) {
  const before = statSync(file).size;
  const [folder, name] = [dirname(file), basename(file)];
  const inside = join(folder, `${name}.files`);
  for (const rest of [inside, `${file}.smaller`]) rmSync(rest, { recursive: true, force: true });
  await sevenZip(folder, '.', ['x', '-y', `-o${name}.files`, name]);
  change(inside);
  // Named one by one, so that the zip holds no entries of folders, which the editor does not expect.
  const names = readdirSync(inside, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(inside, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  writeFileSync(`${file}.names`, names.join('\n'));
  const most = ['-mx=9', '-mfb=258', '-mpass=15'];
  await sevenZip(folder, `${name}.files`, ['a', '-tzip', ...most, `../${name}.smaller`, `@../${name}.names`]);
  for (const rest of [inside, `${file}.names`]) rmSync(rest, { recursive: true });
  renameSync(`${file}.smaller`, file);
  return { before, after: statSync(file).size };
}

/**
 * Runs 7-Zip, which sees one folder.
 * @param {string} root the folder
 * @param {string} folder where in it the paths of the arguments begin
 * @param {readonly string[]} args
 */
async function sevenZip(root, folder, args) {
  /** @type {string[]} */
  const lines = [];
  const say = (/** @type {string} */ line) => void lines.push(line);
  const tool = await SevenZip({ print: say, printErr: say });
  tool.FS.mkdir('/root');
  tool.FS.mount(tool.NODEFS, { root }, '/root');
  tool.FS.chdir(join('/root', folder).replaceAll('\\', '/'));
  tool.callMain([...args]);
  if (!lines.some((line) => line.includes('Everything is Ok'))) throw new Error(lines.join('\n'));
}
