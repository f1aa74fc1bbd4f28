/** An extension as a web extension: VS Code takes `main` where both are given, so the copy's manifest lacks it. */
import { readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { drop, temporaryFolder } from './temp.mjs';

const LEFT_OUT = new Set(['package.json', 'node_modules', '.git']);
/** The entry point of a copy that holds another extension too. */
const BOTH = 'both.js';

/**
 * @param {string} extension its folder
 * @param {string} [helper] folder of a second one, which becomes a part of the copy: a window on the web takes one extension
 *   under development
 * @returns {Promise<{ folder: string, drop: () => void }>}
 */
export async function webCopy(extension, helper) {
  const folder = temporaryFolder('web');
  const manifest = await manifestOf(extension);
  delete manifest.main;
  for (const entry of await readdir(extension)) {
    if (!LEFT_OUT.has(entry)) await symlink(join(extension, entry), join(folder, entry));
  }
  if (helper) {
    const { main, activationEvents } = await manifestOf(helper);
    const scripts = [join(helper, main), join(extension, manifest.browser)];
    await writeFile(join(folder, BOTH), await oneAfterTheOther(scripts));
    for (const entry of await readdir(helper)) {
      if (![basename(main), 'package.json'].includes(entry))
        await symlink(join(helper, entry), join(folder, entry));
    }
    manifest.browser = BOTH;
    manifest.activationEvents = [...(manifest.activationEvents ?? []), ...activationEvents];
  }
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  return { folder, drop: () => drop(folder) };
}

/** @param {string} extension */
const manifestOf = async (extension) => JSON.parse(await readFile(join(extension, 'package.json'), 'utf8'));

/** An extension that activates others in order, and gives what the last one gives. @param {readonly string[]} scripts */
async function oneAfterTheOther(scripts) {
  const texts = await Promise.all(scripts.map((script) => readFile(script, 'utf8')));
  const parts = texts.map((text) => `(module, exports) => {${text}\n}`);
  return `
    const parts = [${parts.join(',')}].map((run) => {
      const module = { exports: {} };
      run(module, module.exports);
      return module.exports;
    });
    exports.activate = async (context) => {
      let last;
      for (const part of parts) last = await part.activate(context);
      return last;
    };
    exports.deactivate = () => Promise.all(parts.map((part) => part.deactivate?.()));
  `;
}
