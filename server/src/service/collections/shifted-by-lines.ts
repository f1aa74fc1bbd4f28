import { memoizeWeak } from './memoize';

/**
 * What follows from a thing that lies in one segment, told by lines of the file: worked out once, and moved when the
 * segment stands on another line. While it stands where it stood the result is the very same.
 * @param of told by lines of the segment
 * @param moved the same, so many lines further down
 */
export function shiftedByLines<T extends object, R>(
  of: (thing: T) => R,
  moved: (result: R, lines: number) => R,
): (thing: T, firstLine: number) => R {
  const placed = memoizeWeak((thing: T) => ({ line: 0, result: of(thing) }));
  return (thing, firstLine) => {
    const last = placed(thing);
    if (last.line !== firstLine) {
      last.result = moved(last.result, firstLine - last.line);
      last.line = firstLine;
    }
    return last.result;
  };
}
