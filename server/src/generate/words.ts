import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WordEntry } from '../../../schemas/word-pack';
import { asRead } from '../service/lexicon/as-read';
import { packLists } from '../service/lexicon/packed-lists';
import { parsePhrase, withinBrackets } from '../service/lexicon/phrase';
import { exportTargetFiles, wordPackFiles } from './word-packs';

/**
 * Writes schemas/generated/words.json: our own word packs without the sentences that test them. The words of their phrases
 * are written as texts are read, so that nothing is normalised when the service starts. Also export-targets.json.
 */
const packs = Object.fromEntries(
  [...wordPackFiles()].map(([name, pack]) => [
    name,
    { ...pack, ready: true, except: pack.except?.map(ready), entries: pack.entries.map(readyEntry) },
  ]),
);
write('words.json', packLists(packs));
// Targets are data of ours too, and are read as they are written.
write('export-targets.json', Object.fromEntries(exportTargetFiles()));

function write(file: string, data: unknown): void {
  writeFileSync(join(process.cwd(), 'schemas', 'generated', file), `${JSON.stringify(data)}\n`);
}

/** A phrase as the service reads it, without a look at whether it is right. */
function ready(phrase: string): string {
  const read = sorted(withinBrackets(asRead(phrase)));
  const problem = parsePhrase(read);
  if (typeof problem === 'string') throw new Error(`${phrase}: ${problem}`);
  if (read.includes('~')) throw new Error(`${phrase}: no phrase can hold what stands between phrases`);
  return read;
}

/** A phrase with the alternatives of its innermost brackets in order, which changes nothing and takes less room when packed. */
function sorted(phrase: string): string {
  return phrase.replace(
    /\(([^()]*)\)/g,
    (_, alternatives: string) => `(${[...new Set(alternatives.split('|'))].sort().join('|')})`,
  );
}

function readyEntry(entry: WordEntry): WordEntry {
  const { words, except } = entry;
  return { ...entry, words: words.map(ready), except: except?.map(ready), hit: undefined, miss: undefined };
}
