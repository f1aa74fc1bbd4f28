import { LastResult } from '../../service';

/**
 * Memoises the last result of a function.
 * @param inputsOf what the result follows from; as long as each is the same, so is the result
 */
export function memoizeLast<Input extends readonly unknown[], Output>(
  inputsOf: (...input: Input) => readonly unknown[],
  run: (...input: Input) => Output,
): (...input: Input) => Output {
  const last = new LastResult<Output>();
  return (...input) => last.of(inputsOf(...input), () => run(...input));
}
