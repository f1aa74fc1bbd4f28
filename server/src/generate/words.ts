import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WordEntry } from '../../../schemas/word-pack';
import { asRead, Lexicon } from '../service/lexicon/lexicon';
import { triggerPlaces } from './trigger-places';
import { wordPackFiles } from './word-packs';

/**
 * Writes schemas/generated/words.json: our own word packs without the sentences that test them. The words of their phrases
 * are written as texts are read, so that nothing is normalised when the service starts. And word-triggers.json: what a
 * text must hold for a class to be looked for in it, so that nothing is made ready for a text that holds none.
 */
/** The classes that rules ask for in every text; a test holds that there are no others. */
const asked = [
  ...['contact', 'deal', 'other_shop', 'secret', 'secret_request', 'unnamed_secret'],
  ...['praise', 'review_change', 'promise', 'flaw', 'vow', 'absolute_claim', 'superlative'],
  ...['rude', 'blank'],
];
const packs = Object.fromEntries(
  [...wordPackFiles()].map(([name, pack]) => [
    name,
    { ...pack, ready: true, except: pack.except?.map(asRead), entries: pack.entries.map(readyEntry) },
  ]),
);
const lexicon = new Lexicon(Object.values(packs));
const triggers = Object.fromEntries(asked.map((name) => [name, triggerPlaces(lexicon, name)]));
write('words.json', packs);
write('word-triggers.json', triggers);

function write(file: string, data: unknown): void {
  writeFileSync(join(process.cwd(), 'schemas', 'generated', file), `${JSON.stringify(data)}\n`);
}

function readyEntry(entry: WordEntry): WordEntry {
  const { words, except } = entry;
  return { ...entry, words: words.map(asRead), except: except?.map(asRead), hit: undefined, miss: undefined };
}
