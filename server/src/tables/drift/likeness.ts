/**
 * The share of words, weighed by how rare they are, from which two texts are taken for one that was reworded. In lists of
 * real size two replies of one shop about different matters stay below 0.4, since what they share (greetings, thanks, the
 * shop's name) is common and weighs little; a reply of which a third is written anew stays above 0.55. Half is between.
 */
export const ALIKE = 0.5;

/** How many shared words are followed for one text, rare ones first: it keeps the search linear in the number of texts. */
const MOST_FOLLOWED = 400;

/** Two texts that are alike, by their places in the lists. */
export interface Likeness {
  readonly one: number;
  readonly other: number;
  /** From 0 to 1. */
  readonly share: number;
}

/**
 * Pairs of texts that are alike, the most alike first. Places left out of `free` are not paired, but count for how common
 * a word is.
 */
export function likenesses(
  ones: readonly string[],
  others: readonly string[],
  free: { readonly one: (place: number) => boolean; readonly other: (place: number) => boolean },
): readonly Likeness[] {
  const [left, right] = [ones.map(wordsIn), others.map(wordsIn)];
  const weigh = weights([...left, ...right]);
  const [leftSums, rightSums] = [left, right].map((texts) => texts.map((words) => sumOf(words, weigh)));
  const placesOf = new Map<string, number[]>();
  for (const [place, words] of left.entries())
    if (free.one(place)) for (const word of words) push(placesOf, word, place);
  const found: Likeness[] = [];
  for (const [other, words] of right.entries()) {
    if (!free.other(other)) continue;
    for (const one of candidates(words, placesOf)) {
      const both = sumOf(
        [...words].filter((word) => left[one]!.has(word)),
        weigh,
      );
      const share = (2 * both) / (leftSums![one]! + rightSums![other]!);
      if (share >= ALIKE) found.push({ one, other, share });
    }
  }
  return found.sort((a, b) => b.share - a.share || a.one - b.one || a.other - b.other);
}

/** Places whose texts share words with a text, the rarest words followed first. */
function candidates(
  words: ReadonlySet<string>,
  placesOf: ReadonlyMap<string, readonly number[]>,
): ReadonlySet<number> {
  const shared = [...words].flatMap((word) => placesOf.get(word) ?? []);
  if (shared.length <= MOST_FOLLOWED) return new Set(shared);
  const rareFirst = [...words].map((word) => placesOf.get(word) ?? []).sort((a, b) => a.length - b.length);
  const found = new Set<number>();
  let followed = 0;
  for (const places of rareFirst) {
    followed += places.length;
    if (followed > MOST_FOLLOWED) break;
    for (const place of places) found.add(place);
  }
  return found;
}

/** The weight of a word: the rarer, the more it says about a text. */
function weights(texts: readonly ReadonlySet<string>[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + texts.length / (counts.get(word) ?? 1));
}

function sumOf(words: Iterable<string>, weigh: (word: string) => number): number {
  let sum = 0;
  for (const word of words) sum += weigh(word);
  return sum;
}

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
