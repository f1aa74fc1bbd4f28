import { distance } from 'fastest-levenshtein';

/** The likeliest word that was meant, if one is near enough to be offered. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  const ranked = candidates
    .map((candidate) => ({ candidate, away: distance(wanted, candidate.toLowerCase()) }))
    .filter(
      ({ candidate, away }) => away <= Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3)),
    );
  return ranked.sort((a, b) => a.away - b.away)[0]?.candidate;
}
