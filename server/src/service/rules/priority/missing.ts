import { newSection, sectionFix } from '../../rule-support/section-part';
import type { Edit } from '../../yaml/edit/edit';
import { defineRule } from '../../rule-support/rule';
import type { Facts } from '../../document/facts';
import { offInWords, servesByHand } from '../../triage/smart-service';
import { starterCategory, starterNames } from '../../starters/categories';

export const priorityMissing = defineRule({
  id: 'priority/missing',
  level: 'warning',
  source: 'G2',
  title: { zh: '咨询没有分类', en: 'Inquiries are not sorted' },
  why: {
    zh: '机器人关掉以后，所有消息挤在同一个列表里。不分轻重，要退款的顾客就排在问颜色的顾客后面，火气越等越大。',
    en: 'With the robot gone, everything lands in one list. Unsorted, someone who wants a refund waits behind someone who asks about a colour, and gets angrier.',
  },
  howToFix: {
    zh: '在 priority.categories 里分几类，每类写清楚凭哪些词认出来、多急、谁来回、多久之内回。投诉和售后放在前面。',
    en: 'List a few kinds under priority.categories, each with the words it is recognised by, how urgent it is, who takes it and how soon it is answered. Complaints and after-sales go first.',
  },
  reads: ['decision', 'assistant', 'promotions', 'priority', 'staffing'],
  needs: ['priority.categories'],
  messages: {
    missing: {
      zh: '{off}，每条咨询都要靠人回复，手册里却没有写分成哪几类、先回哪一类。',
      en: '{off}, people answer every inquiry, but nothing says which kinds there are and which go first.',
    },
  },
  fixes: {
    add: {
      zh: '先分五类：投诉、售后、发货、商品、其他',
      en: 'Start with five: complaints, after-sales, shipping, products, the rest',
    },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: disabled
`,
      `playbook: 1
shop:
  name: Oak & Linen
decision:
  smart_service: disabled_for_window
  window: { from: 2026-12-10, to: 2026-12-13 }
staffing:
  team:
    - { id: mia, name: Mia, level: lead }
priority:
  tie_break: oldest_first
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: disabled
priority:
  categories:
    - { id: complaint, name: 投诉与售后, level: 1 }
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
    if (!servesByHand(playbook) || playbook.priority?.categories?.length) return;
    report({
      at: { in: playbook, key: 'priority' },
      message: 'missing',
      data: { off: offInWords(playbook) },
      fixes: sectionFix(starterEdits(facts)),
    });
  },
});

function starterEdits({ playbook, language }: Facts): readonly Edit[] {
  const team = playbook.staffing?.team ?? [];
  const categories = starterNames.map((name) => starterCategory(name, language, team));
  const { priority } = playbook;
  if (!priority) return newSection('priority', { categories, default: 'other' });
  return [
    { kind: 'set', in: priority, key: 'categories', value: categories },
    { kind: 'set', in: priority, key: 'default', value: 'other' },
  ];
}
