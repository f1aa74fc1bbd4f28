import {
  type DayName,
  dayNames,
  type MinuteRange,
  readDays,
  readTimeRange,
  MINUTES_PER_DAY,
} from '../../../../../schemas/scalars';
import type { HoursValue } from '../../../../../schemas/sections/hours';
import type { Edit } from '../../yaml/edit/edit';
import { holderOf } from '../../yaml/parse/value';
import type { ValueRef } from '../../yaml/ranges/place';
import { dayRuns, daysKey } from '../../time/days';
import { normalise } from '../../time/intervals';
import { type HoursTable, weeklyHours } from '../../time/hours';
import { writtenRange } from '../../time/written-times';

/** Two ranges that overlap, the place of the later one first. */
export interface Overlap {
  readonly at: ValueRef;
  readonly other: ValueRef;
  /** The other range as written. */
  readonly written: string;
  /** Does not change the open hours. */
  readonly fix?: Edit;
}

/** A range with its text and its place. */
export interface WrittenRange extends MinuteRange {
  readonly text: string;
  readonly at: ValueRef;
}

/** Finds the overlapping ranges of one list. */
export function overlapsInList(
  owner: object,
  key: string,
  value: HoursValue | undefined,
): readonly Overlap[] {
  if (value === undefined || typeof value === 'string') return [];
  const ranges = writtenIn(owner, key, value).sort((a, b) => a.start - b.start);
  const apart = normalise(ranges).map(writtenRange);
  const merged = apart.length === 1 ? apart[0] : apart;
  const fix: Edit | undefined = apart.includes(undefined)
    ? undefined
    : { kind: 'set', in: owner, key, value: merged };
  const overlaps: Overlap[] = [];
  let longest: WrittenRange | undefined;
  for (const range of ranges) {
    if (longest && range.start < longest.end)
      overlaps.push({ at: range.at, other: longest.at, written: longest.text, fix });
    if (!longest || range.end > longest.end) longest = range;
  }
  return overlaps;
}

/** Finds the ranges of the week that run past midnight into a range of the next day, in one file. */
export function overlapsOverMidnight(table: HoursTable): readonly Overlap[] {
  return Object.entries(table.weekly ?? {}).flatMap(([key, value]) => {
    const days = dayNames.filter((day) => countsOn(table, key, day));
    return writtenIn(table.weekly!, key, value).flatMap((range) => {
      const met = days.flatMap((day) => firstMet(table, key, range, dayAfter(day)) ?? []);
      if (met.length === 0) return [];
      const until = writtenRange({ start: range.start, end: MINUTES_PER_DAY + met[0]!.start });
      const alike = met.length === days.length && met.every(({ start }) => start === met[0]!.start);
      const fix =
        alike && until
          ? ({ kind: 'set', in: range.at.in, key: range.at.key!, value: until } as const)
          : undefined;
      return [{ at: range.at, other: met[0]!.at, written: met[0]!.text, fix }];
    });
  });
}

function firstMet(
  table: HoursTable,
  key: string,
  { end }: WrittenRange,
  day: DayName,
): WrittenRange | undefined {
  const { cause } = weeklyHours(table, day);
  if (end <= MINUTES_PER_DAY || cause.kind !== 'weekly') return undefined;
  if (!areInOneFile(table.weekly!, key, cause.key)) return undefined;
  const ranges = writtenIn(table.weekly!, cause.key, table.weekly![cause.key]!);
  return ranges.sort((a, b) => a.start - b.start).find(({ start }) => start < end - MINUTES_PER_DAY);
}

const countsOn = (table: HoursTable, key: string, day: DayName): boolean => {
  const { cause } = weeklyHours(table, day);
  return cause.kind === 'weekly' && cause.key === key;
};

const dayAfter = (day: DayName): DayName => dayNames[(dayNames.indexOf(day) + 1) % dayNames.length]!;

/** The ranges of a value that can be read, as written. */
export function writtenIn(owner: object, key: string, value: HoursValue): WrittenRange[] {
  const texts = typeof value === 'string' ? [value] : value;
  return texts.flatMap((text, index) => {
    const range = readTimeRange(text);
    const at = typeof value === 'string' ? { in: owner, key } : { in: value, key: index };
    return range ? [{ ...range, text, at }] : [];
  });
}

/** Whether one file writes both lines of a week; where two do, the nearer one changes what the other says, on purpose. */
const areInOneFile = (weekly: object, one: string, other: string): boolean =>
  holderOf(weekly, one) === holderOf(weekly, other);

/** A line of the week with days that a later line of the same file names too. */
export interface NamedTwice {
  readonly key: string;
  readonly later: readonly string[];
  readonly days: readonly DayName[];
  /** The days that only this line names: for the others the later lines count. */
  readonly left: readonly DayName[];
}

export function namedTwice({ weekly = {} }: HoursTable): readonly NamedTwice[] {
  const lines = Object.keys(weekly).map((key) => ({ key, days: readDays(key) ?? [] }));
  return lines.flatMap(({ key, days }, index) => {
    const behind = lines
      .slice(index + 1)
      .filter((line) => line.days.some((day) => days.includes(day)) && areInOneFile(weekly, key, line.key));
    if (behind.length === 0) return [];
    const taken = new Set(behind.flatMap((line) => line.days));
    return [
      {
        key,
        later: behind.map((line) => line.key),
        days: days.filter((day) => taken.has(day)),
        left: days.filter((day) => !taken.has(day)),
      },
    ];
  });
}

/**
 * The edits that leave the line only its own days, with a line for each run of them; none where such a line exists
 * already.
 */
export function withoutTwice(
  { key, left }: NamedTwice,
  weekly: Readonly<Record<string, HoursValue>>,
): readonly (readonly Edit[])[] {
  const [first, ...more] = dayRuns(left).map((run) => daysKey(run));
  if (first === undefined) return [[{ kind: 'remove', in: weekly, key }]];
  if ([first, ...more].some((days) => Object.hasOwn(weekly, days))) return [];
  const rename: Edit = { kind: 'rename-key', in: weekly, key, to: first };
  return [
    [rename, ...more.map((days): Edit => ({ kind: 'set', in: weekly, key: days, value: weekly[key] }))],
  ];
}
