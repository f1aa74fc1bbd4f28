import { clip } from './timeline';
import type { Interval } from './intervals';
import type { OnShift } from './shifts';

/** An interval with constant headcount: the same people are on shift. Empty `members` means nobody is. */
export interface StaffedInterval extends Interval {
  /** Each person once, by id. */
  readonly members: readonly string[];
}

/**
 * The headcount over a span, as contiguous intervals.
 * @param entries the result of `onShift`, or some of it
 */
export function staffedIntervals(entries: readonly OnShift[], span: Interval): StaffedInterval[] {
  const within = clip(entries, span);
  const edges = new Map<number, { come: string[]; go: string[] }>();
  const edge = (at: number) => edges.get(at) ?? edges.set(at, { come: [], go: [] }).get(at)!;
  for (const { start, end, member } of within) {
    edge(start).come.push(member);
    edge(end).go.push(member);
  }
  edge(span.start);
  edge(span.end);
  const moments = [...edges.keys()].sort((a, b) => a - b);
  // One person may be on two shifts at once: they are there until the last one ends.
  const times = new Map<string, number>();
  const change = (member: string, by: number) => {
    const now = (times.get(member) ?? 0) + by;
    if (now === 0) times.delete(member);
    else times.set(member, now);
  };
  const result: StaffedInterval[] = [];
  moments.slice(0, -1).forEach((start, index) => {
    for (const member of edge(start).come) change(member, 1);
    for (const member of edge(start).go) change(member, -1);
    const last = result.at(-1);
    const end = moments[index + 1]!;
    if (last?.members.length === times.size && last.members.every((member) => times.has(member))) {
      result[result.length - 1] = { ...last, end };
    } else result.push({ start, end, members: [...times.keys()].sort() });
  });
  return result;
}
