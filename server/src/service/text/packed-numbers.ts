/** What stands for the digits: printable, and neither the quote nor the backslash, which JSON would write as two. */
const digits = Array.from({ length: 92 }, (_, at) => String.fromCharCode(35 + at)).filter(
  (one) => one !== '\\',
);
/** The value of each digit by its UTF-16 unit. */
const values = new Uint8Array(128);
digits.forEach((digit, value) => (values[digit.charCodeAt(0)] = value));

/** Numbers below this are one digit; those above are two, of which the first says so. */
const SHORT = 60;
/** The first number that cannot be written. */
export const TOO_LARGE = SHORT + (digits.length - SHORT) * digits.length;

/**
 * Numbers as a text in which small ones take one character, for tables that are shipped.
 * @throws {RangeError} where one is below 0 or too large
 */
export function packNumbers(numbers: readonly number[]): string {
  return numbers
    .map((number) => {
      if (!(number >= 0 && number < TOO_LARGE)) throw new RangeError(`${number} cannot be packed.`);
      if (number < SHORT) return digits[number];
      const rest = number - SHORT;
      return `${digits[SHORT + Math.floor(rest / digits.length)]}${digits[rest % digits.length]}`;
    })
    .join('');
}

/** The numbers that {@link packNumbers} made a text of. Tables are read before V8 has compiled this: it calls nothing of ours. */
export function unpackNumbers(text: string): Uint16Array {
  const numbers = new Uint16Array(text.length);
  const count = digits.length;
  let size = 0;
  for (let at = 0; at < text.length; at++) {
    const value = values[text.charCodeAt(at)]!;
    numbers[size++] =
      value < SHORT ? value : SHORT + (value - SHORT) * count + values[text.charCodeAt(++at)]!;
  }
  return numbers.subarray(0, size);
}

/** Chinese characters in the order of their code points, as the steps from one to the next. */
export const packCharacters = (characters: readonly string[]): string =>
  packNumbers(
    characters.map((one, at) => one.charCodeAt(0) - (at > 0 ? characters[at - 1]!.charCodeAt(0) : FIRST)),
  );

/** The characters that {@link packCharacters} made a text of. */
export function unpackCharacters(text: string): readonly string[] {
  let point = FIRST;
  return Array.from(unpackNumbers(text), (step) => String.fromCharCode((point += step)));
}

/** The first of the CJK unified ideographs. */
const FIRST = 0x4e00;
