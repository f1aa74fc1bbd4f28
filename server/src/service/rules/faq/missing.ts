import { newSection, sectionFix } from '../../rule-support/section-part';
import type { FaqEntry } from '../../../../../schemas/sections/faq';
import { topicsInWords } from '../../shop/reply-topics';
import { defineRule } from '../../rule-support/rule';
import { offInWords, servesByHand } from '../../triage/smart-service';
import { starterTexts } from '../../starters/replies';
import { starterEntry } from '../../starters/faq';

export const faqMissing = defineRule({
  id: 'faq/missing',
  level: 'warning',
  source: 'G2',
  title: { zh: '没有常见问题', en: 'No FAQ' },
  why: {
    zh: '顾客自己能看到答案，就不会来问。几天发货、怎么退这类问题不先答掉，人工客服的时间就全花在它们上面。',
    en: 'Customers who can read the answer do not ask. Unless shipping and returns are answered up front, agents spend their day on them.',
  },
  howToFix: {
    zh: '在 faq 里写下顾客问得多的问题和回答，放到店铺首页或客服模块。',
    en: 'Write the usual questions with their answers under faq, and show them on the shop page or in the service module.',
  },
  reads: ['decision', 'assistant', 'promotions', 'staffing', 'faq', 'quick_replies'],
  needs: ['faq'],
  messages: {
    missing: {
      zh: '{off}，顾客问什么都要等人回复，却没有一条他们自己能看的常见问题。',
      en: '{off}, every question waits for a person, and there is no FAQ that customers could read instead.',
    },
  },
  fixes: {
    add: {
      zh: '加上 {count} 条起步问答：{topics}',
      en: 'Add {count} entries to begin with: {topics}',
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
faq: []
quick_replies:
  - { id: ship, title: Shipping, text: It ships within 48 hours. }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
faq:
  - question: 付款后多久发货？
    answer: 现货付款后 48 小时内发出。
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
    if (!servesByHand(playbook) || playbook.faq?.length) return;
    const value: readonly FaqEntry[] = starterTexts.flatMap((text) => starterEntry(text, facts) ?? []);
    report({
      at: { in: playbook, key: 'faq' },
      message: 'missing',
      data: { off: offInWords(playbook) },
      fixes: sectionFix(newSection('faq', value), {
        count: value.length,
        topics: topicsInWords(value.map(({ topic }) => topic!)),
      }),
    });
  },
});
