import { type DayName, dayNames, MINUTES_PER_DAY } from '../../../../../schemas/scalars';
import { memoizeWeak } from '../../collections/memoize';
import type { TextReading } from '../../lexicon/reading';
import { weeklyHours, type HoursTable } from '../../time/hours';
import { type Interval, normalise } from '../../time/intervals';
import type { Normalised, Part } from '../../text/normalise';
import { clauseAfter, clauseBefore, outside } from '../../text/phrases';
import { answerTimes } from './answer-times';
import { namedRanges, namedTimes, type NamedTime } from './named-hours';

/** A weekday and a time of it, in minutes after its midnight. */
export interface WeekTime {
  readonly day: DayName;
  readonly minute: number;
}

/** A promise in a text of an answer at a time at which nobody is there yet, in offsets of the source. */
export interface EarlyPromise extends Part {
  /** A closing after which the promise is not kept, and the opening that follows it. */
  readonly closes: WeekTime;
  readonly opens: WeekTime;
}

/**
 * Finds the clock times at which an after-hours reply promises an answer, tomorrow or when the clock next shows it
 * (明早9点回复您, back at 9am), though the shop opens later then: at weekends, or on the day off. Holidays and dated
 * exceptions are not looked at, and a text that itself speaks of weekdays is taken to tell them apart.
 */
export function earlyPromises(reading: TextReading, view: Normalised, table: HoursTable): EarlyPromise[] {
  if (daysToldApart.test(view.text)) return [];
  const promised = outside(namedTimes(view), namedRanges(view)).filter((time) => isPlain(view, time));
  if (promised.length === 0) return [];
  const closings = closingsOf(table);
  const answers = answerTimes(reading, view);
  return promised.flatMap((time): EarlyPromise[] => {
    const part = view.part({ start: time.start - dayBefore(view, time).length, end: time.end });
    if (!answers.some(({ start, end }) => start < part.end && part.start < end)) return [];
    const broken = closings.find((closing) => isTooEarly(closing, time, isTomorrow(view, time)));
    return broken ? [{ ...part, closes: weekTime(broken.start, true), opens: weekTime(broken.end) }] : [];
  });
}

const daysToldApart =
  /周|星期|礼拜|工作日|平日|双休|节|假|week|holiday|\b(?:mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|rsday|urday)?\b/;

/** Whether a time stands for itself: no deadline, and of no other day than tomorrow. */
const isPlain = (view: Normalised, { start, end }: Part): boolean =>
  !/^ ?(?:之?前|以前)/.test(clauseAfter(view, end)) &&
  !/(?:今|当天|当晚|后天|[日号月]|\d|\bby|\bbefore|\buntil|\btill) ?$/.test(clauseBefore(view, start)) &&
  !/\b(?:today|tonight)\b/.test(clauseBefore(view, start) + clauseAfter(view, end));

const isTomorrow = (view: Normalised, { start, end }: Part): boolean =>
  tomorrow.test(clauseBefore(view, start) + view.text.slice(start, end)) ||
  /\btomorrow\b/.test(clauseAfter(view, end));
const tomorrow = /明[天日早晨儿]|次日|第二天|翌日|隔天|tomorrow|next (?:day|morning)/;

/** The words of the day right before a time, which {{hours.next_open}} says too. */
const dayBefore = (view: Normalised, { start }: Part): string =>
  /(?:明[天日儿]?|次日|第二天|翌日|隔天|tomorrow at |tomorrow )?$/.exec(clauseBefore(view, start))![0];

/** Stretches of a week from a closing to the next opening, in minutes after the midnight before Monday. */
const closingsOf = memoizeWeak((table: HoursTable): readonly Interval[] => {
  const open = normalise(
    [...dayNames, ...dayNames].flatMap((day, index) =>
      weeklyHours(table, day).ranges.map(({ start, end }) => ({
        start: index * MINUTES_PER_DAY + start,
        end: index * MINUTES_PER_DAY + end,
      })),
    ),
  );
  return open
    .slice(1)
    .map(({ start }, index) => ({ start: open[index]!.end, end: start }))
    .filter(({ start }) => start > SMALL_HOURS && start <= WEEK + SMALL_HOURS)
    .filter(isOverNight);
});

const WEEK = dayNames.length * MINUTES_PER_DAY;
/** A night begins before this hour: who closes at two in the morning means the day that has begun by "tomorrow". */
const SMALL_HOURS = MINUTES_PER_DAY / 4;

const isOverNight = ({ start, end }: Interval): boolean => eveningOf(start) < eveningOf(end);
const eveningOf = (minute: number): number => Math.floor((minute - SMALL_HOURS) / MINUTES_PER_DAY);

/** Whether all that a promise may mean after a closing comes before the next opening. */
function isTooEarly({ start, end }: Interval, { minutes }: NamedTime, tomorrow: boolean): boolean {
  const midnight = (eveningOf(start) + 1) * MINUTES_PER_DAY;
  const meant = minutes.map((minute) => {
    if (tomorrow) return midnight + minute;
    const today = midnight - MINUTES_PER_DAY + minute;
    return today > start ? today : midnight + minute;
  });
  return meant.every((minute) => minute < end);
}

function weekTime(minute: number, isEnd = false): WeekTime {
  const days = Math.ceil((minute + (isEnd ? 0 : 1)) / MINUTES_PER_DAY) - 1;
  return { day: dayNames[days % dayNames.length]!, minute: minute - days * MINUTES_PER_DAY };
}
