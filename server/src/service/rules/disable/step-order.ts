import type { Step } from '../../../../../schemas/sections/step';
import { defineRule } from '../../rule-support/rule';
import { isSwitchedOff } from '../../triage/smart-service';
import { type GuideAction, guideActions } from '../../starters/disable-path';

export const disableStepOrder = defineRule({
  id: 'disable/step-order',
  level: 'warning',
  source: 'G1',
  title: { zh: '关闭步骤的顺序不对', en: 'The steps are out of order' },
  why: {
    zh: '照着手册一步步做的人，遇到顺序颠倒的步骤只能自己猜；先点保存再关开关，最后改的那一下就没存上。',
    en: 'People who follow the steps one by one have to guess where the order is wrong. Saved before it was switched off, it stays on.',
  },
  howToFix: {
    zh: '按登录、打开客服模块、找到设置、关掉开关、确认、保存的顺序排列步骤。',
    en: 'Put the steps in this order: log in, open the module, find the setting, switch off, confirm, save.',
  },
  reads: ['decision', 'disable'],
  needs: ['disable.steps'],
  messages: {
    late: { zh: '“{step}”应该在“{other}”前面做。', en: '"{step}" has to be done before "{other}".' },
    early: { zh: '“{step}”应该等“{other}”做完再做。', en: '"{step}" has to wait until "{other}" is done.' },
    other: { zh: '“{other}”写在这里', en: '"{other}" is here' },
  },
  fixes: {
    reorder: {
      zh: '把步骤按顺序排好（测试消息放到最后）',
      en: 'Put the steps in order (the test message last)',
    },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
disable:
  steps:
    - { action: login, title: 登录后台 }
    - { action: open_module, title: 进入客服 }
    - { action: find_setting, title: 找到机器人设置 }
    # 忘了保存等于没关
    - { action: save, title: 点保存 }
    - { action: switch_off, title: 关掉启用机器人 }
    - { action: confirm, title: 弹窗点确定 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
disable:
  steps:
    - { action: other, title: Tell the team }
    - { action: find_setting, title: Robot settings }
    - { action: open_module, title: Open the inbox }
    - { action: login, title: Log in }
    - { action: switch_off, title: Switch it off }
    - { action: verify, title: Send a test message }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
disable:
  steps:
    - { action: other, title: 先在群里通知客服 }
    - { action: login, title: 登录后台 }
    - { action: find_setting, title: 找到机器人设置 }
    - { action: switch_off, title: 关掉启用机器人 }
    - { action: save, title: 点保存 }
    - { action: find_setting, title: 再找到会话开头的问题列表 }
    - { action: switch_off, title: 也关掉 }
    - { action: save, title: 再点一次保存 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: enabled
disable:
  steps:
    - { action: save, title: 点保存 }
    - { action: login, title: 登录后台 }
`,
    ],
  },
  check({ playbook }, report) {
    const steps = playbook.disable?.steps ?? [];
    if (!isSwitchedOff(playbook)) return;
    const marks = milestones(steps);
    const fit = new Set(longestRising(marks));
    const edits = [{ kind: 'reorder', in: steps, order: guideOrder(marks, steps) } as const];
    for (const mark of marks) {
      if (fit.has(mark)) continue;
      const before = marks.find(
        (other) => fit.has(other) && other.index < mark.index && other.rank > mark.rank,
      );
      const after = marks.findLast(
        (other) => fit.has(other) && other.index > mark.index && other.rank < mark.rank,
      );
      const other = (before ?? after)!;
      const data = { step: steps[mark.index]!.title, other: steps[other.index]!.title };
      report({
        at: { in: steps[mark.index]!, key: 'action' },
        message: before ? 'late' : 'early',
        data,
        related: [{ at: { in: steps[other.index]!, key: 'action' }, message: 'other', data }],
        fixes: [{ title: 'reorder', kind: 'suggestion', edits }],
      });
    }
  },
});

/** The first time that an action of the guide is done. What repeats it later is a second round and has no order. */
interface Milestone {
  readonly rank: number;
  readonly index: number;
}

function milestones(steps: readonly Step[]): readonly Milestone[] {
  const first = (action: GuideAction) => steps.findIndex((step) => step.action === action);
  return guideActions
    .map((action, rank) => ({ rank, index: first(action) }))
    .filter(({ index }) => index >= 0)
    .sort((a, b) => a.index - b.index);
}

/** The most that are in order as they stand: the others are the ones to move. */
function longestRising(marks: readonly Milestone[]): readonly Milestone[] {
  const rows: Milestone[][] = [];
  for (const mark of marks) {
    const before = rows.filter((row) => row.at(-1)!.rank < mark.rank);
    rows.push([...before.reduce((a, b) => (b.length > a.length ? b : a), []), mark]);
  }
  return rows.reduce((a, b) => (b.length > a.length ? b : a), []);
}

/**
 * The milestones in the guide's order, each with the steps behind it; what stands before them all stays there. A test
 * message shows that the switch is off, so it goes behind them all.
 */
function guideOrder(marks: readonly Milestone[], steps: readonly Step[]): readonly number[] {
  const isTest = (index: number) => steps[index]!.action === 'verify';
  const indexes = steps.map((_, index) => index);
  const others = (from: number, to: number) => indexes.slice(from, to).filter((index) => !isTest(index));
  const groups = marks.map(({ rank, index }, at) => ({
    rank,
    members: others(index, marks[at + 1]?.index ?? steps.length),
  }));
  groups.sort((a, b) => a.rank - b.rank);
  const first = marks[0]?.index ?? steps.length;
  return [...others(0, first), ...groups.flatMap(({ members }) => members), ...indexes.filter(isTest)];
}
