/** A half-open interval [start, end) of whole numbers; the unit (minutes, days) is the caller's. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** The canonical form of a set of numbers: its intervals sorted, disjoint, not touching, none empty. */
export function normalise(intervals: readonly Interval[]): Interval[] {
  if (intervals.length === 1 && intervals[0]!.start < intervals[0]!.end) return [bare(intervals[0]!)];
  const sorted = intervals.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  const result: Interval[] = [];
  for (const { start, end } of sorted) {
    const last = result.at(-1);
    if (last && start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else result.push({ start, end });
  }
  return result;
}

/** Set union. */
export function union(...sets: readonly (readonly Interval[])[]): Interval[] {
  return normalise(sets.flat());
}

/** Set intersection; the sets need not be normalised. */
export function intersect(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  const [left, right] = [normalise(a), normalise(b)];
  const result: Interval[] = [];
  for (let i = 0, j = 0, first: boolean; i < left.length && j < right.length; first ? i++ : j++) {
    const [x, y] = [left[i]!, right[j]!];
    const [start, end] = [Math.max(x.start, y.start), Math.min(x.end, y.end)];
    if (start < end) result.push({ start, end });
    first = x.end < y.end;
  }
  return result;
}

/** Set difference: the first without the second; they need not be normalised. */
export function subtract(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  if (b.length === 0) return normalise(a);
  const holes = normalise(b);
  const result: Interval[] = [];
  let next = 0;
  for (const { start, end } of normalise(a)) {
    while (next < holes.length && holes[next]!.end <= start) next++;
    let from = start;
    for (let i = next; i < holes.length && holes[i]!.start < end; i++) {
      if (from < holes[i]!.start) result.push({ start: from, end: holes[i]!.start });
      from = holes[i]!.end;
    }
    if (from < end) result.push({ start: from, end });
  }
  return result;
}

/** The total length of a set; what lies in several intervals counts once. */
export function total(intervals: readonly Interval[]): number {
  return normalise(intervals).reduce((sum, { start, end }) => sum + end - start, 0);
}

export function contains(intervals: readonly Interval[], point: number): boolean {
  return intervals.some(({ start, end }) => start <= point && point < end);
}

function bare({ start, end }: Interval): Interval {
  return { start, end };
}
