import type { Playbook } from '../../../../schemas/playbook';
import type { Minimum } from '../../../../schemas/sections/staffing';
import { MINUTES_PER_DAY, readTimeRange } from '../../../../schemas/scalars';
import { withoutDates } from '../../service/scheduling/usual-week';
import { requiredWhileOpen } from '../../service/staffing/open-hours';
import type { StaffingModel } from '../../service/staffing/model';
import { requirement } from '../../service/staffing/requirement';
import { addDays, datesIn, daysBetween, type LocalDate } from '../../service/time/dates';
import { namedDays } from '../../service/time/days';
import { hoursOn, workedAs } from '../../service/time/hours';
import { type Interval, normalise } from '../../service/time/intervals';
import { onClock, zoneOf } from '../../service/time/zone';
import { byHandOn } from '../../service/triage/by-hand';

/** Part of a day, in minutes after the midnight of the first day, with how many people it takes. */
export interface NeededPart extends Interval {
  readonly heads: number;
}

/** What is needed on some days. All times in minutes after the midnight of the first one. */
export interface Need {
  /** When the shop is open. */
  readonly open: readonly Interval[];
  /** Where more than one is required for the load. */
  readonly required: readonly NeededPart[];
  readonly minimums: readonly { readonly skill?: string; readonly parts: readonly NeededPart[] }[];
}

/** What is needed on the local dates [from, to): in open hours at least one, and what load and `minimum` ask for. */
export function needOf(playbook: Playbook, from: LocalDate, to: LocalDate, model: StaffingModel): Need {
  const zone = zoneOf(playbook);
  const unstaffed = withoutShifts(playbook);
  const { intervals, known } = requirement(unstaffed, from, to, model);
  const since = (one: Interval, date: LocalDate): Interval => {
    const { start, end } = onClock(zone, one, date);
    const day = daysBetween(from, date) * MINUTES_PER_DAY;
    return { start: day + start, end: day + end };
  };
  // What is open the evening before may run into the first day.
  const midnights = datesIn(addDays(from, -1), to).map((date, index): Midnight => {
    return { date, at: (index - 1) * MINUTES_PER_DAY };
  });
  return {
    open: normalise(
      midnights.flatMap(({ date, at }) => hoursOn(playbook.hours, date).ranges.map((one) => moved(one, at))),
    ),
    required:
      known === 'each-hour'
        ? intervals
            .filter(({ date }) => byHandOn(playbook, date))
            .map((one) => ({ ...since(one, one.date), heads: requiredWhileOpen(one) }))
        : [],
    minimums: (playbook.staffing?.minimum ?? []).map((entry) => ({
      skill: entry.skill,
      parts: minimumParts(playbook, entry, midnights),
    })),
  };
}

/** The need of some planned weeks, and of a usual one after them. */
export function needWithUsualWeek(
  playbook: Playbook,
  from: LocalDate,
  to: LocalDate,
  model: StaffingModel,
): Need {
  const dated = needOf(playbook, from, to, model);
  const usual = needOf(withoutDates(playbook), to, addDays(to, 7), model);
  const by = daysBetween(from, to) * MINUTES_PER_DAY;
  const later = <T extends Interval>(one: T): T => moved(one, by);
  return {
    open: normalise([...dated.open, ...usual.open.map(later)]),
    required: [...dated.required, ...usual.required.map(later)],
    minimums: dated.minimums.map((one, index) => ({
      ...one,
      parts: [...one.parts, ...usual.minimums[index]!.parts.map(later)],
    })),
  };
}

/** A date, and when it begins, in minutes after the midnight of the first day. */
interface Midnight {
  readonly date: LocalDate;
  readonly at: number;
}

const moved = <T extends Interval>(one: T, by: number): T => ({
  ...one,
  start: one.start + by,
  end: one.end + by,
});

/** A playbook in which nobody is on shift, the load as it is. */
export const withoutShifts = (playbook: Playbook): Playbook => ({
  ...playbook,
  ...(playbook.staffing && { staffing: { ...playbook.staffing, shifts: [] } }),
  ...(playbook.promotions && {
    promotions: playbook.promotions.map((one) => ({ ...one, extra_shifts: undefined })),
  }),
});

/** As staffing/below-minimum reads it. */
function minimumParts(
  { hours, staffing }: Playbook,
  { days = 'mon-sun', time, heads = 1 }: Minimum,
  midnights: readonly Midnight[],
): readonly NeededPart[] {
  const named = namedDays(days);
  const holidaysNamed = (staffing?.minimum ?? []).some((one) =>
    namedDays(one.days ?? 'mon-sun').has('holiday'),
  );
  return midnights.flatMap(({ date, at }) => {
    const own = hoursOn(hours, date);
    const onHoliday = own.day.kind === 'holiday' && holidaysNamed;
    if (!named.has(onHoliday ? 'holiday' : workedAs(date, own.day)) || own.ranges.length === 0) return [];
    const ranges = time === undefined ? own.ranges : [readTimeRange(time)!];
    return ranges.map((one) => ({ ...moved(one, at), heads }));
  });
}
