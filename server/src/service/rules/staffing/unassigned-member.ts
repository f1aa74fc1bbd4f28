import type { Edit } from '../../yaml/edit/edit';
import { defineRule, type RuleFix } from '../../rule-support/rule';
import { freeMembers, shiftName } from '../../shop/members';
import { labelOf } from '../../wording/label';

/** More offers than this are a list to read, not a help. */
const MOST_OFFERS = 3;

export const staffingUnassignedMember = defineRule({
  id: 'staffing/unassigned-member',
  level: 'info',
  source: 'G2',
  title: { zh: '有人没排班', en: 'A team member is on no shift' },
  why: {
    zh: '名单上的人多，班上的人少，算人手时会以为够用；也可能是新来的同事忘了排进去。',
    en: 'A long list of names looks like enough people. Perhaps someone new was forgotten in the roster.',
  },
  howToFix: {
    zh: '把这位同事排进一个班，或者列为后备（backup）；已经离职的，从 team 里去掉。',
    en: 'Put this person on a shift or under backup; remove those who have left from the team.',
  },
  reads: ['staffing', 'promotions'],
  needs: ['staffing.team', 'staffing.shifts', 'staffing.backup'],
  messages: {
    free: {
      zh: '{member}没有排在任何一个班上，也不是后备。',
      en: '{member} is on no shift and is not a backup either.',
    },
  },
  fixes: {
    join: { zh: '排进“{shift}”', en: 'Put on "{shift}"' },
    backup: { zh: '列为后备', en: 'Name as a backup' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
staffing:
  team: [{ id: xiao-lin, name: 小林 }, { id: a-jie, name: 阿杰 }]
  shifts:
    - { name: 全天, days: mon-sun, time: "09:00-18:00", members: [xiao-lin] }
`,
      `playbook: 1
shop:
  name: Oak & Linen
staffing:
  team:
    - id: mia
    - id: tom
  shifts:
    - { days: mon-sun, time: "09:00-18:00" }
  backup: [mia]
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
staffing:
  team: [{ id: xiao-lin, name: 小林 }, { id: a-jie, name: 阿杰 }, { id: xin, name: 新同事, joined: 2026-12-01 }]
  shifts:
    - { days: mon-sun, time: "09:00-18:00", members: [xiao-lin] }
  time_off:
    - { member: xiao-lin, from: 2026-12-01, cover: a-jie }
`,
      `playbook: 1
shop:
  name: Oak & Linen
staffing:
  team: [{ id: mia, name: Mia }]
`,
    ],
  },
  check({ playbook, today }, report) {
    const { shifts = [], backup } = playbook.staffing ?? {};
    if (shifts.length === 0) return;
    for (const member of freeMembers(playbook)) {
      if (member.joined !== undefined && member.joined > today) continue;
      const joins = shifts.slice(0, MOST_OFFERS).map((shift): RuleFix<'join'> => {
        const edit: Edit = shift.members
          ? { kind: 'add', in: shift.members, value: member.id }
          : { kind: 'set', in: shift, key: 'members', value: [member.id] };
        return { title: 'join', data: { shift: shiftName(shift) }, kind: 'draft', edits: [edit] };
      });
      const asBackup: Edit = backup
        ? { kind: 'add', in: backup, value: member.id }
        : { kind: 'set', in: playbook.staffing!, key: 'backup', value: [member.id] };
      report({
        at: { in: member, key: member.name === undefined ? 'id' : 'name' },
        message: 'free',
        data: { member: labelOf('staffing.team.*', member) },
        fixes: [...joins, { title: 'backup', kind: 'draft', edits: [asBackup] }],
      });
    }
  },
});
