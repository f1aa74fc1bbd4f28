import { datesIn, dateText, hoursOn, periodInWords, rangesText, weeklyHours, weekdayOf } from '../../service';
import type { PrintContext } from './print-context';

/** Days in a row with other hours than their weekdays, with their name and their hours. */
export interface DaysAhead {
  readonly days: string;
  readonly hours: string;
}

/**
 * The days ahead whose hours are not those of the plain week: exceptions, holidays and shifted workdays.
 * @param until the first day that is not looked at
 */
export function hoursAhead({ playbook, today, locale }: PrintContext, until: string): readonly DaysAhead[] {
  const runs: { from: string; to: string; readonly name: string; readonly hours: string }[] = [];
  for (const date of datesIn(today, until)) {
    const { ranges, cause, day } = hoursOn(playbook.hours, date);
    const hours = rangesText(ranges, locale);
    const usual = rangesText(weeklyHours(playbook.hours, weekdayOf(date)).ranges, locale);
    const isNamed = cause.kind === 'exception' || day.kind === 'holiday';
    if (!isNamed && hours === usual) continue;
    const name =
      cause.kind === 'exception' ? (cause.exception.name ?? '') : 'name' in day ? day.name[locale] : '';
    const last = runs.at(-1);
    if (last && last.name === name && last.hours === hours && isNext(last.to, date)) last.to = date;
    else runs.push({ from: date, to: date, name, hours });
  }
  return runs.map(({ from, to, name, hours }) => {
    const days = from === to ? dateText(from, today, locale) : periodInWords({ from, to }, locale, today);
    return { days: `${days} ${name}`.trim(), hours };
  });
}

const isNext = (before: string, date: string): boolean =>
  Date.parse(date) - Date.parse(before) === 24 * 3_600_000;
