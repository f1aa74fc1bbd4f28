import { defineRule } from '../../rule-support/rule';
import type { Facts } from '../../document/facts';
import { partOf, put } from '../../rule-support/section-part';
import { offInWords, servesByHand } from '../../triage/smart-service';
import { labelOf } from '../../wording/label';

export const staffingNoBackup = defineRule({
  id: 'staffing/no-backup',
  level: 'info',
  source: 'G2',
  title: { zh: '没有后备人员', en: 'Nobody to step in' },
  why: {
    zh: '总有人临时请假，也总有一条视频突然带来几百个咨询。没有机器人垫着，没写找谁顶，就只能让顾客等。',
    en: 'Someone falls ill, or a video brings hundreds of questions in an hour. With no robot to lean on and nobody to call, customers wait.',
  },
  howToFix: {
    zh: '在 staffing.backup 里写谁来顶：团队里的人写编号，其他人写名字、什么情况下叫、多久到。',
    en: 'Name who steps in under staffing.backup: ids for the team, names for others, with when they are called and how soon they come.',
  },
  reads: ['shop', 'decision', 'assistant', 'promotions', 'staffing'],
  needs: ['staffing.backup'],
  messages: {
    missing: {
      zh: '{off}，没有写忙不过来或有人缺勤时找谁顶。',
      en: '{off}, nothing says who steps in when there is too much to do or someone is missing.',
    },
  },
  fixes: { add: { zh: '写上后备：{who}', en: 'Name a backup: {who}' } },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
  owner: 运营主管 周敏
staffing:
  team: [{ id: xiao-lin, name: 小林 }]
`,
      `playbook: 1
shop:
  name: Oak & Linen
staffing:
  backup: []
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
staffing:
  team: [{ id: xiao-lin, name: 小林 }]
  backup: [xiao-lin]
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
    const { playbook } = facts;
    if (!servesByHand(playbook) || playbook.staffing?.backup?.length) return;
    const drafted = starter(facts);
    report({
      at: partOf(playbook, 'staffing', 'backup'),
      message: 'missing',
      data: { off: offInWords(playbook) },
      fixes: drafted && [
        {
          title: 'add',
          data: { who: drafted.name },
          kind: 'draft',
          edits: [put(playbook, 'staffing', 'backup', [drafted])],
        },
      ],
    });
  },
});

/** Whoever answers for the playbook, where somebody is named who is not on the team already: nobody backs up herself. */
function starter({ playbook, language }: Facts) {
  const { owner } = playbook.shop;
  const team = playbook.staffing?.team ?? [];
  if (owner === undefined || team.some((one) => owner.includes(labelOf('staffing.team.*', one))))
    return undefined;
  const when = {
    zh: '排队超过 10 人，或者当班的人临时缺勤',
    en: 'More than 10 customers wait, or someone on shift is missing',
  }[language];
  return { name: owner, when, within: '30m' };
}
