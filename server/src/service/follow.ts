/**
 * Results that follow a list from version to version. An edit replaces a few neighbours in a list and leaves what
 * stands before and behind them as it is: the two lists are compared from both ends, and only what lies between is
 * looked at again.
 */
import type { Memo } from './memo';

/** What lies between the common ends of two lists: `[from, oldTo)` of the old one, `[from, newTo)` of the new one. */
export interface Difference {
  readonly from: number;
  readonly oldTo: number;
  readonly newTo: number;
}

export function difference<T>(old: readonly T[], now: readonly T[]): Difference {
  const most = Math.min(old.length, now.length);
  let from = 0;
  while (from < most && old[from] === now[from]) from++;
  let [oldTo, newTo] = [old.length, now.length];
  while (oldTo > from && newTo > from && old[oldTo - 1] === now[newTo - 1]) {
    oldTo--;
    newTo--;
  }
  return { from, oldTo, newTo };
}

/** Where so many neighbours go at once they are set aside: a quote or a colon too few swallows half a file. */
export const MANY = 16;

/**
 * A result for each of a list of immutable things; those of things that the list had before are kept. Those of many
 * things that go at once are set aside until the next time that happens: they mostly come back.
 */
export function forEach<K, T>(
  memo: Memo,
  key: string,
  things: readonly K[],
  make: (thing: K) => T,
): readonly T[] {
  const kept = memo.get(key)?.result as Kept<K, T> | undefined;
  if (kept?.things === things) return kept.results;
  const { things: old, results: before, aside } = kept ?? { things: [], results: [], aside: new Map<K, T>() };
  const { from, oldTo, newTo } = difference(old, things);
  const gone = new Map<K, T>();
  for (let index = from; index < oldTo; index++) gone.set(old[index]!, before[index]!);
  const resultOf = (thing: K): T => {
    const known = gone.has(thing) ? gone : aside;
    return known.has(thing) ? known.get(thing)! : make(thing);
  };
  const results = before.slice(0, from).concat(things.slice(from, newTo).map(resultOf), before.slice(oldTo));
  const result: Kept<K, T> = { things, results, aside: gone.size >= MANY ? gone : aside };
  memo.set(key, { inputs: [], result });
  return results;
}

interface Kept<K, T> {
  readonly things: readonly K[];
  readonly results: readonly T[];
  readonly aside: ReadonlyMap<K, T>;
}

/** The values that the things of a list give, by key. Holds until it is asked for another list. */
export interface Index<V> {
  has(key: string): boolean;
  /** All keys, in no order. */
  keys(): Iterable<string>;
  /** Another number as soon as there is a key more or a key less. */
  readonly keysVersion: number;
  /** The first value of a key in the order of the list. */
  first(key: string): V | undefined;
  /** The values of some keys in the order of the list. */
  valuesOf(keys: Iterable<string>): readonly V[];
  /** The values of each key that has several, in the order of the list. */
  repeated(): readonly (readonly V[])[];
  /** Each value whose key an earlier one has, with the first of them, in the order of the list. */
  again(): readonly { readonly first: V; readonly later: V }[];
}

/** The entries of a value that has several keys, or none. */
export const under = <V>(keys: readonly string[], value: V): readonly (readonly [string, V])[] =>
  keys.map((key) => [key, value]);

/** An index of a list; only what is new in the list is entered, and what has left it is taken out. */
export function indexBy<K, V>(
  memo: Memo,
  key: string,
  things: readonly K[],
  entriesOf: (thing: K) => readonly (readonly [string, V])[],
): Index<V> {
  const kept = memo.get(key);
  const index = (kept?.result as ListIndex<K, V> | undefined) ?? new ListIndex<K, V>();
  // One that fails midway is not kept.
  memo.delete(key);
  index.follow(things, entriesOf);
  memo.set(key, { inputs: [], result: index });
  return index;
}

interface Held<K, V> {
  readonly thing: K;
  /** Its place among the entries of the thing. */
  readonly nth: number;
  readonly value: V;
}

class ListIndex<K, V> implements Index<V> {
  private things: readonly K[] = [];
  private readonly held = new Map<string, Held<K, V>[]>();
  private readonly several = new Set<string>();
  keysVersion = 0;
  private places: ReadonlyMap<K, number> | undefined;

  follow(things: readonly K[], entriesOf: (thing: K) => readonly (readonly [string, V])[]): void {
    if (things === this.things) return;
    const { from, oldTo, newTo } = difference(this.things, things);
    // In this order a key that stays is never without a value.
    for (const thing of things.slice(from, newTo))
      entriesOf(thing).forEach(([key, value], nth) => this.add(key, { thing, nth, value }));
    for (const thing of this.things.slice(from, oldTo))
      for (const [key] of entriesOf(thing)) this.remove(key, thing);
    this.things = things;
    this.places = undefined;
  }

  has(key: string): boolean {
    return this.held.has(key);
  }

  keys(): Iterable<string> {
    return this.held.keys();
  }

  first(key: string): V | undefined {
    const group = this.held.get(key);
    return group && (group.length === 1 ? group : this.inOrder(group))[0]!.value;
  }

  valuesOf(keys: Iterable<string>): readonly V[] {
    const held = [...keys].flatMap((key) => this.held.get(key) ?? []);
    return this.inOrder(held).map(({ value }) => value);
  }

  repeated(): readonly (readonly V[])[] {
    return this.groups()
      .sort(([a], [b]) => this.compare(a!, b!))
      .map((group) => group.map(({ value }) => value));
  }

  again(): readonly { readonly first: V; readonly later: V }[] {
    return this.groups()
      .flatMap(([first, ...others]) => others.map((later) => ({ first: first!, later })))
      .sort((a, b) => this.compare(a.later, b.later))
      .map(({ first, later }) => ({ first: first.value, later: later.value }));
  }

  private groups(): (readonly Held<K, V>[])[] {
    return [...this.several].map((key) => this.inOrder(this.held.get(key)!));
  }

  private inOrder(group: readonly Held<K, V>[]): readonly Held<K, V>[] {
    return group.length < 2 ? group : [...group].sort((a, b) => this.compare(a, b));
  }

  private compare(a: Held<K, V>, b: Held<K, V>): number {
    return this.placeOf(a.thing) - this.placeOf(b.thing) || a.nth - b.nth;
  }

  private placeOf(thing: K): number {
    this.places ??= new Map(this.things.map((one, place) => [one, place]));
    return this.places.get(thing)!;
  }

  private add(key: string, one: Held<K, V>): void {
    const group = this.held.get(key);
    if (!group) {
      this.held.set(key, [one]);
      this.keysVersion++;
    } else if (group.push(one) === 2) this.several.add(key);
  }

  private remove(key: string, thing: K): void {
    const group = this.held.get(key)!;
    group.splice(
      group.findIndex((one) => one.thing === thing),
      1,
    );
    if (group.length === 1) this.several.delete(key);
    if (group.length === 0) {
      this.held.delete(key);
      this.keysVersion++;
    }
  }
}
