/** A cache of one result, valid as long as every input is identical to the one it was made from. */
export class LastResult<T> {
  private last: { readonly inputs: readonly unknown[]; readonly result: T } | undefined;

  /** The cached result where it is valid; otherwise a new one, which is cached. */
  of(inputs: readonly unknown[], make: () => T): T {
    const { last } = this;
    const holds =
      last?.inputs.length === inputs.length && last.inputs.every((input, i) => input === inputs[i]);
    if (last && holds) return last.result;
    const result = make();
    this.last = { inputs, result };
    return result;
  }
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
