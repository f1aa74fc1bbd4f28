import type { Text } from '../../../../../schemas/text';
import { addDays, daysBetween, type LocalDate } from '../../time/dates';
import { lastsOn } from '../../time/shifts';
import { rangesInWords } from '../../wording/hours';
import { defineRule } from '../../rule-support/rule';
import { byHandOn } from '../../triage/by-hand';
import { datesInWords } from '../../wording/dates';
import { shiftName } from '../../shop/members';
import { extraShiftFix } from '../../rule-support/staffing/short-fixes';
import { outcomeInWords } from '../../wording/short-of-staff';
import { worstOf } from '../../staffing/requirement';
import { shiftsAt, type ShortTime, shortTimes } from '../../staffing/short-times';
import { labelOf } from '../../wording/label';

/** So many days of a promotion are looked at; what goes on for longer is no rush. */
const MOST_DAYS = 60;

export const promotionsOverload = defineRule({
  id: 'promotions/overload',
  level: 'warning',
  source: 'G3',
  title: { zh: '大促的人手接不住', en: 'Too few people for a promotion' },
  why: {
    zh: '大促的咨询量翻几倍，班次只多了一点，队就会从开场一直排到结束，顾客没等到人就去别家下单了。这里按预计倍数和排好的班（加排的也算）算过。',
    en: 'When a promotion brings several times the chats and the roster grows by little, the queue lasts from the first hour to the last, and customers buy elsewhere. Calculated from the expected load and the roster, extra shifts included.',
  },
  howToFix: {
    zh: '在 extra_shifts 里给最忙的几个小时加班次；预计的倍数（expected_load）写高了就改。',
    en: 'Add extra_shifts for the busiest hours, or correct expected_load if it is too high.',
  },
  reads: ['shop', 'decision', 'assistant', 'hours', 'staffing', 'promotions', 'checks'],
  needs: [
    'promotions',
    'staffing.team',
    'staffing.shifts',
    'staffing.time_off',
    'staffing.load',
    'staffing.targets',
  ],
  messages: {
    short: {
      zh: '“{name}”的咨询量预计是平日的 {times} 倍，最紧的是{dates} {worst}：在班 {heads} 人，需要 {needed} 人；{outcome}。{span}有 {hours} 小时人手不够。',
      en: '"{name}" is expected to bring {times} times the usual load. Worst is {dates}, {worst}: {heads} on shift, {needed} needed; {outcome}. {span}, {hours} hours are short of people.',
    },
    busiest: {
      zh: '“{name}”的咨询量预计是平日的 {times} 倍，{dates}最忙的一小时：在班最多 {heads} 人，需要 {needed} 人；{outcome}。',
      en: '"{name}" is expected to bring {times} times the usual load. {dates}, in the busiest hour: {heads} on shift at most, {needed} needed; {outcome}.',
    },
    there: { zh: '最紧的时候在班的是“{shift}”', en: '"{shift}" is there at the worst' },
  },
  fixes: { extra: { zh: '加排一个班 {time}，由{people}来上', en: 'Add an extra shift {time} for {people}' } },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: "09:00-21:00" }
staffing:
  team: [{ id: xiao-lin }, { id: a-jie, name: 阿杰 }]
  shifts: [{ name: 白班, days: mon-sun, time: "09:00-21:00", members: [xiao-lin] }]
  load:
    daily_inquiries: 60
    by_hour: [0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 8, 8, 6, 6, 6, 6, 6, 6, 8, 9, 9, 0, 0, 0]
    handle_time: 3m
  targets: { first_response: 3m, shrinkage: 0.1 }
promotions:
  - { id: double-12, name: 双12, from: 2026-12-10, to: 2026-12-12, expected_load: 6 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
staffing:
  team: [{ id: mia }, { id: tom }]
  shifts: [{ id: day, days: mon-sun, time: "09:00-18:00", members: [mia] }]
  load: { daily_inquiries: 60, peak_hour_share: 0.15, handle_time: 4m }
  targets: { first_response: 60s, reply_within_3m: 0.9 }
promotions:
  - id: winter
    name: Winter sale
    from: 2026-12-05
    to: 2026-12-06
    expected_load: 3
    extra_shifts: [{ id: rush, days: sat-sun, time: "12:00-18:00", members: [tom] }]
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: "09:00-21:00" }
staffing:
  team: [{ id: xiao-lin }, { id: a-jie }]
  shifts: [{ days: mon-sun, time: "09:00-21:00", members: [xiao-lin, a-jie] }]
  load:
    daily_inquiries: 60
    by_hour: [0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 8, 8, 6, 6, 6, 6, 6, 6, 8, 9, 9, 0, 0, 0]
    handle_time: 3m
  targets: { first_response: 3m, shrinkage: 0.1 }
promotions:
  - { id: double-12, from: 2026-12-10, to: 2026-12-12, expected_load: 2 }
  - { id: spring, from: 2027-02-01, to: 2027-02-03, expected_load: 9, smart_service: enabled }
`,
      `playbook: 1
shop:
  name: Oak & Linen
staffing:
  team: [{ id: mia }]
  shifts: [{ days: mon-sun, time: "09:00-18:00", members: [mia] }]
promotions:
  - { id: winter, from: 2026-12-05, to: 2026-12-06, expected_load: 5 }
`,
    ],
  },
  check(facts, report) {
    const { playbook, today } = facts;
    const { staffing, promotions = [] } = playbook;
    if (!staffing?.team?.length || !staffing.shifts?.length) return;
    for (const promotion of promotions) {
      const { from, to, expected_load: times } = promotion;
      const name = labelOf('promotions.*', promotion);
      if (from === undefined || to === undefined || times === undefined || times <= 1 || to < today) continue;
      const first = from > today ? from : today;
      const last = [to, addDays(first, MOST_DAYS - 1)].sort()[0]!;
      const short = shortTimes(
        facts,
        [first, addDays(last, 1)],
        (date) => lastsOn(promotion, date) && byHandOn(playbook, date),
      );
      const worst = short.times.reduce<ShortTime | undefined>(worse, undefined);
      if (!worst) continue;
      report({
        at: { in: promotion, key: 'expected_load' },
        message: short.busiestOnly ? 'busiest' : 'short',
        data: {
          name,
          times,
          dates: datesInWords(worst.dates, today),
          worst: rangesInWords([worst.worstRange]),
          heads: worst.worst.headcount,
          needed: worst.worst.requiredAgents,
          outcome: outcomeInWords(worst.worst, facts),
          span: spanInWords({ from, to }, { first, last }),
          hours: hoursOf(short.times),
        },
        related: shiftsAt(facts, worst).map((shift) => {
          return { at: { in: shift, key: 'time' }, message: 'there', data: { shift: shiftName(shift) } };
        }),
        fixes: extraShiftFix(promotion, worst, facts),
      });
    }
  },
});

/** Over which of its days the hours are added up: those that are over are not, nor those of a promotion without end. */
function spanInWords(
  whole: { readonly from: LocalDate; readonly to: LocalDate },
  { first, last }: { readonly first: LocalDate; readonly last: LocalDate },
): Text {
  const days = daysBetween(first, last) + 1;
  const begun = whole.from < first;
  if (last < whole.to)
    return begun
      ? { zh: `从今天起的 ${days} 天里一共`, en: `In the ${days} days from today on` }
      : { zh: `头 ${days} 天一共`, en: `In its first ${days} days` };
  return begun
    ? { zh: '从今天到结束一共', en: 'From today until its end' }
    : { zh: '期间一共', en: 'In all' };
}

const worse = (a: ShortTime | undefined, b: ShortTime): ShortTime =>
  a && worstOf([a.worst, b.worst]) === a.worst ? a : b;

const hoursOf = (times: readonly ShortTime[]) =>
  Math.round(times.reduce((sum, { dates, range }) => sum + dates.length * (range.end - range.start), 0) / 6) /
  10;
