import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js/t2cn';
import confusables from 'unhomoglyph/data.json';
import { packCharacters, packNumbers } from '../service/text/packed-numbers';
import { syllableOf } from './syllables';

/**
 * Writes schemas/generated/characters.json, by which texts are read as people see and hear them:
 *   - `simplified`: the traditional characters, and in the same order the simplified one of each (OpenCC),
 *   - `letters`: each look-alike of a Latin letter or digit followed by it (the confusables of Unicode, UTS 39),
 *   - `sounds`: the syllables, the characters, and the number of the syllable of each (pinyin-pro): words of a team are
 *     matched by sound as ours are.
 * Characters are packed (server/src/service/text/packed-numbers.ts): as they are, they were among the largest parts of the package.
 */
const common = commonCharacters();
const simple = simplifiedCharacters();
const data = {
  simplified: { from: packCharacters([...simple.keys()]), to: [...simple.values()].join('') },
  letters: pairs(lookAlikes()),
  sounds: sounds(),
};
writeFileSync(
  join(process.cwd(), 'schemas', 'generated', 'characters.json'),
  `${JSON.stringify(data, null, 1)}\n`,
);

function pairs(map: ReadonlyMap<string, string>): string {
  return [...map].map(([from, to]) => from + to).join('');
}

/** Traditional characters and their regional forms; those that simplified texts use too stay as they are. */
function simplifiedCharacters(): Map<string, string> {
  const convert = (['t', 'hk', 'tw'] as const).map((from) => Converter({ from, to: 'cn' }));
  const found = new Map<string, string>();
  for (let point = 0x4e00; point <= 0x9fff; point++) {
    const character = String.fromCharCode(point);
    if (common.has(character)) continue;
    const simple = convert.map((to) => to(character)).find((to) => to !== character && common.has(to));
    if (simple !== undefined) found.set(character, simple);
  }
  return found;
}

/** Letters of other scripts that look like Latin ones; what NFKC makes of letters in circles is not repeated. */
function lookAlikes(): Map<string, string> {
  const found = new Map<string, string>();
  for (const [from, to] of Object.entries<string>(confusables))
    if (
      /^[A-Za-z0-9]$/.test(to) &&
      /^[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Latin}]$/u.test(from)
    )
      if (!/^[\x20-\x7f]/.test(from.normalize('NFKD'))) found.set(from, to.toLowerCase());
  return found;
}

/** The characters of GB 2312, which everyday simplified texts use. */
function commonCharacters(): ReadonlySet<string> {
  const decoder = new TextDecoder('gb18030');
  const found = new Set<string>();
  for (let row = 0xb0; row <= 0xf7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) found.add(decoder.decode(Uint8Array.of(row, cell)));
  return found;
}

/** The most frequent syllables come first: their numbers are short. */
function sounds(): Readonly<Record<'syllables' | 'characters' | 'numbers', string>> {
  const characters = [...common].filter((one) => /^[\u4e00-\u9fff]$/.test(one)).sort();
  const counts = new Map<string, number>();
  for (const one of characters) counts.set(syllableOf(one), (counts.get(syllableOf(one)) ?? 0) + 1);
  const syllables = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1));
  const numbers = new Map(syllables.map((syllable, number) => [syllable, number]));
  return {
    syllables: syllables.join(' '),
    characters: packCharacters(characters),
    numbers: packNumbers(characters.map((one) => numbers.get(syllableOf(one))!)),
  };
}
