import type { ItemPair } from './pair-items';

/** Lists whose order means something: what goes first, what is done first, which of two entries for one day counts. */
const ordered: ReadonlySet<string> = new Set([
  'priority.categories',
  'auto_replies',
  'disable.steps',
  'disable.rollback',
  'disable.if_not_found',
  'hours.exceptions',
  'hours.calendars.*.exceptions',
]);

export const isOrdered = (path: readonly string[]): boolean => ordered.has(path.join('.'));

/**
 * The pairs that stand in another order than before: those outside a longest run of pairs that kept their order, so that
 * as few as possible are named. Takes n log n.
 * @param pairs in the order of the version after
 */
export function movedPairs(pairs: readonly ItemPair[]): readonly ItemPair[] {
  // For each length of a run: the pair that ends it with the smallest place before; and each pair's forerunner.
  const ends: number[] = [];
  const forerunner: (number | undefined)[] = [];
  for (const [at, pair] of pairs.entries()) {
    const length = firstNotBelow(ends, (end) => pairs[end]!.before, pair.before);
    forerunner.push(ends[length - 1]);
    ends[length] = at;
  }
  const kept = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = forerunner[at]) kept.add(at);
  return pairs.filter((_, at) => !kept.has(at));
}

function firstNotBelow(list: readonly number[], valueOf: (one: number) => number, value: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueOf(list[middle]!) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
