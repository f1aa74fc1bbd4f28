import type { Index } from './incremental-index';
import { perOwner, type Results } from './query';

/**
 * A query for what the values of two indexes give together, by key. Only keys whose values changed in one of the two are
 * looked at again; those that give nothing are left out.
 */
export function incrementalJoin<A, B, R>(
  make: (key: string, one: Index<A>, other: Index<B>) => R | undefined,
): (results: Results, one: Index<A>, other: Index<B>) => ReadonlyMap<string, R> {
  const own = perOwner((): { joined?: Joined<R> } => ({}));
  return (results, one, other) => {
    const kept = own(results);
    const before = kept.joined;
    // One that fails midway is not kept.
    kept.joined = undefined;
    const changed = before?.one === one && before.other === other ? changedIn(before) : undefined;
    const found = changed ? before!.found : new Map<string, R>();
    for (const key of changed ?? [...one.keys(), ...other.keys()]) {
      const result = make(key, one, other);
      if (result === undefined) found.delete(key);
      else found.set(key, result);
    }
    kept.joined = { one, other, versions: [one.version, other.version], found };
    return found;
  };
}

interface Joined<R> {
  readonly one: Index<unknown>;
  readonly other: Index<unknown>;
  /** The versions of both that the results hold for. */
  readonly versions: readonly [number, number];
  readonly found: Map<string, R>;
}

function changedIn<R>({ one, other, versions }: Joined<R>): ReadonlySet<string> | undefined {
  const [mine, theirs] = [one.changedSince(versions[0]), other.changedSince(versions[1])];
  return mine && theirs && new Set([...mine, ...theirs]);
}
