import type { Edit } from '../../yaml/edit/edit';
import { dayNames, MINUTES_PER_DAY } from '../../../../../schemas/scalars';
import { total } from '../../time/intervals';
import { weeklyHours } from '../../time/hours';
import { defineRule } from '../../rule-support/rule';
import { partOf, put } from '../../rule-support/section-part';
import { offInWords, closedTimeIsOurs } from '../../triage/smart-service';

export const staffingOfflineMessages = defineRule({
  id: 'staffing/offline-messages',
  level: 'info',
  source: 'G2',
  title: { zh: '离线留言没人负责', en: 'Nobody is in charge of offline messages' },
  why: {
    zh: '没人在线时顾客发的话会变成留言，不会自己跑到会话列表里。没指定谁回，常常到顾客来催才发现。',
    en: 'What customers write while nobody is online becomes an offline message and does not come to the chat list by itself. With nobody in charge of it, it is often found only when they ask again.',
  },
  howToFix: {
    zh: '在 messages.offline_messages 里写谁来回（owner）、上班后多久回完（answer_within）。',
    en: 'Say under messages.offline_messages who answers them (owner) and how soon after the day begins (answer_within).',
  },
  reads: ['decision', 'assistant', 'promotions', 'hours', 'messages'],
  needs: ['messages.offline_messages'],
  messages: {
    missing: {
      zh: '{off}，没人在线时顾客会留言，却没有写由谁回复。',
      en: '{off}, customers leave messages while nobody is online, but nobody is named to answer them.',
    },
  },
  fixes: {
    add: { zh: '由最早上班的客服回，1 小时内回完', en: 'Whoever opens the day answers them within an hour' },
    owner: { zh: '由最早上班的客服回', en: 'Whoever opens the day answers them' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: "09:00-22:00" }
messages:
  check_every: 15m
`,
      `playbook: 1
shop:
  name: Oak & Linen
messages:
  offline_messages: { answer_within: 1h }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
messages:
  offline_messages: { owner: 早班组长 }
`,
      `playbook: 1
shop:
  name: 全天在线小店
hours:
  weekly: { mon-sun: "00:00-24:00" }
`,
    ],
  },
  check({ playbook, language }, report) {
    const { hours, messages } = playbook;
    const offline = messages?.offline_messages;
    const neverOffline =
      hours !== undefined &&
      dayNames.every((day) => total(weeklyHours(hours, day).ranges) >= MINUTES_PER_DAY);
    if (!closedTimeIsOurs(playbook) || neverOffline || offline?.owner !== undefined) return;
    const owner = { zh: '当天最早上班的客服', en: 'Whoever opens the day' }[language];
    const edit: Edit = offline
      ? { kind: 'set', in: offline, key: 'owner', value: owner }
      : put(playbook, 'messages', 'offline_messages', { owner, answer_within: '1h' });
    report({
      at: partOf(playbook, 'messages', 'offline_messages'),
      message: 'missing',
      data: { off: offInWords(playbook) },
      fixes: [{ title: offline ? 'owner' : 'add', kind: 'draft', edits: [edit] }],
    });
  },
});
