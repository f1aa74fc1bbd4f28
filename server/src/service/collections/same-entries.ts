/** Whether two lists hold the identical entries in the same order. */
export function haveSameEntries(one: readonly unknown[], other: readonly unknown[]): boolean {
  return (
    one === other || (one.length === other.length && one.every((entry, index) => entry === other[index]))
  );
}
