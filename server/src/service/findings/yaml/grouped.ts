import type { Candidate } from './candidate';

/** Adds a candidate that fixes all of one kind at once, before the single ones: often one alone does not make a text readable. */
export function grouped(candidates: readonly Candidate[]): readonly Candidate[] {
  const [first, second] = candidates;
  if (!first || !second) return candidates;
  const also = candidates.slice(1).map(({ start, end }) => ({ start, end }));
  return [{ ...first, also, changes: candidates.flatMap(({ changes }) => changes) }, ...candidates];
}
