import { distance } from 'fastest-levenshtein';
import { memoizeWeak } from '../collections/memoize';

/** The likeliest word that was meant, if one is near enough to be offered: of equally near ones the first. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  const lower = lowerCase(candidates);
  const same = lower.indexOf(wanted);
  if (same >= 0) return candidates[same];
  let [best, least] = [-1, Infinity];
  for (let index = 0; index < lower.length && least > 1; index++) {
    const candidate = lower[index]!;
    const length = Math.max(word.length, candidate.length);
    if (Math.abs(wanted.length - candidate.length) >= least) continue;
    const away = typosBetween(wanted, candidate);
    if (away < least && away <= Math.max(1, Math.floor(length / 3))) [best, least] = [index, away];
  }
  return candidates[best];
}

/** Many words are held against the same candidates: all the ids of a file. */
const lowerCase = memoizeWeak((words: readonly string[]) => words.map((one) => one.toLowerCase()));

/** The one word that has the same letters: case, width and the marks between words aside. */
export function sameLetters(word: string, candidates: readonly string[]): string | undefined {
  const wanted = letters(word);
  if (wanted === '') return undefined;
  const same = candidates.filter((candidate) => letters(candidate) === wanted);
  return same.length === 1 ? same[0] : undefined;
}

/** The one word that can be meant: it has the same letters, or of all words it alone is one typo away. */
export function surelyMeant(word: string, candidates: readonly string[]): string | undefined {
  const same = sameLetters(word, candidates);
  if (same !== undefined || word.length < 4) return same;
  const wanted = word.toLowerCase();
  const near = candidates.filter(
    (one) => Math.abs(one.length - word.length) <= 1 && typosBetween(wanted, one.toLowerCase()) === 1,
  );
  return near.length === 1 ? near[0] : undefined;
}

/** How many letters are wrong, missing or too many; two that changed places (`memebrs`) are one typo, not two. */
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

/** A word without what people write differently and mean alike: case, width, blanks, the marks between words. */
export const letters = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[-_\s]/g, '');
