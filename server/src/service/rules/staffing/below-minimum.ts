import type { Playbook } from '../../../../../schemas/playbook';
import type { Minimum } from '../../../../../schemas/sections/staffing';
import { readTimeRange } from '../../../../../schemas/scalars';
import { daysMeant, inSpan, weekdayOf } from '../../time/dates';
import { namedDays } from '../../time/days';
import { rangesInWords } from '../../wording/hours';
import { defineRule, type RuleFix } from '../../rule-support/rule';
import { datesInWords } from '../../wording/dates';
import { freeMembers, memberName, shiftName } from '../../shop/members';
import { peopleWith, type Shortfall, shortfallFinder } from '../../staffing/shortfalls';
import { labelOf } from '../../wording/label';

export const staffingBelowMinimum = defineRule({
  id: 'staffing/below-minimum',
  level: 'error',
  source: 'G2',
  title: { zh: '在岗人数不够最低要求', en: 'Fewer people than the minimum' },
  why: {
    zh: '最低人数是自己定的底线：低于它，一个人同时要顾太多会话，首次响应和态度一起往下掉。',
    en: 'The minimum is your own floor. Below it one person holds too many chats, and both speed and tone suffer.',
  },
  howToFix: {
    zh: '给这段时间加人，请假的写上谁顶（cover）；要求定高了就改 minimum。',
    en: 'Put more people on, name who covers for time off, or lower the minimum if it asks too much.',
  },
  reads: ['shop', 'hours', 'staffing', 'promotions'],
  needs: ['staffing.team', 'staffing.shifts', 'staffing.time_off', 'staffing.minimum'],
  messages: {
    few: {
      zh: '{dates} {range} 至少要 {wanted} 人，最少时只有 {heads} 人在岗。',
      en: '{dates}, {range}: at least {wanted} wanted, as few as {heads} on shift.',
    },
    fewSkilled: {
      zh: '{dates} {range} 至少要 {wanted} 个会“{skill}”的人，最少时只有 {heads} 个在岗。',
      en: '{dates}, {range}: at least {wanted} who can do "{skill}" wanted, as few as {heads} on shift.',
    },
    nobodyCan: {
      zh: '团队里没有人会“{skill}”：在会的人的 skills 里写上，写法要一样。',
      en: 'Nobody on the team can do "{skill}". Write it under the skills of those who can, in the same words.',
    },
    away: { zh: '{member}这时请假', en: '{member} is away then' },
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
    - { name: 早班, days: mon-sun, time: "09:00-18:00", members: [xiao-lin] }
    - { name: 晚班, days: mon-sun, time: "14:00-23:00", members: [a-jie] }
  minimum:
    - { days: fri-sun, time: "19:00-23:00", heads: 2 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
staffing:
  team: [{ id: mia, skills: [refund] }, { id: tom }]
  shifts: [{ days: mon-sun, time: "09:00-18:00", members: [mia, tom] }]
  minimum: [{ time: "09:00-18:00", heads: 2 }, { time: "10:00-12:00", skill: refund }]
  time_off: [{ member: mia, from: 2026-12-03 }]
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-fri: "09:00-18:00" }
staffing:
  team: [{ id: xiao-lin, skills: [refund] }, { id: a-jie }]
  shifts:
    - { days: mon-fri, time: "09:00-13:00", members: [xiao-lin] }
    - { days: mon-fri, time: "13:00-18:00", members: [a-jie] }
  minimum: [{ heads: 1 }, { days: mon-fri, time: "09:00-13:00", skill: refund }]
`,
      `playbook: 1
shop:
  name: Oak & Linen
staffing:
  minimum: [{ time: "19:00-23:00", heads: 2 }]
`,
    ],
  },
  check({ playbook, today }, report) {
    const { team = [], shifts = [], minimum = [], time_off = [] } = playbook.staffing ?? {};
    if (minimum.length === 0 || team.length === 0 || shifts.length === 0) return;
    const shortfallsOf = shortfallFinder(playbook, today);
    for (const entry of minimum) {
      const { skill } = entry;
      if (skill !== undefined && peopleWith(skill, playbook)!.size === 0) {
        report({ at: { in: entry, key: 'skill' }, message: 'nobodyCan', data: { skill } });
        continue;
      }
      for (const lack of shortfallsOf(entry)) {
        const away = time_off.filter((one) => {
          const days = daysMeant(one);
          return one.member !== undefined && days && lack.dates.every((date) => inSpan(date, days));
        });
        report({
          at: placeOf(entry),
          message: skill === undefined ? 'few' : 'fewSkilled',
          data: {
            dates: datesInWords(lack.dates, today),
            range: rangesInWords([lack.range]),
            wanted: entry.heads ?? 1,
            heads: lack.heads,
            skill: skill ?? '',
          },
          related: away.map((one) => ({
            at: { in: one, key: 'member' },
            message: 'away',
            data: { member: memberName(one.member!, team) },
          })),
          fixes: joinFixes(playbook, entry, lack),
        });
      }
    }
  },
});

const placeOf = (entry: Minimum) => {
  const key = (['heads', 'skill', 'time', 'days'] as const).find((one) => entry[one] !== undefined);
  return { in: entry, ...(key && { key }) };
};

/** Someone who is on no shift yet may join one that lasts all the while. */
function joinFixes(
  playbook: Playbook,
  { skill }: Minimum,
  { dates, range }: Shortfall,
): readonly RuleFix<'join'>[] {
  const able = peopleWith(skill, playbook);
  const free = freeMembers(playbook).find(({ id }) => !able || able.has(id));
  const shift = (playbook.staffing?.shifts ?? []).find((one) => {
    const time = readTimeRange(one.time)!;
    const days = namedDays(one.days);
    const holds = time.start <= range.start && range.end <= time.end;
    return holds && one.members && !one.valid && dates.every((date) => days.has(weekdayOf(date)));
  });
  if (!free || !shift) return [];
  const edits = [{ kind: 'add', in: shift.members!, value: free.id } as const];
  const data = { member: labelOf('staffing.team.*', free), shift: shiftName(shift) };
  return [{ title: 'join', data, kind: 'draft', edits }];
}
