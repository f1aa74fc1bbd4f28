/** How much two sequences have in common at their ends. */
export interface CommonEnds {
  /** The length of what both begin with. */
  readonly start: number;
  /** The length of what both end with, behind that. */
  readonly behind: number;
}

/** Finds what two texts or lists begin and end with alike: between is what differs. Linear. */
export function commonEnds<T>(before: ArrayLike<T>, now: ArrayLike<T>): CommonEnds {
  const most = Math.min(before.length, now.length);
  let start = 0;
  while (start < most && before[start] === now[start]) start++;
  let behind = 0;
  while (behind < most - start && before[before.length - 1 - behind] === now[now.length - 1 - behind])
    behind++;
  return { start, behind };
}
