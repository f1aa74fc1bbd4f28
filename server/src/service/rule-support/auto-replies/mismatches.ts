import { MINUTES_PER_DAY } from '../../../../../schemas/scalars';
import type { CustomerText } from '../../document/symbols';
import type { Normalised, Part } from '../../text/normalise';
import { apart, clauseAfter, clauseBefore, outside, phrases, sentenceAround } from '../../text/phrases';
import { awayIn, isOpenIn } from './away-ranges';
import type { NamedRange } from './clock-times';
import { namedRanges, namedTimes } from './named-hours';
import { hoursMeant, isRoundTheClock, isWritten, type WrittenHours } from './written-hours';

/** A time in a text that contradicts the file's hours, in offsets of the normalised text. */
export interface HoursMismatch extends Part {
  readonly message: 'range' | 'closed' | 'point' | 'always';
}

/** Finds service hours in a text that differ from the file's; `text` says which section and reply it belongs to. */
export function mismatches(view: Normalised, text: CustomerText, written: WrittenHours): HoursMismatch[] {
  const own = text.section === 'auto_replies';
  const named = namedRanges(view);
  const ranges = named
    .filter((range) => isAboutService(view, range, own))
    .flatMap((range) => wrongRange(view, range, written));
  const always = isRoundTheClock(written)
    ? []
    : phrases(view, roundTheClock).map((part) => ({ ...part, message: 'always' as const }));
  return apart([...ranges, ...always, ...(own ? wrongPoints(view, written, named) : [])]);
}

/** Compares a range with the hours, or with the time outside of them where it says that nobody is there. */
function wrongRange(view: Normalised, range: NamedRange, written: WrittenHours): HoursMismatch[] {
  const { start, end, meanings } = range;
  const before = clauseBefore(view, start);
  const away = awayIn(view, range);
  if (away) {
    const isWrong = away === 'closed' && isOpenIn(meanings, before, written);
    return isWrong ? [{ start, end, message: 'closed' }] : [];
  }
  const meant = hoursMeant(before, written);
  if (meanings.some((meaning) => isWritten(meaning, meant))) return [];
  return [{ start: start - daysLength(before), end, message: 'range' }];
}

/** Finds wrong start and end times: 9点上班, 晚上10点下班. */
function wrongPoints(view: Normalised, { all }: WrittenHours, ranges: readonly Part[]): HoursMismatch[] {
  return outside(namedTimes(view), ranges).flatMap((time): HoursMismatch[] => {
    const after = clauseAfter(view, time.end);
    const side =
      begins.test(after) || opensAt.test(clauseBefore(view, time.start))
        ? 'start'
        : ends.test(after)
          ? 'end'
          : undefined;
    if (!side || all.some((range) => time.minutes.includes(range[side] % MINUTES_PER_DAY || range[side])))
      return [];
    const word = /^[^,。!?;]{0,4}?(?:上班|开工|开始上班|下班)/.exec(after)?.[0].length ?? 0;
    return [{ start: time.start, end: time.end + word, message: 'point' }];
  });
}

const begins = /^ ?(?:准时)?(?:上班|开工|开始(?:上班|服务|接待))/;
const ends = /^ ?(?:准时)?(?:就)?下班/;
const opensAt = /\b(?:we|office|desk) (?:open|opens|are open) (?:again )?at $/;

/**
 * Whether a range means service hours, not delivery, dispatch or a live stream. In other sections the text must mention
 * service.
 */
function isAboutService(view: Normalised, range: Part, own: boolean): boolean {
  const clause = clauseBefore(view, range.start) + clauseAfter(view, range.end);
  if (otherPlace.test(clause) && !people.test(clause)) return false;
  if (service.test(clause)) return true;
  if (otherTimes.test(clause)) return false;
  return own || service.test(sentenceAround(view, range));
}

const service =
  /客服|人工|服务时[间段]|在线|上班|营业|接待|值班|工作时[间段]|有人|都在|回复|留言|service|agent|support|hours|office|we (?:are|answer|reply|work)|team/;
/** Places with hours of their own, which are not those of the people who answer. */
const otherPlace =
  /门店|实体店|线下|体验店|专柜|展厅|仓库|自提点|showroom|warehouse|physical (?:store|shop)|(?:retail|flagship) store|pick-?up point/;
const people = /客服|人工|在线|接待|回复|留言|agent|support|service|we (?:answer|reply)|team/;
const otherTimes =
  /发货|派送|配送|送达|送货|快递|物流|付款|下单|拍下|截单|出库|揽收|直播|开播|活动|抢购|秒杀|开抢|优惠|签收|安装|取件|自提|比例|无人|没人|deliver|dispatch|ship|courier|order|live ?stream|sale/;
const roundTheClock =
  /(?:全天|7[x×*]|7天)?24 ?(?:小时|h)(?:[^,。!?;内前]{0,3})(?:在线|客服|服务|值班|接待|有人|营业|人工)|(?:全天候?|随时|一直|昼夜)(?:都)?在线|\b(?:24\/7|around the clock|24 hours a day)\b/g;

/** The length of the days right before a range, which {{hours.summary}} includes. */
const daysLength = (before: string): number =>
  /(?:每[天日]|全周|周[一1](?:至|到|-|~)周?[日天]|周[一1](?:至|到|-|~)周?[五六]|工作日|(?:every ?day|daily|mon(?:day)?s? ?(?:-|–|to) ?(?:fri|sun)(?:day)?s?),?)(?:的|:)? ?$/.exec(
    before,
  )?.[0].length ?? 0;
