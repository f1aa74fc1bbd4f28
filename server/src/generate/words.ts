import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordPackFiles } from './word-packs';

/** Writes schemas/generated/words.json: our own word packs without the sentences that test them. */
const packs = Object.fromEntries(
  [...wordPackFiles()].map(([name, pack]) => [
    name,
    { ...pack, entries: pack.entries.map((entry) => ({ ...entry, hit: undefined, miss: undefined })) },
  ]),
);
writeFileSync(join(process.cwd(), 'schemas', 'generated', 'words.json'), `${JSON.stringify(packs)}\n`);
