/**
 * Upper-bound binary search: the last index whose value is at most the given one.
 * @param rising sorted in ascending order; its first value is at most the given one
 * @param highest the last index that is searched
 */
export function lastAtOrBelow(rising: readonly number[], value: number, highest = rising.length - 1): number {
  let low = 0;
  let high = highest;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (rising[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The index of the first item of an ascending list whose value is at least the given one; its length where none is. */
export function firstAtLeast<T>(rising: readonly T[], value: number, of: (item: T) => number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (of(rising[middle]!) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
