/** The last index, up to a highest one, whose value is not above the given one, in a rising list that starts at or below it. */
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
