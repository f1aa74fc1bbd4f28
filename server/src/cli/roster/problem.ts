/**
 * Who can work which shift when, and how many are needed: all that a roster is calculated from, in numbers. People,
 * shifts and days are indexes; days are consecutive, and a cell is one person on one day.
 */
export interface RosterProblem {
  readonly people: number;
  readonly days: number;
  readonly shifts: number;
  /** Slots a day. Behind the last day there is another: the first one of the week that repeats, once more. */
  readonly slotsPerDay: number;
  /** Agents needed in each slot, of mean strength; at least one while open. */
  readonly needed: Float64Array;
  /** Of each slot: `OPEN`, `CLOSED`, or 0, which does not count. */
  readonly state: Uint8Array;
  /** Least numbers of people, of all or of those with a skill. */
  readonly minimums: readonly LeastPeople[];
  /** Who is there whatever is planned: extra shifts, the night before the first day. */
  readonly fixed: readonly FixedWork[];
  /** The slots of a shift, counted from the beginning of its day, without the breaks of the person. */
  readonly slotsOf: (person: number, shift: number) => Int32Array;
  /** Hours of work of a shift for a person. */
  readonly hoursOf: (person: number, shift: number) => number;
  /** When a shift begins and ends on a day, in epoch minutes. */
  readonly start: (shift: number, day: number) => number;
  readonly end: (shift: number, day: number) => number;
  /** The throughput of each person against the mean of the team. */
  readonly strength: Float64Array;
  /** Whether a person may work a shift on a day: it is one of that day, and they are not away or on an extra shift then. */
  readonly mayWork: (person: number, shift: number, day: number) => boolean;
  readonly isLate: readonly boolean[];
  readonly isWeekend: readonly boolean[];
  /** The most hours a week of each person. */
  readonly mostHours: Float64Array;
  /** The share of the days on which each person can work, weighed by the hours a week: the fair share of everything. */
  readonly share: Float64Array;
  readonly limits: WorkLimits;
  /** What was worked up to the first day. */
  readonly before: readonly WorkedBefore[];
  /** The first day of a week that repeats for good; `days` where none does. */
  readonly repeatsFrom: number;
  /** What each cell is rostered to now; undefined where it does not matter. */
  readonly present?: Int16Array;
}

export const CLOSED = 1;
export const OPEN = 2;

/** The day off of a cell. */
export const OFF = -1;

/** A roster: the shift of every cell, `OFF` for none; person by person. */
export type Cells = Int16Array;

/** The limits of working time that the rules go by. */
export interface WorkLimits {
  /** Least minutes between the shifts of consecutive days. */
  readonly rest: number;
  /** Most days in a row. */
  readonly daysInRow: number;
}

export interface LeastPeople {
  /** By slot; 0 where none is asked for. */
  readonly heads: Uint8Array;
  /** Whether each person counts. */
  readonly counts: Uint8Array;
}

/** Work of a person that is not planned here. */
export interface FixedWork {
  /** -1 for somebody whom nobody plans. */
  readonly person: number;
  /** The day on which it begins; below 0 before the first day. */
  readonly day: number;
  readonly slots: readonly number[];
  readonly hours: number;
  /** Epoch minutes. */
  readonly start: number;
  readonly end: number;
}

export interface WorkedBefore {
  /** When the last shift ends, in epoch minutes. */
  readonly end: number;
  /** Days in a row up to the first day. */
  readonly daysInRow: number;
}

/** Days a week, as weeks are counted here: from the first day on. */
export const WEEK = 7;

/** No more days of a week are worked, whatever the limit of days in a row. */
export const mostDaysAWeek = ({ daysInRow }: WorkLimits): number => Math.min(WEEK, daysInRow);

/** The least hours of work that make a day a working day, as for staffing/no-day-off. */
export const HALF_DAY = 4;

/** Whether the shift of a cell makes its day a working day. */
export const isWorkingDay = ({ hoursOf }: RosterProblem, person: number, shift: number): boolean =>
  shift !== OFF && hoursOf(person, shift) >= HALF_DAY;
