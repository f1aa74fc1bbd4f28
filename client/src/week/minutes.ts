const HOUR = 60;
const HOURS = 24;
const DAY = HOURS * HOUR;

/** Minutes after midnight as `HH:MM`; midnight at the end of a day is 24:00. */
export function clock(minute: number, isEnd: boolean): string {
  const rest = ((minute % DAY) + DAY) % DAY;
  if (isEnd && rest === 0) return '24:00';
  return `${String(Math.floor(rest / HOUR)).padStart(2, '0')}:${String(rest % HOUR).padStart(2, '0')}`;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What is dragged of a bar, or stretched by keys. */
export type Grip = 'start' | 'end' | 'whole';

/**
 * A span after one of its ends, or the whole of it, has moved, on the grid of some minutes. It starts within its day, is
 * never empty and never longer than a day.
 */
export function gripped({ from, to }: Span, grip: Grip, by: number, step: number): Span {
  const onGrid = (minute: number) => Math.round(minute / step) * step;
  if (grip === 'end') {
    const end = Math.min(Math.max(onGrid(to + by), from + step), from + DAY - (from % DAY === 0 ? 0 : step));
    return { from, to: end };
  }
  if (grip === 'start') {
    const start = Math.min(Math.max(onGrid(from + by), 0, to - DAY + step), to - step, DAY - step);
    return { from: start, to };
  }
  const start = Math.min(Math.max(onGrid(from + by), 0), DAY - step);
  return { from: start, to: to + start - from };
}
