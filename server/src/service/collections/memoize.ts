/** A result that holds as long as the inputs that it was made from are the very same ones. */
export class LastResult<T> {
  private last: { readonly inputs: readonly unknown[]; readonly result: T } | undefined;

  /** The kept result where it holds; otherwise a new one, which is kept. */
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

/** The same function, which works each result out once. Keep it only as long as few keys come. */
export function memoize<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** The same function of an immutable object, which works each result out once for as long as the object lives. */
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

/** The same function of an immutable object, which remembers its last result. */
export function memoizeLast<K extends object, V>(make: (key: K) => V): (key: K) => V {
  let last: { readonly key: K; readonly result: V } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, result: make(key) };
    return last.result;
  };
}
