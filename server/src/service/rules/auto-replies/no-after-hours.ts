import type { AutoReply } from '../../../../../schemas/sections/auto-replies';
import type { Text } from '../../../../../schemas/text';
import { defineRule } from '../../rule-support/rule';
import { closedTimeIsOurs, offInWords } from '../../triage/smart-service';
import { firstClosed } from '../../triage/first-closed';
import { decidingDay, idleBecause } from '../../triage/in-force';
import { addReply } from '../../starters/auto-reply';

export const autoRepliesNoAfterHours = defineRule({
  id: 'auto-replies/no-after-hours',
  level: 'error',
  source: 'G2',
  title: { zh: '没有下班后的自动回复', en: 'No after-hours reply' },
  why: {
    zh: '智能客服一关，下班后的消息就没有回声。顾客不知道几点有人，会一直问、去投诉，或者直接退款。',
    en: 'Once smart service is off, a message at night meets silence. Customers who do not know when someone is back ask again, complain, or ask for their money.',
  },
  howToFix: {
    zh: '在 auto_replies 里加一条 when: after_hours 的回复，写明服务时间、几点回复、请顾客先留下什么。',
    en: 'Add a reply with when: after_hours under auto_replies: your hours, when you answer, and what to leave meanwhile.',
  },
  reads: ['shop', 'decision', 'assistant', 'hours', 'staffing', 'auto_replies', 'promotions'],
  needs: [
    'auto_replies',
    'hours.weekly',
    'hours.exceptions',
    'hours.calendar',
    'hours.holiday',
    'hours.calendars',
  ],
  messages: {
    missing: {
      zh: '{off}，下班时间（例如{from}至{to}）发来的消息没有自动回复。',
      en: '{off}, messages in closed hours (such as {from} to {to}) get no reply at all.',
    },
    idle: {
      zh: '{off}，下班时间（例如{from}至{to}）发来的消息没有自动回复：写好的那条{why}。',
      en: '{off}, messages in closed hours (such as {from} to {to}) get no reply: the one there is {why}.',
    },
    here: { zh: '这条{why}', en: 'This one is {why}' },
  },
  fixes: {
    add: { zh: '加一条下班后的自动回复', en: 'Add an after-hours reply' },
    enable: { zh: '启用写好的那条', en: 'Switch on the one there is' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: '09:00-22:00' }
`,
      `playbook: 1
shop:
  name: Oak & Linen
hours:
  weekly: { mon-fri: '09:00-18:00' }
auto_replies:
  - { when: after_hours, enabled: false, text: 'We answer {{hours.summary}}.' }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: '09:00-22:00' }
auto_replies:
  - { when: after_hours, to: 2026-11-11, text: '双11后半夜值班结束，{{hours.next_open}} 回复您' }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: '00:00-24:00' }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: '09:00-22:00' }
auto_replies:
  - { when: after_hours, text: '服务时间 {{hours.summary}}，请先留言' }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: enabled
hours:
  weekly: { mon-sun: '09:00-22:00' }
`,
    ],
  },
  check({ playbook, today, language }, report) {
    if (!closedTimeIsOurs(playbook)) return;
    const day = decidingDay(playbook, today);
    const closed = firstClosed(playbook, day, today);
    if (!closed) return;
    const replies = (playbook.auto_replies ?? []).filter(({ when }) => when === 'after_hours');
    const idle = replies.map((reply) => ({ reply, why: idleBecause(reply, day) }));
    if (idle.some(({ why }) => why === undefined)) return;
    const [first] = idle;
    report({
      at: { in: playbook, key: 'auto_replies' },
      message: first ? 'idle' : 'missing',
      data: { off: offInWords(playbook), ...closed, why: first ? reasons[first.why!] : '' },
      related: idle.map(({ reply, why }) => ({
        at: { in: reply, key: 'when' },
        message: 'here',
        data: { why: reasons[why!] },
      })),
      fixes: [
        ...addReply(playbook, 'after_hours', language),
        ...idle
          .filter(({ why }) => why === 'off')
          .slice(0, 1)
          .map(({ reply }) => enable(reply)),
      ],
    });
  },
});

const enable = (reply: AutoReply) => ({
  title: 'enable' as const,
  kind: 'suggestion' as const,
  edits: [{ kind: 'set' as const, in: reply, key: 'enabled', value: true }],
});

const reasons = {
  off: { zh: '停用了', en: 'switched off' },
  past: { zh: '已经过期', en: 'out of date' },
  later: { zh: '还没有到开始日期', en: 'not in force yet' },
  elsewhere: { zh: '只用在别的渠道或别的时间表上', en: 'for other channels or other hours' },
} as const satisfies Record<string, Text>;
