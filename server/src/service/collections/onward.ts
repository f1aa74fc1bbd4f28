/**
 * The offset at which a walk over a text goes on.
 * @throws where that is not behind the one it comes from: a walk that stands still would never end, and with it the
 * server would never answer again
 */
export function onward(from: number, to: number): number {
  if (to > from) return to;
  throw new Error(`a walk over a text stands still at ${Math.abs(from)}`);
}

/** As `onward`, of a walk to the front. @throws where the offset is not before the one it comes from */
export const backward = (from: number, to: number): number => -onward(-from, -to);
