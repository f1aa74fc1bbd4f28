import { LastResult } from './memoize';

/**
 * The cached results of one owner: an open file has one, and so has each document of it. They are freed with the owner.
 * Only the queries of this module read and write it, each under its own identity, so that no two can collide.
 */
export class Results {
  private readonly kept = new WeakMap<object, unknown>();

  /** What a query keeps here; made on the first call. */
  of<T>(query: object, make: () => T): T {
    const known = this.kept.get(query) as T | undefined;
    if (known !== undefined) return known;
    const made = make();
    this.kept.set(query, made);
    return made;
  }
}

/** Returns the owner's cached result if every input is identical to the one it was made from; otherwise a new one. */
export type Query<T> = (results: Results, inputs: readonly unknown[], make: () => T) => T;

/** Defines a query with one cached result per owner. Only the returned function reaches that result, so its type holds. */
export function query<T>(): Query<T> {
  const own = perOwner(() => new LastResult<T>());
  return (results, inputs, make) => own(results).of(inputs, make);
}

/** Defines a query with one cached result per owner and key. For few keys: each stays as long as the owner. */
export function queryByKey<K, T>(): (
  results: Results,
  key: K,
  inputs: readonly unknown[],
  make: () => T,
) => T {
  const own = perOwner(() => new Map<K, LastResult<T>>());
  return (results, key, inputs, make) => {
    const byKey = own(results);
    let last = byKey.get(key);
    if (!last) byKey.set(key, (last = new LastResult()));
    return last.of(inputs, make);
  };
}

/** Defines a cache of which each owner has one, made on the first call. */
export function perOwner<T extends object>(make: () => T): (results: Results) => T {
  const query = {};
  return (results) => results.of(query, make);
}
