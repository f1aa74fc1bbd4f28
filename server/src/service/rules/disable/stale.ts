import { daysBetween } from '../../time/dates';
import { defineRule } from '../../rule-support/rule';
import { partOf, put } from '../../rule-support/section-part';
import { isSwitchedOff } from '../../triage/smart-service';

export const disableStale = defineRule({
  id: 'disable/stale',
  level: 'warning',
  source: 'G1',
  title: { zh: '关闭步骤最近没有核对过', en: 'The steps have not been checked recently' },
  why: {
    zh: '后台常改版，菜单会搬家、改名。真要用的时候才发现路走不通，往往正赶上大促最忙的那天。',
    en: 'Menus move and change their names. A way that leads nowhere is usually found on the busiest day, when it is needed.',
  },
  howToFix: {
    zh: '照着步骤在后台走一遍，把不对的改好，再把 verified_on 写成当天。多少天算旧，可以在 checks.options 里改。',
    en: 'Walk through the steps in the back office, correct what has changed, and then set verified_on to that day. How many days are too many can be changed in checks.options.',
  },
  reads: ['decision', 'disable', 'checks'],
  needs: ['disable.verified_on'],
  messages: {
    never: {
      zh: '没有写这些步骤是哪天核对的，不知道现在还对不对。',
      en: 'Nothing says when these steps were last checked, so they may no longer be right.',
    },
    old: {
      zh: '这些步骤 {age} 天前核对过，超过 {days} 天了，菜单可能已经变了。',
      en: 'These steps were checked {age} days ago, more than {days}: the menus may have moved.',
    },
    future: {
      zh: '核对日期 {date} 还没到，是不是写错了？',
      en: 'The day of the last check, {date}, is still to come. Is it right?',
    },
  },
  fixes: {
    today: { zh: '今天已经照着走过一遍：写成 {today}', en: 'I walked through them today: set it to {today}' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
disable:
  steps:
    - { action: login, title: 登录后台 }
  verified_on: 2026-08-01
`,
      `playbook: 1
shop:
  name: Oak & Linen
disable:
  steps:
    - { action: login, title: Log in }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
disable:
  steps:
    - { action: login, title: 登录后台 }
  verified_on: 2026-10-20
checks:
  options:
    disable/stale: { days: 30 }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
disable:
  steps:
    - { action: login, title: 登录后台 }
  verified_on: 2026-08-24
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: enabled
disable:
  steps:
    - { action: login, title: 登录后台 }
`,
    ],
  },
  check({ playbook, today }, report, { days }) {
    const { disable } = playbook;
    if (!isSwitchedOff(playbook) || !disable?.steps?.length) return;
    const date = disable.verified_on;
    const fixes = [
      {
        title: 'today',
        data: { today },
        // Only someone who has just walked through the steps may say so.
        kind: 'draft',
        byHand: true,
        edits: [put(playbook, 'disable', 'verified_on', today)],
      } as const,
    ];
    if (date === undefined)
      return report({ at: partOf(playbook, 'disable', 'steps'), message: 'never', fixes });
    const age = daysBetween(date, today);
    const at = { in: disable, key: 'verified_on' };
    if (age < 0) return report({ at, message: 'future', data: { date }, fixes });
    if (age > days) report({ at, message: 'old', data: { age, days }, fixes });
  },
});
