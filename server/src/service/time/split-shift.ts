import { MINUTES_PER_DAY, dayNames, readShiftDays, readTimeRange } from '../../../../schemas/scalars';
import type { Playbook } from '../../../../schemas/playbook';
import type { Shift, ShiftBreak } from '../../../../schemas/sections/staffing';
import { addDays, type LocalDate } from './dates';
import { namedDays } from './days';
import { knowsCalendar } from './holidays';
import { type Interval, normalise } from './intervals';
import { shiftMinutes, workingMinutes } from './shifts';

/** A shift over midnight as two: one to midnight, and one that begins the next day. */
export interface SplitShift {
  readonly first: Shift;
  readonly second: Shift;
  /** In which of the two each break of the shift is; one over midnight is in both, in parts. */
  readonly breaks: readonly ('first' | 'second' | 'both')[];
}

/**
 * Splits a shift at midnight into two that are worked at the very same times by the same people.
 * @param playbook the playbook that has the shift in its roster
 * @returns undefined where the shift does not pass midnight, or no days would be the same: which public holidays and shifted
 * workdays a shift is worked on goes by the day that it starts on, so that under a calendar it has to be worked every day
 */
export function splitAtMidnight(
  playbook: Pick<Playbook, 'hours' | 'staffing'>,
  shift: Shift,
): SplitShift | undefined {
  const range = readTimeRange(shift.time);
  if (!range || range.end <= MINUTES_PER_DAY || !isNextDayNamed(playbook, shift)) return undefined;
  const [from = '', to = ''] = shift.time.split('-').map((part) => part.trim());
  const breaks = (shift.breaks ?? []).map((one) => sideOf(shift, one));
  const first = withBreaks({ ...shift, time: `${from}-24:00` }, (index) =>
    breaks[index] === 'second'
      ? undefined
      : breaks[index] === 'both'
        ? (time) => `${startOf(time)}-24:00`
        : same,
  );
  const second = withBreaks({ ...shift, ...nextDay(shift), time: `00:00-${to}` }, (index) =>
    breaks[index] === 'first'
      ? undefined
      : breaks[index] === 'both'
        ? (time) => `00:00-${endOf(time)}`
        : same,
  );
  return isWorkedAlike(shift, first, second) ? { first, second, breaks } : undefined;
}

const same = (time: string): string => time;
const startOf = (time: string): string => time.split('-')[0]!.trim();
const endOf = (time: string): string => time.split('-')[1]!.trim();

/** A word of a shift's days, moved on by a day; every day of the week and `holiday` stay as they are. */
export function dayAfter(word: string): string {
  const days = readShiftDays(word) ?? [];
  const next = days.map((day) => dayNames[(dayNames.indexOf(day as (typeof dayNames)[number]) + 1) % 7]!);
  if (word === 'holiday' || days.length === 0 || days.length === dayNames.length) return word;
  return days.length === 1 ? next[0]! : `${next[0]!}-${next.at(-1)!}`;
}

function nextDay({ days, valid }: Shift): Partial<Shift> {
  const moved = (date: LocalDate | undefined) => date && addDays(date, 1);
  return {
    days: typeof days === 'string' ? dayAfter(days) : days.map(dayAfter),
    ...(valid && {
      valid: {
        ...valid,
        ...(valid.from && { from: moved(valid.from) }),
        ...(valid.to && { to: moved(valid.to) }),
      },
    }),
  };
}

/** Whether the days behind those on which a shift is worked have names that hold on every date. */
function isNextDayNamed({ hours, staffing }: Pick<Playbook, 'hours' | 'staffing'>, shift: Shift): boolean {
  const days = namedDays(shift.days);
  const isDaily = dayNames.every((day) => days.has(day));
  const ofHolidays = days.has('holiday');
  if (!knowsCalendar(hours?.calendar)) return isDaily || !ofHolidays;
  // The last holiday of a shift that ends would be worked by its second half alone.
  if (ofHolidays) return isDaily && !shift.valid;
  return isDaily && !(staffing?.shifts ?? []).some((other) => namedDays(other.days).has('holiday'));
}

function sideOf(shift: Shift, written: string | ShiftBreak): 'first' | 'second' | 'both' {
  const time = typeof written === 'string' ? written : written.time;
  const [met] = time === undefined ? [] : (shiftMinutes({ ...shift, breaks: [time] })?.breaks ?? []);
  if (!met || met.end <= MINUTES_PER_DAY) return 'first';
  return met.start >= MINUTES_PER_DAY ? 'second' : 'both';
}

/** A shift with some of its breaks, their times changed; `timeOf` gives none for a break that is left out. */
function withBreaks(shift: Shift, timeOf: (index: number) => ((time: string) => string) | undefined): Shift {
  const { breaks, ...rest } = shift;
  const kept = (breaks ?? []).flatMap((one, index): NonNullable<Shift['breaks']> => {
    const change = timeOf(index);
    if (!change) return [];
    if (typeof one === 'string') return [change(one)];
    return [one.time === undefined ? one : { ...one, time: change(one.time) }];
  });
  return kept.length > 0 || breaks?.length === 0 ? { ...rest, breaks: kept } : rest;
}

/** Whether each person works the same minutes on both shifts as on the one. */
function isWorkedAlike(shift: Shift, first: Shift, second: Shift): boolean {
  return [undefined, ...(shift.members ?? [])].every((member) => {
    const later = workingMinutes(second, member).map(({ start, end }) => ({
      start: start + MINUTES_PER_DAY,
      end: end + MINUTES_PER_DAY,
    }));
    return isSame(workingMinutes(shift, member), [...workingMinutes(first, member), ...later]);
  });
}

const isSame = (a: readonly Interval[], b: readonly Interval[]): boolean =>
  JSON.stringify(normalise(a)) === JSON.stringify(normalise(b));
