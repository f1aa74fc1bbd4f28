import type { Playbook } from '../../../../schemas/playbook';
import { serviceTargetsOf, type ServiceTargets } from '../staffing/evaluate';
import type { Missing } from '../staffing/load';
import type { StaffingModel } from '../staffing/model';
import { type StaffingTotals, staffingTotals } from '../staffing/totals';
import { addDays, type LocalDate } from '../time/dates';
import { firstUnknownYear } from '../time/unknown-year';
import { type DayCause, dayCauses } from './day-causes';
import { type DayReport, dayReports, type DayReports } from './day-report';
import { hoursInWeek } from './person-hours';
import { withoutDates } from './usual-week';

/** A date of the coming weeks. */
export interface DatedReport extends DayReport {
  /** Why it is not as usual; empty where it is. */
  readonly causes: readonly DayCause[];
}

/** Seven days. */
export interface WeekReport<D extends DayReport = DatedReport> {
  readonly from: LocalDate;
  readonly days: readonly D[];
  /** Undefined where the load of each hour is not known. */
  readonly totals?: StaffingTotals;
  /** The hours that each person works, by id: the team in its order, then others. */
  readonly people: ReadonlyMap<string, number>;
}

/** How a shop is staffed: usually, and in the weeks ahead. */
export interface StaffingReport {
  readonly targets?: ServiceTargets;
  /** What the playbook lacks for the load of each hour to be known. */
  readonly missing: readonly Missing[];
  /** The week without anything dated, from Monday on. */
  readonly usual: WeekReport<DayReport>;
  /** From the date asked for on. */
  readonly weeks: readonly WeekReport[];
  /** The first year of these weeks whose public holidays are not known and would make a difference. */
  readonly unknownYear?: number;
}

/** The time that a report is about. */
export interface ReportedTime {
  readonly from: LocalDate;
  /** How many weeks from then on; with none, the usual week alone is reported. */
  readonly weeks: number;
}

/** Reports the staffing of a usual week, and of some weeks from a date on. */
export function staffingReport(
  playbook: Playbook,
  { from, weeks }: ReportedTime,
  model: StaffingModel,
): StaffingReport {
  const plain = withoutDates(playbook);
  const usual = dayReports(plain, from, addDays(from, 7), model);
  const usualDay = new Map(usual.days.map((one) => [one.day, one]));
  const ahead = dayReports(playbook, from, addDays(from, weeks * 7), model);
  const dated = ahead.days.map((one): DatedReport => {
    const causes = isAlike(one, usualDay.get(one.day)!) ? [] : dayCauses(playbook, one.date);
    return { ...one, causes };
  });
  const monday = usual.days.findIndex(({ day }) => day === 'mon');
  return {
    targets: serviceTargetsOf(playbook, model),
    missing: usual.missing,
    usual: {
      ...weekOf(plain, from, usual),
      days: [...usual.days.slice(monday), ...usual.days.slice(0, monday)],
    },
    weeks: Array.from({ length: weeks }, (_, index) => {
      const days = dated.slice(index * 7, index * 7 + 7);
      return { ...weekOf(playbook, days[0]!.date, { ...ahead, days }), days };
    }),
    unknownYear: firstUnknownYear(
      playbook.hours,
      dated.map(({ date }) => date),
    ),
  };
}

function weekOf(playbook: Playbook, from: LocalDate, { days, intervals }: DayReports): WeekReport<DayReport> {
  const ids = playbook.staffing?.team?.map(({ id }) => id) ?? [];
  const hours = hoursInWeek(playbook, from);
  const dates = new Set(days.map(({ date }) => date));
  return {
    from,
    days,
    totals: intervals && staffingTotals(intervals.filter(({ date }) => dates.has(date))),
    people: new Map([...ids, ...hours.keys()].map((id) => [id, hours.get(id) ?? 0])),
  };
}

/** Whether two days have the same figures. */
function isAlike(one: DayReport, other: DayReport): boolean {
  return figuresOf(one) === figuresOf(other);
}

const figuresOf = ({ byHand, hours, busiest }: DayReport): string =>
  JSON.stringify([
    byHand,
    [...hours, ...(busiest ? [busiest] : [])].map(({ start, end, onDuty, load }) => [
      ...[start, end, onDuty, load?.customers, load?.required],
      ...[load?.worst.service?.wait, load?.worst.capacity],
    ]),
  ]);
