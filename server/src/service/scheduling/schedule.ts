import type { DayName } from '../../../../schemas/scalars';
import type { Playbook } from '../../../../schemas/playbook';
import type { Promotion } from '../../../../schemas/sections/promotions';
import type { Shift } from '../../../../schemas/sections/staffing';
import type { Missing } from '../staffing/load';
import type { StaffingModel } from '../staffing/model';
import { type PersonOfDay, rosterFrom, type RosterDay } from '../shop/roster';
import { addDays, inSpan, daysMeant, type LocalDate, weekdayOf } from '../time/dates';
import { namedDays } from '../time/days';
import { hoursOn, workedAs } from '../time/hours';
import type { Interval } from '../time/intervals';
import { lastsOn, shiftMinutes, shiftsOn } from '../time/shifts';
import { coverageOver, type CoverageInterval } from './coverage';
import { type ShiftKeys, shiftKeys } from './shift-keys';

/** A shift on one day. Minutes after the day's midnight; the end may be on the next day. */
export interface Bar extends Interval {
  /** The shift's key, by which an action names it. */
  readonly key: string;
  readonly shift: Shift;
  readonly promotion?: Promotion;
  /** The day of the shift by which it is worked on this date: a holiday, or a Monday for a shifted workday. */
  readonly as: DayName | 'holiday';
  /** Who works it, with those who stand in for the absent. */
  readonly people: readonly PersonOfDay[];
  readonly breaks: readonly (Interval & { readonly members?: readonly string[] })[];
}

/** Someone who is away on a day. */
export interface Away {
  readonly member: string;
  readonly cover?: string;
}

export interface ScheduleDay extends Pick<RosterDay, 'date' | 'name' | 'open'> {
  readonly day: DayName;
  readonly promotions: readonly Promotion[];
  readonly away: readonly Away[];
  /** By their starts. */
  readonly bars: readonly Bar[];
  /** What the axis shows, in order and without gaps. */
  readonly coverage: readonly CoverageInterval[];
}

/** Some days, a week or a month: who works when, against who is needed. */
export interface Schedule {
  readonly days: readonly ScheduleDay[];
  /** What the time lines show, in minutes after a day's midnight, whole hours; the end may be on the next day. */
  readonly axis: Interval;
  /** What the playbook lacks for the need to be known; only the headcount is known then. */
  readonly missing: readonly Missing[];
}

/** The schedule of some days from a date on, seven unless given, with time off, holidays and promotions. */
export function scheduleOf(
  playbook: Playbook,
  from: LocalDate,
  model: StaffingModel,
  length?: number,
): Schedule {
  const keys = shiftKeys(playbook);
  const roster = rosterFrom(playbook, from, length);
  const bars = roster.map((day) => barsOf(playbook, keys, day));
  const axis = axisOf(roster, bars.flat());
  const coverage = coverageOver(playbook, from, addDays(from, roster.length), axis, model);
  const days = roster.map(({ date, name, open }, index): ScheduleDay => {
    return {
      ...{ date, name, open },
      day: weekdayOf(date),
      promotions: (playbook.promotions ?? []).filter((one) => lastsOn(one, date)),
      away: awayOn(playbook, date),
      bars: bars[index]!,
      coverage: coverage.on(date),
    };
  });
  return { days, axis, missing: coverage.missing };
}

/** The Monday of a date's week. */
export function mondayOf(date: LocalDate): LocalDate {
  const sunday = [0, 1, 2, 3, 4, 5, 6].find((by) => weekdayOf(addDays(date, -by)) === 'mon')!;
  return addDays(date, -sunday);
}

function barsOf(playbook: Playbook, keys: ShiftKeys, { date, shifts }: RosterDay): readonly Bar[] {
  const weekday = workedAs(date, hoursOn(playbook.hours, date).day);
  const isHoliday = hoursOn(playbook.hours, date).day.kind === 'holiday';
  return shiftsOn(playbook, date)
    .flatMap(({ shift, promotion }, index): Bar[] => {
      const range = shiftMinutes(shift)?.range;
      const key = keys.keyOf(shift);
      if (!range || key === undefined) return [];
      const as = isHoliday && namedDays(shift.days).has('holiday') ? 'holiday' : weekday;
      return [
        { ...range, key, shift, promotion, as, people: shifts[index]?.people ?? [], breaks: breaksOf(shift) },
      ];
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function breaksOf(shift: Shift): Bar['breaks'] {
  return (shift.breaks ?? []).flatMap((written) => {
    const members = typeof written === 'string' ? undefined : written.members;
    const [found] = shiftMinutes({ ...shift, breaks: [written] }, members?.[0])?.breaks ?? [];
    return found ? [{ ...found, members }] : [];
  });
}

/** Who is away on a date, and who steps in. */
export function awayOn({ staffing }: Pick<Playbook, 'staffing'>, date: LocalDate): readonly Away[] {
  return (staffing?.time_off ?? []).flatMap(({ member, cover, ...dates }) => {
    const days = daysMeant(dates);
    return member !== undefined && days && inSpan(date, days) ? [{ member, cover }] : [];
  });
}

/** From the first hour in which anything is open or worked to the last; a working day where nothing is. */
function axisOf(roster: readonly RosterDay[], bars: readonly Bar[]): Interval {
  const all: readonly Interval[] = [...roster.flatMap(({ open }) => open), ...bars];
  if (all.length === 0) return { start: 480, end: 1320 };
  const start = all.reduce((least, one) => Math.min(least, one.start), Infinity);
  const end = all.reduce((most, one) => Math.max(most, one.end), 0);
  return { start: Math.floor(start / 60) * 60, end: Math.ceil(end / 60) * 60 };
}
