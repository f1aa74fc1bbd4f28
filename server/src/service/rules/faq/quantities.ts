/** A time, a number of days or an amount that a text names. */
export interface Quantity {
  readonly kind: 'time' | 'workdays' | 'clock' | 'money' | 'discount';
  /** Minutes for times and clocks, else the number itself; a single value has both ends equal. */
  readonly low: number;
  readonly high: number;
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
}

const number = String.raw`\d+(?:\.\d+)?|[一二两三四五六七八九十]{1,3}|(?:one|two|three|four|five|six|seven|eight|nine|ten|fourteen|fifteen|thirty)\b`;
const upTo = String.raw`\s?(?:-|–|—|~|～|至|到|to)\s?`;
const units = String.raw`个?工作日|(?:working|business)\sdays?|分钟|min(?:ute)?s?\b|个?小时|hours?\b|hrs?\b|天|日(?![期常用])|days?\b|个?星期|周|weeks?\b|个?月|months?\b|元|块钱|yuan\b|rmb\b|折`;
const hour = String.raw`(?:[01]?\d|2[0-4])`;
const partOfDay = String.raw`(?:凌晨|早上|上午|中午|下午|晚上|晚)`;
/** “有 3 点说明” is no clock time: without minutes the part of the day, or what comes behind, must say so. */
const clock = String.raw`(?<!\d)(?:${partOfDay}?${hour}[:：][0-5]\d(?!\d)|${partOfDay}${hour}点半?|${hour}点(?:半|(?=[整前后到至—–-]|之前)))`;

/** One of: a clock time or range, a number or range with its unit, an amount behind its sign or word. */
const pattern = new RegExp(
  [
    String.raw`(?<from>${clock})(?:${upTo}(?<to>${clock}))?`,
    String.raw`(?<!第\s?|[\d.])(?<low>${number})(?:${upTo}(?<high>${number}))?\s?(?<unit>${units})`,
    String.raw`[¥￥$]\s?(?<amount>\d+(?:\.\d+)?)`,
    String.raw`(?<=[满减]\s?)(?<bare>\d+(?:\.\d+)?)(?!\s?[\d件个岁])`,
  ].join('|'),
  'giu',
);

/** Dates name a day, not a length of time; placeholders are filled elsewhere. Both keep their length, so that offsets hold. */
const unread = /\{\{[^{}]*\}\}|\d{4}-\d{2}-\d{2}|\d{1,2}月\d{1,2}[日号]/g;

/** A text with more figures than this is a table, not an answer. */
const MOST = 60;

/** The quantities that a text names, in its order. */
export function quantitiesIn(text: string): readonly Quantity[] {
  const readable = text.replace(unread, (found) => ' '.repeat(found.length));
  const found: Quantity[] = [];
  for (const match of readable.matchAll(pattern)) {
    const value = valueOf(match.groups!);
    if (value) found.push({ ...value, start: match.index, end: match.index + match[0].length });
    if (found.length === MOST) break;
  }
  return found;
}

type Value = Pick<Quantity, 'kind' | 'low' | 'high'>;

function valueOf(groups: Record<string, string | undefined>): Value | undefined {
  const { from, to, low, high, unit, amount = groups.bare } = groups;
  if (from !== undefined) {
    const [start, end] = [clockMinute(from), clockMinute(to ?? from)];
    return { kind: 'clock', low: start, high: end };
  }
  if (amount !== undefined) return { kind: 'money', low: Number(amount), high: Number(amount) };
  const measure = measures.find(([words]) => words.test(unit!));
  const [least, most] = [numberOf(low!), numberOf(high ?? low!)];
  if (!measure || least === undefined || most === undefined) return undefined;
  const [, kind, times] = measure;
  return { kind, low: least * times, high: most * times };
}

const measures: readonly (readonly [RegExp, Quantity['kind'], number])[] = [
  [/工作日|working|business/i, 'workdays', 1],
  [/分钟|min/i, 'time', 1],
  [/小时|hour|hr/i, 'time', 60],
  [/天|日|day/i, 'time', 1440],
  [/星期|周|week/i, 'time', 7 * 1440],
  [/月|month/i, 'time', 30 * 1440],
  [/元|块钱|yuan|rmb/i, 'money', 1],
  [/折/, 'discount', 1],
];

const digits = '零一二三四五六七八九';
const englishNumbers: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  fourteen: 14,
  fifteen: 15,
  thirty: 30,
};

/** 48, 七, 十五, 二十一, seven. */
function numberOf(word: string): number | undefined {
  if (/^\d/.test(word)) return Number(word);
  const english = englishNumbers[word.toLowerCase()];
  if (english !== undefined) return english;
  const [tens, ones, ...more] = word.replace('两', '二').split('十');
  // “三五天” is no number.
  if (more.length > 0 || tens!.length > 1 || (ones ?? '').length > 1) return undefined;
  const value = (digit: string, empty: number) => (digit === '' ? empty : digits.indexOf(digit));
  return ones === undefined ? value(tens!, 0) : value(tens!, 1) * 10 + value(ones, 0);
}

/** 9:00, 21点, 晚上9点半 as minutes after midnight. */
function clockMinute(word: string): number {
  const [hour, minute = 0] = (word.match(/\d+/g) ?? []).map(Number) as [number, number?];
  const late = /下午|晚/.test(word) && hour < 12;
  return (late ? hour + 12 : hour) * 60 + (word.endsWith('半') ? 30 : minute);
}
