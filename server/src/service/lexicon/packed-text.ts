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

/** @throws where a text has more different characters than places can name, or one beyond 16 bits */
export function packText(text: string): PackedText {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  const alphabet = [...counts].sort(([, one], [, other]) => other - one).map(([character]) => character);
  if (alphabet.length > SHORT + begins * signs.length)
    throw new Error(`${alphabet.length} different characters are more than can be packed.`);
  const long = alphabet.find((character) => character.length > 1);
  if (long !== undefined) throw new Error(`${long} is not packed: it is no character of 16 bits.`);
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

/**
 * The text that was packed. By numbers throughout and by calls of nothing of ours, since this is done before anything else
 * when a process starts, and so before V8 has compiled it.
 */
export function unpackText({ alphabet, places }: PackedText): string {
  const numbers = new Uint8Array(128);
  signs.forEach((sign, at) => (numbers[sign.charCodeAt(0)] = at));
  const count = signs.length;
  const { length } = places;
  const units = new Uint16Array(length);
  let size = 0;
  for (let at = 0; at < length; at++) {
    const first = numbers[places.charCodeAt(at)]!;
    const place = first < SHORT ? first : SHORT + (first - SHORT) * count + numbers[places.charCodeAt(++at)]!;
    units[size++] = alphabet.charCodeAt(place);
  }
  let text = '';
  for (let from = 0; from < size; from += AT_ONCE) {
    const some = units.subarray(from, Math.min(size, from + AT_ONCE));
    text += String.fromCharCode.apply(undefined, some as Iterable<number> as number[]);
  }
  return text;
}

/** So many parameters at once, which every engine takes. */
const AT_ONCE = 4096;
