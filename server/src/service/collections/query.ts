import { LastResult } from './memoize';

/**
 * What was worked out for an owner and may be used again: an open file has one, and so has each document of it. It is
 * given away with its owner. Only the queries of this file look into it, each at what is its own.
 */
export class Results {
  private readonly kept = new WeakMap<object, unknown>();

  /** What belongs to a query; made when it is first asked for. */
  of<T>(query: object, make: () => T): T {
    const known = this.kept.get(query) as T | undefined;
    if (known !== undefined) return known;
    const made = make();
    this.kept.set(query, made);
    return made;
  }
}

/** The owner's result if every input is the very one it was made from; otherwise a new one, which is kept. */
export type Query<T> = (results: Results, inputs: readonly unknown[], make: () => T) => T;

/** A query: one result for each owner. Nothing but this function reaches it, so its type holds. */
export function query<T>(): Query<T> {
  const own = perOwner(() => new LastResult<T>());
  return (results, inputs, make) => own(results).of(inputs, make);
}

/** Queries of one kind, one for each key. Keep few keys: each stays as long as the owner. */
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

/** Something that each owner has one of, such as a cache; made when it is first asked for. */
export function perOwner<T extends object>(make: () => T): (results: Results) => T {
  const query = {};
  return (results) => results.of(query, make);
}
