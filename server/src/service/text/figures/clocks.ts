import { MINUTES_PER_DAY, readTimeRange } from '../../../../../schemas/scalars';
import { readRange } from '../../notation/ranges';
import type { Quantity } from './quantity';

const hour = String.raw`(?:[01]?\d|2[0-4]|[一二三四五六七八九]|十[一二]?)`;
const partOfDay = String.raw`(?:凌晨|早上?|上午|中午|下午|晚上?|夜里)`;
/** A clock time. Without minutes it needs a part of the day or a word that follows a time: “有 3 点说明” is none. */
const clock = String.raw`(?<![\d.]|\d:)(?:${partOfDay}?\s?${hour}:[0-5]\d(?!\d)(?:\s?[ap]\.?m\b)?|\b(?:1[0-2]|[1-9])\s?[ap]\.?m\b|${partOfDay}\s?${hour}\s?点(?:半|整)?|(?<![一二三四五六七八九])${hour}\s?点(?:半|整|(?=\s?[前后到至—–~-]|之前)))`;

/** Source of a pattern for a clock time or a range of two: 9:00-21:00, 下午2点到6点, 9 am to 6 pm, 早九晚六. */
export const clockPattern = (upTo: string): string =>
  String.raw`早\s?(?<early>${hour})\s?点?\s?晚\s?(?<late>${hour})\s?点?|(?<from>${clock})(?:${upTo}(?<to>${clock}|${hour}\s?点))?`;

/** The matched clock time or opening hours, in minutes after midnight; undefined for hours that may mean several things. */
export function clockOf({
  early,
  late,
  from,
  to,
}: Readonly<Record<string, string | undefined>>): Pick<Quantity, 'kind' | 'low' | 'high'> | undefined {
  if (early !== undefined && late !== undefined) return hoursOf(`早${early}点`, `晚${late}点`);
  if (from === undefined) return undefined;
  if (to !== undefined) return hoursOf(from, to);
  const start = minuteOf(from);
  return { kind: 'clock', low: start, high: start };
}

function hoursOf(from: string, to: string): Pick<Quantity, 'kind' | 'low' | 'high'> | undefined {
  const range = readTimeRange(readRange(`${from}-${to}`) ?? '');
  return range && { kind: 'hours', low: range.start, high: range.end % MINUTES_PER_DAY };
}

const words = '一二三四五六七八九';

/** Parses a clock time into minutes after midnight: 9:00, 21点, 晚上9点半, 9 pm. */
function minuteOf(word: string): number {
  const spelled = /[一二三四五六七八九十]+/.exec(word)?.[0];
  const [digits = 0, minute = 0] = (word.match(/\d+/g) ?? []).map(Number) as [number?, number?];
  const whole = spelled === undefined ? digits : spelledHour(spelled);
  const isLate = /下午|晚|夜|中午|p/.test(word) && whole < 12 && !(word.includes('中午') && whole > 9);
  const isMidnight = /a\.?m/.test(word) && whole === 12;
  return (isMidnight ? 0 : isLate ? whole + 12 : whole) * 60 + (word.includes('半') ? 30 : minute);
}

const spelledHour = (word: string): number =>
  word.startsWith('十') ? 10 + words.indexOf(word[1] ?? '') + 1 : words.indexOf(word) + 1;
