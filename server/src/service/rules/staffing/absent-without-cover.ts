import type { Playbook } from '../../../../../schemas/playbook';
import type { TeamMember } from '../../../../../schemas/sections/staffing';
import { daysMeant } from '../../time/dates';
import { defineRule } from '../../rule-support/rule';
import { datesInWords } from '../../wording/dates';
import { memberName } from '../../shop/members';

export const staffingAbsentWithoutCover = defineRule({
  id: 'staffing/absent-without-cover',
  level: 'warning',
  source: 'G2',
  title: { zh: '只有一个人能办，请假没人顶', en: 'The only one who can do it is away' },
  why: {
    zh: '只有一个人会处理的事，这个人一请假就全停下：投诉没人拍板，退款没人批，顾客一催再催。',
    en: 'What only one person can do stands still while they are away: nobody settles complaints or refunds, and customers ask again and again.',
  },
  howToFix: {
    zh: '在这条请假里写 cover，找一位也会的同事顶；没有第二个人会，就先教会一位，写进这位的 skills。',
    en: 'Write under cover, in this entry, someone who can do it too. If nobody else can, teach someone and write it under their skills.',
  },
  reads: ['staffing', 'priority'],
  needs: ['staffing.team', 'staffing.time_off', 'priority.categories'],
  messages: {
    lead: {
      zh: '{member}是唯一的组长，{dates}请假，没有写谁顶（cover）。',
      en: '{member} is the only lead and is away ({dates}), and no cover is named.',
    },
    skill: {
      zh: '团队里只有{member}会“{skill}”，{dates}请假，没有写谁顶（cover）。',
      en: '{member}, the only one who can do "{skill}", is away ({dates}), and no cover is named.',
    },
    coverCannot: {
      zh: '团队里只有{member}会“{skill}”，顶班的{cover}不会。',
      en: 'Only {member} can do "{skill}"; {cover}, who covers, cannot.',
    },
    needed: { zh: '这里要用到', en: 'It is needed here' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
staffing:
  team: [{ id: lin-jie, name: 林姐, level: lead }, { id: a-jie, name: 阿杰 }]
  time_off: [{ member: lin-jie, from: 2026-12-24, to: 2026-12-26 }]
`,
      `playbook: 1
shop:
  name: Oak & Linen
staffing:
  team: [{ id: mia, name: Mia, skills: [refund] }, { id: tom, name: Tom }]
  time_off: [{ member: mia, from: 2026-12-24, cover: tom }]
priority:
  categories: [{ id: money, name: Refunds, assign: { skill: refund } }]
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
staffing:
  team: [{ id: lin-jie, name: 林姐, level: lead }, { id: a-jie, name: 阿杰 }]
  time_off: [{ member: lin-jie, from: 2026-12-24, to: 2026-12-26, cover: a-jie }, { member: lin-jie, from: 2026-10-01 }]
`,
      `playbook: 1
shop:
  name: Oak & Linen
staffing:
  team: [{ id: mia, name: Mia, skills: [refund] }, { id: tom, name: Tom, skills: [refund] }]
  time_off: [{ member: mia, from: 2026-12-24 }]
priority:
  categories: [{ id: money, name: Refunds, assign: { skill: refund } }]
`,
    ],
  },
  check({ playbook, today }, report) {
    const { team = [], time_off = [] } = playbook.staffing ?? {};
    if (team.length < 2) return;
    for (const entry of time_off) {
      const days = daysMeant(entry);
      const member = team.find(({ id }) => id === entry.member);
      if (!days || !member || days.from > days.to || days.to < today) continue;
      const cover = team.find(({ id }) => id === entry.cover);
      // Someone is named whom nobody knows: told as that.
      if (entry.cover !== undefined && !cover) continue;
      const span = datesInWords([days.from], today);
      const until = datesInWords([days.to], today);
      const dates =
        days.from === days.to ? span : { zh: `${span.zh}至${until.zh}`, en: `${span.en} to ${until.en}` };
      const name = memberName(member.id, team);
      const at = { in: entry, key: entry.cover === undefined ? 'member' : 'cover' };
      const others = team.filter((one) => one !== member);
      if (entry.cover === undefined && isOnly(member, others, ({ level }) => level === 'lead'))
        report({ at, message: 'lead', data: { member: name, dates } });
      for (const { skill, owner } of skillsNeeded(playbook)) {
        if (!isOnly(member, others, ({ skills }) => skills?.includes(skill) === true)) continue;
        report({
          at,
          message: cover ? 'coverCannot' : 'skill',
          data: { member: name, dates, skill, cover: cover ? memberName(cover.id, team) : '' },
          related: [{ at: { in: owner, key: 'skill' }, message: 'needed' }],
        });
      }
    }
  },
});

const isOnly = (
  member: TeamMember,
  others: readonly TeamMember[],
  can: (one: TeamMember) => boolean,
): boolean => can(member) && !others.some(can);

/** Skills that categories are given by, each once. Those of `minimum` are told by staffing/below-minimum. */
function skillsNeeded({
  priority,
  staffing,
}: Playbook): readonly { readonly skill: string; readonly owner: object }[] {
  const reported = new Set((staffing?.minimum ?? []).map(({ skill }) => skill));
  const found = new Map<string, object>();
  for (const { assign } of priority?.categories ?? []) {
    if (typeof assign !== 'object' || assign.skill === undefined || reported.has(assign.skill)) continue;
    if (!found.has(assign.skill)) found.set(assign.skill, assign);
  }
  return [...found].map(([skill, owner]) => ({ skill, owner }));
}
