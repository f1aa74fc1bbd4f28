import type { RollbackStep } from '../../../../../schemas/sections/step';
import type { Edit } from '../../yaml/edit/edit';
import { defineRule } from '../../rule-support/rule';
import type { Facts } from '../../document/facts';
import { partOf, put } from '../../rule-support/section-part';
import { offInWords, isSwitchedOff } from '../../triage/smart-service';
import { starterStep } from '../../starters/disable-path';

export const disableNoRollback = defineRule({
  id: 'disable/no-rollback',
  level: 'warning',
  source: 'G1',
  title: { zh: '没有写怎么重新打开', en: 'No way back' },
  why: {
    zh: '大促一过要恢复，或者关了以后人手真的接不住，都得马上能打开。到时候再找入口就晚了。',
    en: 'After the promotion, or when people cannot cope, it has to be switched on again at once. That is no time to look for the switch.',
  },
  howToFix: {
    zh: '在 disable.rollback 里写恢复的步骤，打开开关那一步的 action 写 switch_on。',
    en: 'Write the way back under disable.rollback; the step that turns it on has the action switch_on.',
  },
  reads: ['shop', 'decision', 'promotions', 'disable'],
  needs: ['disable.rollback'],
  messages: {
    window: {
      zh: '{off}，没有写过后怎么重新打开。',
      en: '{off}, no steps say how to switch it on again afterwards.',
    },
    forGood: {
      zh: '没有写万一要重新打开该怎么做。',
      en: 'Nothing says how to switch it on again, should you need it.',
    },
    noSwitch: {
      zh: '恢复步骤里没有“打开开关”（switch_on）这一步。',
      en: 'No step of the way back turns it on (switch_on).',
    },
  },
  fixes: {
    add: { zh: '按关闭步骤写出恢复步骤', en: 'Write the way back after the steps that switch it off' },
    addSwitch: { zh: '补上“打开开关”这一步', en: 'Add the step that turns it on' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: disabled_for_window
  window: { from: 2026-12-10, to: 2026-12-13 }
disable:
  steps:
    - { action: login, title: 主账号登录后台 }
    - { action: open_module, title: 进入客服, path: [客服, 飞鸽客服] }
    - { id: robot-off, action: switch_off, title: 关掉启用机器人, control: checkbox }
    - { action: save, title: 点保存并生效 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
decision:
  smart_service: disabled
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
disable:
  rollback:
    - { action: login, title: 登录后台 }
    - { action: save, title: 点保存 }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
disable:
  rollback:
    - { action: switch_on, title: 打开启用机器人 }
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
    const rollback = playbook.disable?.rollback;
    if (rollback?.some(({ action }) => action === 'switch_on')) return;
    const forWindow = playbook.decision?.smart_service === 'disabled_for_window';
    const common = {
      at: partOf(playbook, 'disable', 'rollback'),
      data: { off: offInWords(playbook) },
      level: forWindow ? ('warning' as const) : ('info' as const),
    };
    if (!rollback?.length) {
      const edits = [put(playbook, 'disable', 'rollback', wayBack(facts))];
      const message = forWindow ? 'window' : 'forGood';
      return report({ ...common, message, fixes: [{ title: 'add', kind: 'draft', edits }] });
    }
    const last = rollback.findIndex(({ action }) => ['confirm', 'save', 'verify'].includes(action));
    const value = switchOn(facts);
    const edits: Edit[] = [{ kind: 'add', in: rollback, value, ...(last >= 0 && { index: last }) }];
    report({ ...common, message: 'noSwitch', fixes: [{ title: 'addSwitch', kind: 'draft', edits }] });
  },
});

/** The same way as off, with the switch the other way round. */
function wayBack(facts: Facts): readonly RollbackStep[] {
  const steps = facts.playbook.disable?.steps ?? [];
  const same = (action: 'login' | 'open_module' | 'find_setting' | 'save'): RollbackStep => {
    const own = steps.find((step) => step.action === action);
    const { title, path, control } = own ?? starterStep(action, facts);
    return { action, title, ...(path?.length && { path: [...path] }), ...(control && { control }) };
  };
  return [same('login'), same('open_module'), same('find_setting'), switchOn(facts), same('save')];
}

function switchOn({ playbook, language }: Facts): RollbackStep {
  const off = playbook.disable?.steps?.find(({ action }) => action === 'switch_off');
  return {
    action: 'switch_on',
    title: { zh: '把智能客服的开关重新打开', en: 'Turn the smart-service switch on again' }[language],
    control: off?.control ?? 'toggle',
    ...(off?.id !== undefined && { undoes: off.id }),
  };
}
