import { type DayName, dayNames, type MinuteRange, MINUTES_PER_DAY } from '../../../../../schemas/scalars';
import type { Normalised, Part } from '../../text/normalise';
import { clauseAfter, clauseBefore } from '../../text/phrases';
import { daysMeant, type WrittenHours } from './written-hours';

/** What a text says of a range of times at which it does not offer service: people rest or eat, or nobody is there. */
export type SaidAway = 'break' | 'closed';

/** Tells whether the words around a range say that people rest then or are not there; undefined where they do not. */
export function awayIn(view: Normalised, { start, end }: Part): SaidAway | undefined {
  const [before, after] = [clauseBefore(view, start), clauseAfter(view, end)];
  if (isBreak.after.test(after) || isBreak.before.test(before)) return 'break';
  return isClosed.after.test(after) || isClosed.before.test(before) ? 'closed' : undefined;
}

/** Words that may stand between a range and what is said of it. */
const between =
  '(?:[ ()\\[\\]"的]|期间|这?段?时间|时段|店里|我们|客服|大家|同事|人工|店员|小二|一般|通常|可能|暂时?|都|是|为|会|在|要|去|则|一律|均|我|人){0,6}';
const betweenEnglish =
  '(?:[ ():]|\\b(?:for|on|at|each|every|day|daily|from|between|our|we|the|team|support|agents?|staff|is|are|be|will|have|has|take|takes|go|goes|out|a|an|here|there|in|online|during|hours?|time|weekdays|mon(?:day)?s?|fri(?:day)?s?|to|through|-)\\b){0,12}';

const breaks =
  '(?:午休|午[饭餐睡]|晚[饭餐]|早[饭餐]|吃午?晚?饭|用餐|就餐|饭点|休息(?!日)|小憩|换班|交接班?|开会|培训)';
const breaksEnglish = '\\b(?:lunch|dinner|breakfast|meal|breaks?|rest|meeting|handover|siesta)\\b';
const gone =
  '(?:不在(?!服务|工作|营业|上班|接待)|没人|没有人|无人|没客服|没有客服|无客服|不上班|不接待|不营业|不回复?|不服务|离线|关门|打烊|闭店|歇业|停止(?:服务|接待|营业)|暂停(?:服务|接待|营业))';
const goneEnglish =
  "\\b(?:closed|away|offline|unavailable|off duty|asleep|nobody|no (?:one|agents?|staff|people|service|support)|not (?:open|here|there|available|online|staffed|working)|(?:isn|aren)['’]?t (?:open|here|there|available|online|staffed|working))\\b";

/** Patterns for words after and before a range. */
const around = (chinese: string, english: string, alsoAfter = '(?!)', alsoBefore = '(?!)') => ({
  after: new RegExp(`^${between}(?:${chinese}|${alsoAfter})|^${betweenEnglish}${english}`),
  before: new RegExp(
    `(?:${chinese}|${alsoBefore})(?:时间段?|时段|期间)?(?:[ (:为是在]|每[天日]|从)*$|${english}${betweenEnglish}$`,
  ),
});

/** 下班 after a range may name the end of the work (9点到18点下班) or what comes after it: nothing is held against it. */
const isBreak = around(breaks, breaksEnglish, '下班');
const isClosed = around(gone, goneEnglish, undefined, '下班');

/**
 * Whether hours are open in a part of a range on every day on which they are open at all, whichever calendar is meant:
 * what says that nobody is there then contradicts them.
 */
export function isOpenIn(meanings: readonly MinuteRange[], before: string, written: WrittenHours): boolean {
  const days = daysMeant(before) ?? dayNames;
  return written.tables.every((onDay) => {
    const open = days.filter((day) => onDay.get(day)!.length > 0);
    return open.length > 0 && open.every((day) => meanings.every((range) => overlaps(onDay, day, range)));
  });
}

function overlaps(
  onDay: ReadonlyMap<DayName, readonly MinuteRange[]>,
  day: DayName,
  { start, end }: MinuteRange,
): boolean {
  const index = dayNames.indexOf(day);
  return [-1, 0, 1].some((by) =>
    onDay
      .get(dayNames.at((index + by) % dayNames.length)!)!
      .some((range) => range.start + by * MINUTES_PER_DAY < end && start < range.end + by * MINUTES_PER_DAY),
  );
}
