import { distance } from 'fastest-levenshtein';
import { memoizeWeak } from '../collections/memoize';

/**
 * The candidate with the least edit distance, if it is at most a third of the length (and at least 1); the first of equals.
 * What several candidates begin or end with (`-reply`) does not count to the length: it says nothing of which one is meant.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  const lower = lowerCase(candidates);
  const same = lower.indexOf(wanted);
  if (same >= 0) return candidates[same];
  const shared = sharedEnds(candidates);
  let [best, least] = [-1, Infinity];
  for (let index = 0; index < lower.length && least > 1; index++) {
    const candidate = lower[index]!;
    if (Math.abs(wanted.length - candidate.length) >= least) continue;
    const away = typosBetween(wanted, candidate);
    if (away >= least) continue;
    const length = Math.max(word.length, candidate.length) - commonEnds(wanted, candidate, shared);
    if (away < length && away <= Math.max(1, Math.floor(length / 3))) [best, least] = [index, away];
  }
  return candidates[best];
}

/** The beginnings and ends, up to a separator, that several candidates have. */
const sharedEnds = memoizeWeak((words: readonly string[]): ReadonlySet<string> => {
  const met = new Set<string>();
  const shared = new Set<string>();
  for (const word of lowerCase(words)) for (const end of endsOf(word)) (met.has(end) ? shared : met).add(end);
  return shared;
});

/** The beginnings of a word that a separator ends, and the ends that one begins: `a-` and `-c` of `a-b-c`, and longer ones. */
function endsOf(word: string): readonly string[] {
  return [...word.matchAll(/[-_./]/g)]
    .slice(0, MOST_PARTS)
    .flatMap(({ index }) => [word.slice(0, index + 1), word.slice(index)]);
}

/** So many parts of a word are looked at: ids have few. */
const MOST_PARTS = 6;

/** How long the longest beginning and end are that both words have, as others do. */
function commonEnds(word: string, other: string, shared: ReadonlySet<string>): number {
  let [before, behind] = [0, 0];
  for (const end of endsOf(word)) {
    if (!shared.has(end)) continue;
    if (/[-_./]$/.test(end) && other.startsWith(end)) before = Math.max(before, end.length);
    else if (other.endsWith(end)) behind = Math.max(behind, end.length);
  }
  return Math.min(before + behind, word.length, other.length);
}

/** Memoised, since many words are compared with the same candidates: all the ids of a file. */
const lowerCase = memoizeWeak((words: readonly string[]) => words.map((one) => one.toLowerCase()));

/** The only candidate that is equal but for case, width and separators; undefined where several are. */
export function sameLetters(word: string, candidates: readonly string[]): string | undefined {
  const wanted = letters(word);
  if (wanted === '') return undefined;
  const same = candidates.filter((candidate) => letters(candidate) === wanted);
  return same.length === 1 ? same[0] : undefined;
}

/** The only candidate that can be meant: equal but for case, width and separators, or the only one at edit distance 1. */
export function surelyMeant(word: string, candidates: readonly string[]): string | undefined {
  const same = sameLetters(word, candidates);
  if (same !== undefined || word.length < 4) return same;
  const wanted = word.toLowerCase();
  const near = candidates.filter(
    (candidate) =>
      Math.abs(candidate.length - word.length) <= 1 && typosBetween(wanted, candidate.toLowerCase()) === 1,
  );
  return near.length === 1 ? near[0] : undefined;
}

/** The Levenshtein distance, but a transposition as the only difference (`memebrs`) counts as one typo, not two. */
const typosBetween = (one: string, other: string): number =>
  isSwapped(one, other) ? 1 : distance(one, other);

function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const rest = at + 2;
  return (
    rest <= one.length &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(rest) === other.slice(rest)
  );
}

/** Normalises a word for comparison: without case, width, white space and separators. */
export const letters = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[-_\s]/g, '');
