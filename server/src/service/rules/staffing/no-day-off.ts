import { datesInWords } from '../../wording/dates';
import { defineRule } from '../../rule-support/rule';
import { longestWorkStreak, weeksOf } from '../../staffing/rests';
import { labelOf } from '../../wording/label';

export const staffingNoDayOff = defineRule({
  id: 'staffing/no-day-off',
  level: 'info',
  source: { guide: 'G2', register: ['labour-law-38'] },
  title: { zh: '连着上班没有休息日', en: 'No day off' },
  why: {
    zh: '劳动法要求每周至少休息一天。连着上十几天的人，回复先是没耐心，接着就要走人，接手的人还得从头教。',
    en: 'China’s labour law asks for a day off each week. Someone who works on and on first loses patience with customers, and then leaves.',
  },
  howToFix: {
    zh: '给这位同事每周排一天休息，由别人上；自己一个人开店的，可以调高 checks.options 里的天数，或者忽略这一条。',
    en: 'Give this person a day off each week. If you run the shop alone, raise the number in checks.options or turn this rule off.',
  },
  limits: {
    zh: '看今后八周的排班，请假和顶班都算；一天不到四小时的不算上班（例如店主饭点来顶一下）；大促加排的班（extra_shifts）也不算，那几天忙过再补休是常事。',
    en: 'The check looks at the coming eight weeks of the roster, time off and cover counted. A day of less than four hours is no working day (the owner who fills in at lunch), and extra shifts of promotions are not counted: it is usual to take the days off afterwards.',
  },
  reads: ['shop', 'hours', 'staffing', 'promotions', 'checks'],
  needs: ['staffing.team', 'staffing.shifts', 'staffing.time_off', 'promotions'],
  messages: {
    always: {
      zh: '{member}今后八周里连着 {days} 天都有班，没有休息日。',
      en: '{member} is on shift {days} days in a row in the coming eight weeks, without a day off.',
    },
    row: {
      zh: '{member}连着上 {days} 天班（{dates}），超过 {most} 天。',
      en: '{member} works {days} days in a row ({dates}), more than {most}.',
    },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
staffing:
  team: [{ id: xiao-lin, name: 小林 }, { id: a-jie, name: 阿杰 }]
  shifts:
    - { name: 早班, days: mon-sun, time: "09:00-15:00", members: [xiao-lin] }
    - { name: 晚班, days: mon-sat, time: "15:00-22:00", members: [a-jie] }
`,
      `playbook: 1
shop:
  name: Oak & Linen
staffing:
  team: [{ id: mia, name: Mia }]
  shifts:
    - { days: mon-fri, time: "09:00-18:00", members: [mia] }
    - { days: sat-sun, time: "09:00-14:00", members: [mia], valid: { from: 2026-12-01, to: 2026-12-10 } }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
staffing:
  team: [{ id: xiao-lin, name: 小林 }]
  shifts: [{ name: 早班, days: mon-sat, time: "09:00-15:00", members: [xiao-lin] }]
`,
      `playbook: 1
shop:
  name: Oak & Linen
staffing:
  team: [{ id: mia, name: Mia }]
  shifts: [{ days: mon-sun, time: "09:00-18:00", members: [mia] }]
checks:
  options:
    staffing/no-day-off: { days: 90 }
`,
    ],
  },
  check(facts, report, { days: most }) {
    const { playbook, today } = facts;
    const { team = [] } = playbook.staffing ?? {};
    const weeks = weeksOf(facts);
    for (const member of team) {
      const row = longestWorkStreak((weeks.get(member.id) ?? []).filter(({ promotion }) => !promotion));
      if (row.length <= most) continue;
      report({
        at: { in: member, key: member.name === undefined ? 'id' : 'name' },
        message: row.length >= ALWAYS ? 'always' : 'row',
        data: {
          member: labelOf('staffing.team.*', member),
          days: row.length,
          most,
          dates: datesInWords(row, today),
        },
      });
    }
  },
});

/** A row that fills the weeks that are looked at. */
const ALWAYS = 50;
