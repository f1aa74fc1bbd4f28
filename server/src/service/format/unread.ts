/**
 * The parts of a map or list that are written but invalid. A value has three states: absent, unreadable, readable; rules
 * see only what is readable, and gap findings about an unreadable part are not made (findings/gaps.ts).
 */
interface Unread {
  /** The keys, or the indexes in the source list, whose value is left out, in whole or in part. */
  readonly keys: ReadonlySet<string | number>;
  /** Whether there is an unknown key: it may stand for any key that is missing. */
  readonly unknown: boolean;
}

const unread: unique symbol = Symbol('unread');

const unreadOf = (value: unknown): Unread | undefined =>
  typeof value === 'object' && value !== null ? (value as { [unread]?: Unread })[unread] : undefined;

/** Marks a valid part with what it leaves out; a value that leaves nothing out is not marked. */
export function withUnread<T extends object>(
  value: T,
  keys: ReadonlySet<string | number>,
  unknown = false,
): T {
  return keys.size === 0 && !unknown
    ? value
    : Object.defineProperty(value, unread, { value: { keys, unknown } });
}

/** Whether a value leaves nothing out, at every depth. */
export const isWhole = (value: unknown): boolean => unreadOf(value) === undefined;

/**
 * Whether the value at a key, or its absence, is certain: the value is whole, or it is absent and its owner has no unknown
 * key that may stand for it.
 */
export function isKnownAt(owner: object, key: string | number): boolean {
  const left = unreadOf(owner);
  if (!left) return true;
  if (left.keys.has(key)) return false;
  return Object.hasOwn(owner, key) || !left.unknown;
}

/** Whether a list leaves out no item as a whole: what is unreadable is inside its items. */
export const keepsAllItems = (list: readonly unknown[]): boolean =>
  (unreadOf(list)?.keys.size ?? 0) <= list.filter((item) => !isWhole(item)).length;

/** The keys of a map whose values are left out; undefined where one of them is not known, and may stand for any. */
export function unreadKeys(owner: object): ReadonlySet<string | number> | undefined {
  const left = unreadOf(owner);
  return left?.unknown ? undefined : (left?.keys ?? none);
}

const none: ReadonlySet<string | number> = new Set();

/** How much of a section is unreadable: all of it is uncertain, or only the parts that its value is marked with. */
export type UnreadSection = 'all' | 'part';
