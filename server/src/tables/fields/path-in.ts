import { isSame } from '../grid/read-back';
import { isMap } from '../grid/is-map';

/** Keys and indexes that lead from a section to a value of it. */
export type FieldKeys = readonly (string | number)[];

/** The value at the end of some keys; undefined where there is none. */
export const valueIn = (section: unknown, keys: FieldKeys): unknown =>
  keys.reduce<unknown>((value, key) => childOf(value, key), section);

/** The values on the way to one, from the section to itself. */
export const valuesTo = (section: unknown, keys: FieldKeys): readonly unknown[] =>
  [undefined, ...keys].map((_, count) => valueIn(section, keys.slice(0, count)));

/**
 * A section with another value at the end of some keys; undefined takes it away, and with it each map and list that is left
 * with nothing.
 */
export function withValue(section: unknown, [key, ...rest]: FieldKeys, value: unknown): unknown {
  if (key === undefined) return value;
  const fresh = withValue(childOf(section, key), rest, value);
  if (Array.isArray(section)) {
    const all = section.toSpliced(Number(key), 1, ...(fresh === undefined ? [] : [fresh]));
    return all.length > 0 ? all : undefined;
  }
  const others = Object.entries(section as object).filter(([name]) => name !== key);
  if (fresh === undefined) return others.length > 0 ? Object.fromEntries(others) : undefined;
  return { ...(section as object), [key]: fresh };
}

/**
 * The keys of a value in another version of its section: an item of a list is known by being the same, or by its id, or by
 * what it says. Undefined where it was changed or taken away meanwhile.
 * @param seen the values on the way to it when it was seen
 */
export function keysNow(section: unknown, keys: FieldKeys, seen: readonly unknown[]): FieldKeys | undefined {
  let value = section;
  const now: (string | number)[] = [];
  for (const [at, key] of keys.entries()) {
    const before = seen[at + 1];
    const own = Array.isArray(value) ? indexNow(value, Number(key), before) : key;
    if (own === undefined) return undefined;
    now.push(own);
    value = childOf(value, own);
  }
  return isSame(value, seen.at(-1)) ? now : undefined;
}

function indexNow(list: readonly unknown[], index: number, before: unknown): number | undefined {
  if (isSame(list[index], before)) return index;
  const same = list.indexOf(before);
  if (same >= 0) return same;
  const id = isMap(before) ? before.id : undefined;
  const alike = [...list.keys()].filter((at) =>
    typeof id === 'string' ? idOf(list[at]) === id : isSame(list[at], before),
  );
  return alike.length === 1 ? alike[0] : undefined;
}

const idOf = (item: unknown): unknown => (isMap(item) ? item.id : undefined);

const childOf = (value: unknown, key: string | number): unknown =>
  Array.isArray(value)
    ? value[Number(key)]
    : isMap(value) && Object.hasOwn(value, key)
      ? value[key]
      : undefined;
