import { type DayName, dayNames, readDays as daysOf } from '../../../../../schemas/scalars';
import type { Hours } from '../../../../../schemas/sections/hours';
import { readDays } from '../../notation/days';
import { rangesChoices } from '../../notation/ranges';
import { isClosed } from '../../notation/times';

/** The hours of a plain week, as the format writes them; ranges of one day are joined by commas. */
export type WeekHours = ReadonlyMap<DayName, string>;

/** What is read is short; the rest of a pasted text is none of it. */
const LONGEST = 120;
/** Readings that are offered where a text has several. */
const MOST_CHOICES = 4;

/**
 * All readings of when somebody answers: `9点到21点`, `周一到周五 9:00-18:00，周末 10点到16点`, `24小时`. Days that are
 * not named are closed, unless none is. Empty where it cannot be read.
 */
export function readWeek(written: string): readonly WeekHours[] {
  if (written.length > LONGEST) return [];
  let weeks: readonly WeekHours[] = [new Map()];
  for (const part of written.split(linesApart).filter((one) => one.trim() !== '')) {
    const line = readLine(part.trim());
    if (!line) return [];
    weeks = weeks
      .flatMap((week) => line.hours.map((hours) => withDays(week, line.days, hours)))
      .slice(0, MOST_CHOICES);
  }
  return weeks.filter((week) => [...week.values()].some((hours) => hours !== 'closed'));
}

/** A semicolon or a line break, or a comma before days. */
const linesApart =
  /[;；\n]|[,，、](?=\s*(?:周|星期|礼拜|工作日|双休|每天|(?:mon|tue|wed|thu|fri|sat|sun|week|every|daily)))/i;

interface Line {
  readonly days: readonly DayName[];
  /** Its readings. */
  readonly hours: readonly string[];
}

/** Days, if any, then times; where the days end is tried out. */
function readLine(text: string): Line | undefined {
  for (const at of text.split('').keys()) {
    const [head, tail] = [text.slice(0, at).trim(), text.slice(at).trim()];
    const days = head === '' ? dayNames : namedDays(head);
    const hours = days && readTimes(tail.replace(/^[:：]\s*/, ''));
    if (days && hours) return { days, hours };
  }
  return undefined;
}

function namedDays(text: string): readonly DayName[] | undefined {
  const found = readDays(text)?.map((word) => daysOf(word));
  return found?.every((days) => days !== undefined) ? found.flat() : undefined;
}

function readTimes(text: string): readonly string[] | undefined {
  if (isClosed(text)) return ['closed'];
  const choices = rangesChoices(text);
  return choices.length > 0 ? choices.map((ranges) => ranges.join(', ')) : undefined;
}

const withDays = (week: WeekHours, days: readonly DayName[], hours: string): WeekHours =>
  new Map([...week, ...days.map((day) => [day, hours] as const)]);

/** The lines of `hours.weekly`: days in a row with the same hours are one. */
export function weeklyOf(week: WeekHours): NonNullable<Hours['weekly']> {
  const lines: { readonly from: DayName; to: DayName; readonly hours: string }[] = [];
  for (const day of dayNames) {
    const hours = week.get(day) ?? 'closed';
    const last = lines.at(-1);
    if (last?.hours === hours) last.to = day;
    else lines.push({ from: day, to: day, hours });
  }
  return Object.fromEntries(
    lines
      .filter(({ hours }) => hours !== 'closed')
      .map(({ from, to, hours }) => [
        from === to ? from : `${from}-${to}`,
        hours.includes(',') ? hours.split(', ') : hours,
      ]),
  );
}

/** The week as one text that `readWeek` reads as it was meant: `mon-fri 09:00-18:00; sat-sun 10:00-16:00`. */
export const writtenWeek = (week: WeekHours): string =>
  Object.entries(weeklyOf(week))
    .map(([days, hours]) => `${days} ${[hours].flat().join(', ')}`)
    .join('; ');
