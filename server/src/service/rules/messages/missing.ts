import { newSection, sectionFix } from '../../rule-support/section-part';
import type { Text } from '../../../../../schemas/text';
import type { Edit } from '../../yaml/edit/edit';
import { leading, onlyPerson } from '../../wording/roster';
import { defineRule } from '../../rule-support/rule';
import type { Facts } from '../../document/facts';

export const messagesMissing = defineRule({
  id: 'messages/missing',
  level: 'info',
  source: 'G2',
  title: { zh: '没有写未读消息怎么清', en: 'No rule for unread messages' },
  why: {
    zh: '消息一多，夹在中间的几条就被划过去了。没人定时清未读，顾客等到的只有沉默，然后就去投诉了。',
    en: 'In a full inbox a few messages are scrolled past. Unless someone goes through the unread ones, those customers hear nothing, and complain.',
  },
  howToFix: {
    zh: '在 messages 里写多久清一次未读（check_every）或未读最多留几条（unread_limit），最好也写上谁来看、怎么交接班。',
    en: 'Write under messages how often the unread ones are gone through (check_every) or how many may be left (unread_limit), and better also who does it and how shifts hand over.',
  },
  reads: ['staffing', 'messages'],
  needs: ['messages'],
  messages: {
    missing: {
      zh: '没有写多久清一次未读消息，也没有写最多能积压几条。',
      en: 'Nothing says how often unread messages are gone through, or how many may pile up.',
    },
  },
  fixes: {
    add: {
      zh: '先定：每 15 分钟清一次未读，最多留 5 条',
      en: 'Start with: every 15 minutes, with no more than five left',
    },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
`,
      `playbook: 1
shop:
  name: Oak & Linen
messages:
  handover: Unfinished chats are passed on in the group.
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
messages:
  check_every: 10m
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
messages:
  unread_limit: 0
`,
    ],
  },
  check(facts, report) {
    const { playbook } = facts;
    if (playbook.messages?.check_every !== undefined || playbook.messages?.unread_limit !== undefined) return;
    report({
      at: { in: playbook, key: 'messages' },
      message: 'missing',
      fixes: sectionFix(starterEdits(facts)),
    });
  },
});

function starterEdits({ playbook, language }: Facts): readonly Edit[] {
  const { messages } = playbook;
  const what_then = onlyPerson(playbook) === undefined ? shareOut : oneByOne;
  const rules = {
    check_every: '15m',
    unread_limit: 5,
    who: leading(playbook, language),
    what_then: what_then[language],
    handover: handover[language],
  };
  if (!messages) return newSection('messages', rules);
  return Object.entries(rules)
    .filter(([key]) => !Object.hasOwn(messages, key))
    .map(([key, value]) => ({ kind: 'set', in: messages, key, value }));
}

const shareOut: Text = {
  zh: '分给手上空的同事，还是超过就叫后备支援',
  en: 'Share them out to whoever is free, and call for backup if that is not enough',
};
const oneByOne: Text = {
  zh: '先回等得最久的，其余的先告诉顾客大概什么时候能回',
  en: 'Answer whoever has waited longest, and tell the others roughly when their turn comes',
};

const handover = {
  zh: ['没回完的会话', '答应了回复的顾客', '等仓库或快递答复的订单'],
  en: [
    'Chats not finished',
    'Customers who were promised an answer',
    'Orders waiting for the warehouse or courier',
  ],
} as const;
