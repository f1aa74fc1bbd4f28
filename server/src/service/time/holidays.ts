import { holidays, workdays } from 'chinese-days/dist/chinese-days.json';
import type { Text } from '../../../../schemas/text';
import { addDays, datesIn, type LocalDate } from './dates';

/** What a date is under a public calendar. */
export type DayKind =
  | { readonly kind: 'plain' }
  | { readonly kind: 'holiday'; readonly name: Text }
  /** A weekend day worked to make up for a holiday. */
  | { readonly kind: 'shifted-workday'; readonly name: Text }
  /** The State Council's notice for that year is not in our data: nothing is known, and nothing guessed. */
  | { readonly kind: 'unknown-year'; readonly year: number };

/**
 * The first day of December that the next year's notice may decide (2018-12-29 was a workday by 2019's). The notices of
 * twenty-two years reached no further back.
 */
const FIRST_DAY_OF_NEXT_NOTICE = '12-29';

/**
 * The days off of the State Council's notices, as of the release of `chinese-days`: date → "English name,Chinese
 * name,days".
 */
const daysOff: Readonly<Record<string, string>> = holidays;
const daysMadeUp: Readonly<Record<string, string>> = workdays;
const knownYears: ReadonlySet<number> = new Set(Object.keys(daysOff).map(yearOf));

/** The first and the last year whose notice is known, both included. */
export function knownHolidayYears(): { readonly from: number; readonly to: number } {
  return { from: Math.min(...knownYears), to: Math.max(...knownYears) };
}

/** Whether it is a public calendar whose holidays are in our data. */
export function knowsCalendar(calendar: string | undefined): boolean {
  return calendar === 'cn';
}

/**
 * What the date is under `calendar: cn`; any other calendar, or none, knows plain days only.
 * @param calendar the `calendar` of some hours
 */
export function dayKind(date: LocalDate, calendar: string | undefined): DayKind {
  if (!knowsCalendar(calendar)) return { kind: 'plain' };
  const off = daysOff[date];
  if (off !== undefined) return { kind: 'holiday', name: nameIn(off) };
  const madeUp = daysMadeUp[date];
  if (madeUp !== undefined) return { kind: 'shifted-workday', name: nameIn(madeUp) };
  const years = date.slice(5) < FIRST_DAY_OF_NEXT_NOTICE ? [yearOf(date)] : [yearOf(date), yearOf(date) + 1];
  const unknown = years.find((year) => !knownYears.has(year));
  return unknown === undefined ? { kind: 'plain' } : { kind: 'unknown-year', year: unknown };
}

/** Consecutive days of one kind and name, both ends included. */
export interface HolidayRun {
  readonly kind: 'holiday' | 'shifted-workday';
  readonly name: Text;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The holidays and shifted workdays that overlap [from, to), clipped to it, in order. */
export function holidaysIn(from: LocalDate, to: LocalDate, calendar: string | undefined): HolidayRun[] {
  const runs: HolidayRun[] = [];
  for (const date of datesIn(from, to)) {
    const day = dayKind(date, calendar);
    if (day.kind !== 'holiday' && day.kind !== 'shifted-workday') continue;
    const last = runs.at(-1);
    const goesOn = last?.kind === day.kind && last.name.zh === day.name.zh && addDays(last.to, 1) === date;
    if (goesOn) runs[runs.length - 1] = { ...last, to: date };
    else runs.push({ kind: day.kind, name: day.name, from: date, to: date });
  }
  return runs;
}

function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

function nameIn(entry: string): Text {
  const [en = '', zh = ''] = entry.split(',');
  return { zh, en };
}
