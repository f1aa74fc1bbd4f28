import type { Edit } from '../../yaml/edit/edit';
import { defineRule } from '../../rule-support/rule';
import { partOf } from '../../rule-support/section-part';
import { isSwitchedOff } from '../../triage/smart-service';
import { starterStep } from '../../starters/disable-path';

export const disableNoVerify = defineRule({
  id: 'disable/no-verify',
  level: 'info',
  source: 'G1',
  title: { zh: '没有验证是不是真关了', en: 'Nothing checks that it is really off' },
  why: {
    zh: '页面显示“已关闭”不等于机器人真的不说话了。发一条测试消息只要一分钟，比顾客先发现要好。',
    en: 'A page that says "off" is no proof. A test message takes a minute, and it is better that you notice than that customers do.',
  },
  howToFix: {
    zh: '在步骤最后加一步 action: verify：用另一个账号发条消息，看机器人还回不回。',
    en: 'End with a step of action verify: write to the shop from another account and see whether the robot answers.',
  },
  reads: ['shop', 'decision', 'disable'],
  needs: ['disable.steps'],
  messages: {
    missing: {
      zh: '关了以后没有一步去验证机器人真的不回话了。',
      en: 'No step checks afterwards that the robot is really silent.',
    },
    early: {
      zh: '这一步验证在关开关之前，关完以后没有再验证。',
      en: 'This check comes before the switch is turned off; nothing checks afterwards.',
    },
  },
  fixes: { add: { zh: '最后加一步：发测试消息', en: 'End with a test message' } },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
disable:
  steps:
    - { action: switch_off, title: 关掉启用机器人 }
    - { action: save, title: 点保存 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
disable:
  steps:
    - { action: verify, title: See that the robot answers now }
    - { action: switch_off, title: Switch it off }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
disable:
  steps:
    - { action: switch_off, title: 关掉启用机器人 }
    - { action: verify, title: 发条消息看看 }
    - { action: save, title: 点保存 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: enabled
disable:
  steps: [{ action: switch_off, title: 关掉启用机器人 }]
`,
    ],
  },
  check(facts, report) {
    const { playbook } = facts;
    const steps = playbook.disable?.steps ?? [];
    if (!isSwitchedOff(playbook) || steps.length === 0) return;
    const checked = steps.findLastIndex(({ action }) => action === 'verify');
    const off = steps.findLastIndex(({ action }) => action === 'switch_off');
    if (checked >= 0 && checked > off) return;
    const edits: Edit[] = [{ kind: 'add', in: steps, value: starterStep('verify', facts) }];
    report({
      at: checked < 0 ? partOf(playbook, 'disable', 'steps') : { in: steps[checked]!, key: 'action' },
      message: checked < 0 ? 'missing' : 'early',
      fixes: [{ title: 'add', kind: 'draft', edits }],
    });
  },
});
