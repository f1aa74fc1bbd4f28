/**
 * The tokens of a sentence, as whole numbers: each character is one, as are a Latin word and a number; spaces are none. A
 * Latin word is below zero, and as good as another that begins with the same letters: guarantee, guaranteed.
 */
export function tokensOf(text: string, start: number, end: number): readonly number[] {
  const tokens: number[] = [];
  let last: 'digit' | 'letter' | undefined;
  let word = 0;
  let letters = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (isLetter(unit)) {
      if (last !== 'letter') {
        tokens.push(0);
        word = letters = 0;
      }
      if (letters++ < STEM) tokens[tokens.length - 1] = LATIN | (word = Math.imul(word, 31) + unit);
      last = 'letter';
    } else if (isDigit(unit)) {
      if (last !== 'digit') tokens.push(ZERO);
      last = 'digit';
    } else {
      if (!isSpace(unit)) tokens.push(unit);
      last = undefined;
    }
  }
  return tokens;
}

/** Whether a row of tokens holds a Chinese character. */
export const isChinese = (tokens: readonly number[]): boolean =>
  tokens.some((token) => token >= 0x4e00 && token <= 0x9fff);

/** So many letters at the beginning of a word tell it from others. */
const STEM = 5;
const ZERO = 0x30;
/** The sign of a word. */
const LATIN = -(2 ** 31);

const isDigit = (unit: number): boolean => unit >= ZERO && unit <= 0x39;

/** Of a normalised text, which has no capitals; an apostrophe is part of its word. */
const isLetter = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || unit === 0x27;

const isSpace = (unit: number): boolean => unit <= 0x20 || unit === 0x3000;
