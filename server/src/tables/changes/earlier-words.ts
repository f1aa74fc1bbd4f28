import { isMap } from '../text/is-map';
import type { PlaybookChanges } from './change';

/** What a value was in an earlier version: `before` is undefined for what is new. */
export interface EarlierValue {
  readonly isSame: boolean;
  readonly before: unknown;
}

/** Finds what values of the later one of two versions were in the earlier one. */
export type EarlierValues = (item: object, keys: readonly string[]) => EarlierValue;

/** @param changes what differs between the two versions; items are those of the later one */
export function earlierValues(changes: PlaybookChanges): EarlierValues {
  const all = changes.flatMap((one) => one.changes);
  const fresh = new Set<unknown>();
  for (const { kind, after } of all) if (kind === 'added') addAll(after, fresh);
  const fieldsOf = new Map(
    all.flatMap(({ kind, after, fields }) => (kind === 'changed' ? [[after, fields] as const] : [])),
  );
  return (item, keys) => {
    if (fresh.has(item)) return { isSame: false, before: undefined };
    const field = fieldsOf.get(item)?.find((one) => one.keys.every((key, index) => key === keys[index]));
    if (!field) return { isSame: true, before: undefined };
    return { isSame: false, before: valueIn(field.before, keys.slice(field.keys.length)) };
  };
}

/** An item, and all items in it. */
function addAll(value: unknown, to: Set<unknown>): void {
  if (typeof value !== 'object' || value === null) return;
  to.add(value);
  for (const child of Object.values(value)) addAll(child, to);
}

const valueIn = (value: unknown, keys: readonly string[]): unknown =>
  keys.reduce<unknown>(
    (inner, key) => (isMap(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
    value,
  );
