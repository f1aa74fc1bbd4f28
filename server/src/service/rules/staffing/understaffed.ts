import { promotedBy, zeros } from '../../staffing/load';
import { addDays } from '../../time/dates';
import { rangesInWords } from '../../wording/hours';
import { defineRule } from '../../rule-support/rule';
import { byHandOn } from '../../triage/by-hand';
import { datesInWords } from '../../wording/dates';
import { WEEKS_AHEAD } from '../../time/horizon';
import { memberName, shiftName } from '../../shop/members';
import { joinFix } from '../../rule-support/staffing/short-fixes';
import { outcomeInWords } from '../../wording/short-of-staff';
import { awayOn, shiftsAt, shortTimes } from '../../staffing/short-times';
import { limitsOfCalculation } from '../../staffing/accuracy';

export const staffingUnderstaffed = defineRule({
  id: 'staffing/understaffed',
  level: 'warning',
  source: 'G2',
  title: { zh: '人手接不住咨询量', en: 'Too few people for the load' },
  why: {
    zh: '按写下的咨询量、每位用时和同时接待数算（Erlang C 排队公式，扣掉损耗），这些时段的人达不到自己定的目标：顾客干等，客服连轴转。一阵忙过去就好的会说得重些，可以不理；经常有人一走半小时的会说得轻些。',
    en: 'By your own load, handling time and chats at a time (Erlang C, shrinkage taken off), the people there miss your targets: customers wait and agents never stop. A rush that is soon over is judged too hard and may be ignored; people who often leave for half an hour are judged too kindly.',
  },
  howToFix: {
    zh: '给这段时间加人，把休息错开，或者把闲时的人挪过来；也看看 load 和 targets 写得对不对，算法可以在 checks.options 里调。',
    en: 'Put more people on then, stagger the breaks or move someone from a quiet time. See whether load and targets are right, too; how it is calculated can be set in checks.options.',
  },
  limits: limitsOfCalculation,
  reads: ['shop', 'decision', 'assistant', 'hours', 'staffing', 'promotions', 'checks'],
  needs: ['staffing.team', 'staffing.shifts', 'staffing.time_off', 'staffing.load', 'staffing.targets'],
  messages: {
    short: {
      zh: '{dates} {range}：在班 {heads} 人，需要 {needed} 人；{outcome}。',
      en: '{dates}, {range}: {heads} on shift, {needed} needed; {outcome}.',
    },
    uneven: {
      zh: '{dates} {range} 人手不够，最紧的是 {worst}：在班 {heads} 人，需要 {needed} 人；{outcome}。',
      en: '{dates}, {range}: too few people, worst {worst} with {heads} on shift and {needed} needed; {outcome}.',
    },
    busiest: {
      zh: '{dates}最忙的一小时：在班最多 {heads} 人，需要 {needed} 人；{outcome}。',
      en: '{dates}, in the busiest hour: {heads} on shift at most, {needed} needed; {outcome}.',
    },
    zero: {
      zh: '{key} 里全是 0，人手够不够就算不出来。写上真实的数，不知道就删掉这一行。',
      en: '{key} holds nothing but 0, so nobody can calculate how many people it takes. Write the real figure, or delete the line if you do not know it.',
    },
    there: { zh: '这时在班的还有“{shift}”', en: '"{shift}" is there too' },
    away: { zh: '{member}这时请假', en: '{member} is away then' },
    load: { zh: '咨询量按这里算', en: 'Calculated from this load' },
  },
  fixes: { join: { zh: '让{member}也上“{shift}”', en: 'Put {member} on "{shift}" too' } },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: "09:00-23:00" }
staffing:
  team: [{ id: xiao-lin, name: 小林 }, { id: a-jie, name: 阿杰 }, { id: xiao-wu, name: 小吴 }]
  shifts:
    - { name: 白班, days: mon-sun, time: "09:00-18:00", members: [xiao-lin] }
    - { name: 晚班, days: mon-sun, time: "14:00-23:00", members: [a-jie] }
  load:
    daily_inquiries: 200
    by_hour: [0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 4, 4, 4, 6, 6, 6, 6, 8, 10, 16, 14, 8, 0]
    handle_time: 6m
  targets: { first_response: 3m, reply_within_3m: 0.8, shrinkage: 0.1 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
hours:
  weekly: { mon-sat: "09:00-18:00" }
staffing:
  team: [{ id: mia, concurrent_chats: 1 }, { id: tom }]
  shifts: [{ id: day, days: mon-sat, time: "09:00-18:00", members: [mia] }]
  load: { daily_inquiries: 60, peak_hour_share: 0.2, handle_time: 5m }
  targets: { first_response: 60s }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: "09:00-23:00" }
staffing:
  team: [{ id: xiao-lin }, { id: a-jie }]
  shifts:
    - { days: mon-sun, time: "09:00-18:00", members: [xiao-lin] }
    - { days: mon-sun, time: "14:00-23:00", members: [a-jie] }
  load:
    daily_inquiries: 60
    by_hour: [0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 4, 4, 4, 6, 6, 6, 6, 8, 10, 16, 14, 8, 0]
    handle_time: 3m
  targets: { first_response: 3m, reply_within_3m: 0.8, shrinkage: 0.1 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
staffing:
  team: [{ id: mia }]
  shifts: [{ days: mon-sun, time: "09:00-18:00", members: [mia] }]
  load: { daily_inquiries: 500, handle_time: 5m }
  targets: { first_response: 60s }
`,
    ],
  },
  check(facts, report) {
    const { playbook, today } = facts;
    const { staffing } = playbook;
    if (!staffing?.team?.length || !staffing.shifts?.length) return;
    for (const key of zeros(staffing.load))
      report({ at: { in: staffing.load!, key }, message: 'zero', data: { key } });
    // The days of promotions that bring more are theirs to judge.
    const { times, busiestOnly } = shortTimes(
      facts,
      [today, addDays(today, WEEKS_AHEAD * 7)],
      (date) => byHandOn(playbook, date) && promotedBy(playbook, date) <= 1,
    );
    for (const time of times) {
      const { dates, range, worstRange, worst } = time;
      const [shift, ...others] = shiftsAt(facts, time);
      const uneven = range.start !== worstRange.start || range.end !== worstRange.end;
      report({
        at: shift ? { in: shift, key: 'members' } : { in: staffing, key: 'shifts', onKey: true },
        message: busiestOnly ? 'busiest' : uneven ? 'uneven' : 'short',
        data: {
          dates: datesInWords(dates, today),
          range: rangesInWords([range]),
          worst: rangesInWords([worstRange]),
          heads: worst.headcount,
          needed: worst.requiredAgents,
          outcome: outcomeInWords(worst, facts),
        },
        related: [
          ...others.map((one) => {
            return {
              at: { in: one, key: 'time' },
              message: 'there' as const,
              data: { shift: shiftName(one) },
            };
          }),
          ...awayOn(dates, staffing.time_off).map((one) => {
            const member = memberName(one.member!, staffing.team);
            return { at: { in: one, key: 'member' }, message: 'away' as const, data: { member } };
          }),
          { at: { in: staffing, key: 'load', onKey: true }, message: 'load' },
        ],
        fixes: shift ? joinFix(shift, time, facts) : [],
      });
    }
  },
});
