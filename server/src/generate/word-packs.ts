import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { syllableOf } from './syllables';
import { parse } from 'yaml';
import type { WordPack } from '../../../schemas/word-pack';

const folder = join(process.cwd(), 'schemas', 'words');

/** Our own word packs, schemas/words/*.yaml, by their names. */
export function wordPackFiles(): ReadonlyMap<string, WordPack> {
  return new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.yaml'))
      .sort()
      .map((file) => [
        file.replace(/\.yaml$/, ''),
        parse(readFileSync(join(folder, file), 'utf8')) as WordPack,
      ]),
  );
}

/** The syllables of all words that are matched by sound. */
export function soundsOf(packs: ReadonlyMap<string, WordPack>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { entries } of packs.values())
    for (const word of entries.flatMap(({ by_sound, words }) => (by_sound ? words : [])))
      for (const character of word) found.add(syllableOf(character));
  return found;
}
