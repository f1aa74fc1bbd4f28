/** Keeps with a merged map the keys that its file takes away with `null`. */
export function noteTakenAway(merged: object, keys: ReadonlySet<string>): void {
  if (keys.size > 0) kept.set(merged, keys);
}

/** Whether the file takes a key of what it builds on away with `null`. */
export const isTakenAway = (merged: object, key: string | number): boolean =>
  kept.get(merged)?.has(String(key)) ?? false;

const kept = new WeakMap<object, ReadonlySet<string>>();
