import { MINUTES_PER_DAY } from '../../../../../schemas/scalars';
import { allMatches } from '../../text/matches';
import type { Normalised } from '../../text/normalise';
import { NUMBER, readNumber } from '../../text/numerals';
import { apart } from '../../text/phrases';
import type { NamedRange, NamedTime } from './clock-times';
import { spokenRanges, spokenTimes } from './spoken-times';

const PERIOD = '(?:次日|当日)?(?:凌晨|清晨|早晨|早上|上午|中午|下午|傍晚|晚上|晚间|夜里|早|朝|晚)';
const time = (side: string): string =>
  `(?<${side}period>${PERIOD}|次日)?(?<!周|星期|礼拜|\\d)(?<${side}hour>${NUMBER})` +
  `(?:(?<${side}colon>:(?<${side}minute>[0-5]\\d)(?!\\d))|(?<${side}point>点|时(?!间))(?:(?<${side}half>半)|(?<${side}quarter>一刻)|(?<${side}spoken>[0-5]?\\d)分?|整|钟)?)?` +
  `(?: ?(?<${side}noon>[ap]\\.?m\\b\\.?))?`;
const TO = '(?: ?(?:-{1,2}|–|—{1,2}|―|~|至|到|to|until|till) ?)';

const ranges = new RegExp(`${time('a')}(?:${TO}|(?=晚))${time('b')}`, 'g');
const times = new RegExp(time('a'), 'g');

/** Finds the ranges of clock times in a text: 9:00-18:00, 早9点到晚6点, 早九晚六, 9am-6pm. In linear time. */
export function namedRanges(view: Normalised): NamedRange[] {
  const written = allMatches(view.text, ranges).flatMap(({ 0: words, index, groups = {} }) => {
    const bare = !isClock('a', groups) && !(groups.aperiod && groups.bperiod);
    if (bare && !/点|时|m/.test(`${groups.bpoint ?? ''}${groups.bnoon ?? ''}`)) return [];
    if (!isClock('b', groups) && !groups.bperiod) return [];
    const meanings = minutesOf('a', groups).flatMap((start) =>
      minutesOf('b', groups)
        .filter((end) => end !== start)
        .map((end) => ({ start, end: end > start ? end : end + MINUTES_PER_DAY })),
    );
    return meanings.length > 0 ? [{ start: index, end: index + words.length, meanings }] : [];
  });
  return apart([...written, ...spokenRanges(view)]);
}

/** Finds the single clock times in a text, those of ranges included. */
export function namedTimes(view: Normalised): NamedTime[] {
  const written = allMatches(view.text, times).flatMap(({ 0: words, index, groups = {} }) => {
    if (!isClock('a', groups)) return [];
    const minutes = minutesOf('a', groups);
    return minutes.length > 0 ? [{ start: index, end: index + words.length, minutes }] : [];
  });
  return apart([...written, ...spokenTimes(view)]);
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Whether a number is a clock time: only with a colon, 点, 时, am or pm. */
function isClock(side: string, groups: Groups): boolean {
  return Boolean(groups[`${side}colon`] ?? groups[`${side}point`] ?? groups[`${side}noon`]);
}

/** The possible minutes of one side: without a part of the day, 9点 is nine in the morning or in the evening. */
function minutesOf(side: string, groups: Groups): number[] {
  const hour = readNumber(groups[`${side}hour`]!);
  const minute = groups[`${side}half`] ? 30 : groups[`${side}quarter`] ? 15 : spokenMinute(side, groups);
  if (hour > 24 || (hour === 24 && minute > 0)) return [];
  const at = (hours: number): number => hours * 60 + minute;
  const period = groups[`${side}period`] ?? '';
  const noon = groups[`${side}noon`] ?? '';
  if (noon.startsWith('p')) return [at(hour < 12 ? hour + 12 : hour)];
  if (noon.startsWith('a')) return [at(hour === 12 ? 0 : hour)];
  if (/下午|傍晚|晚|夜/.test(period)) return [at(hour < 12 ? hour + 12 : hour === 12 ? 24 : hour)];
  if (/中午/.test(period)) return [at(hour < 10 ? hour + 12 : hour)];
  if (period !== '' || groups[`${side}colon`] || hour === 0 || hour >= 12) return [at(hour)];
  return [at(hour), at(hour + 12)];
}

const spokenMinute = (side: string, groups: Groups): number =>
  Number(groups[`${side}minute`] ?? groups[`${side}spoken`] ?? 0);
