/**
 * The share of words, weighed by how rare they are, from which two texts are taken for one that was reworded. Between
 * replies of one shop about different matters it stays below, since what they share (greetings, the shop's name) is common
 * and weighs little: in the samples of ordinary shops no two replies reach it. A reply of which a third is written anew
 * stays above.
 */
export const ALIKE = 0.5;

/** By how much a text must be more like its counterpart than like any text that has one: replies made from one pattern, such as one a product, are all alike. */
const MARGIN = 0.05;

/** How many occurrences of shared words are followed for one text, rare words first: it keeps the search linear in the number of texts. */
const MOST_FOLLOWED = 400;

/** How many of the texts that share the most rare words are looked at closely. */
const MOST_COMPARED = 8;

/** Two texts that are alike, by their places in the lists. */
export interface Likeness {
  readonly one: number;
  readonly other: number;
  /** From 0 to 1. */
  readonly share: number;
}

/** Pairs of free texts that are alike, the most alike first. */
export function likenesses(
  ones: readonly string[],
  others: readonly string[],
  free: { readonly one: (place: number) => boolean; readonly other: (place: number) => boolean },
): readonly Likeness[] {
  const left = ones.map(wordsIn);
  const sought = others.map((text, place) => (free.other(place) ? wordsIn(text) : none));
  const weights = weightsOf([...left, ...sought]);
  const placesOf = new Map<string, number[]>();
  for (const [place, words] of left.entries()) for (const word of words) push(placesOf, word, place);
  const sums = left.map((words) => sumOf(words, weights));
  const found = sought.flatMap((words, other) => {
    const sum = sumOf(words, weights);
    const near = nearest(words, placesOf, weights).map((one) => {
      const both = sumOf(
        [...words].filter((word) => left[one]!.has(word)),
        weights,
      );
      return { one, other, share: (2 * both) / (sums[one]! + sum) };
    });
    const rival = Math.max(0, ...near.filter(({ one }) => !free.one(one)).map(({ share }) => share));
    return near.filter(({ one, share }) => free.one(one) && share >= Math.max(ALIKE, rival + MARGIN));
  });
  return found.sort((a, b) => b.share - a.share || a.one - b.one || a.other - b.other);
}

/** The texts that share the rarest words with a text, the best ones first. */
function nearest(
  words: ReadonlySet<string>,
  placesOf: ReadonlyMap<string, readonly number[]>,
  weights: ReadonlyMap<string, number>,
): readonly number[] {
  const rareFirst = [...words].sort((a, b) => weights.get(b)! - weights.get(a)!);
  const shared = new Map<number, number>();
  let followed = 0;
  for (const word of rareFirst) {
    const places = placesOf.get(word) ?? [];
    followed += places.length;
    if (followed > MOST_FOLLOWED) break;
    for (const place of places) shared.set(place, (shared.get(place) ?? 0) + weights.get(word)!);
  }
  const best = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return best.slice(0, MOST_COMPARED).map(([place]) => place);
}

/** The weights of words: the rarer, the more a word says about a text. */
function weightsOf(texts: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, Math.log(1 + texts.length / count)]));
}

function sumOf(words: Iterable<string>, weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const word of words) sum += weights.get(word) ?? 0;
  return sum;
}

const none: ReadonlySet<string> = new Set();

/** The words of a text: pairs of neighbouring Chinese characters, which need no dictionary, and other words whole. */
function wordsIn(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [run] of text.normalize('NFKC').toLowerCase().matchAll(runs)) {
    const characters = [...run];
    if (!/^\p{Script=Han}/u.test(run) || characters.length === 1) words.add(run);
    else
      for (const [place, one] of characters.slice(0, -1).entries()) words.add(one + characters[place + 1]!);
  }
  return words;
}

const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

function push(places: Map<string, number[]>, word: string, place: number): void {
  const known = places.get(word);
  if (known) known.push(place);
  else places.set(word, [place]);
}
