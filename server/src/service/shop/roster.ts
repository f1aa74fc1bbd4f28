import type { Playbook } from '../../../../schemas/playbook';
import type { MinuteRange } from '../../../../schemas/scalars';
import type { Shift } from '../../../../schemas/sections/staffing';
import type { Text } from '../../../../schemas/text';
import { addDays, datesIn, type LocalDate } from '../time/dates';
import { type DayHours, hoursOn } from '../time/hours';
import { type Interval, normalise, subtract, total } from '../time/intervals';
import { type OnShift, onShift, shiftsOn, workingMinutes } from '../time/shifts';
import { openOn } from '../time/timeline';
import { onClock, zoneOf } from '../time/zone';

/** Someone on a shift. */
export interface PersonOfDay {
  readonly member: string;
  /** The absent member whom this one stands in for. */
  readonly covers?: string;
  /** Their working time, where it is not the whole shift. Minutes after the day's midnight. */
  readonly times?: readonly MinuteRange[];
}

export interface ShiftOfDay {
  readonly shift: Shift;
  readonly people: readonly PersonOfDay[];
}

/** One day of the roster: the shifts and hours that start on it. All ranges in minutes after its midnight. */
export interface RosterDay {
  readonly date: LocalDate;
  /** The day's name: that of an exception or a holiday, or that it is a shifted workday. */
  readonly name: Text | undefined;
  readonly open: readonly MinuteRange[];
  readonly shifts: readonly ShiftOfDay[];
  /** Coverage gaps: open hours in which nobody is on shift. */
  readonly gaps: readonly MinuteRange[];
}

const DAYS = 7;

/** The roster of some days from a date on, seven unless given, with time off, holidays and promotions. */
export function rosterFrom(playbook: Playbook, today: LocalDate, days = DAYS): readonly RosterDay[] {
  const end = addDays(today, days);
  const zone = zoneOf(playbook);
  // One day more, since the last day's shifts may run past midnight.
  const all = onShift(playbook, today, addDays(end, 1));
  const staffed = normalise(all);
  return datesIn(today, end).map((date): RosterDay => {
    const hours = hoursOn(playbook.hours, date);
    const own = all.filter((one) => one.date === date);
    const since = (interval: Interval): MinuteRange => onClock(zone, interval, date);
    return {
      date,
      name: nameOf(hours),
      open: hours.ranges,
      shifts: shiftsOn(playbook, date).map(({ shift }) => ({
        shift,
        people: peopleOf(
          shift,
          own.filter((one) => one.shift === shift),
          since,
        ),
      })),
      gaps: subtract(openOn(zone, hours), staffed).map(since),
    };
  });
}

function nameOf({ cause, day }: DayHours): Text | undefined {
  if (cause.kind === 'exception' && cause.exception.name !== undefined) {
    const { name } = cause.exception;
    return { zh: name, en: name };
  }
  if (day.kind === 'shifted-workday') return shiftedWorkday;
  return day.kind === 'holiday' ? day.name : undefined;
}

/** What a weekend day worked for a holiday is called: by the holiday's name it would be taken for one. */
const shiftedWorkday: Text = { zh: '调休上班', en: 'workday' };

function peopleOf(
  shift: Shift,
  all: readonly OnShift[],
  since: (interval: Interval) => MinuteRange,
): readonly PersonOfDay[] {
  const keys = new Set(all.map(({ member, covers = '' }) => `${member} ${covers}`));
  return [...keys].map((key) => {
    const own = all.filter(({ member, covers = '' }) => `${member} ${covers}` === key);
    const { member, covers } = own[0]!;
    const whole = total(own) === total(workingMinutes(shift, covers ?? member));
    return { member, covers, ...(whole ? {} : { times: normalise(own).map(since) }) };
  });
}
