import { haveSameEntries } from './same-entries';

/** A cache of the last result, or of some, each valid as long as every input is identical to the one it was made from. */
export class LastResult<T> {
  private last: readonly { readonly inputs: readonly unknown[]; readonly result: T }[] = [];

  /** @param kept how many results are kept, the one asked for last first */
  constructor(private readonly kept = 1) {}

  /** The cached result where it is valid; otherwise a new one, which is cached. */
  of(inputs: readonly unknown[], make: () => T): T {
    const valid = this.last.find((one) => haveSameEntries(one.inputs, inputs));
    if (valid && valid === this.last[0]) return valid.result;
    const now = valid ?? { inputs, result: make() };
    this.last = [now, ...this.last.filter((one) => one !== valid)].slice(0, this.kept);
    return now.result;
  }
}

/** A value that is made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Memoises a function by its argument. Results stay as long as the function: for few keys. */
export function memoize<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined || made.has(key)) return known as V;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** Memoises a function of an immutable object; a result stays as long as its object. */
export function memoizeWeak<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined || made.has(key)) return known as V;
    const result = make(key);
    made.set(key, result);
    return result;
  };
}

/** Memoises the last result of a function of an immutable object or a text. */
export function memoizeLast<K extends object | string, V>(make: (key: K) => V): (key: K) => V {
  let last: { readonly key: K; readonly result: V } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, result: make(key) };
    return last.result;
  };
}

/** Memoises a function of two immutable objects; a result stays as long as both. */
export function memoizePair<A extends object, B extends object, V>(
  make: (one: A, other: B) => V,
): (one: A, other: B) => V {
  const ofFirst = memoizeWeak((one: A) => memoizeWeak((other: B) => make(one, other)));
  return (one, other) => ofFirst(one)(other);
}
