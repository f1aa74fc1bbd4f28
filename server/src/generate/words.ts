import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WordEntry } from '../../../schemas/word-pack';
import { asRead } from '../service/lexicon/lexicon';
import { wordPackFiles } from './word-packs';

/**
 * Writes schemas/generated/words.json: our own word packs without the sentences that test them. The words of their phrases
 * are written as texts are read, so that nothing is normalised when the service starts.
 */
const packs = Object.fromEntries(
  [...wordPackFiles()].map(([name, pack]) => [
    name,
    { ...pack, ready: true, except: pack.except?.map(asRead), entries: pack.entries.map(readyEntry) },
  ]),
);
writeFileSync(join(process.cwd(), 'schemas', 'generated', 'words.json'), `${JSON.stringify(packs)}\n`);

function readyEntry(entry: WordEntry): WordEntry {
  const { words, except } = entry;
  return { ...entry, words: words.map(asRead), except: except?.map(asRead), hit: undefined, miss: undefined };
}
