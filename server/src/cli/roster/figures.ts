import type { Playbook } from '../../../../schemas/playbook';
import type { RuleOptions } from '../../../../schemas/rule-options';
import { dayReports } from '../../service/scheduling/day-report';
import { isRest } from '../../service/scheduling/month';
import type { Missing } from '../../service/staffing/load';
import { staffingModel } from '../../service/staffing/model';
import { netStaffing } from '../../service/staffing/open-hours';
import { addDays, daysBetween, type LocalDate } from '../../service/time/dates';
import { type Interval, normalise, total } from '../../service/time/intervals';
import { onShift } from '../../service/time/shifts';
import { zoneOf } from '../../service/time/zone';
import type { Proposal } from './propose';
import { LATE } from './shift-times';

/** What a roster comes to in some weeks, by the staffing engine. */
export interface RosterFigures {
  /** Agent hours that are missing, and to spare; undefined where the load of each hour is not known. */
  readonly shortHours?: number;
  readonly overHours?: number;
  /** Open hours with nobody on shift. */
  readonly nobodyHours: number;
  readonly people: readonly PersonFigures[];
}

export interface PersonFigures {
  readonly id: string;
  readonly hoursAWeek: number;
  /** Days of weekends and holidays on which the person works. */
  readonly weekendDays: number;
  /** Days on which the person works till after nine in the evening. */
  readonly lateDays: number;
}

/** The figures of a playbook's roster on the local dates [from, to), and what it lacks for those of the load. */
export function rosterFigures(
  playbook: Playbook,
  options: RuleOptions,
  from: LocalDate,
  to: LocalDate,
): RosterFigures & { readonly missing: readonly Missing[] } {
  const { days, intervals, missing } = dayReports(
    playbook,
    from,
    to,
    staffingModel(options['staffing/understaffed']),
  );
  const byHand = new Set(days.filter((day) => day.byHand).map(({ date }) => date));
  const own = intervals?.filter(({ date }) => byHand.has(date));
  return {
    missing,
    ...(own && {
      shortHours: sum(own, (one) => Math.max(0, -netStaffing(one))),
      overHours: sum(own, (one) => Math.max(0, netStaffing(one))),
    }),
    nobodyHours: sum(
      days.flatMap((day) => (day.byHand ? day.hours.filter(({ state }) => state === 'nobody') : [])),
      () => 1,
    ),
    people: peopleFigures(playbook, from, to),
  };
}

/** The roster of now and the proposed one, in the weeks that are planned. */
export interface ComparedFigures {
  readonly now: RosterFigures;
  readonly then: ReturnType<typeof rosterFigures>;
}

/** The figures of a proposal beside those of now. */
export function comparedFigures({ playbook, proposed, request, repeatsFrom }: Proposal): ComparedFigures {
  const figuresOf = (one: Playbook) => rosterFigures(one, request.options, request.from, repeatsFrom);
  return { now: figuresOf(playbook), then: figuresOf(proposed) };
}

const sum = <T extends Interval>(all: readonly T[], value: (one: T) => number): number =>
  all.reduce((known, one) => known + (value(one) * (one.end - one.start)) / 60, 0);

function peopleFigures(playbook: Playbook, from: LocalDate, to: LocalDate): readonly PersonFigures[] {
  const zone = zoneOf(playbook);
  const weeks = daysBetween(from, to) / 7;
  const entries = onShift(playbook, from, addDays(to, 1)).filter(({ date }) => from <= date && date < to);
  return (playbook.staffing?.team ?? []).map(({ id }): PersonFigures => {
    const own = entries.filter(({ member }) => member === id);
    const datesOf = (all: typeof own): number => new Set(all.map(({ date }) => date)).size;
    return {
      id,
      hoursAWeek: total(normalise(own)) / 60 / weeks,
      weekendDays: datesOf(own.filter(({ date }) => isRest(date, playbook))),
      lateDays: datesOf(own.filter(({ date, end }) => end > zone.at(date, LATE))),
    };
  });
}
