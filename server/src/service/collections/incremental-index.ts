import { perOwner, type Results } from './query';
import { difference } from './difference';
import { chunkedListOf } from './list';
import { indexLookup } from './index-lookup';
import { ChunkedList } from './chunked-list';

/** A multimap of the values that the items of a list give. It holds for one version of the list, until it follows another. */
export interface Index<V> {
  has(key: string): boolean;
  /** All keys, in no order. */
  keys(): Iterable<string>;
  /** The first value of a key in the order of the list. */
  first(key: string): V | undefined;
  /** The values of some keys in the order of the list. */
  valuesOf(keys: Iterable<string>): readonly V[];
  /** The values of each key that has several, in the order of the list. */
  repeated(): readonly (readonly V[])[];
  /** Each value whose key an earlier one has, with the first of them, in the order of the list. */
  again(): readonly { readonly first: V; readonly later: V }[];
  /** Rises with every change. */
  readonly version: number;
  /** The keys whose values changed after a version, some of them twice; undefined where that is not known any more. */
  changedSince(version: number): readonly string[] | undefined;
}

/** The entries of a value with several keys, or none. */
export const under = <V>(keys: readonly string[], value: V): readonly (readonly [string, V])[] =>
  keys.map((key) => [key, value]);

/**
 * A query for an index of a list: what is new in the list is entered, what has left it is taken out. Of each owner one
 * version of the list is indexed; two versions asked for in turns are answered right, at the cost of their difference.
 */
export function incrementalIndex<K, V>(
  entriesOf: (item: K) => readonly (readonly [string, V])[],
): (results: Results, items: ChunkedList<K> | readonly K[]) => Index<V> {
  const own = perOwner((): { index?: ListIndex<K, V> } => ({}));
  return (results, items) => {
    const kept = own(results);
    const index = kept.index ?? new ListIndex<K, V>();
    // One that fails midway is not kept.
    kept.index = undefined;
    index.follow(items instanceof ChunkedList ? items : chunkedListOf(items), entriesOf);
    kept.index = index;
    return index;
  };
}

interface Held<K, V> {
  readonly item: K;
  /** Its index among the entries of the item. */
  readonly nth: number;
  readonly value: V;
}

/** So many changes are remembered at most. */
const MOST_CHANGES = 1024;

class ListIndex<K, V> implements Index<V> {
  private items = ChunkedList.of<K>([]);
  private readonly held = new Map<string, Held<K, V>[]>();
  private readonly several = new Set<string>();
  private placeOf = indexLookup(this.items);
  /** The changed keys, and how many were changed before these. */
  private changed: string[] = [];
  private forgotten = 0;

  follow(items: ChunkedList<K>, entriesOf: (item: K) => readonly (readonly [string, V])[]): void {
    if (items === this.items) return;
    const { from, oldTo, newTo } = difference(this.items, items);
    for (const item of items.slice(from, newTo))
      entriesOf(item).forEach(([key, value], nth) => this.add(key, { item, nth, value }));
    for (const item of this.items.slice(from, oldTo))
      for (const [key] of entriesOf(item)) this.remove(key, item);
    this.items = items;
    this.placeOf = indexLookup(items);
    if (this.changed.length > MOST_CHANGES) {
      this.forgotten += this.changed.length;
      this.changed = [];
    }
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

  get version(): number {
    return this.forgotten + this.changed.length;
  }

  changedSince(version: number): readonly string[] | undefined {
    return version < this.forgotten ? undefined : this.changed.slice(version - this.forgotten);
  }

  private groups(): (readonly Held<K, V>[])[] {
    return [...this.several].map((key) => this.inOrder(this.held.get(key)!));
  }

  private inOrder(group: readonly Held<K, V>[]): readonly Held<K, V>[] {
    return group.length < 2 ? group : [...group].sort((a, b) => this.compare(a, b));
  }

  private compare(a: Held<K, V>, b: Held<K, V>): number {
    return this.placeOf(a.item)! - this.placeOf(b.item)! || a.nth - b.nth;
  }

  private add(key: string, one: Held<K, V>): void {
    const group = this.held.get(key);
    if (!group) this.held.set(key, [one]);
    else if (group.push(one) === 2) this.several.add(key);
    this.changed.push(key);
  }

  private remove(key: string, item: K): void {
    const group = this.held.get(key)!;
    group.splice(
      group.findIndex((one) => one.item === item),
      1,
    );
    if (group.length === 1) this.several.delete(key);
    if (group.length === 0) this.held.delete(key);
    this.changed.push(key);
  }
}
