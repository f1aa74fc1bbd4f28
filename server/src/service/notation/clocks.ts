import { readNumber } from './numbers';
import { ownOf } from './own-of';

/** A time of day as written. */
export interface Clock {
  /** Minutes after midnight; more than a day for what a part of the day puts behind midnight: 晚上1点 is 1500. */
  readonly minutes: number;
  /** How far it tells the half of the day. */
  readonly form: ClockForm;
  readonly nextDay: boolean;
}

export type ClockForm =
  /** A part of the day is said: 下午6点, 6pm. Its hours are those of the part. */
  | { readonly kind: 'part'; readonly hours: HourSpan }
  /** Only the 24-hour clock writes it so: 18:00, 09:00, 0点, 0900. */
  | { readonly kind: 'full' }
  /** It may be morning or evening: 6点, 6:00, and 6 before or behind a dash. */
  | { readonly kind: 'dial'; readonly style: 'spoken' | 'digits' | 'bare' };

/** The hours of a part of the day, both included; those behind midnight go on after 24. */
interface HourSpan {
  readonly first: number;
  readonly last: number;
}

/** The parts of the day, each with its words. No part has an hour of the dial twice. */
const partsOfDay: readonly (readonly [words: string, hours: HourSpan])[] = [
  ['凌晨', { first: 0, last: 8 }],
  ['清晨|早上|早晨|早间|早|朝|上午', { first: 1, last: 12 }],
  ['正午|中午', { first: 10, last: 15 }],
  ['午后|下午', { first: 12, last: 23 }],
  ['傍晚', { first: 15, last: 22 }],
  ['半夜|深夜|午夜', { first: 21, last: 30 }],
  ['晚上|晚间|夜晚|夜里|夜间|晚|夜', { first: 17, last: 28 }],
];

const am: HourSpan = { first: 0, last: 11 };
const pm: HourSpan = { first: 12, last: 23 };

/** Words that are a time by themselves, each with the part of the day that it begins. */
const clockWords: Readonly<Record<string, Clock>> = Object.fromEntries([
  ...['noon', 'midday', '正午', '中午'].map((word) => [word, partClock(720, pm)] as const),
  ...['midnight', '午夜', '零点', '半夜'].map((word) => [word, partClock(0, { first: 0, last: 8 })] as const),
]);

const written = new RegExp(
  `^(${partsOfDay.map(([words]) => words).join('|')})? ?` +
    String.raw`([\d零一二两三四五六七八九十]+)(?: ?([点时:.h])(?: ?(半|一刻|三刻|整|钟|[\d零一二三四五六七八九十]+)? ?分?)?)? ?(a\.?m\.?|p\.?m\.?)?$`,
);

const nextDayMark =
  /^(?:次日|第二天|翌日|隔天|隔日|明日|明天|next day) ?(?=.)|(?:\(?\+1(?: ?day)?\)?|\(?next day\)?)$/;

/**
 * Reads a time of day from a plain value.
 * @param takesBare whether a number of one or two digits is an hour, as at the ends of a range
 */
export function readClock(value: string, takesBare = false): Clock | undefined {
  const nextDay = nextDayMark.test(value);
  const text = value.replace(nextDayMark, '').trim();
  const word = ownOf(clockWords, text.replace(/ /g, ''));
  if (word) return { ...word, nextDay };
  const match = written.exec(text);
  if (!match) return undefined;
  const [, part, hourText, mark, minuteText, half] = match;
  const isBare = text === hourText;
  if (isBare && !(takesBare ? /^(?:\d{1,2}|\d{4})$/ : /^\d{4}$/).test(text)) return undefined;
  const joined = isBare && text.length === 4;
  const hour = joined ? Number(text.slice(0, 2)) : readNumber(hourText!);
  const minute = joined ? Number(text.slice(2)) : minuteOf(minuteText);
  if (hour === undefined || minute === undefined || hour > 24 || minute > 59 || (hour === 24 && minute > 0))
    return undefined;
  if (minuteText !== undefined && /^\d$/.test(minuteText)) return undefined;
  const hours = hoursOf(part, half);
  if (hours) {
    if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
    const meant = hourWithin(hours, hour);
    return meant === undefined ? undefined : { ...partClock(meant * 60 + minute, hours), nextDay };
  }
  const isFull = hour === 0 || hour > 12 || joined || /^0/.test(hourText!);
  const style = isBare ? 'bare' : /[点时]/.test(mark ?? '') ? 'spoken' : 'digits';
  const form: ClockForm = isFull ? { kind: 'full' } : { kind: 'dial', style };
  return { minutes: hour * 60 + minute, form, nextDay };
}

/** Reads a clock on the dial as one in the same part of the day as another: the 6 of 下午2点到6点 is 18:00. */
export function samePart(dial: Clock, other: Clock): number | undefined {
  if (other.form.kind !== 'part') return undefined;
  const hour = hourWithin(other.form.hours, Math.floor(dial.minutes / 60));
  return hour === undefined ? undefined : hour * 60 + (dial.minutes % 60);
}

function partClock(minutes: number, hours: HourSpan): Clock {
  return { minutes, form: { kind: 'part', hours }, nextDay: false };
}

function hoursOf(part: string | undefined, half: string | undefined): HourSpan | undefined {
  if (half !== undefined) return half.startsWith('p') ? pm : am;
  return part === undefined ? undefined : partsOfDay.find(([words]) => words.split('|').includes(part))?.[1];
}

/** The hour within a part of the day that the dial, or the 24-hour clock, shows so. */
function hourWithin({ first, last }: HourSpan, hour: number): number | undefined {
  const step = hour === 0 || hour > 12 ? 24 : 12;
  for (let one = first; one <= last; one++) if (one % step === hour % step) return one;
  return undefined;
}

function minuteOf(text: string | undefined): number | undefined {
  if (text === undefined || text === '整' || text === '钟') return 0;
  return ownOf({ 半: 30, 一刻: 15, 三刻: 45 }, text) ?? readNumber(text);
}
