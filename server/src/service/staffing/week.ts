import type { DayName } from '../../../../schemas/scalars';
import { addDays, datesIn, type LocalDate, weekdayOf } from '../time/dates';
import type { Rostered } from '../time/shifts';
import type { StaffingModel } from './model';
import { type LoadInputs, type Missing, readLoad } from './load';
import { openHours, requiredWhileOpen, type StaffingState, stateOf } from './open-hours';
import { hoursOfDay, openIntervals, requirement } from './requirement';

/** One hour of a week, for a heat map. */
export interface HourDemand {
  readonly date: LocalDate;
  readonly day: DayName;
  /** 0 to 23. */
  readonly hour: number;
  /** Arrivals in the hour, open or not. */
  readonly demand: number;
  /** Required agents, at least one while open; 0 while closed. */
  readonly requiredAgents: number;
  /** Headcount at the largest shortfall of the hour; 0 while closed. */
  readonly onShift: number;
  /**
   * Mean seconds until a person takes the chat; absent while closed, where nobody is there, and where the queue grows
   * without limit.
   */
  readonly wait?: number;
  readonly state: StaffingState;
}

export interface WeekDemand {
  /** The 168 hours of the seven days from `today` on, in order; empty where something is missing. */
  readonly hours: readonly HourDemand[];
  readonly missing: readonly Missing[];
}

/**
 * The seven days from a date on, hour by hour, with time off, holidays and promotions. Where only the share of the
 * busiest hour is known `by_hour` is missing.
 */
export function weekDemand(
  playbook: Rostered & LoadInputs,
  { today, model }: { readonly today: LocalDate; readonly model: StaffingModel },
): WeekDemand {
  const end = addDays(today, 7);
  const load = readLoad(playbook);
  const { intervals, missing, known } = requirement(playbook, today, end, model);
  if (missing.length > 0 || 'missing' in load) return { hours: [], missing };
  if (known === 'busiest-hour') return { hours: [], missing: ['by_hour'] };
  const open = new Map(openHours(intervals).map((one) => [`${one.date} ${one.hour}`, one.worst]));
  const hours = datesIn(today, end).flatMap((date) =>
    hoursOfDay.map((hour): HourDemand => {
      const cell = { date, day: weekdayOf(date), hour, demand: load.inHour(date, hour) };
      const worst = open.get(`${date} ${hour}`);
      if (!worst) return { ...cell, requiredAgents: 0, onShift: 0, state: 'closed' };
      return {
        ...cell,
        requiredAgents: requiredWhileOpen(worst),
        onShift: worst.headcount,
        wait: worst.service?.wait,
        state: stateOf(worst),
      };
    }),
  );
  return { hours, missing: [] };
}

/** The headcount of one hour of a week, whatever the load. */
export interface HourStaffing {
  readonly date: LocalDate;
  readonly day: DayName;
  /** 0 to 23. */
  readonly hour: number;
  /** The lowest headcount while the shop is open; 0 while closed. */
  readonly onShift: number;
  readonly state: 'open' | 'nobody' | 'closed';
}

/** The 168 hours of the seven days from `today` on by the roster alone: what is known where the load is not written. */
export function weekStaffing(
  playbook: Rostered,
  { today, model }: { readonly today: LocalDate; readonly model: StaffingModel },
): readonly HourStaffing[] {
  const end = addDays(today, 7);
  const fewest = new Map<string, number>();
  openIntervals(playbook, today, end, model, ({ date, hour }, { headcount: heads }) => {
    const key = `${date} ${hour}`;
    fewest.set(key, Math.min(heads, fewest.get(key) ?? heads));
  });
  return datesIn(today, end).flatMap((date) =>
    hoursOfDay.map((hour): HourStaffing => {
      const heads = fewest.get(`${date} ${hour}`);
      const state = heads === undefined ? 'closed' : heads > 0 ? 'open' : 'nobody';
      return { date, day: weekdayOf(date), hour, onShift: heads ?? 0, state };
    }),
  );
}
