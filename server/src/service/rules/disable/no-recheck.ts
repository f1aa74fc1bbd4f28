import type { Edit } from '../../yaml/edit/edit';
import { defineRule } from '../../rule-support/rule';
import { partOf, put } from '../../rule-support/section-part';
import { offInWords, isSwitchedOff } from '../../triage/smart-service';

export const disableNoRecheck = defineRule({
  id: 'disable/no-recheck',
  level: 'info',
  source: { guide: 'G1', register: ['douyin-promotion-service-2023'] },
  title: { zh: '没有复查是不是还关着', en: 'Nobody checks that it is still off' },
  why: {
    zh: '平台在大促时可能把服务不达标的店铺的机器人打开（截至 2023 年的通知），改版也可能把设置还原。没人看，机器人又开始替您说话都不知道。',
    en: 'The platform may switch the robot on for shops that serve badly in a promotion (a notice of 2023), and updates reset settings. Unless someone looks, it speaks for you again unnoticed.',
  },
  howToFix: {
    zh: '在 disable.recheck_every 写多久看一次，disable.recheck_by 写谁看；大促前后看得勤一些。',
    en: 'Say in disable.recheck_every how often someone looks and in disable.recheck_by who; look more often around promotions.',
  },
  reads: ['decision', 'promotions', 'disable'],
  needs: ['disable.recheck_every', 'disable.recheck_by'],
  messages: {
    missing: {
      zh: '{off}，没有写多久复查一次、看它是不是还关着。',
      en: '{off}, nothing says how often someone checks that it is still off.',
    },
  },
  fixes: { add: { zh: '每{every}复查一次', en: 'Look again every {every}' } },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
disable:
  verified_on: 2026-11-10
  verified_by: 客服主管 陈璐
`,
      `playbook: 1
shop:
  name: Oak & Linen
decision:
  smart_service: disabled_for_window
  window: { from: 2026-12-10, to: 2026-12-13 }
disable:
  recheck_by: Whoever opens the first shift
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
disable:
  recheck_every: 7d
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
    const { disable, decision } = playbook;
    if (!isSwitchedOff(playbook) || disable?.recheck_every !== undefined) return;
    const every = decision?.smart_service === 'disabled_for_window' ? '1d' : '7d';
    const who = disable?.verified_by ?? { zh: '当天最早上班的客服', en: 'Whoever opens the day' }[language];
    const value = { recheck_every: every, recheck_by: who };
    const both: Edit[] = disable
      ? [
          put(playbook, 'disable', 'recheck_every', every),
          ...(disable.recheck_by === undefined ? [put(playbook, 'disable', 'recheck_by', who)] : []),
        ]
      : [{ kind: 'section', name: 'disable', value }];
    report({
      at: partOf(playbook, 'disable', 'recheck_every'),
      message: 'missing',
      data: { off: offInWords(playbook) },
      fixes: [{ title: 'add', data: { every: everyInWords[every] }, kind: 'draft', edits: both }],
    });
  },
});

const everyInWords = { '1d': { zh: '天', en: 'day' }, '7d': { zh: ' 7 天', en: '7 days' } };
