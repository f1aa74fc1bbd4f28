import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedFiles } from './generated-files';

/** Writes schemas/generated/: everything that is made from the schemas. Run from the root of the project. */
const folder = join(process.cwd(), 'schemas', 'generated');
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(generatedFiles())) writeFileSync(join(folder, name), text);
