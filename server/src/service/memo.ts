/** Results kept from version to version, each together with the inputs that it was made from. */
export type Memo = Map<string, { readonly inputs: readonly unknown[]; readonly result: unknown }>;

/** The kept result if every input is the very one it was made from; otherwise a new one, which is kept. */
export function remember<T>(memo: Memo, key: string, inputs: readonly unknown[], make: () => T): T {
  const kept = memo.get(key);
  const same = kept?.inputs.length === inputs.length && kept.inputs.every((input, i) => input === inputs[i]);
  if (kept && same) return kept.result as T;
  const result = make();
  memo.set(key, { inputs, result });
  return result;
}

/** A result for each of many immutable things, made once for each thing. */
export function forEach<K extends object, T>(
  memo: Memo,
  key: string,
  things: readonly K[],
  make: (thing: K) => T,
): T[] {
  return things.map(remember(memo, key, [], () => onceEach(make)));
}

/** The same function of an immutable object, which works each result out once for as long as the object lives. */
export function onceEach<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, { readonly result: V }>();
  return (key) => {
    const known = made.get(key) ?? { result: make(key) };
    made.set(key, known);
    return known.result;
  };
}
