import type { AutoReply } from '../../../../../schemas/sections/auto-replies';
import { defineRule } from '../rule';
import { meet, takes } from './same-moment';

export const autoRepliesOverlap = defineRule({
  id: 'auto-replies/overlap',
  level: 'warning',
  source: 'G2',
  title: { zh: '两条自动回复抢着答', en: 'Two replies for one message' },
  why: {
    zh: '条件一样的两条，工作台只发先的那条，后面那条白写；有的工作台两条都发，顾客被刷屏。',
    en: 'Of two replies for the same message a workbench sends the first and the other is wasted, or it sends both and floods the customer.',
  },
  mend: {
    zh: '留一条；两条都要的，用 from / to、channels 分开，只在几天里用的那条给小一点的 order。',
    en: 'Keep one. Where both are needed, part them by dates or channels and give the one for a few days the lower order.',
  },
  reads: ['auto_replies'],
  messages: {
    same: {
      zh: '这条和前面那条在同样的情况下发，先发的是 order 小的或写在前面的，这条发不出去。',
      en: 'This one is for the same moment as the one that goes before it, and is never sent.',
    },
    unclear: {
      zh: '有些时候这条和另一条都符合，却没有用 order 说明谁先。',
      en: 'At times this one and another both fit, and no order says which goes first.',
    },
    keyword: {
      zh: '“{word}”已经被前面那条占了，含这个词的消息到不了这里。',
      en: '"{word}" is taken by the reply before it: such messages do not get here.',
    },
    first: { zh: '先发的是这条', en: 'This one goes first' },
  },
  fixes: {
    disable: { zh: '停用这条', en: 'Switch this one off' },
    lead: { zh: '让这条先发', en: 'Let this one go first' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
auto_replies:
  - { id: night, when: after_hours, text: '服务时间 {{hours.summary}}' }
  - { id: night-2, when: after_hours, text: '{{hours.next_open}} 回复您' }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
auto_replies:
  - { when: keyword, keywords: [发票, 开票], text: 请在订单页申请开票 }
  - { when: keyword, keywords: [电子发票], text: 电子发票发到您的邮箱 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
auto_replies:
  - { when: welcome, text: Hello! }
  - { when: welcome, from: 2026-12-01, to: 2026-12-24, text: Merry Christmas! }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
auto_replies:
  - { when: after_hours, order: 2, text: '服务时间 {{hours.summary}}' }
  - { when: after_hours, order: 1, from: 2026-12-11, to: 2026-12-13, text: 双12夜里有人值班 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
auto_replies:
  - { when: keyword, keywords: [电子发票], text: 电子发票在订单页下载 }
  - { when: keyword, keywords: [发票], text: 请在订单页申请开票 }
  - { when: welcome, channels: [im], text: 您好 }
  - { when: welcome, channels: [live_comment], text: 欢迎来直播间 }
`,
    ],
  },
  check({ playbook: { auto_replies = [] } }, report) {
    const inOrder = auto_replies
      .filter(({ enabled }) => enabled !== false)
      .sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || 0);
    for (const [index, reply] of inOrder.entries()) {
      const earlier = inOrder.slice(0, index).filter(({ when }) => when === reply.when);
      if (reply.when === 'keyword') {
        for (const [key, word] of (reply.keywords ?? []).entries()) {
          const before = earlier.find((one) => takes(one, word) && meet(one, reply) === 'same');
          if (before)
            report({
              at: { in: reply.keywords!, key },
              message: 'keyword',
              data: { word },
              related: [{ at: { in: before, key: 'when' }, message: 'first' }],
              fixes: lead(before, reply),
            });
        }
        continue;
      }
      const before = earlier.find((one) => quarrels(one, reply));
      if (!before) continue;
      report({
        at: { in: reply, key: 'when' },
        message: meet(before, reply) === 'same' ? 'same' : 'unclear',
        related: [{ at: { in: before, key: 'when' }, message: 'first' }],
        fixes: [
          {
            title: 'disable',
            safe: false,
            edits: [{ kind: 'set', in: reply, key: 'enabled', value: false }],
          },
          ...lead(before, reply),
        ],
      });
    }
  },
});

/** Whether nobody can tell which of two is sent, or the second never is. */
function quarrels(first: AutoReply, second: AutoReply): boolean {
  const meeting = meet(first, second);
  const decided = first.order !== undefined && first.order !== second.order;
  return meeting === 'same' || (meeting === 'partly' && !decided);
}

/** A mend that puts the later one first; none where it would then swallow the other just the same. */
function lead(before: AutoReply, reply: AutoReply) {
  const order = before.order === undefined ? 1 : before.order - 1;
  const swallows = reply.when !== 'keyword' && meet(reply, before) === 'same';
  if (order < 0 || swallows) return [];
  const edits = [{ kind: 'set' as const, in: reply, key: 'order', value: order }];
  return [{ title: 'lead' as const, safe: false, edits }];
}
