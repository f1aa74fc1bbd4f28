import { z } from 'zod';
import type { Text } from './text';
import { isTimezone } from './timezone';

/** The written notations of single values; each has one reader, used by the schema and by the time engine. */
export const scalarNames = [
  'id',
  'time',
  'time-range',
  'date',
  'date-time',
  'days',
  'hours',
  'shift-days',
  'duration',
  'timezone',
  'language',
] as const;
export type ScalarName = (typeof scalarNames)[number];

/** Minutes after local midnight; `end` is after `start` and may reach into the next day (up to 2880). */
export interface MinuteRange {
  readonly start: number;
  readonly end: number;
}

export const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type DayName = (typeof dayNames)[number];

/** The minutes of a day by the clock, of a day without a change of clocks. */
export const MINUTES_PER_DAY = 1440;

/** Reads `HH:MM`, 00:00 to 24:00, as minutes after midnight. */
export function readTime(text: string): number | undefined {
  const match = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(text);
  if (!match) return undefined;
  const minutes = Number(match[1]) * 60 + Number(match[2]);
  return minutes <= MINUTES_PER_DAY ? minutes : undefined;
}

/** Reads `HH:MM-HH:MM`; an end before its start lies on the next day, an empty range is refused. */
export function readTimeRange(text: string): MinuteRange | undefined {
  const [from, to, ...more] = text.split('-').map((part) => part.trim());
  if (from === undefined || to === undefined || more.length > 0) return undefined;
  const start = readTime(from);
  const end = readTime(to);
  if (start === undefined || end === undefined || start === end || start === MINUTES_PER_DAY)
    return undefined;
  return { start, end: end > start ? end : end + MINUTES_PER_DAY };
}

/** Reads `YYYY-MM-DD` if the calendar has that day. */
export function readDate(text: string): { year: number; month: number; day: number } | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? { year, month, day } : undefined;
}

/** Reads `YYYY-MM-DD HH:MM`, a date and a time on the shop's clock; a `T` may stand between them. */
export function readDateTime(text: string): { readonly date: string; readonly minute: number } | undefined {
  const [date, time, ...more] = text.trim().split(/[ T]+/);
  if (date === undefined || time === undefined || more.length > 0 || !readDate(date)) return undefined;
  const minute = readTime(time);
  return minute === undefined ? undefined : { date, minute };
}

/** Reads a day or a range of days (`mon`, `mon-fri`, `fri-mon`) as the days it names, in its own order. */
export function readDays(text: string): readonly DayName[] | undefined {
  const [from, to, ...more] = text.split('-').map((part) => part.trim());
  const first = dayNames.indexOf(from as DayName);
  if (first < 0 || more.length > 0) return undefined;
  if (to === undefined) return [dayNames[first]!];
  const last = dayNames.indexOf(to as DayName);
  if (last < 0) return undefined;
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, offset) => dayNames[(first + offset) % 7]!);
}

/** Reads opening hours in one word: `closed`, or a time range. */
export function readHours(text: string): MinuteRange | 'closed' | undefined {
  return text === 'closed' ? 'closed' : readTimeRange(text);
}

/** Reads the days of a shift: days as `readDays` reads them, or `holiday` for the public holidays. */
export function readShiftDays(text: string): readonly (DayName | 'holiday')[] | undefined {
  return text === 'holiday' ? ['holiday'] : readDays(text);
}

/** Seconds of each unit that a duration is written with. */
export const secondsPerUnit = { s: 1, m: 60, h: 3600, d: 86_400 } as const;

/** Reads `30s`, `3m`, `2h` or `1d` as seconds. */
export function readDuration(text: string): number | undefined {
  const match = /^(\d{1,6})(s|m|h|d)$/.exec(text);
  if (!match) return undefined;
  return Number(match[1]) * secondsPerUnit[match[2] as keyof typeof secondsPerUnit];
}

/** What each notation looks like, told to a person who wrote something else. */
export const scalarHints: Readonly<Record<ScalarName, Text>> = {
  id: {
    zh: '编号只用小写英文字母、数字和连字符，例如 night-shift',
    en: 'An id uses lower-case letters, digits and hyphens, such as night-shift',
  },
  time: { zh: '时间写成 HH:MM，例如 09:00', en: 'A time is written HH:MM, such as 09:00' },
  'time-range': {
    zh: '时间段写成 HH:MM-HH:MM，例如 09:00-18:00；过夜写 20:00-02:00，全天写 00:00-24:00',
    en: 'A time range is written HH:MM-HH:MM, such as 09:00-18:00; past midnight 20:00-02:00, all day 00:00-24:00',
  },
  date: {
    zh: '日期写成 YYYY-MM-DD，而且日历上要有这一天，例如 2026-11-11',
    en: 'A date is written YYYY-MM-DD and must exist in the calendar, such as 2026-11-11',
  },
  'date-time': {
    zh: '日期和时间写成 YYYY-MM-DD HH:MM，例如 2026-10-02 23:10',
    en: 'A date and time is written YYYY-MM-DD HH:MM, such as 2026-10-02 23:10',
  },
  days: {
    zh: '星期写成 mon、tue、wed、thu、fri、sat、sun，或一段，例如 mon-fri',
    en: 'Days are written mon, tue, wed, thu, fri, sat, sun, or a range such as mon-fri',
  },
  hours: {
    zh: '接待时间写成 HH:MM-HH:MM，例如 09:00-18:00；全天写 00:00-24:00，休息写 closed',
    en: 'Hours are written HH:MM-HH:MM, such as 09:00-18:00; all day 00:00-24:00, no service closed',
  },
  'shift-days': {
    zh: '班次的日子写成 mon、tue、wed、thu、fri、sat、sun，或一段，例如 mon-fri；法定节假日的班写 holiday',
    en: 'The days of a shift are mon, tue, wed, thu, fri, sat, sun, a range such as mon-fri, or holiday',
  },
  duration: {
    zh: '时长写成数字加单位：30s（秒）、3m（分钟）、2h（小时）、1d（天）',
    en: 'A duration is a number with a unit: 30s, 3m (minutes), 2h, 1d',
  },
  timezone: {
    zh: '时区用 IANA 名称，例如 Asia/Shanghai',
    en: 'A time zone is an IANA name, such as Asia/Shanghai',
  },
  language: {
    zh: '语言用代码，例如 zh、en、zh-TW',
    en: 'A language is a code, such as zh, en or zh-TW',
  },
};

const notations: Readonly<Record<ScalarName, (text: string) => boolean>> = {
  id: (text) => /^[a-z0-9][a-z0-9-]*$/.test(text),
  time: (text) => readTime(text) !== undefined,
  'time-range': (text) => readTimeRange(text) !== undefined,
  date: (text) => readDate(text) !== undefined,
  'date-time': (text) => readDateTime(text) !== undefined,
  days: (text) => readDays(text) !== undefined,
  hours: (text) => readHours(text) !== undefined,
  'shift-days': (text) => readShiftDays(text) !== undefined,
  duration: (text) => readDuration(text) !== undefined,
  timezone: isTimezone,
  language: (text) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text),
};

/** Whether a text keeps the notation. */
export const acceptsScalar = (name: ScalarName, text: string): boolean => notations[name](text);

const scalar = (name: ScalarName) => z.string().refine(notations[name]).meta({ scalar: name });

export const id = () => scalar('id');
export const time = () => scalar('time');
export const timeRange = () => scalar('time-range');
export const date = () => scalar('date');
export const dateTime = () => scalar('date-time');
export const days = () => scalar('days');
export const openingHours = () => scalar('hours');
export const shiftDays = () => scalar('shift-days');
export const duration = () => scalar('duration');
export const timezone = () => scalar('timezone');
export const language = () => scalar('language');
