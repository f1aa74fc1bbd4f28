import { firstAtLeast } from '../collections/binary-search';
import type { LoadInputs, Missing } from '../staffing/load';
import type { StaffingModel } from '../staffing/model';
import { requiredWhileOpen, type StaffingState, stateOf } from '../staffing/open-hours';
import { openIntervals, requirement } from '../staffing/requirement';
import { addDays, type LocalDate } from '../time/dates';
import type { Interval } from '../time/intervals';
import type { Rostered } from '../time/shifts';
import { zoneOf } from '../time/zone';

export const HALF_HOUR = 30;

/** Half an hour of a day. Minutes after the day's midnight. */
export interface HalfHour {
  readonly start: number;
  /** Headcount at the largest shortfall; 0 while closed. */
  readonly onShift: number;
  /** Required agents, at least one while open; undefined where the load is not known. */
  readonly required?: number;
  readonly state: StaffingState;
}

interface Part extends Interval {
  readonly onShift: number;
  readonly required?: number;
}

export interface HalfHours {
  slotsOf(date: LocalDate): readonly HalfHour[];
  /** What is not written, so that only the headcount is known. */
  readonly missing: readonly Missing[];
}

/**
 * Required agents against staff on duty in each half hour of an axis, on the local dates [from, to). Of a half hour in
 * which the staff changes the largest shortfall counts.
 */
export function halfHours(
  playbook: Rostered & LoadInputs,
  from: LocalDate,
  to: LocalDate,
  axis: Interval,
  model: StaffingModel,
): HalfHours {
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
  const starts = Array.from(
    { length: Math.ceil((axis.end - axis.start) / HALF_HOUR) },
    (_, index) => axis.start + index * HALF_HOUR,
  );
  return {
    missing: missing.length > 0 ? missing : isKnown ? [] : ['by_hour'],
    slotsOf: (date) =>
      starts.map((start) =>
        slotOf(start, within(parts, zone.at(date, start), zone.at(date, start + HALF_HOUR))),
      ),
  };
}

/** The parts that overlap a span; the list is sorted, and its parts do not overlap. */
function within(parts: readonly Part[], start: number, end: number): readonly Part[] {
  const first = firstAtLeast(parts, start + 1, (part) => part.end);
  const last = firstAtLeast(parts, end, (part) => part.start);
  return parts.slice(first, last);
}

function slotOf(start: number, parts: readonly Part[]): HalfHour {
  if (parts.length === 0) return { start, onShift: 0, state: 'closed' };
  const { onShift, required } = parts.reduce((worst, one) => (lackOf(one) > lackOf(worst) ? one : worst));
  if (required === undefined) return { start, onShift, state: onShift === 0 ? 'nobody' : 'open' };
  return { start, onShift, required, state: stateOf({ headcount: onShift, requiredAgents: required }) };
}

const lackOf = ({ required = 1, onShift }: Part): number => required - onShift;

/** Half hours in a row in which as many people are missing, or to spare. */
export interface StaffingRun extends Interval {
  readonly state: StaffingState;
  /** People missing, at least one; negative for people to spare. */
  readonly lack: number;
}

/** The shortages and surpluses of a day. */
export function runsOf(slots: readonly HalfHour[]): readonly StaffingRun[] {
  const runs: StaffingRun[] = [];
  for (const { start, state, onShift, required } of slots) {
    if (state === 'closed' || state === 'fit' || state === 'open') continue;
    const lack = state === 'surplus' ? required! - onShift : Math.max(1, (required ?? 1) - onShift);
    const last = runs.at(-1);
    if (last?.end === start && last.state === state && last.lack === lack)
      runs[runs.length - 1] = { ...last, end: start + HALF_HOUR };
    else runs.push({ start, end: start + HALF_HOUR, state, lack });
  }
  return runs;
}
