/**
 * The function with its last result kept, which is given again as long as the key is the same.
 * @param keyOf what the result follows from
 */
export function remembered<Input extends readonly unknown[], Output>(
  keyOf: (...input: Input) => readonly unknown[],
  run: (...input: Input) => Output,
): (...input: Input) => Output {
  let last: { readonly key: readonly unknown[]; readonly output: Output } | undefined;
  return (...input) => {
    const key = keyOf(...input);
    if (last?.key.every((value, index) => value === key[index])) return last.output;
    last = { key, output: run(...input) };
    return last.output;
  };
}
