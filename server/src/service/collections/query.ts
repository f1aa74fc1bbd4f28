import { LastResult, memoize, memoizeWeak } from './memoize';

/**
 * The cached results of one owner: an open file has one, and so has each document of it. They are freed with the owner.
 * It is the key by which each query finds its own: no two can collide.
 */
export class Results {
  /** Keeps other objects from passing for results. */
  declare private readonly isResults: true;
}

/** Returns the owner's cached result if every input is identical to the one it was made from; otherwise a new one. */
export type Query<T> = (results: Results, inputs: readonly unknown[], make: () => T) => T;

/** Defines a query with one cached result per owner. Only the returned function reaches that result, so its type holds. */
export function query<T>(): Query<T> {
  const own = perOwner(() => new LastResult<T>());
  return (results, inputs, make) => own(results).of(inputs, make);
}

/**
 * Defines a query with one cached result per owner and key. For few keys: each stays as long as the owner.
 * @param kept how many results are kept, for inputs that are soon as they were
 */
export function queryByKey<K, T>(
  kept?: number,
): (results: Results, key: K, inputs: readonly unknown[], make: () => T) => T {
  const own = perOwner(() => memoize<K, LastResult<T>>(() => new LastResult(kept)));
  return (results, key, inputs, make) => own(results)(key).of(inputs, make);
}

/** Defines a cache of which each owner has one, made on the first call. */
export const perOwner = <T extends object>(make: () => T) => memoizeWeak<Results, T>(make);
