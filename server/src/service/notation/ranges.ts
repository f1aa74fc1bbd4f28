import { MINUTES_PER_DAY, type MinuteRange } from '../../../../schemas/scalars';
import { type Clock, readClock, samePart } from './clocks';
import { plainValue, rowOf, spanMark } from './plain';
import { timeText } from './times';

/** The readings of a time range, the likeliest first. */
interface Readings {
  /** In minutes of the day on which they start; a range past midnight ends behind its last minute. */
  readonly choices: readonly MinuteRange[];
  /** Whether the first is meant where nothing beside it says otherwise. */
  readonly isSure: boolean;
}

/** Reads a time range: `9am-6pm`, `早九晚六`, `下午2点到6点`, `9-18`, `18:00-次日02:00`, `24小时` → `HH:MM-HH:MM`; undefined where it is not certain. */
export function readRange(written: string): string | undefined {
  const { choices, isSure } = readingsOf(plainValue(written));
  return isSure ? rangeText(choices[0]!) : undefined;
}

/** All readings of a time range: `9点-6点` ends in the evening or on the next morning, `1点到5点` is by day or at night. */
export function rangeChoices(written: string): readonly string[] {
  const { choices, isSure } = readingsOf(plainValue(written));
  return choices.slice(0, isSure ? 1 : undefined).map(rangeText);
}

/** Reads one time range or several: `09:00-12:00, 13:00-18:00`, `上午9点-12点、2点-6点`. */
export function readRanges(written: string): readonly string[] | undefined {
  const { choices, isSure } = rowReadings(plainValue(written));
  return isSure ? choices[0]!.map(rangeText) : undefined;
}

/** All readings of several time ranges in one text, in the order of the day. */
export const rangesChoices = (written: string): readonly (readonly string[])[] =>
  rowReadings(plainValue(written)).choices.map((ranges) => ranges.map(rangeText));

/** Reads a range that begins as its day ends, `24:00-02:00`, as one of the next day: `00:00-02:00`. */
export function rangeAfterDay(written: string): string | undefined {
  const [from, to, ...more] = plainValue(written).split(spanMark);
  const [start, end] = [readClock(from ?? ''), readClock(to ?? '')];
  if (start?.minutes !== MINUTES_PER_DAY || start.nextDay || more.length > 0) return undefined;
  return end && end.minutes > 0 && end.minutes < MINUTES_PER_DAY
    ? `00:00-${timeText(end.minutes)}`
    : undefined;
}

interface RowReadings {
  readonly choices: readonly (readonly MinuteRange[])[];
  readonly isSure: boolean;
}

/** The most readings of one text that are tried. */
const MOST_CHOICES = 8;

const unread = { choices: [], isSure: false } as const;

function rowReadings(text: string): RowReadings {
  const whole = readingsOf(text);
  if (whole.isSure) return { choices: [[whole.choices[0]!]], isSure: true };
  if (whole.choices.length > 0) return { choices: whole.choices.map((one) => [one]), isSure: false };
  const parts = rowOf(text);
  const row = parts.length > 1 ? parts : text.split(' ');
  if (row.length < 2) return unread;
  const pairs = row.map(endsOf);
  // 9点-12点、13点-18点: one time of the 24-hour clock shows that all are.
  const isFull = pairs.some((ends) => ends?.some((clock) => clock?.form.kind === 'full'));
  const all = pairs.map((ends) => (ends ? between(ends, isFull) : unread));
  if (all.some(({ choices }) => choices.length === 0)) return unread;
  const likeliest = all.map(({ choices }) => choices[0]!);
  const sure: RowReadings | undefined = all.every(({ isSure }) => isSure)
    ? { choices: [likeliest], isSure: true }
    : undefined;
  if (sure && likeliest.every((_, at) => isInOrder(likeliest.slice(0, at + 1)))) return sure;
  const choices = all.reduce<readonly (readonly MinuteRange[])[]>(
    (rows, next) =>
      rows
        .flatMap((before) => next.choices.map((one) => [...before, one]))
        .filter(isInOrder)
        .slice(0, MOST_CHOICES),
    [[]],
  );
  return choices.length === 0 && sure ? sure : { choices, isSure: choices.length === 1 };
}

/** Whether the last range of a day starts where the one before it has ended. */
const isInOrder = (ranges: readonly MinuteRange[]): boolean =>
  ranges.length < 2 || ranges.at(-1)!.start >= ranges.at(-2)!.end;

const rangeText = ({ start, end }: MinuteRange): string =>
  `${timeText(start)}-${timeText(end > MINUTES_PER_DAY ? end - MINUTES_PER_DAY : end)}`;

const wholeDay =
  /^(?:24 ?(?:h|hr|hrs|hours?|小时|个小时)|全天(?:候)?|(?:全天)?24 ?小时|二十四小时|整天|all ?day|24\/7|7x24(?:小时)?)$/;

function readingsOf(text: string): Readings {
  if (wholeDay.test(text)) return { choices: [{ start: 0, end: MINUTES_PER_DAY }], isSure: true };
  const ends = endsOf(text);
  return ends ? between(ends, false) : unread;
}

/** The two times of a range. */
type Ends = readonly [from: Clock, to: Clock];

function endsOf(text: string): Ends | undefined {
  const early = /^([早朝][^晚夜]+)([晚夜].+)$/.exec(text);
  const parts = text.replace(/^从/, '').split(spanMark);
  // 早九晚六 has no mark between its times.
  const [from, to, ...more] = parts.length === 1 && early ? early.slice(1) : parts;
  if (to === undefined || more.length > 0) return undefined;
  const clocks = [readClock(from!.trim(), true), readClock(to.trim(), true)] as const;
  if (!clocks[0] || !clocks[1] || clocks[0].nextDay) return undefined;
  // What begins as the day ends may be meant for this day or for the next: it cannot be told.
  return clocks[0].minutes === MINUTES_PER_DAY ? undefined : (clocks as Ends);
}

/**
 * Readings of two times. A part of the day that only one of them has is that of both where this goes forward; what only the
 * dial shows is asked about, unless one reading alone makes a range.
 * @param isFull whether something beside the range shows that it is written in the 24-hour clock
 */
function between([from, to]: Ends, isFull: boolean): Readings {
  const [start, end] = [from.form.kind, to.form.kind];
  const isTold = isFull || start === 'full' || end === 'full' || (start === 'part' && end === 'part');
  const endIsTold = end === 'part' || to.nextDay;
  if (isTold || (endIsTold && end === 'dial' && isDaytime(from)))
    return only(range(from.minutes, to.minutes, to.nextDay));
  if (start === 'part') return to.nextDay ? only(range(from.minutes, to.minutes, true)) : fromPart(from, to);
  return endIsTold ? toPart(from, to) : onDial(from, to);
}

const only = (found: MinuteRange | undefined): Readings =>
  found ? { choices: [found], isSure: true } : unread;

/** A range between two times, less than a day long; undefined where there is none, or none that ends on the next day. */
function range(from: number, to: number, nextDay = false): MinuteRange | undefined {
  const start = from % MINUTES_PER_DAY;
  const isWholeDay = from === 0 && to === MINUTES_PER_DAY;
  const length = isWholeDay ? to : (to - from + 2 * MINUTES_PER_DAY) % MINUTES_PER_DAY;
  const end = start + length;
  return length === 0 || (nextDay && end < MINUTES_PER_DAY) ? undefined : { start, end };
}

/** What is no time of the dial by habit: 9:00 is the morning, as 21:00 is written so; 1:00 may be the afternoon. */
const isDaytime = ({ form, minutes }: Clock): boolean =>
  form.kind === 'dial' && form.style === 'digits' && minutes >= MORNING;

const MORNING = 6 * 60;
/** From here until noon a time of the dial is one of the morning: 9点到12点. */
const OFFICE_HOURS = 9 * 60;
const NOON = MINUTES_PER_DAY / 2;
/** No reading that is only guessed lasts longer. */
const LONGEST_GUESS = 18 * 60;

const guesses = (...found: readonly (MinuteRange | undefined)[]): readonly MinuteRange[] =>
  found.filter((one) => one !== undefined && one.end - one.start <= LONGEST_GUESS) as readonly MinuteRange[];

/** 下午2点到6点, 2pm-6, 上午10点到2点. */
function fromPart(from: Clock, to: Clock): Readings {
  const inPart = samePart(to, from);
  if (inPart !== undefined && inPart > from.minutes) return only(range(from.minutes, inPart));
  const found = guesses(range(from.minutes, to.minutes), range(from.minutes, to.minutes + NOON));
  return { choices: found.toSorted((a, b) => a.end - b.end), isSure: false };
}

/** 9点到下午6点, 2-6pm, 8点到晚上10点, 9点到次日2点. */
function toPart(from: Clock, to: Clock): Readings {
  const found = [from.minutes, from.minutes + NOON]
    .map((start) => range(start, to.minutes, to.nextDay))
    .filter((one) => one !== undefined && !isAbsurd(one)) as readonly MinuteRange[];
  return { choices: guesses(...found), isSure: found.length === 1 };
}

/** Whether a range runs through the night until noon or longer, or from the small hours past noon. */
const isAbsurd = ({ start, end }: MinuteRange): boolean =>
  end >= MINUTES_PER_DAY + NOON || (start < SMALL_HOURS && end > NOON);

const SMALL_HOURS = 5 * 60;

/** 9:00-12:00, 1点到5点, 9:00-6:00, 9-5. */
function onDial({ minutes: start, form }: Clock, { minutes: end }: Clock): Readings {
  const style = form.kind === 'dial' ? form.style : undefined;
  const asWritten = range(start, end);
  if (end > start) {
    const later = range(start + NOON, end + NOON);
    if (style === 'digits' && start >= MORNING) return only(asWritten);
    if (start >= OFFICE_HOURS) return { choices: guesses(asWritten, later), isSure: true };
    return {
      choices: start < MORNING ? guesses(later, asWritten) : guesses(asWritten, later),
      isSure: false,
    };
  }
  const toEvening = range(start, end + NOON);
  const fromEvening = range(start + NOON, end);
  if (end === start)
    return style === 'spoken' ? { choices: guesses(toEvening, fromEvening), isSure: false } : unread;
  if (start < MORNING) return { choices: guesses(fromEvening, toEvening), isSure: false };
  if (style === 'spoken') return { choices: guesses(toEvening, fromEvening, asWritten), isSure: false };
  const choices = [toEvening, ...(style === 'bare' ? [] : [asWritten])].filter((one) => one !== undefined);
  return { choices, isSure: false };
}
