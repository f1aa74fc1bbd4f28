export type Map = Record<string, unknown>;
export const isMap = (value: unknown): value is Map =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const hasIds = (list: readonly unknown[]): list is readonly Map[] =>
  list.length > 0 && list.every((item) => isMap(item) && typeof item.id === 'string');

/** Parts a value in two: what a base says, and what is left for the file that builds on it. */
export function parted(value: unknown, toss: () => number): { base: unknown; own: unknown } {
  const side = toss();
  if (isMap(value) && side > 0) {
    const both = Object.entries(value).map(([key, child]) => [key, parted(child, toss)] as const);
    const half = (which: 'base' | 'own') =>
      Object.fromEntries(both.flatMap(([key, one]) => (one[which] === undefined ? [] : [[key, one[which]]])));
    return { base: half('base'), own: half('own') };
  }
  if (Array.isArray(value) && hasIds(value) && side > 0) {
    // The items of the base come first, so only a beginning of the list can be there.
    const first = toss() % (value.length + 1);
    const both = value.slice(0, first).map((item) => {
      const { base, own } = parted(item, toss);
      const named = (part: unknown) => ({ ...(part as Map), id: item.id });
      return toss() % 3 === 0 && isMap(base) && isMap(own)
        ? { base: named(base), own: named(own) }
        : { base: item, own: undefined };
    });
    const own = [...both.flatMap((one) => one.own ?? []), ...value.slice(first)];
    return { base: both.map(({ base }) => base), own: own.length === 0 ? undefined : own };
  }
  return side % 2 === 0 ? { base: value, own: undefined } : { base: undefined, own: value };
}

/** Both halves of a playbook as texts, of which one builds on the other. */
export function partedTexts(
  value: Map,
  toss: () => number,
  write: (half: Map) => string,
): { readonly base: string; readonly own: string } {
  const parts = Object.entries(value).map(([key, one]) => [key, parted(one, toss)] as const);
  const half = (which: 'base' | 'own') =>
    Object.fromEntries(parts.flatMap(([key, one]) => (one[which] === undefined ? [] : [[key, one[which]]])));
  return {
    base: write({ ...half('base'), playbook: 1, shared: true }),
    own: write({ ...half('own'), playbook: 1, extends: './base.playbook.yaml' }),
  };
}
