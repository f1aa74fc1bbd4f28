import { MINUTES_PER_DAY } from '../../../../schemas/scalars';
import { readNumber } from './numbers';
import { plainValue, rowOf, spanMark } from './plain';
import { ownOf } from './own-of';

/** A time of day as written; it may be ambiguous between morning and evening (`open`). */
interface Clock {
  readonly minutes: number;
  /** Whether it may be morning or evening: `6点`, `6:00`. */
  readonly open: boolean;
  readonly nextDay: boolean;
}

/** Reads a time of day: `9:00`, `9点半`, `下午6点`, `6pm`, `1800`, `18.00`, `noon` → `HH:MM`. */
export function readTime(written: string): string | undefined {
  const clock = readClock(plainValue(written));
  return clock && !clock.nextDay ? timeText(clock.minutes) : undefined;
}

/** Reads a time range: `9am-6pm`, `早九晚六`, `18:00-次日02:00`, `24小时` → `HH:MM-HH:MM`; undefined where it is ambiguous. */
export function readRange(written: string): string | undefined {
  const choices = rangeChoices(written);
  return choices.length === 1 ? choices[0] : undefined;
}

/** `上 9 点` to `9`. */
const hourOf = (words: string): string => words.replace(/^上/, '').trim().replace(/点$/, '').trim();

/** All readings of a time range: `9点-6点` ends in the evening or on the next morning. */
export function rangeChoices(written: string): readonly string[] {
  const text = plainValue(written);
  if (wholeDay.test(text)) return ['00:00-24:00'];
  const early = /^[早朝]([^晚夜]+)[晚夜]([^晚夜]+)$/.exec(text);
  if (early) return ends(readClock(`早${hourOf(early[1]!)}点`), readClock(`晚${hourOf(early[2]!)}点`));
  const parts = text.replace(/^从/, '').split(spanMark);
  // The 9 of 9-6pm is no time by itself: no reading.
  return parts.length === 2 ? ends(readClock(parts[0]!), readClock(parts[1]!)) : [];
}

/** Reads one time range or several: `09:00-12:00, 13:00-18:00`, `9点-12点、13点-18点`. */
export function readRanges(written: string): readonly string[] | undefined {
  const text = plainValue(written);
  const whole = readRange(text);
  if (whole) return [whole];
  const parts = rowOf(text);
  const found = (parts.length > 1 ? parts : text.split(' ')).map(readRange);
  return found.length > 1 && found.every((range) => range !== undefined) ? found : undefined;
}

/** Whether a word means closed: `休息`, `不营业`, `off`. */
export const isClosed = (written: string): boolean => closed.test(plainValue(written));

const closed =
  /^(?:closed?|off|day off|rest|no|none|n\/a|false|休息?|店休|轮休|关|关闭|关店|关门|不营业|不上班|不接待|不开|打烊|歇业|放假|无|-)$/;
const wholeDay =
  /^(?:24 ?(?:h|hr|hrs|hours?|小时|个小时)|全天(?:候)?|(?:全天)?24 ?小时|二十四小时|整天|all ?day|24\/7|7x24(?:小时)?)$/;

function ends(from: Clock | undefined, to: Clock | undefined): readonly string[] {
  if (!from || !to || from.nextDay) return [];
  const start = from.minutes % MINUTES_PER_DAY;
  const end = to.minutes === 0 && start > 0 ? MINUTES_PER_DAY : to.minutes;
  if (start === end) return [];
  const asWritten = `${timeText(start)}-${timeText(end)}`;
  const inTheEvening =
    to.open && from.open && !to.nextDay && end < start && start < 720 && end > 0 && end + 720 > start;
  return inTheEvening ? [`${timeText(start)}-${timeText(end + 720)}`, asWritten] : [asWritten];
}

const timeText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

function readClock(written: string): Clock | undefined {
  const nextDay =
    /^(?:次日|第二天|翌日|隔天|隔日|明日|明天|next day) ?(?=.)|(?:\(?\+1(?: ?day)?\)?|\(?next day\)?)$/;
  const next = nextDay.test(written);
  const text = written.replace(nextDay, '').trim();
  const word = ownOf(clockWords, text.replace(/ /g, ''));
  if (word !== undefined) return { minutes: word, open: false, nextDay: next };
  const match =
    /^(凌晨|清晨|早上|早晨|早|上午|中午|午后|下午|傍晚|晚上|晚间|晚|夜里|夜间|夜)? ?([\d零一二两三四五六七八九十]+)(?: ?(?:[点时:.h])(?: ?(半|一刻|三刻|整|钟|[\d零一二三四五六七八九十]+)? ?分?)?)? ?(a\.?m\.?|p\.?m\.?)?$/.exec(
      text,
    );
  if (!match) return undefined;
  const [, part, hourText, minuteText, half] = match;
  const bare = text === hourText;
  // A bare number is a time where it has four digits only.
  if (bare && !/^\d{4}$/.test(hourText!)) return undefined;
  const hour = bare ? Number(hourText!.slice(0, 2)) : readNumber(hourText!);
  const minute = bare ? Number(hourText!.slice(2)) : minuteOf(minuteText);
  if (hour === undefined || minute === undefined || hour > 24 || minute > 59 || (hour === 24 && minute > 0))
    return undefined;
  const shifted = half === undefined ? inPart(hour, part) : inHalf(hour, half);
  if (shifted === undefined || (minuteText !== undefined && /^\d$/.test(minuteText))) return undefined;
  const open = half === undefined && part === undefined && hour < 12 && !/^\d{2}/.test(hourText!);
  return { minutes: shifted * 60 + minute, open, nextDay: next };
}

function minuteOf(text: string | undefined): number | undefined {
  if (text === undefined || text === '整' || text === '钟') return 0;
  return ownOf({ 半: 30, 一刻: 15, 三刻: 45 }, text) ?? readNumber(text);
}

function inHalf(hour: number, half: string): number | undefined {
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half.startsWith('p') ? 12 : 0);
}

/** Converts an hour with a part of the day to 24 hours: 下午6点 is 18, 晚上12点 is 24, 晚上1点 is 1, 中午1点 is 13. */
function inPart(hour: number, part: string | undefined): number {
  if (part === undefined || hour > 12) return hour;
  if (/^(?:凌晨|清晨|早|上午)/.test(part)) return part === '凌晨' && hour === 12 ? 0 : hour;
  if (part === '中午') return hour < 4 ? hour + 12 : hour;
  if (/^(?:午后|下午|傍晚)/.test(part)) return hour === 12 ? 12 : hour + 12;
  return hour === 12 ? 24 : hour < 5 ? hour : hour + 12;
}

const clockWords: Readonly<Record<string, number>> = {
  noon: 720,
  midday: 720,
  正午: 720,
  中午: 720,
  midnight: 0,
  午夜: 0,
  零点: 0,
  半夜: 0,
};
