import type { Memo } from './memo';
import type { Index } from './incremental-index';

/**
 * What the values of two indexes give together, by key. Only keys whose values changed in one of the two are looked at
 * again; those that give nothing are left out.
 */
export function incrementalJoin<R>(
  memo: Memo,
  key: string,
  [one, other]: readonly [Index<unknown>, Index<unknown>],
  make: (key: string) => R | undefined,
): ReadonlyMap<string, R> {
  const kept = memo.get(key)?.result as Joined<R> | undefined;
  // One that fails midway is not kept.
  memo.delete(key);
  const changed = kept?.one === one && kept.other === other ? changedIn(kept) : undefined;
  const results = changed ? kept!.results : new Map<string, R>();
  for (const each of changed ?? [...one.keys(), ...other.keys()]) {
    const result = make(each);
    if (result === undefined) results.delete(each);
    else results.set(each, result);
  }
  const result: Joined<R> = { one, other, versions: [one.version, other.version], results };
  memo.set(key, { inputs: [], result });
  return results;
}

interface Joined<R> {
  readonly one: Index<unknown>;
  readonly other: Index<unknown>;
  /** The versions of both that the results hold for. */
  readonly versions: readonly [number, number];
  readonly results: Map<string, R>;
}

function changedIn<R>({ one, other, versions }: Joined<R>): ReadonlySet<string> | undefined {
  const [mine, theirs] = [one.changedSince(versions[0]), other.changedSince(versions[1])];
  return mine && theirs && new Set([...mine, ...theirs]);
}
