import { around } from '../staffing/short-times';
import type { FieldPath } from '../../../../schemas/field-path';
import { readDuration } from '../../../../schemas/scalars';
import { say, type Text, joinTexts } from '../../../../schemas/text';
import { percent } from '../wording/values';
import { outcomeInWords, waitInWords } from '../wording/short-of-staff';
import type { Missing } from '../staffing/load';
import { type Run, runsOf, type StaffingInterval, verdictOf, worstOf } from '../staffing/requirement';
import { staffingTotals } from '../staffing/totals';
import { dateText } from '../wording/days';
import { rangesText } from '../wording/clock';
import { onClock, zoneOf } from '../time/zone';
import { codeSpan } from '../text/markdown';
import type { ShopAnalysis } from '../shop/analysis';

const words = {
  head: { zh: '按现在的排班，接下来七天：', en: 'With the roster as it is, in the next seven days:' },
  worst: {
    zh: '最紧的是{when}：{heads} 人在班，需要 {needed} 人；{outcome}。',
    en: 'Worst is {when}: {heads} on shift, {needed} needed; {outcome}.',
  },
  nobody: {
    zh: '最紧的是{when}：没有人在班，需要 {needed} 人。',
    en: 'Worst is {when}: nobody on shift, {needed} needed.',
  },
  fits: {
    zh: '每个小时的人都够。最紧的是{when}：{heads} 人在班，顾客大约要等 {wait}。',
    en: 'Every hour has enough people. Worst is {when}: {heads} on shift, customers wait about {wait}.',
  },
  average: {
    zh: '平均下来顾客大约等 {wait}，{share} 在 3 分钟内接上。',
    en: 'On average customers wait about {wait}; {share} are answered within 3 minutes.',
  },
  left: {
    zh: '平均下来，{served} 的顾客大约等 {wait}；其余 {lost} 赶上队越排越长或没人的时候，要等多久算不出来。',
    en: 'On average {served} of the customers wait about {wait}; the other {lost} come when the queue only grows or nobody is there, and how long they wait cannot be told.',
  },
  lost: {
    zh: '来顾客的时候，没有一个小时接得住。',
    en: 'In none of the hours when customers come can the people on shift serve them all.',
  },
  none: {
    zh: '按手册里写的咨询量，这七天没有顾客来。',
    en: 'By the figures written, no customers come in these seven days.',
  },
  busiest: {
    zh: '只知道最忙的一小时，所以每天只算了这一小时；写上 by_hour 就能算出每个小时。',
    en: 'Only the busiest hour is known, so only that hour is calculated for each day; write by_hour to see every hour.',
  },
  own: {
    zh: '这一类的目标是 {target}：最紧的时候{verdict}。谁先谁后没有算进去，优先回的会快一些。',
    en: 'The target of this category is {target}, which at the worst time is {verdict}. Who is answered first is left out of the calculation: those ranked first wait less.',
  },
  met: { zh: '能做到', en: 'met' },
  missed: { zh: '做不到', en: 'missed' },
  missing: {
    zh: '写上 {fields}，这里就会说现在的排班能做到多快。',
    en: 'Write {fields}, and this will tell how fast the roster can really answer.',
  },
} as const satisfies Record<string, Text>;

/** The field of each missing input. */
const fieldOf: Readonly<Record<Missing, FieldPath>> = {
  daily_inquiries: 'staffing.load.daily_inquiries',
  by_hour: 'staffing.load.by_hour',
  handle_time: 'staffing.load.handle_time',
  targets: 'staffing.targets.first_response',
};

/** The paths of the fields that a playbook lacks for its staffing to be calculated. */
export const missingPaths = (missing: readonly Missing[]): readonly FieldPath[] =>
  missing.map((one) => fieldOf[one]);

/** A list of the fields that a playbook lacks for its staffing to be calculated. */
export const missingFields = (missing: readonly Missing[]): Text =>
  joinTexts(missingPaths(missing).map(codeSpan));

/**
 * The service that the roster gives: that of the worst time of the week and the average, as Markdown.
 * @param own the target of one category, as written
 */
export function responseHover(analysis: ShopAnalysis, own?: string): string | undefined {
  const { locale, playbook } = analysis;
  if (!playbook.staffing?.shifts?.length) return undefined;
  const { intervals, missing, known } = analysis.week();
  if (missing.length > 0) return say(words.missing, locale, { fields: missingFields(missing) });
  const busy = intervals.filter(({ arrivalsPerHour }) => arrivalsPerHour > 0);
  if (busy.length === 0) return words.none[locale];
  const worst = worstOf(busy);
  const paragraphs = [words.head[locale], worstText(analysis, worst), averageText(analysis, busy)];
  const target = own === undefined ? undefined : readDuration(own);
  if (target !== undefined) {
    const verdict = (worst.service?.wait ?? Infinity) <= target ? words.met : words.missed;
    paragraphs.push(say(words.own, locale, { target: waitInWords(target), verdict }));
  }
  if (known === 'busiest-hour') paragraphs.push(words.busiest[locale]);
  return paragraphs.join('\n\n');
}

function worstText(analysis: ShopAnalysis, worst: StaffingInterval): string {
  const { locale, playbook, ruleOptions } = analysis;
  const run = runsOf(analysis.week().intervals).find(({ intervals }) => intervals.includes(worst))!;
  const { headcount: heads, requiredAgents, service } = worst;
  const data = { when: whenText(analysis, run, worst), heads, needed: requiredAgents };
  if (verdictOf(worst) === 'nobody') return say(words.nobody, locale, data);
  if (verdictOf(worst) === 'short') {
    const outcome = outcomeInWords(worst, { playbook, options: ruleOptions });
    return say(words.worst, locale, { ...data, outcome });
  }
  return say(words.fits, locale, { ...data, wait: waitInWords(service?.wait ?? 0) });
}

/** The time around an interval in which service is equally bad, on the shop's clock: 周二 20:00–22:00. */
function whenText({ locale, playbook, today }: ShopAnalysis, run: Run, worst: StaffingInterval): string {
  const range = onClock(zoneOf(playbook), around(run, worst), worst.date);
  return `${dateText(worst.date, today, locale)}${locale === 'zh' ? '' : ' '}${rangesText([range], locale)}`;
}

/** The average service, weighted by customers, not by hours. */
function averageText({ locale }: ShopAnalysis, intervals: readonly StaffingInterval[]): string {
  const { customers, served, wait: mean = 0, within3m = 0 } = staffingTotals(intervals);
  if (served === 0) return words.lost[locale];
  const wait = waitInWords(mean);
  if (served === customers)
    return say(words.average, locale, { wait, share: percent(wholePercents(within3m)) });
  const share = wholePercents(served / customers);
  return say(words.left, locale, { wait, served: percent(share), lost: percent(1 - share) });
}

/** Rounded down, so that the service level is never overstated. */
const wholePercents = (share: number): number => Math.floor(share * 100) / 100;
