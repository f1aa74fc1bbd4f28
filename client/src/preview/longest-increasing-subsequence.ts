/**
 * The longest non-decreasing subsequence of items by their keys, by patience sorting (n log n).
 * Of several equally long ones, any.
 */
export function longestIncreasingSubsequence<T>(items: readonly T[], keyOf: (item: T) => number): T[] {
  /** For each length: the index of the smallest item that ends a run of that length. */
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  const keys = items.map(keyOf);
  keys.forEach((key, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (keys[ends[middle]!]! <= key) low = middle + 1;
      else high = middle;
    }
    previous[index] = ends[low - 1];
    ends[low] = index;
  });
  const run: T[] = [];
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) run.push(items[at]!);
  return run.reverse();
}
