/**
 * What is written in a playbook and cannot be read. A value has three states: absent, unreadable, readable; rules see
 * only what is readable, and gap findings about what lies in an unreadable part are not made (findings/gaps.ts).
 */
interface Unread {
  /** The keys, or the indexes of the list as it is written, whose value is left out whole or in part. */
  readonly keys: ReadonlySet<string | number>;
  /** Whether some key is none of the format's: what is meant by it may be any key that is missing. */
  readonly unknown: boolean;
}

const unread: unique symbol = Symbol('unread');

const unreadOf = (value: unknown): Unread | undefined =>
  typeof value === 'object' && value !== null ? (value as { [unread]?: Unread })[unread] : undefined;

/** Marks what a kept map or list leaves out of what is written; a value of which nothing is left out stays as it is. */
export function withUnread<T extends object>(
  value: T,
  keys: ReadonlySet<string | number>,
  unknown = false,
): T {
  return keys.size === 0 && !unknown
    ? value
    : Object.defineProperty(value, unread, { value: { keys, unknown } });
}

/** Whether everything that is written in the value could be read, at every depth. */
export const isWhole = (value: unknown): boolean => unreadOf(value) === undefined;

/**
 * Whether what is written at a key, or could be meant for it, is known: the value there is whole, or nothing is
 * written there and no key of the owner is unknown.
 */
export function isKnownAt(owner: object, key: string | number): boolean {
  const left = unreadOf(owner);
  if (!left) return true;
  if (left.keys.has(key)) return false;
  return Object.hasOwn(owner, key) || !left.unknown;
}

/** Whether a list keeps something of each of its items: what cannot be read lies inside of them. */
export const keepsAllItems = (list: readonly unknown[]): boolean =>
  (unreadOf(list)?.keys.size ?? 0) <= list.filter((item) => !isWhole(item)).length;

/** How much of a section cannot be read: all that it says is in doubt, or only the parts that its value marks. */
export type UnreadSection = 'all' | 'part';
