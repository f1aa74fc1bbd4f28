import type { OtherResponder } from '../../starters/responders';
import { defineRule } from '../../rule-support/rule';
import { partOf, put } from '../../rule-support/section-part';
import { offInWords, isSwitchedOff } from '../../triage/smart-service';
import { usualResponders } from '../../starters/responders';

export const disableOtherResponders = defineRule({
  id: 'disable/other-responders',
  level: 'info',
  source: 'G1',
  title: { zh: '别的自动回复没有看过', en: 'Other automatic replies were not looked at' },
  why: {
    zh: '关掉的只是客服会话里的机器人。企业号或店铺号的私信自动回复、会话开头的问题列表各有各的开关，开着的会照样回话，顾客分不清是谁在说。',
    en: 'Only the robot of the service chat is off. Private-message replies of the account and the question list at the start of a chat have switches of their own; whatever is on goes on answering, and customers cannot tell who is speaking.',
  },
  howToFix: {
    zh: '到后台逐个看一遍，在 disable.other_responders 里写下看了哪些、是关着还是留着。',
    en: 'Look at each in the back office and note under disable.other_responders what you looked at and whether it is off or stays.',
  },
  reads: ['shop', 'decision', 'promotions', 'disable'],
  needs: ['disable.other_responders'],
  messages: {
    missing: {
      zh: '{off}，别处的自动回复看过没有，也没有写：私信自动回复、会话开头的问题列表。',
      en: '{off}, nothing says whether other automatic replies were looked at: private-message replies, the question list at the start of a chat.',
    },
  },
  fixes: {
    add: {
      zh: '列出要看的几处（看过以后写上 state）',
      en: 'List the ones to look at (then write the state of each)',
    },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
disable:
  recheck_every: 7d
`,
      `playbook: 1
shop:
  name: Oak & Linen
  platform: other
disable:
  other_responders: []
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
disable:
  other_responders:
    - { name: 企业号私信自动回复, state: not_used }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: enabled
`,
    ],
  },
  check({ playbook, language }, report) {
    if (!isSwitchedOff(playbook) || playbook.disable?.other_responders?.length) return;
    const list: readonly OtherResponder[] = usualResponders(playbook.shop.platform, language);
    report({
      at: partOf(playbook, 'disable', 'other_responders'),
      message: 'missing',
      data: { off: offInWords(playbook) },
      // What is listed counts as looked at, and nobody has looked yet.
      fixes: [{ title: 'add', kind: 'draft', edits: [put(playbook, 'disable', 'other_responders', list)] }],
    });
  },
});
