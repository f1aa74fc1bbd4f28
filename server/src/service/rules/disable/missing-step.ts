import type { Text } from '../../../../../schemas/text';
import type { Edit } from '../../yaml/edit/edit';
import { defineRule } from '../../rule-support/rule';
import type { Facts } from '../../document/facts';
import { partOf, put } from '../../rule-support/section-part';
import { offInWords, isSwitchedOff } from '../../triage/smart-service';
import {
  actionNames,
  type GuideAction,
  guideActions,
  rankOf,
  starterStep,
} from '../../starters/disable-path';

export const disableMissingStep = defineRule({
  id: 'disable/missing-step',
  level: 'error',
  source: 'G1',
  title: { zh: '关闭步骤不全', en: 'A step of switching it off is missing' },
  why: {
    zh: '少写一步，照着做的人就会停在那一步，或者以为关了其实没关：最常见的是忘了确认弹窗、忘了保存，机器人照样在回顾客。',
    en: 'Whoever follows the steps stops where one is missing, or believes it is off when it is not: most often the dialog was not confirmed or nothing was saved, and the robot goes on answering.',
  },
  howToFix: {
    zh: '在 disable.steps 里写全六步：登录、打开客服模块、找到设置、关掉开关、确认弹窗、保存。每步的 action 依次写 login、open_module、find_setting、switch_off、confirm、save。',
    en: 'Write all six under disable.steps: log in, open the customer-service module, find the setting, turn it off, confirm, save. Their actions are login, open_module, find_setting, switch_off, confirm and save.',
  },
  reads: ['shop', 'decision', 'promotions', 'disable'],
  needs: ['disable.steps'],
  messages: {
    missing: {
      zh: '{off}，关闭步骤要写全，现在少了“{step}”：{otherwise}。',
      en: '{off}, the steps have to be complete. "{step}" is missing: {otherwise}.',
    },
  },
  fixes: {
    all: { zh: '补上缺的 {count} 步', en: 'Add the {count} missing steps' },
    add: { zh: '补上“{step}”这一步', en: 'Add the step "{step}"' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: disabled
disable:
  steps:
    - { action: login, title: 主账号登录后台 }
    - { action: open_module, title: 进入客服, path: [客服, 飞鸽客服] }
    - { action: find_setting, title: 找到机器人, path: [机器人设置, 基础设置] }
    - { action: switch_off, title: 关掉启用机器人 }
    # 改完记得发条消息看看
    - { action: verify, title: 发测试消息 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
decision:
  smart_service: disabled_for_window
  window: { from: 2026-12-10, to: 2026-12-13 }
disable:
  surface: pc
  steps:
    - action: login
      title: Log in as the owner
    - action: save
      title: Save
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
disable:
  steps:
    - { action: login, title: 主账号登录后台 }
    - { action: other, title: 选择要改的店铺 }
    - { action: open_module, title: 进入客服 }
    - { action: find_setting, title: 找到机器人设置 }
    - { action: switch_off, title: 关掉开关 }
    - { action: confirm, title: 弹窗点确定 }
    - { action: save, title: 点保存并生效 }
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
    if (!isSwitchedOff(playbook)) return;
    const written = new Set(playbook.disable?.steps?.map(({ action }) => action));
    const missing = guideActions.filter((action) => !written.has(action));
    missing.forEach((action, index) => {
      const step = actionNames[action];
      // An empty list takes one item at a time: nothing in it says where the next one would go.
      const all = index === 0 && missing.length > 1 && playbook.disable?.steps?.length !== 0;
      report({
        at: partOf(playbook, 'disable', 'steps'),
        message: 'missing',
        data: { off: offInWords(playbook), step, otherwise: otherwise[action] },
        fixes: [
          ...(all
            ? [
                {
                  title: 'all',
                  data: { count: missing.length },
                  kind: 'draft',
                  edits: add(missing, facts),
                } as const,
              ]
            : []),
          { title: 'add', data: { step }, kind: 'draft', edits: add([action], facts) },
        ],
      });
    });
  },
});

/** Each step before the first that the guide has later, so that the order stays as it is. */
function add(actions: readonly GuideAction[], facts: Facts): readonly Edit[] {
  const { playbook } = facts;
  const steps = playbook.disable?.steps;
  const starters = actions.map((action) => starterStep(action, facts));
  if (!steps) return [put(playbook, 'disable', 'steps', starters)];
  return starters.map((value) => {
    const later = steps.findIndex(({ action }) => (rankOf(action) ?? -1) > rankOf(value.action)!);
    return { kind: 'add', in: steps, value, ...(later >= 0 && { index: later }) };
  });
}

/** What comes of leaving a step out. */
const otherwise: Readonly<Record<GuideAction, Text>> = {
  login: { zh: '换个人来做，不知道用哪个账号、从哪里进', en: 'nobody else knows which account to use' },
  open_module: { zh: '后台菜单多，第一层就容易走错', en: 'the back office has many menus to get lost in' },
  find_setting: {
    zh: '进了客服模块，还是找不到开关在哪',
    en: 'the switch is easily missed inside the module',
  },
  switch_off: { zh: '没有哪一步真的把它关掉', en: 'nothing actually turns it off' },
  confirm: {
    zh: '弹窗没点确认，开关可能会弹回去',
    en: 'unless the dialog is confirmed, the switch may jump back',
  },
  save: { zh: '没有保存，等于没关', en: 'unsaved, it stays on' },
};
