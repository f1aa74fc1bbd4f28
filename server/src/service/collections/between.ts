/** The changed range between the common ends of two lists: `[from, oldTo)` of the old one, `[from, newTo)` of the new one. */
export interface Difference {
  readonly from: number;
  readonly oldTo: number;
  readonly newTo: number;
}

/** Finds the range between the common ends of two plain lists. */
export function between<T>(old: readonly T[], now: readonly T[]): Difference {
  const most = Math.min(old.length, now.length);
  let from = 0;
  while (from < most && old[from] === now[from]) from++;
  let same = 0;
  while (same < most - from && old[old.length - 1 - same] === now[now.length - 1 - same]) same++;
  return { from, oldTo: old.length - same, newTo: now.length - same };
}
