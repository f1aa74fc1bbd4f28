import { type DayName, dayNames, MINUTES_PER_DAY } from '../../../../../schemas/scalars';
import { memoizeWeak } from '../../collections/memoize';
import type { TextReading } from '../../lexicon/reading';
import { weeklyHours, type HoursTable } from '../../time/hours';
import { type Interval, normalise } from '../../time/intervals';
import type { Normalised, Part } from '../../text/normalise';
import { apart, clauseAfter, clauseBefore, outside, sourceSentence } from '../../text/phrases';
import { answerTimes } from './answer-times';
import { hourSpans } from './hour-spans';
import type { NamedTime } from './clock-times';
import { namedRanges, namedTimes } from './named-hours';

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

/** What a text says of when something happens, in offsets of the normalised text. */
interface Promised extends Part {
  /** Whether it is over before the opening that follows a closing. */
  readonly isTooEarly: (closing: Interval) => boolean;
}

/**
 * Finds the times at or before which an after-hours reply promises an answer, though the shop opens later: clock times
 * of tomorrow, of tonight or of when the clock next shows them (明早9点回复您, back at 9am, by 10pm tonight), and hours
 * from now (两小时内). Holidays and dated exceptions are not looked at, and a text that itself speaks of weekdays is
 * taken to tell them apart.
 */
export function earlyPromises(reading: TextReading, view: Normalised, table: HoursTable): EarlyPromise[] {
  if (daysToldApart.test(view.text)) return [];
  const promised = apart([...clockPromises(view), ...spanPromises(view)]);
  if (promised.length === 0) return [];
  const closings = closingsOf(table);
  const answers = answerTimes(reading, view);
  return promised.flatMap(({ isTooEarly, ...found }): EarlyPromise[] => {
    const part = view.part(found);
    if (!answers.some(({ start, end }) => start < part.end && part.start < end)) return [];
    const broken = closings.find(isTooEarly);
    return broken ? [{ ...part, closes: weekTime(broken.start, true), opens: weekTime(broken.end) }] : [];
  });
}

const daysToldApart =
  /周|星期|礼拜|工作日|平日|双休|节|假|week|holiday|\b(?:mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|rsday|urday)?\b/;

/** Clock times with the words of their day and of a deadline, which {{hours.next_open}} says too. */
function clockPromises(view: Normalised): Promised[] {
  return outside(namedTimes(view), namedRanges(view)).flatMap((time): Promised[] => {
    const day = dayOf(view, time);
    if (!day) return [];
    const start = time.start - leading.exec(clauseBefore(view, time.start))![0].length;
    const end = time.end + trailing.exec(clauseAfter(view, time.end))![0].length;
    return [{ start, end, isTooEarly: (closing) => isBeforeOpening(closing, time, day) }];
  });
}

const leading =
  /(?:明[天日儿]?|次日|第二天|翌日|隔天|今[天日晚夜]?|(?:\b(?:tomorrow|tonight|today) )?(?:\b(?:at|by|before) )?)$/;
const trailing = /^(?: ?(?:之前|以前|前))?(?: (?:tomorrow|tonight|today))?/;

/** The day of a clock time: tomorrow, today, or when the clock next shows it; undefined for any other, and for an end. */
function dayOf(view: Normalised, { start, end }: Part): 'tomorrow' | 'today' | 'next' | undefined {
  const before = clauseBefore(view, start);
  if (/(?:后天|(?<![明次翌今])日|[号月]|\d|\buntil|\btill) ?$/.test(before)) return undefined;
  const after = /^[^,]{0,40}?\b(tomorrow|tonight|today)\b/.exec(clauseAfter(view, end))?.[1];
  const word = [...(before + view.text.slice(start, end)).matchAll(days)].at(-1)?.[0] ?? after;
  if (word === undefined) return 'next';
  return /^(?:今|当|tonight|today)/.test(word) ? 'today' : 'tomorrow';
}

const days =
  /明[天日早晨晚儿]|次日|第二天|翌日|隔天|\btomorrow\b|\bnext (?:day|morning)\b|今[天日晚夜早]|当[天晚]|\btonight\b|\btoday\b/g;

/** Hours from now, those aside that are counted from the opening. */
function spanPromises(view: Normalised): Promised[] {
  return hourSpans(view)
    .filter((span) => !fromOpening.test(sourceSentence(view.source, view.part(span))))
    .map(({ start, end, minutes }) => ({
      start,
      end,
      isTooEarly: (closing: Interval) => minutes < closing.end - closing.start,
    }));
}

const fromOpening =
  /上班|上线|开班|开门|开始营业|营业后|工作时间|hours\.|\bopen|\bback\b(?! to you)|working/i;

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

/** Whether all that a clock time may mean after a closing comes before the next opening. */
function isBeforeOpening(
  { start, end }: Interval,
  { minutes }: NamedTime,
  day: 'tomorrow' | 'today' | 'next',
): boolean {
  const midnight = (eveningOf(start) + 1) * MINUTES_PER_DAY;
  return minutes.every((minute) => {
    const today = midnight - MINUTES_PER_DAY + minute;
    if (day === 'today') return start < today && today < end;
    return (day === 'next' && today > start ? today : midnight + minute) < end;
  });
}

function weekTime(minute: number, isEnd = false): WeekTime {
  const days = Math.ceil((minute + (isEnd ? 0 : 1)) / MINUTES_PER_DAY) - 1;
  return { day: dayNames[days % dayNames.length]!, minute: minute - days * MINUTES_PER_DAY };
}
