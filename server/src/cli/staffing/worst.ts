import type { DayName } from '../../../../schemas/scalars';
import { type Locale, say, type Text, type TextData } from '../../../../schemas/text';
import { type DayReport, isUnderstaffed } from '../../service/scheduling/day-report';
import { type StaffingLine, staffingLines } from '../../service/scheduling/staffing-lines';
import { worstOf } from '../../service/staffing/requirement';
import type { LocalDate } from '../../service/time/dates';
import { datesInWords } from '../../service/wording/dates';
import { daysText } from '../../service/wording/days';
import { outcomeInWords } from '../../service/wording/short-of-staff';
import { clockRange } from './figures';
import { datesAhead, type ShopStaffing } from './shop-staffing';
import { words } from './words';

/** Hours in a row, alike on some days, on which too few people are there or none. */
export interface WorstHours {
  /** The days of the usual week; empty for dates that differ from it. */
  readonly days: readonly DayName[];
  readonly dates: readonly LocalDate[];
  readonly line: StaffingLine;
  /** Whether it is the busiest hour, whichever that is. */
  readonly isBusiest: boolean;
  /** A sentence. */
  readonly text: string;
}

/**
 * All hours with too few people or none, on days on which people answer: the most people missing first. Those of dates
 * that are as usual are told once, as usual.
 */
export function worstHours(shop: ShopStaffing, locale: Locale): readonly WorstHours[] {
  const { report, today } = shop;
  const usual = grouped(shop, report.usual.days, locale).map(({ days, what, ...shortage }): WorstHours => {
    const names = days.map(({ day }) => day);
    const when = say(words.usualDays, locale, { days: daysText(names, locale) });
    return { ...shortage, days: names, dates: [], text: sentence(when, what, locale) };
  });
  const others = datesAhead(report).filter(({ causes }) => causes.length > 0);
  const dated = grouped(shop, others, locale).map(({ days, what, ...shortage }): WorstHours => {
    const dates = days.map(({ date }) => date);
    const when = datesInWords(dates, today)[locale];
    return { ...shortage, days: [], dates, text: sentence(when, what, locale) };
  });
  return [...usual, ...dated].sort(byUrgency);
}

/** What is said of a shortage, but when it is. */
interface What {
  readonly text: Text;
  readonly data: TextData;
}

interface Shortage extends Pick<WorstHours, 'line' | 'isBusiest'> {
  readonly days: readonly DayReport[];
  readonly what: What;
}

/** The shortages of some days; days of which the same is said share one. */
function grouped(shop: ShopStaffing, all: readonly DayReport[], locale: Locale): readonly Shortage[] {
  const groups = new Map<string, Shortage & { readonly days: DayReport[] }>();
  const add = (day: DayReport, line: StaffingLine, isBusiest: boolean): void => {
    const what = whatOf(shop, line, isBusiest);
    const key = say(what.text, locale, what.data);
    const known = groups.get(key);
    if (known) known.days.push(day);
    else groups.set(key, { days: [day], line, isBusiest, what });
  };
  for (const day of all.filter(({ byHand }) => byHand)) {
    for (const line of staffingLines(day.hours).filter(isUnderstaffed)) add(day, line, false);
    const { busiest } = day;
    if (busiest && isUnderstaffed(busiest)) add(day, { ...busiest, hours: [busiest] }, true);
  }
  return [...groups.values()];
}

function whatOf({ playbook, options }: ShopStaffing, line: StaffingLine, isBusiest: boolean): What {
  const intervals = line.hours.flatMap(({ load }) => load?.worst ?? []);
  const data = { range: clockRange(line), heads: line.onDuty };
  if (intervals.length === 0) return { text: words.nobodyThere, data };
  const needed = line.hours[0]!.load!.required;
  if (line.onDuty === 0) return { text: words.nobody, data: { ...data, needed } };
  const outcome = outcomeInWords(worstOf(intervals), { playbook, options });
  return { text: isBusiest ? words.busiest : words.short, data: { ...data, needed, outcome } };
}

const sentence = (when: string, { text, data }: What, locale: Locale): string =>
  say(text, locale, { ...data, when });

const missing = ({ line }: WorstHours): number => -Math.min(...line.hours.map(({ load }) => load?.net ?? -1));

const waitOf = ({ line }: WorstHours): number =>
  Math.max(...line.hours.map(({ load }) => load?.worst.service?.wait ?? Infinity));

function byUrgency(one: WorstHours, other: WorstHours): number {
  const waits = [waitOf(one), waitOf(other)];
  return (
    missing(other) - missing(one) ||
    (waits[0] === waits[1] ? 0 : waits[1]! - waits[0]!) ||
    other.line.hours.length - one.line.hours.length
  );
}
