import type { TeamMember } from '../../../../../schemas/sections/staffing';
import type { Text } from '../../../../../schemas/text';
import type { Edit } from '../../yaml/edit/edit';
import { defineRule, type RuleFix } from '../../rule-support/rule';
import type { Facts } from '../../document/facts';
import { partOf, put } from '../../rule-support/section-part';
import { offInWords, servesByHand } from '../../triage/smart-service';
import { shiftName } from '../../shop/members';
import { starterRoster } from '../../starters/roster';

export const staffingMissing = defineRule({
  id: 'staffing/missing',
  level: 'error',
  source: 'G2',
  title: { zh: '没有客服或没有排班', en: 'Nobody to serve, or no shifts' },
  why: {
    zh: '机器人一关，每条消息都要有人回。没有写谁在、几点在，顾客发来的话就只能一直躺在那里。',
    en: 'Once the robot is off, every message needs a person. With nobody named and no times, what customers write just lies there.',
  },
  howToFix: {
    zh: '在 staffing.team 里写上接待顾客的人，在 staffing.shifts 里写他们哪几天、几点到几点在岗。',
    en: 'Name everyone who serves under staffing.team, and under staffing.shifts when they do.',
  },
  reads: ['shop', 'decision', 'assistant', 'promotions', 'hours', 'staffing', 'checks'],
  needs: ['staffing.team', 'staffing.shifts'],
  messages: {
    nobody: {
      zh: '{off}，消息都要靠人回复，却没有写由谁来接待，也没有排班。',
      en: '{off}, every message needs a person, but there is neither a team nor a shift.',
    },
    noTeam: {
      zh: '{off}，消息都要靠人回复，可是有班次却没有团队名单，不知道班上是谁。',
      en: '{off}, every message needs a person, but there are shifts and no team: nobody knows who works them.',
    },
    noShifts: {
      zh: '{off}，消息都要靠人回复，可是有团队却没有排班，不知道谁几点在岗。',
      en: '{off}, every message needs a person, but there is a team and no shift: nobody knows who is there when.',
    },
    empty: {
      zh: '“{shift}”没有写谁来上，这段时间算没有人。在 members 里写上人，或者删掉这个班。',
      en: '"{shift}" names nobody, so its time counts as empty. Name people under members, or delete the shift.',
    },
  },
  fixes: {
    roster: {
      zh: '{when}排出班次，人先写{who}，请换成实际上班的人',
      en: 'Add shifts for {when} with {who} (put real people in)',
    },
    shifts: {
      zh: '{when}给团队排班（请核对）',
      en: 'Give the team shifts for {when} (check them)',
    },
    team: { zh: '把班次里的人列进团队', en: 'List the people of the shifts as the team' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: disabled
hours:
  weekly: { mon-fri: "08:00-23:00", sat-sun: "10:00-18:00" }
`,
      `playbook: 1
shop:
  name: Oak & Linen
staffing:
  team:
    - { id: mia, name: Mia }
    - { id: tom, name: Tom }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-fri: "09:00-17:00" }
staffing:
  team: [{ id: xiao-lin, name: 小林 }, { id: a-jie, name: 阿洁 }]
`,
      `playbook: 1
shop:
  name: Oak & Linen
staffing:
  team: [{ id: mia, name: Mia }]
  shifts:
    - { id: early, days: mon-fri, time: "09:00-14:00", members: [mia] }
    - { id: late, days: mon-fri, time: "14:00-18:00" }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
staffing:
  shifts:
    - { days: mon-sun, time: "09:00-18:00", members: [xiao-lin, a-jie] }
    - { days: mon-sun, time: "14:00-23:00", members: [a-jie] }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
staffing:
  team:
    - { id: xiao-lin, name: 小林 }
  shifts:
    - { days: mon-sun, time: "09:00-18:00", members: [xiao-lin] }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: enabled
`,
    ],
  },
  check(facts, report) {
    const { playbook, today } = facts;
    const { team = [], shifts = [] } = playbook.staffing ?? {};
    if (!servesByHand(playbook)) return;
    if (team.length > 0 && shifts.length > 0) {
      const ahead = shifts.filter(({ valid }) => (valid?.to ?? today) >= today);
      for (const shift of ahead.filter(({ members }) => !members?.length)) {
        const data = { shift: shiftName(shift) };
        report({ at: { in: shift, key: 'members' }, message: 'empty', data, level: 'warning' });
      }
      return;
    }
    const data = { off: offInWords(playbook) };
    const named = [...new Set(shifts.flatMap(({ members }) => members ?? []))];
    if (shifts.length > 0) {
      const edits = [
        put(
          playbook,
          'staffing',
          'team',
          named.map((id) => ({ id })),
        ),
      ];
      const fixes = named.length > 0 ? [{ title: 'team', kind: 'suggestion', edits } as const] : [];
      return report({ at: partOf(playbook, 'staffing', 'team'), message: 'noTeam', data, fixes });
    }
    const message = team.length > 0 ? 'noShifts' : 'nobody';
    report({ at: partOf(playbook, 'staffing', 'shifts'), message, data, fixes: [rosterFix(facts)] });
  },
});

/** Unsafe: whoever is written here looks like someone who is there. */
function rosterFix(facts: Facts): RuleFix<'roster' | 'shifts'> {
  const { platform, team, shifts } = starterRoster(facts);
  const { staffing } = facts.playbook;
  const newcomers = team.slice(staffing?.team?.length ?? 0);
  const data = { when: hoursInWords(platform), who: namesInWords(newcomers) };
  if (!staffing) {
    const edits: Edit[] = [{ kind: 'section', name: 'staffing', value: { team, shifts } }];
    return { title: 'roster', data, kind: 'draft', edits };
  }
  const teamEdits: Edit[] = staffing.team?.length
    ? newcomers.map((value) => ({ kind: 'add', in: staffing.team!, value }))
    : [{ kind: 'set', in: staffing, key: 'team', value: team }];
  return {
    title: newcomers.length > 0 ? 'roster' : 'shifts',
    data,
    kind: 'draft',
    edits: [{ kind: 'set', in: staffing, key: 'shifts', value: shifts }, ...teamEdits],
  };
}

const hoursInWords = (platform: string | undefined): Text =>
  platform === undefined
    ? { zh: '按接待时间', en: 'the opening hours' }
    : {
        zh: `每周的接待时间还没写，先按每天 ${platform} `,
        en: `${platform} every day, as no weekly hours are written,`,
      };

/** The first of the people that are written in for now. */
function namesInWords([first, ...others]: readonly TeamMember[]): Text {
  const more = others.length > 0;
  return { zh: `“${first?.name}”${more ? '等' : ''}`, en: `"${first?.name}"${more ? ' and so on' : ''}` };
}
