import { memoizeWeak } from './memoize';

/**
 * Memoises a result that holds line numbers of the file, for an object that lies in one segment. It is calculated once, by
 * lines of the segment, and shifted when the segment moves; while it does not move the result is identical.
 * @param of calculates the result by lines of the segment
 * @param moved shifts a result by a number of lines
 */
export function shiftedByLines<T extends object, R>(
  of: (owner: T) => R,
  moved: (result: R, lines: number) => R,
): (owner: T, firstLine: number) => R {
  const placed = memoizeWeak((owner: T) => ({ line: 0, result: of(owner) }));
  return (owner, firstLine) => {
    const last = placed(owner);
    if (last.line !== firstLine) {
      last.result = moved(last.result, firstLine - last.line);
      last.line = firstLine;
    }
    return last.result;
  };
}
