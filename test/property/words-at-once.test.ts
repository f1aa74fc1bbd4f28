import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Literals } from '../../server/src/service/lexicon/literals';
import { allOwnPacks } from '../../server/src/service/lexicon/own-packs';
import { eachLiteral, elementsOf, isOptional, type Sequence } from '../../server/src/service/lexicon/phrase';
import { SpokenWords } from '../../server/src/service/lexicon/spoken-words';

/** Words of some characters with alternatives, in brackets in brackets, and the words that they are multiplied out. */
const alternatives = (...characters: readonly string[]): fc.Arbitrary<Written> => {
  const { written } = fc.letrec<{ written: Written; part: Written }>((tie) => ({
    written: fc.array(tie('part'), { minLength: 1, maxLength: 3 }).map((parts) => ({
      text: parts.map(({ text }) => text).join(''),
      words: parts.reduce<readonly string[]>(
        (begun, { words }) => begun.flatMap((one) => words.map((other) => one + other)),
        [''],
      ),
    })),
    part: fc.oneof(
      { maxDepth: 2 },
      fc.constantFrom(...characters).map((one) => ({ text: one, words: [one] })),
      fc.array(fc.oneof(tie('written'), fc.constant(nothing)), { minLength: 1, maxLength: 3 }).map((all) => ({
        text: `(${all.map(({ text }) => text).join('|')})`,
        words: all.flatMap(({ words }) => words),
      })),
    ),
  }));
  return written.filter(({ words }) => !words.includes('') && words.length < 200);
};
interface Written {
  readonly text: string;
  readonly words: readonly string[];
}
const nothing: Written = { text: '', words: [''] };

const textOf = (...characters: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...characters), { maxLength: 20 }).map((all) => all.join(''));

type Scan = (text: string, found: (literal: number, start: number, end: number) => void) => void;

/** What is found in a text, each once, sorted. */
function foundBy(scan: Scan, text: string): readonly string[] {
  const found = new Set<string>();
  scan(text, (literal, start, end) => found.add(`${literal} from ${start} to ${end}`));
  return [...found].sort();
}

/** What stands in a text where it is looked for word by word; a Latin word is no part of another. */
function wordByWord(all: readonly Written[]): Scan {
  const isInside = (text: string, at: number): boolean => /^[a-z]{2}$/.test(text.slice(at - 1, at + 1));
  return (text, found) =>
    all.forEach(({ words }, literal) => {
      for (const word of words)
        for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
          const end = at + word.length;
          if (!(at > 0 && isInside(text, at)) && !isInside(text, end)) found(literal, at, end);
        }
    });
}

/** The words of elements in their order, and whether no text can hold the phrase without them. */
const wordsIn = (sequence: Sequence, isOutside = true): readonly (readonly [string, boolean])[] =>
  sequence.flatMap((element) => {
    if ('group' in element) return element.group.flatMap((one) => wordsIn(one, false));
    return 'words' in element ? [[element.words, isOutside && !isOptional(element)] as const] : [];
  });

describe('words with alternatives, looked for all at once', () => {
  const characters = ['甲', '乙', 'a', 'b'];

  it('are found where each of them is found by itself, those added later too', () => {
    const some = fc.array(alternatives(...characters), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        some,
        some,
        textOf(...characters, ' '),
        textOf(...characters),
        (first, later, text, other) => {
          const literals = new Literals();
          const all: Written[] = [];
          for (const batch of [first, later]) {
            for (const one of batch) if (literals.idOf(one.text) === all.length) all.push(one);
            for (const read of [text, other])
              assert.deepEqual(
                foundBy((...given) => literals.scan(...given), read),
                foundBy(wordByWord(all), read),
              );
          }
        },
      ),
    );
  });

  it('are heard where each of them is heard by itself', () => {
    const heard = textOf(...'密秘米码马吗验证正征加家佳', 'mi', 'ma', 'jia', 'yan', 'z', 'm', ' ');
    const written = fc.array(alternatives(...'密码验证加马'), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(written, fc.array(heard, { minLength: 1, maxLength: 3 }), (all, texts) => {
        const together = new SpokenWords();
        const apart = new SpokenWords();
        all.forEach(({ text, words }, literal) => {
          together.add(text, literal);
          for (const word of words) apart.add(word, literal);
        });
        for (const text of texts)
          assert.deepEqual(
            foundBy((...given) => together.scan(...given), text),
            foundBy((...given) => apart.scan(...given), text),
          );
      }),
    );
  });

  it('are told of a phrase of ours as it is read', () => {
    for (const { entries, except = [] } of allOwnPacks)
      for (const phrase of [
        ...except,
        ...entries.flatMap(({ words, except: others = [] }) => [...words, ...others]),
      ]) {
        const told: (readonly [string, boolean])[] = [];
        eachLiteral(phrase, (words, isNeeded) => told.push([words, isNeeded]));
        assert.deepEqual(told, wordsIn(elementsOf(phrase)), phrase);
      }
  });
});
