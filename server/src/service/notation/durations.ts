import { secondsPerUnit } from '../../../../schemas/scalars';
import { exact, readNumber } from './numbers';
import { plainValue } from './plain';

/** Reads a duration: `1分钟`, `半小时`, `一个半小时`, `1.5h`, `2 hours`, `1小时30分`, `两天` → `1m`, `30m`, `90m` … */
export function readDuration(written: string): string | undefined {
  const text = plainValue(written).replace(/ ?(?:以内|之内|内)$|^within /g, '');
  if (text === '一刻钟') return '15m';
  const parts = [...text.matchAll(part)];
  if (parts.length === 0 || parts.map(([whole]) => whole).join('') !== text) return undefined;
  const read = parts.map((match) => ({ count: countOf(match), unit: unitOf(match[3]!) }));
  if (read.some(({ count }) => count === undefined)) return undefined;
  if (read.length === 1) return durationText(read[0]!.count!, read[0]!.unit);
  const seconds = read.reduce((sum, { count, unit }) => sum + count! * secondsPerUnit[unit], 0);
  const smallest = read.at(-1)!.unit;
  return durationText(seconds / secondsPerUnit[smallest], smallest);
}

/** The durations that a number without a unit may mean: seconds or minutes, which is what customers wait. */
export function durationChoices(written: string): readonly string[] {
  const count = readNumber(written);
  if (count === undefined || !Number.isInteger(count) || count < 1 || count > 999_999) return [];
  return [`${count}s`, `${count}m`];
}

type Unit = keyof typeof secondsPerUnit;

const part =
  / ?(半|(?<![\d.,零一二两三四五六七八九十百])[\d.,零一二两三四五六七八九十百]+) ?(个半|个)? ?(秒钟?|s(?:ec(?:ond)?s?)?|分钟?|m(?:in(?:ute)?s?)?|小时半?|钟头|h(?:(?:ou)?rs?)?|天|日|d(?:ays?)?|周|星期|礼拜|w(?:eeks?)?)(?![a-z])/g;

function countOf([, count, more, unit]: RegExpExecArray | RegExpMatchArray): number | undefined {
  // 半天, half a day, is ambiguous: it may be a morning.
  if (count === '半') return /^(?:小时|分|钟头|h|m)/.test(unit!) ? 0.5 : undefined;
  const whole = readNumber(count!);
  if (whole === undefined) return undefined;
  const weeks = /^(?:周|星期|礼拜|w)/.test(unit!) ? 7 : 1;
  return (whole + (more === '个半' || unit === '小时半' ? 0.5 : 0)) * weeks;
}

function unitOf(word: string): Unit {
  if (/^(?:秒|s)/.test(word)) return 's';
  if (/^(?:分|m)/.test(word)) return 'm';
  return /^(?:小时|钟头|h)/.test(word) ? 'h' : 'd';
}

/** Formats a duration in the unit of the author, or in the next smaller one that makes it an integer. */
function durationText(count: number, unit: Unit): string | undefined {
  const smaller = { d: 'h', h: 'm', m: 's' } as const;
  const whole = exact(count);
  if (Number.isInteger(whole)) return whole > 0 && whole <= 999_999 ? `${whole}${unit}` : undefined;
  if (unit === 's') return undefined;
  return durationText((whole * secondsPerUnit[unit]) / secondsPerUnit[smaller[unit]], smaller[unit]);
}
