import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { locales } from '../../../schemas/text';
import { DECLARATIONS, libraryDeclarations } from './declarations';
import { generatedPages } from './generated-pages';

/** Writes into schemas/generated/ what is made from the service: the rules' pages, and the declarations of the library. */
const folder = join(process.cwd(), 'schemas', 'generated');
const files = { ...generatedPages(), [DECLARATIONS]: libraryDeclarations() };
// Pages of rules that are gone go too.
for (const locale of locales) rmSync(join(folder, `gaps.${locale}`), { recursive: true, force: true });
for (const [name, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}
