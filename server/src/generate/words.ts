import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WordEntry } from '../../../schemas/word-pack';
import { readSequences } from '../service/lexicon/lexicon';
import type { Element, Sequence } from '../service/lexicon/phrase';
import { wordPackFiles } from './word-packs';

/**
 * Writes schemas/generated/words.json: our own word packs without the sentences that test them. Their phrases are made
 * ready, so that nothing is parsed when the service starts: each is one row of elements, its words as texts are read.
 */
const packs = Object.fromEntries(
  [...wordPackFiles()].map(([name, pack]) => [
    name,
    { ...pack, ready: true, except: ready(pack.except), entries: pack.entries.map(readyEntry) },
  ]),
);
writeFileSync(join(process.cwd(), 'schemas', 'generated', 'words.json'), `${JSON.stringify(packs)}\n`);

function readyEntry(entry: WordEntry): WordEntry {
  return {
    ...entry,
    words: ready(entry.words)!,
    except: ready(entry.except),
    hit: undefined,
    miss: undefined,
  };
}

function ready(phrases: readonly string[] | undefined): readonly string[] | undefined {
  return phrases?.flatMap((phrase) => readSequences(phrase).map(written));
}

function written(sequence: Sequence): string {
  return sequence.map(writtenElement).join('');
}

function writtenElement(element: Element): string {
  if ('words' in element) return element.words;
  if ('class' in element) return `<${element.class}>`;
  return element.gap === 'clause' ? '…' : '……';
}
