import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { docsSite } from './site';

/** Writes the documentation into out/docs/. Its scripts and its look are built before (`esbuild.js --docs`). */
const folder = 'out/docs';
void write();

async function write(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of await docsSite()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  cpSync('out/docs-parts', folder, { recursive: true });
  if (existsSync('dist/playground'))
    cpSync('dist/playground', join(folder, 'playground'), { recursive: true });
  process.stdout.write(`${join(folder, 'index.html')}\n`);
}
