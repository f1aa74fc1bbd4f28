import { readTimeRange, MINUTES_PER_DAY } from '../../../../../schemas/scalars';
import type { Shift } from '../../../../../schemas/sections/staffing';
import { defineRule, type RuleFix } from '../../rule-support/rule';
import { writtenRange } from '../../time/written-times';
import { datesInWords } from '../../wording/dates';
import { overworked, placeOn, type LongInterval } from '../../staffing/double-booking';
import { memberName, shiftName } from '../../shop/members';

export const staffingOverlappingShift = defineRule({
  id: 'staffing/overlapping-shift',
  level: 'error',
  source: 'G2',
  title: { zh: '一个人排重了或排得太长', en: 'Someone is booked twice, or for too long' },
  why: {
    zh: '同一个人同时算在两个班里，看上去两个人，其实只有一个；连着上十几个小时，到最后回得怎么样，顾客看得出来。',
    en: 'Someone on two shifts at once looks like two people and is one. And customers can tell from the answers that someone has been on for twelve hours without a rest.',
  },
  howToFix: {
    zh: '换一个人上其中一个班，或者把班次错开；太长的班加一段休息（breaks）或拆成两班。几小时算太长可以在 checks.options 里改。',
    en: 'Put someone else on one of the shifts or move them apart; give long ones a break or split them. How long is too long can be changed in checks.options.',
  },
  reads: ['shop', 'hours', 'staffing', 'promotions', 'checks'],
  messages: {
    double: {
      zh: '{member} {dates}同时在“{shift}”和“{other}”两个班上。',
      en: '{member} is on "{shift}" and "{other}" at once, {dates}.',
    },
    long: {
      zh: '{member} {dates}连续上 {hours} 小时没有休息，超过 {most} 小时。',
      en: '{member} works {hours} hours without a rest ({dates}), more than {most}.',
    },
    other: { zh: '“{other}”这时还没下班', en: '"{other}" is still going on' },
    part: { zh: '连着的还有“{other}”', en: '"{other}" is part of it' },
  },
  fixes: {
    rest: { zh: '给{member}加一段休息 {time}', en: 'Give {member} a break, {time}' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
staffing:
  team: [{ id: xiao-lin, name: 小林 }, { id: a-jie, name: 阿杰 }]
  shifts:
    - { name: 早班, days: mon-fri, time: "08:30-17:30", members: [xiao-lin] }
    - { name: 中班, days: mon-sun, time: "13:00-22:00", members: [a-jie, xiao-lin] }
`,
      `playbook: 1
shop:
  name: Oak & Linen
staffing:
  team: [{ id: mia, name: Mia }]
  shifts:
    - { id: night, days: fri, time: "22:00-06:00", members: [mia] }
    - { id: early, days: sat, time: "06:00-14:00", members: [mia] }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
staffing:
  team: [{ id: xiao-lin, name: 小林 }]
  shifts: [{ days: mon-sun, time: "08:00-23:00", members: [xiao-lin] }]
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
staffing:
  team: [{ id: xiao-lin, name: 小林 }]
  shifts:
    - { days: mon-sun, time: "08:00-12:00", members: [xiao-lin] }
    - { days: mon-sun, time: "12:00-20:00", members: [xiao-lin] }
`,
      `playbook: 1
shop:
  name: Oak & Linen
staffing:
  team: [{ id: mia, name: Mia }]
  shifts:
    - { days: mon-fri, time: "09:00-18:00", members: [mia], valid: { to: 2026-11-30 } }
    - { days: mon-fri, time: "10:00-19:00", members: [mia], valid: { from: 2026-12-01 } }
`,
    ],
  },
  check(facts, report, { max_hours: most }) {
    const { playbook, today } = facts;
    const { team } = playbook.staffing ?? {};
    const { doubles, intervals } = overworked(facts, most * 60);
    for (const { member, later, earlier, dates } of doubles) {
      const data = {
        dates: datesInWords(dates, today),
        member: memberName(member, team),
        shift: shiftName(later.shift),
        other: shiftName(earlier.shift),
      };
      report({
        at: placeOn(later, playbook),
        message: 'double',
        data,
        related: [{ at: placeOn(earlier, playbook), message: 'other', data }],
      });
    }
    for (const interval of intervals) {
      const { member, minutes, shifts, dates } = interval;
      const [last, ...others] = shifts.toReversed();
      const name = memberName(member, team);
      report({
        at: { in: last!, key: 'time' },
        message: 'long',
        data: { dates: datesInWords(dates, today), member: name, hours: Math.ceil(minutes / 6) / 10, most },
        related: others.map((shift) => ({
          at: { in: shift, key: 'time' },
          message: 'part',
          data: { other: shiftName(shift) },
        })),
        fixes: rest(interval, last!, name),
      });
    }
  },
});

/** An hour in the middle; whether someone else is there then is for people to see. */
function rest({ member, shifts }: LongInterval, shift: Shift, name: string): readonly RuleFix<'rest'>[] {
  const range = readTimeRange(shift.time)!;
  if (shifts.length > 1 || range.end - range.start >= MINUTES_PER_DAY) return [];
  const start = Math.floor((range.start + range.end) / 2 / 30) * 30 - 30;
  const time = writtenRange({ start, end: start + 60 })!;
  const value = { time, members: [member] };
  const edit = shift.breaks
    ? ({ kind: 'add', in: shift.breaks, value } as const)
    : ({ kind: 'set', in: shift, key: 'breaks', value: [value] } as const);
  return [{ title: 'rest', data: { member: name, time }, kind: 'draft', edits: [edit] }];
}
