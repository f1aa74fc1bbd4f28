import { type DayName, dayNames } from '../../../../schemas/scalars';
import { plainValue, rowOf, spanMark } from './plain';
import { ownOf } from './own-of';

/**
 * Reads days of the week as people write them and gives the words of the format, in the order of the text:
 * `周一到周五` → `mon-fri`, `周一、三` → `mon`, `wed`, `Sat & Sun` → `sat`, `sun`, `节假日` → `holiday`.
 */
export function readDays(written: string): readonly string[] | undefined {
  const found = rowOf(plainValue(written)).flatMap((part, index, all) =>
    // 周一、三、五: only the first has the prefix 周.
    readPart(
      index > 0 && /^(?:周|星期|礼拜)/.test(all[0]!) && /^[一二三四五六日天]/.test(part) ? `周${part}` : part,
    ),
  );
  if (found.length === 0 || found.includes(undefined)) return undefined;
  return [...new Set(found as string[])];
}

/** Reads days with nothing but spaces between them, which may stand for a range too: `周一 周三`, `Mon Fri`. */
export function readDaysApart(written: string): readonly string[] | undefined {
  const parts = plainValue(written).split(' ');
  const days = parts.map((part) => (part.includes('-') ? undefined : readDays(part)));
  if (parts.length < 2 || days.includes(undefined)) return undefined;
  return [...new Set((days as (readonly string[])[]).flat())];
}

/** Whether the text means Chinese workdays, which include workdays shifted to weekends: no range of weekdays is equal to that. */
export const isWorkday = (written: string): boolean =>
  /^(?:每个)?(?:法定)?(?:工作日|上班日)$|^(?:work|working|business) ?days?$/.test(plainValue(written));

/** Joins consecutive days into one range: `sat`, `sun` → `sat-sun`; undefined where they are not consecutive. */
export function oneSpan(days: readonly string[]): string | undefined {
  if (days.length === 1) return days[0];
  const places = days.map((day) => dayNames.indexOf(day as DayName));
  const isConsecutive = places.every(
    (place, index) => place >= 0 && (index === 0 || place === places[index - 1]! + 1),
  );
  return isConsecutive ? `${days[0]}-${days.at(-1)}` : undefined;
}

function readPart(part: string): readonly (string | undefined)[] {
  const whole = ownOf(words, part.replace(/ /g, ''));
  if (whole) return [whole];
  const [from, to, ...more] = part.split(spanMark);
  if (more.length > 0) return [undefined];
  if (to !== undefined)
    return [span(readDay(from!), readDay(/^[一二三四五六日天]$/.test(to) ? `周${to}` : to))];
  const several = /^(?:周|星期|礼拜)([一二三四五六日天]{2,7})$/.exec(part);
  if (several) return [...several[1]!].map((letter) => readDay(`周${letter}`));
  // 周六周日: each with its prefix.
  const each = /^(?:(?:周|星期|礼拜)[一二三四五六日天]){2,7}$/.test(part) ? part.split(/(?=[周星礼])/) : null;
  return (each ?? [part]).map(readDay);
}

const span = (from: DayName | undefined, to: DayName | undefined): string | undefined =>
  from && to && from !== to ? `${from}-${to}` : undefined;

function readDay(text: string): DayName | undefined {
  const chinese = /^(?:周|星期|礼拜)([一二三四五六日天])$/.exec(text);
  if (chinese) return dayNames['一二三四五六日'.indexOf(chinese[1]!.replace('天', '日'))];
  const english =
    /^(mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)\.?$|^(mon|tues|wednes|thurs|fri|satur|sun)days?$/.exec(
      text,
    );
  const word = english?.[1] ?? english?.[2];
  return word === undefined ? undefined : (word.slice(0, 3) as DayName);
}

const words: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      '工作日',
      '每个工作日',
      '法定工作日',
      '上班日',
      'weekday',
      'weekdays',
      'workday',
      'workdays',
      'workingdays',
      'businessdays',
    ].map((word) => [word, 'mon-fri']),
  ),
  ...Object.fromEntries(['周末', '双休日', '双休', 'weekend', 'weekends'].map((word) => [word, 'sat-sun'])),
  ...Object.fromEntries(
    [
      '每天',
      '天天',
      '每日',
      '全周',
      '整周',
      '一周七天',
      'everyday',
      'daily',
      'alldays',
      'allweek',
      '7days',
    ].map((word) => [word, 'mon-sun']),
  ),
  ...Object.fromEntries(
    [
      '节假日',
      '法定节假日',
      '假日',
      '节日',
      '公共假期',
      'holiday',
      'holidays',
      'publicholiday',
      'publicholidays',
    ].map((word) => [word, 'holiday']),
  ),
};
