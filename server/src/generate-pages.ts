import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedPages } from './generated-pages';

/** Writes into schemas/generated/ what is made from the service: snippets and the rules' pages. */
const folder = join(process.cwd(), 'schemas', 'generated');
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(generatedPages())) writeFileSync(join(folder, name), text);
