import { secondsInWords } from '../../wording/durations';
import { defineRule } from '../../rule-support/rule';
import { datesInWords } from '../../wording/dates';
import { placeOn } from '../../staffing/double-booking';
import { memberName, shiftName } from '../../shop/members';
import { shortRests, weeksOf } from '../../staffing/rests';

export const staffingShortRest = defineRule({
  id: 'staffing/short-rest',
  level: 'warning',
  source: 'G2',
  title: { zh: '两个班之间休息太短', en: 'Too little rest between two shifts' },
  why: {
    zh: '半夜下班、一早又上班，人睡不够，第二天的回复又慢又冲，最后请病假的也是这个人。',
    en: 'Off at midnight and on again in the morning: whoever sleeps too little answers slowly and sharply the next day, and is ill before long.',
  },
  howToFix: {
    zh: '晚班后面排晚班或者休息，或者换个人上早班。几小时算太短可以在 checks.options 里改。',
    en: 'Let a late shift be followed by another late one or a day off, or give the early one to someone else. How short is too short can be changed in checks.options.',
  },
  reads: ['shop', 'hours', 'staffing', 'promotions', 'checks'],
  needs: ['staffing.team', 'staffing.shifts', 'staffing.time_off', 'promotions'],
  messages: {
    short: {
      zh: '{member} {dates}上完“{shift}”，第二天又上“{next}”，中间只隔 {rest}，不到 {least} 小时。',
      en: '{dates}: after "{shift}", {member} begins "{next}" the next day with only {rest} between: less than {least} hours.',
    },
    none: {
      zh: '{member} {dates}上完“{shift}”，接着就上第二天的“{next}”，两个班之间没有休息，不到 {least} 小时。',
      en: '{dates}: after "{shift}", {member} goes straight on to "{next}" of the next day without a rest between: less than {least} hours.',
    },
    before: { zh: '前一天上的是“{shift}”', en: '"{shift}" is the day before' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
staffing:
  team: [{ id: xiao-lin, name: 小林 }, { id: a-jie, name: 阿杰 }]
  shifts:
    - { name: 晚班, days: fri, time: "16:00-24:00", members: [xiao-lin, a-jie] }
    - { name: 早班, days: sat, time: "07:00-15:00", members: [xiao-lin] }
`,
      `playbook: 1
shop:
  name: Oak & Linen
staffing:
  team: [{ id: mia, name: Mia }]
  shifts:
    - { id: night, days: mon, time: "22:00-06:00", members: [mia] }
    - { id: noon, days: tue, time: "12:00-18:00", members: [mia] }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
staffing:
  team: [{ id: xiao-lin, name: 小林 }]
  shifts:
    - { name: 晚班, days: fri, time: "16:00-24:00", members: [xiao-lin] }
    - { name: 早班, days: sat, time: "08:00-15:00", members: [xiao-lin] }
`,
      `playbook: 1
shop:
  name: Oak & Linen
staffing:
  team: [{ id: mia, name: Mia }]
  shifts: [{ id: split, days: mon-fri, time: "09:00-12:00", members: [mia] }, { id: eve, days: mon-fri, time: "18:00-21:00", members: [mia] }]
`,
    ],
  },
  check(facts, report, { min_hours: least }) {
    const { playbook, today } = facts;
    const { team } = playbook.staffing ?? {};
    const longest = facts.options['staffing/overlapping-shift'].max_hours * 60;
    for (const [member, entries] of weeksOf(facts))
      for (const { minutes, earlier, later, dates } of shortRests(entries, { least: least * 60, longest })) {
        const rest = secondsInWords(minutes * 60);
        const shift = shiftName(earlier.shift);
        const data = {
          dates: datesInWords(dates, today),
          member: memberName(member, team),
          shift,
          rest,
          least,
        };
        report({
          at: placeOn(later, playbook),
          message: minutes > 0 ? 'short' : 'none',
          data: { ...data, next: shiftName(later.shift) },
          related: [{ at: placeOn(earlier, playbook), message: 'before', data: { shift } }],
        });
      }
  },
});
