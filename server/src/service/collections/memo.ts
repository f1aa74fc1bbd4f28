/** Results kept from version to version, each together with the inputs that it was made from. */
export type Memo = Map<string, { readonly inputs: readonly unknown[]; readonly result: unknown }>;

/** The kept result if every input is the very one it was made from; otherwise a new one, which is kept. */
export function cached<T>(memo: Memo, key: string, inputs: readonly unknown[], make: () => T): T {
  const kept = memo.get(key);
  const same = kept?.inputs.length === inputs.length && kept.inputs.every((input, i) => input === inputs[i]);
  if (kept && same) return kept.result as T;
  const result = make();
  memo.set(key, { inputs, result });
  return result;
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
