import { MINUTES_PER_DAY } from '../../../../../schemas/scalars';
import { numberChoices, readDigits, readNumber } from '../../notation/numbers';
import { simplified } from '../characters';
import { englishNumbers, englishNumberWords } from '../english-numbers';
import { clockPattern, clockOf } from './clocks';
import type { Quantity, QuantityKind } from './quantity';
import { datePattern, dateOf } from './calendar-dates';

/** Words before a unit that are amounts there only. */
const englishAmounts: Readonly<Record<string, number>> = {
  'half an': 0.5,
  'half a': 0.5,
  'a couple of': 2,
  an: 1,
  a: 1,
};

const number = String.raw`\d+(?:,\d{3})*(?:\.\d+)?|[一二两三四五六七八九十百]{1,5}|半|\b(?:${[...Object.keys(englishAmounts), englishNumberWords()].join('|')})\b`;
const upTo = String.raw`\s?(?:-|–|—|~|～|至|到|\bto\b)\s?`;
const units = String.raw`个?工作日|(?:working|business)[\s-]days?\b|分钟|min(?:ute)?s?\b|个?(?:半)?小时|个?钟头?|hours?\b|hrs?\b|天半?|日(?![期常用元])|days?\b|个?星期(?![一二三四五六日天])|个?礼拜|周(?![一二三四五六日末年])|weeks?\b|个?半?月|months?\b|年半?(?![货度])|years?\b|元|块钱?|圆|yuan\b|rmb\b|dollars?\b|usd\b|折|%\s?(?:off|discount)\b|件|pieces?\b|items?\b`;

const couriers = [
  '圆通',
  '中通',
  '申通',
  '韵达',
  '极兔',
  '邮政',
  '顺丰',
  '京东',
  '德邦',
  '百世',
  String.raw`\bems\b`,
  String.raw`\bdhl\b`,
  String.raw`\bups\b`,
  String.raw`\bfedex\b`,
  String.raw`\busps\b`,
  'royal mail',
  String.raw`\bdpd\b`,
];

/** One of: a date, a clock time or range, a day, a courier, an amount after a currency sign or word, a number or range with a unit. */
const pattern = new RegExp(
  [
    datePattern,
    clockPattern(upTo),
    String.raw`(?<today>当[天日]|同一天|\bsame[\s-]day\b)|(?<next>次日|隔天|第二天|\bnext[\s-]day\b)`,
    String.raw`(?<courier>${couriers.join('|')})`,
    String.raw`(?<sign>[¥￥$])\s?(?<amount>\d+(?:,\d{3})*(?:\.\d+)?)(?:\s?(?:元|块))?`,
    String.raw`(?<!第\s?|[\d.])(?<low>${number})(?:${upTo}(?<high>${number}))?[\s-]?(?<unit>${units})`,
    String.raw`(?<=[满减]\s?)(?<bare>\d+(?:\.\d+)?|[一二两三四五六七八九十百]{2,5})(?!\s?[\d件个岁天日])`,
  ].join('|'),
  'giu',
);

/** The most figures that are read of a text: one with more is a table, not an answer. */
const MOST = 60;

/** Finds the figures of a text, in order. The text is one that `easyToRead` gives. */
export function quantitiesIn(readable: string): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const match of readable.matchAll(pattern)) {
    const value = valueOf(match.groups!, readable, match.index, match.index + match[0].length);
    if (value) found.push({ ...value, start: match.index, end: match.index + match[0].length });
    if (found.length === MOST) break;
  }
  return found;
}

/** Converts a text to simplified characters, half width and lower case, keeping its length; placeholders become underscores. */
export const easyToRead = (text: string): string =>
  text
    .replace(/\{\{[^{}]*\}\}/g, (found) => '_'.repeat(found.length))
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(traditional, (char) => simplified.get(char)!)
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());

const traditional = new RegExp(`[${[...simplified.keys()].join('')}]`, 'g');

type Value = Pick<Quantity, 'kind' | 'low' | 'high' | 'limit'>;
type Groups = Readonly<Record<string, string | undefined>>;

function valueOf(groups: Groups, text: string, start: number, end: number): Value | undefined {
  const { early, from, today, next, courier, sign, amount, bare } = groups;
  const isClock = early !== undefined || from !== undefined;
  const point = isClock ? clockOf(groups) : dateOf(groups);
  if (point) return { ...point, limit: true };
  if (isClock) return undefined;
  if (today !== undefined) return { kind: 'time', low: 0, high: MINUTES_PER_DAY, limit: true };
  if (next !== undefined)
    return { kind: 'time', low: MINUTES_PER_DAY, high: 2 * MINUTES_PER_DAY, limit: true };
  if (courier !== undefined) {
    const rank = couriers.findIndex((name) => name.includes(courier));
    return { kind: 'courier', low: rank, high: rank, limit: true };
  }
  if (amount !== undefined || bare !== undefined) {
    const value = readNumber(amount ?? bare!);
    if (value === undefined) return undefined;
    return { kind: sign === '$' ? 'dollar' : 'yuan', low: value, high: value, limit: true };
  }
  const about = isAbout(text, start, end);
  return measured(groups, about, !about && !isUsual(text, start, end));
}

function measured({ low, high, unit }: Groups, about: boolean, isLimit: boolean): Value | undefined {
  const measure = measures.find(([words]) => words.test(unit!));
  // 八五折 is one number, 85; 三五天 is a range, three to five days.
  const spelled = unit === '折' && high === undefined ? readDigits(low!) : undefined;
  const range = spelled === undefined ? numbersOf(low!, high) : ([spelled, spelled] as const);
  if (!measure || !range) return undefined;
  const [, kind, least, most = least] = measure;
  const [from, to] = /半/.test(unit!) ? range.map((value) => value + 0.5) : range;
  if (kind === 'share') return shareOf(unit!, from!, to!);
  // 大概 3 天, about 3 days, may be 2 or 4.
  const [wideFrom, wideTo] = about ? [from! * (2 / 3), to! * (4 / 3)] : [from!, to!];
  return { kind, low: wideFrom * least, high: wideTo * most, limit: isLimit && from === to };
}

/** Converts a discount to the share of the price that is paid: 八折 and 20% off are both 0.8. */
function shareOf(unit: string, from: number, to: number): Value | undefined {
  const paid = (value: number): number =>
    unit.startsWith('%') ? 1 - value / 100 : value < 10 ? value / 10 : value / 100;
  const [one, other] = [paid(from), paid(to)].map((value) => Math.round(value * 1000) / 1000);
  if (one! <= 0 || other! <= 0) return undefined;
  return { kind: 'share', low: Math.min(one!, other!), high: Math.max(one!, other!), limit: true };
}

/** The units, each with its kind and its size at least and at most: a month has 28 to 31 days. */
const measures: readonly (readonly [RegExp, QuantityKind, number, number?])[] = [
  [/工作日|working|business/, 'workdays', 1],
  [/分钟|min/, 'time', 1],
  [/小时|钟|hour|hr/, 'time', 60],
  [/月|month/, 'time', 28 * MINUTES_PER_DAY, 31 * MINUTES_PER_DAY],
  [/年|year/, 'time', 365 * MINUTES_PER_DAY, 366 * MINUTES_PER_DAY],
  [/星期|礼拜|周|week/, 'time', 7 * MINUTES_PER_DAY],
  [/天|日|day/, 'time', MINUTES_PER_DAY],
  [/元|块|圆|yuan|rmb/, 'yuan', 1],
  [/dollar|usd/, 'dollar', 1],
  [/折|%/, 'share', 1],
  [/件|piece|item/, 'pieces', 1],
];

const isAbout = (text: string, start: number, end: number): boolean =>
  /(?:大概|大约|约|差不多|about|around|approximately)\s?$/.test(text.slice(Math.max(0, start - 16), start)) ||
  /^\s?(?:左右|上下|or so)/.test(text.slice(end, end + 6));

/** Whether a figure is what is usual and no promise: “一般一周到货” is, “一般 48 小时内发货” is not. */
const isUsual = (text: string, start: number, end: number): boolean =>
  /(?:一般|通常|正常|平时|usually|normally|typically)[^,。#]{0,12}$/.test(
    text.slice(Math.max(0, start - 20), start),
  ) &&
  !/^\s?[之以]?内/.test(text.slice(end, end + 4)) &&
  !/within\s?$/.test(text.slice(Math.max(0, start - 8), start));

/** Parses a number or a range; 三五 is three to five, 两三百 is 200 to 300. Undefined where it is no number. */
function numbersOf(low: string, high: string | undefined): readonly [number, number] | undefined {
  const about = high === undefined ? numberChoices(low) : [];
  const [from, to] = about.length > 0 ? about : [low, high ?? low].map(numberOf);
  return from !== undefined && to !== undefined && from <= to ? [from, to] : undefined;
}

function numberOf(word: string): number | undefined {
  if (word === '半') return 0.5;
  const words = word.replace(/\s+/g, ' ');
  return englishAmounts[words] ?? englishNumbers[words] ?? readNumber(word);
}
