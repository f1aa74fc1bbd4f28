import { dayNames, type DayName, type MinuteRange, MINUTES_PER_DAY } from '../../../../../schemas/scalars';
import type { Playbook } from '../../../../../schemas/playbook';
import type { Hours } from '../../../../../schemas/sections/hours';
import { memoizeWeak } from '../../collections/memoize';
import { type HoursTable, rangesOf, weeklyHours } from '../../time/hours';
import { normalise } from '../../time/intervals';

/** The service hours that the file states anywhere. */
export interface WrittenHours {
  readonly all: readonly MinuteRange[];
  readonly onDay: ReadonlyMap<DayName, readonly MinuteRange[]>;
  /** The ranges of each day of the week, of the shop and of each further calendar. */
  readonly tables: readonly ReadonlyMap<DayName, readonly MinuteRange[]>[];
}

/** The service hours of the file; undefined where it has none. */
export const writtenHours = ({ hours }: Playbook): WrittenHours | undefined => hours && readHours(hours);

/** Memoised, since every text of the file is compared with the same hours. */
const readHours = memoizeWeak((hours: Hours): WrittenHours | undefined => {
  const tables: readonly HoursTable[] = [hours, ...(hours.calendars ?? [])];
  const onDay = new Map(
    dayNames.map((day) => [day, tables.flatMap((table) => joined(weeklyHours(table, day).ranges))]),
  );
  const onHolidays = tables.flatMap(({ holiday }) => joined(rangesOf(holiday)));
  const onDates = tables.flatMap(({ exceptions = [] }) =>
    exceptions.flatMap((one) => joined(rangesOf(one.hours))),
  );
  const all = [...[...onDay.values()].flat(), ...onHolidays, ...onDates];
  const byTable = tables.map(
    (table) => new Map(dayNames.map((day) => [day, weeklyHours(table, day).ranges])),
  );
  return all.length > 0 ? { all, onDay, tables: byTable } : undefined;
});

/** The ranges as written, and those merged that touch. */
const joined = (ranges: readonly MinuteRange[]): MinuteRange[] => [...ranges, ...normalise(ranges)];

/** Whether a range is among the written ones; 24:00 equals 00:00 of the next day. */
export const isWritten = ({ start, end }: MinuteRange, written: readonly MinuteRange[]): boolean =>
  written.some((range) => range.start === start && range.end === end);

/** Whether some day is open around the clock. */
export const isRoundTheClock = ({ all }: WrittenHours): boolean =>
  all.some(({ start, end }) => end - start >= MINUTES_PER_DAY);

const named: readonly (readonly [RegExp, readonly DayName[]])[] = [
  [
    /周[一1](?:至|到|-|~)周?五|工作日|平日|mon(?:day)?s? ?(?:-|–|to|through) ?fri|weekdays/g,
    ['mon', 'tue', 'wed', 'thu', 'fri'],
  ],
  [/周[六6]、?(?:周|和)?[日天]|周末|双休日?|weekends?|sat(?:urday)? ?(?:and|&|-|–|to) ?sun/g, ['sat', 'sun']],
  [/周[一1](?:至|到|-|~)周?[六6]/g, ['mon', 'tue', 'wed', 'thu', 'fri', 'sat']],
  [/(?:周|星期|礼拜)[六6](?![、日天])|saturdays?/g, ['sat']],
  [/(?:周|星期|礼拜)[日天](?![期常])|sundays?/g, ['sun']],
];

/** The days that are named last in some words, such as 周六; undefined where none or holidays are named. */
export function daysMeant(words: string): readonly DayName[] | undefined {
  if (/节假?日|假期|国庆|春节|五一|元旦|中秋|端午|清明|holiday/.test(words)) return undefined;
  const last = named
    .map(([day, days]) => ({ at: [...words.matchAll(day)].at(-1)?.index ?? -1, days }))
    .sort((a, b) => b.at - a.at || b.days.length - a.days.length)[0]!;
  return last.at < 0 ? undefined : last.days;
}

/** The hours of the days that are named last in some words; all hours where none are named. */
export function hoursMeant(words: string, written: WrittenHours): readonly MinuteRange[] {
  return daysMeant(words)?.flatMap((day) => written.onDay.get(day) ?? []) ?? written.all;
}
