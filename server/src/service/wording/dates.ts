import type { LocalTime } from '../time/zone';
import { dayNames } from '../../../../schemas/scalars';
import { inEveryLanguage, type Locale, type Text } from '../../../../schemas/text';
import { addDays, daysBetween, type LocalDate, weekdayOf } from '../time/dates';
import { WEEKS_AHEAD } from '../time/horizon';
import { dateText, daysText, clockText } from './clock';

/** On how many dates of one weekday something happens before the weekday is named instead of the dates. */
const HABIT = WEEKS_AHEAD / 2;
/** More date ranges than this are counted, not listed. */
const MOST_LISTED = 3;

/**
 * Dates as people say them: weekdays on which it happens regularly, then the single dates.
 * 周一至周五、12月24日（周四） / Mon–Fri, Thu 24 Dec
 */
export function datesInWords(dates: Iterable<LocalDate>, today: LocalDate): Text {
  const sorted = [...new Set(dates)].sort();
  const days = sorted.map(weekdayOf);
  const usual = new Set(dayNames.filter((day) => days.filter((one) => one === day).length >= HABIT));
  const habit = sorted.filter((_, place) => usual.has(days[place]!));
  const runs = runsOf(sorted.filter((_, place) => !usual.has(days[place]!)));
  const inWords = (locale: Locale) => {
    const parts = [
      ...inHabit(habit, today, locale),
      ...runs.slice(0, MOST_LISTED).map(runText(today, locale)),
    ];
    const more = runs.length - MOST_LISTED;
    if (locale === 'zh') return parts.join('、') + (more > 0 ? `等 ${runs.length} 处` : '');
    return parts.join(', ') + (more > 0 ? ` and ${more} more` : '');
  };
  return inEveryLanguage(inWords);
}

/** A moment on the shop's clock: 11月11日（周三）20:00 / 20:00 on Wed 11 Nov */
export const momentInWords = ({ date, minute }: LocalTime, today: LocalDate): Text => ({
  zh: `${dateText(date, today, 'zh')}${clockText(minute, 'zh')}`,
  en: `${clockText(minute, 'en')} on ${dateText(date, today, 'en')}`,
});

function inHabit(dates: readonly LocalDate[], today: LocalDate, locale: Locale): string[] {
  if (dates.length === 0) return [];
  const days = daysText(dates.map(weekdayOf), locale);
  const first = dates[0]!;
  if (daysBetween(today, first) < 7) return [days];
  const from = dateText(first, today, locale);
  return [locale === 'zh' ? `${from}起的${days}` : `${days} from ${from} on`];
}

/** Groups dates into runs of consecutive ones, each as its first and last date. */
function runsOf(sorted: readonly LocalDate[]): readonly (readonly [LocalDate, LocalDate])[] {
  const runs: [LocalDate, LocalDate][] = [];
  for (const date of sorted) {
    const last = runs.at(-1);
    if (last && addDays(last[1], 1) === date) last[1] = date;
    else runs.push([date, date]);
  }
  return runs;
}

const runText =
  (today: LocalDate, locale: Locale) =>
  ([from, to]: readonly [LocalDate, LocalDate]): string => {
    const [first, last] = [dateText(from, today, locale), dateText(to, today, locale)];
    if (from === to) return first;
    return locale === 'zh' ? `${first}至${last}` : `${first} to ${last}`;
  };
