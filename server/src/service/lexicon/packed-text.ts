/**
 * A Chinese text as it is shipped: a character of UTF-8 takes three bytes, here one or two, which takes a tenth less room in
 * the package.
 */
export interface PackedText {
  /** All characters of the text, the most frequent first. */
  readonly alphabet: string;
  /** For each character its place in the alphabet: one sign for the first of them, two for the others. */
  readonly places: string;
}

/** The signs of places: printable ASCII that no literal has to escape. */
const signs = Array.from({ length: 92 }, (_, at) => String.fromCharCode(35 + at)).filter(
  (sign) => !`'\\\``.includes(sign),
);
/** How many characters are written by one sign, and how many of its signs begin two. */
const SHORT = 60;
const begins = signs.length - SHORT;

/** @throws where a text has more different characters than places can name */
export function packText(text: string): PackedText {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  const alphabet = [...counts].sort(([, one], [, other]) => other - one).map(([character]) => character);
  if (alphabet.length > SHORT + begins * signs.length)
    throw new Error(`${alphabet.length} different characters are more than can be packed.`);
  const place = new Map(alphabet.map((character, at) => [character, placeOf(at)]));
  return {
    alphabet: alphabet.join(''),
    places: Array.from(text, (character) => place.get(character)!).join(''),
  };
}

function placeOf(at: number): string {
  if (at < SHORT) return signs[at]!;
  const rest = at - SHORT;
  return signs[SHORT + Math.floor(rest / signs.length)]! + signs[rest % signs.length]!;
}

/** The text that was packed. */
export function unpackText({ alphabet, places }: PackedText): string {
  const characters = Array.from(alphabet);
  const numbers = new Map(signs.map((sign, at) => [sign, at]));
  const text: string[] = [];
  for (let at = 0; at < places.length; at++) {
    const first = numbers.get(places[at]!)!;
    const place =
      first < SHORT ? first : SHORT + (first - SHORT) * signs.length + numbers.get(places[++at]!)!;
    text.push(characters[place]!);
  }
  return text.join('');
}
