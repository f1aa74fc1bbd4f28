import { dayRangeInWords } from '../../wording/hours';
import type { Shift, TeamMember } from '../../../../../schemas/sections/staffing';
import { type Text, joinTexts } from '../../../../../schemas/text';
import { assigneesOf, isAssigned, namesMembers } from '../../triage/categories';
import { defineRule } from '../../rule-support/rule';
import { type OffShift, offShift } from '../../triage/off-shift';
import { labelOf } from '../../wording/label';

export const priorityAssigneeOffShift = defineRule({
  id: 'priority/assignee-off-shift',
  level: 'warning',
  source: 'G2',
  title: { zh: '负责的人不在班', en: 'The assignees are off shift' },
  why: {
    zh: '投诉只分给小林，小林只上白班，晚上来的投诉就一直挂到第二天，当班的人还以为不归自己管。',
    en: 'Complaints go to Mia alone, and Mia works days: those that come in the evening hang until morning, while whoever is there thinks they are not theirs.',
  },
  howToFix: {
    zh: '让 assign 里再有一位那段时间在班的人，或者按岗位、技能、资历来分，再或者调整排班。',
    en: 'Add someone to assign who is on shift then, assign by role, skill or level, or change the roster.',
  },
  reads: ['priority', 'staffing', 'hours'],
  needs: [
    'priority.categories',
    'staffing.team',
    'staffing.shifts',
    'staffing.time_off',
    'hours.weekly',
    'hours.exceptions',
    'hours.calendar',
    'hours.holiday',
    'hours.calendars',
  ],
  messages: {
    off: {
      zh: '“{name}”只分给{who}；{when} 是接待时间，分到的人却不在班。',
      en: '"{name}" is assigned to {who} only, and nobody it goes to is on shift in these open hours: {when}.',
    },
    nobody: {
      zh: '“{name}”写的分配条件（岗位、技能、资历），团队里没有一个人符合。',
      en: 'Nobody on the team fits the role, skill or level that "{name}" is assigned by.',
    },
    shift: { zh: '那段时间或相邻的班。', en: 'A shift at that time or next to it.' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: "09:00-22:00" }
staffing:
  team:
    - { id: xiao-lin, name: 小林 }
    - { id: a-jie, name: 阿杰 }
  shifts:
    - { id: early, days: mon-sun, time: "09:00-18:00", members: [xiao-lin] }
    - { id: late, days: mon-sun, time: "14:00-22:00", members: [a-jie] }
priority:
  categories:
    - { id: complaint, name: 投诉, assign: xiao-lin }
    - { id: product, name: 商品咨询, assign: { member: [xiao-lin, a-jie] } }
`,
      `playbook: 1
shop:
  name: Oak & Linen
staffing:
  team:
    - { id: mia, role: After-sales }
priority:
  categories:
    - { id: complaint, name: Complaints, assign: { role: Aftersales } }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: "09:00-22:00" }
staffing:
  team:
    - { id: xiao-lin, skills: [refund] }
    - { id: a-jie, skills: [refund] }
  shifts:
    - { id: early, days: mon-sun, time: "09:00-18:00", members: [xiao-lin] }
    - { id: late, days: mon-sun, time: "18:00-22:00", members: [a-jie] }
priority:
  categories:
    - { id: refund, name: 退款, assign: { skill: refund } }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-fri: "09:00-22:00" }
staffing:
  team:
    - { id: xiao-lin, name: 小林 }
  shifts:
    - { id: early, days: mon-fri, time: "09:00-18:00", members: [xiao-lin] }
priority:
  categories:
    - { id: complaint, name: 投诉, assign: xiao-lin }
`,
    ],
  },
  check({ playbook, today }, report) {
    const { priority, staffing } = playbook;
    const team = staffing?.team ?? [];
    if (team.length === 0) return;
    const known = new Map<string, OffShift>();
    for (const category of priority?.categories ?? []) {
      if (!isAssigned(category)) continue;
      const at = { in: category, key: 'assign' };
      const assignees = assigneesOf(category, team);
      if (assignees.length === 0) {
        // A member whom the team does not have is for the reference check to find.
        if (!namesMembers(category))
          report({ at, message: 'nobody', data: { name: labelOf('priority.categories.*', category) } });
        continue;
      }
      const ids = assignees.map(({ id }) => id);
      const key = `${category.calendar ?? ''} ${ids.join(' ')}`;
      const off =
        known.get(key) ?? offShift(playbook, new Set(ids), { today, calendarId: category.calendar });
      known.set(key, off);
      if (off.gaps.length === 0) continue;
      report({
        at,
        message: 'off',
        data: {
          name: labelOf('priority.categories.*', category),
          who: namesOf(assignees),
          when: inWords(off),
        },
        related: off.near
          .slice(0, MOST_RELATED)
          .map((shift) => ({ at: nameInShift(shift), message: 'shift' })),
      });
    }
  },
});

const MOST_RELATED = 4;

const nameInShift = (shift: Shift) => ({ in: shift, key: shift.name ? 'name' : shift.id ? 'id' : 'time' });

/** How many stretches of time are named; the rest are counted in with an ellipsis. */
const MOST_GAPS = 3;

const namesOf = (people: readonly TeamMember[]): Text =>
  joinTexts(people.map((one) => labelOf('staffing.team.*', one)));

function inWords({ gaps }: OffShift): Text {
  const named = gaps.slice(0, MOST_GAPS).map(({ days, range }) => dayRangeInWords(days, range));
  const { zh, en } = joinTexts(named, { zh: '；', en: '; ' });
  const more = gaps.length > MOST_GAPS ? '…' : '';
  return { zh: zh + more, en: en + more };
}
