import { defineRule } from '../../rule-support/rule';
import { isSwitchedOff } from '../../triage/smart-service';
import { usualPath } from '../../starters/disable-path';

export const disableNoPath = defineRule({
  id: 'disable/no-path',
  level: 'warning',
  source: 'G1',
  title: { zh: '没有写菜单路径', en: 'No menu path' },
  why: {
    zh: '“进客服模块”谁都会说，可菜单有好几层，名字也不止一个。不写清楚依次点哪里，换个人就找不到。',
    en: 'Anyone can write "open the module". But menus have layers and more than one name, and the next person will not find the way.',
  },
  howToFix: {
    zh: '打开后台，把依次点的菜单名照着屏幕抄进 path，从外到里。',
    en: 'Open the back office and copy the menus that you click into path, outermost first.',
  },
  reads: ['shop', 'decision', 'disable'],
  messages: {
    missing: { zh: '“{title}”没有写依次点哪些菜单。', en: '"{title}" does not say which menus to click.' },
  },
  fixes: {
    usual: {
      zh: '先写常见的路径“{path}”（请照屏幕核对）',
      en: 'Write the usual path, {path} (compare it with your screen)',
    },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
disable:
  steps:
    - { action: open_module, title: 进入客服模块 }
    - { action: find_setting, title: 找到机器人设置, path: [机器人设置, 基础设置] }
`,
      `playbook: 1
shop:
  name: Oak & Linen
  platform: other
disable:
  steps:
    - action: find_setting
      title: Find the bot settings
      path: []
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
disable:
  steps:
    - { action: login, title: 登录后台 }
    - { action: open_module, title: 进入客服模块, path: [客服] }
    - { action: switch_off, title: 关掉开关 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: enabled
disable:
  steps: [{ action: open_module, title: 进入客服模块 }]
`,
    ],
  },
  check(facts, report) {
    const { playbook } = facts;
    if (!isSwitchedOff(playbook)) return;
    for (const step of playbook.disable?.steps ?? []) {
      const needsPath = step.action === 'open_module' || step.action === 'find_setting';
      if (!needsPath || step.path?.length) continue;
      const path = usualPath(step.action, facts);
      report({
        at: step.path ? { in: step, key: 'path', onKey: true } : { in: step, key: 'title' },
        message: 'missing',
        data: { title: step.title },
        // A path that nobody has seen on the screen may be another shop's.
        fixes: path && [
          {
            title: 'usual',
            data: { path: path.join(' → ') },
            kind: 'draft',
            edits: [{ kind: 'set', in: step, key: 'path', value: path }],
          },
        ],
      });
    }
  },
});
