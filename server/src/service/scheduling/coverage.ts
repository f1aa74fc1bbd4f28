import { MINUTES_PER_DAY } from '../../../../schemas/scalars';
import { firstAtLeast } from '../collections/binary-search';
import type { LoadInputs, Missing } from '../staffing/load';
import type { StaffingModel } from '../staffing/model';
import { requiredWhileOpen, type StaffingState, stateOf } from '../staffing/open-hours';
import { openIntervals, requirement } from '../staffing/requirement';
import { addDays, type LocalDate } from '../time/dates';
import type { Interval } from '../time/intervals';
import type { Rostered } from '../time/shifts';
import { onClock, zoneOf } from '../time/zone';

/**
 * Time of a day in which the staff and the need stay the same. Minutes after the day's midnight: where the clock changes
 * within it, the largest shortfall counts.
 */
export interface CoverageInterval extends Interval {
  /** Headcount; 0 while closed. */
  readonly onShift: number;
  /** Required agents, at least one while open; undefined where the load is not known. */
  readonly required?: number;
  readonly state: StaffingState;
}

type Part = Omit<CoverageInterval, 'state'>;

export interface Coverage {
  /** What an axis shows of a date, in order and without gaps; nothing goes over midnight. */
  on(date: LocalDate): readonly CoverageInterval[];
  /** What is not written, so that only the headcount is known. */
  readonly missing: readonly Missing[];
}

/** Required agents against staff on duty to the minute, over an axis, on the local dates [from, to). */
export function coverageOver(
  playbook: Rostered & LoadInputs,
  from: LocalDate,
  to: LocalDate,
  axis: Interval,
  model: StaffingModel,
): Coverage {
  const zone = zoneOf(playbook);
  // What begins in the evening of the last day may end on the next.
  const until = addDays(to, 2);
  const { intervals, missing, known } = requirement(playbook, from, until, model);
  const isKnown = missing.length === 0 && known === 'each-hour';
  const parts: readonly Part[] = isKnown
    ? intervals.map((one) => {
        const { start, end, headcount } = one;
        return { start, end, onShift: headcount, required: requiredWhileOpen(one) };
      })
    : openIntervals(playbook, from, until, model, (_, { headcount }, { start, end }) => {
        return { start, end, onShift: headcount };
      });
  return {
    missing: missing.length > 0 ? missing : isKnown ? [] : ['by_hour'],
    on: (date) => {
      const own = within(parts, zone.at(date, axis.start), zone.at(date, axis.end));
      const changes = changesOf(
        own.map((part) => onClock(zone, part, date)),
        axis,
      );
      return changes.slice(1).map((end, index) => {
        const start = changes[index]!;
        return intervalOf({ start, end }, within(own, zone.at(date, start), zone.at(date, end)));
      });
    },
  };
}

/** The minutes of an axis at which some ranges begin and end, and midnight, with its own ends. */
function changesOf(ranges: readonly Interval[], axis: Interval): readonly number[] {
  const inside = [MINUTES_PER_DAY, ...ranges.flatMap(({ start, end }) => [start, end])].filter(
    (minute) => minute > axis.start && minute < axis.end,
  );
  return [...new Set([axis.start, ...inside, axis.end])].sort((a, b) => a - b);
}

/** The parts that overlap a span; the list is sorted, and its parts do not overlap. */
function within(parts: readonly Part[], start: number, end: number): readonly Part[] {
  const first = firstAtLeast(parts, start + 1, (part) => part.end);
  const last = firstAtLeast(parts, end, (part) => part.start);
  return parts.slice(first, last);
}

function intervalOf(time: Interval, parts: readonly Part[]): CoverageInterval {
  if (parts.length === 0) return { ...time, onShift: 0, state: 'closed' };
  const { onShift, required } = parts.reduce((worst, one) => (lackOf(one) > lackOf(worst) ? one : worst));
  if (required === undefined) return { ...time, onShift, state: onShift === 0 ? 'nobody' : 'open' };
  return { ...time, onShift, required, state: stateOf({ headcount: onShift, requiredAgents: required }) };
}

const lackOf = ({ required = 1, onShift }: Part): number => required - onShift;

/** Time in which as many people are missing, or to spare. */
export interface StaffingRun extends Interval {
  readonly state: StaffingState;
  /** People missing, at least one; negative for people to spare. */
  readonly lack: number;
}

/** The shortages and surpluses of a day. */
export function runsOf(coverage: readonly CoverageInterval[]): readonly StaffingRun[] {
  const runs: StaffingRun[] = [];
  for (const { start, end, state, onShift, required } of coverage) {
    if (state === 'closed' || state === 'fit' || state === 'open') continue;
    const lack = state === 'surplus' ? required! - onShift : Math.max(1, (required ?? 1) - onShift);
    const last = runs.at(-1);
    if (last?.end === start && last.state === state && last.lack === lack)
      runs[runs.length - 1] = { ...last, end };
    else runs.push({ start, end, state, lack });
  }
  return runs;
}
