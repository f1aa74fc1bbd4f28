import { newSection, sectionFix } from '../../rule-support/section-part';
import { topicsInWords } from '../../shop/reply-topics';
import { defineRule } from '../../rule-support/rule';
import { offInWords, servesByHand } from '../../triage/smart-service';
import { starterReply, starterTexts } from '../../starters/replies';

export const quickRepliesMissing = defineRule({
  id: 'quick-replies/missing',
  level: 'warning',
  source: 'G2',
  title: { zh: '没有常用语', en: 'No quick replies' },
  why: {
    zh: '发货、退换、发票这些话每天要说几十遍。没有备好的说法，每个人临时打字：慢，还各说各的，顾客拿着两种答案来问哪个算数。',
    en: 'Shipping, returns and invoices are explained dozens of times a day. Without prepared words everyone types them anew: slowly, and each a little differently, until a customer asks which answer counts.',
  },
  howToFix: {
    zh: '在 quick_replies 里写下最常被问到的问题怎么答，每条有标题、分组和快捷码。',
    en: 'Write down under quick_replies how the usual questions are answered, each with a title, a group and a shortcut.',
  },
  reads: ['decision', 'assistant', 'promotions', 'staffing', 'quick_replies'],
  needs: ['quick_replies'],
  messages: {
    missing: {
      zh: '{off}，客服要自己回每一条消息，却一条常用语也没有准备。',
      en: '{off}, agents answer every message themselves, and not one quick reply is ready for them.',
    },
  },
  fixes: {
    add: {
      zh: '加上 {count} 条起步常用语：{topics}',
      en: 'Add {count} replies to begin with: {topics}',
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
quick_replies: []
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: disabled
quick_replies:
  - title: 发货时间
    text: 现货付款后 48 小时内发出。
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: enabled
`,
    ],
  },
  check({ playbook, language }, report) {
    if (!servesByHand(playbook) || playbook.quick_replies?.length) return;
    const value = starterTexts.flatMap((text) => {
      const reply = starterReply(text, language, playbook);
      return reply ? [{ topic: text.topic, reply }] : [];
    });
    report({
      at: { in: playbook, key: 'quick_replies' },
      message: 'missing',
      data: { off: offInWords(playbook) },
      fixes: sectionFix(
        newSection(
          'quick_replies',
          value.map(({ reply }) => reply),
        ),
        { count: value.length, topics: topicsInWords(value.map(({ topic }) => topic)) },
      ),
    });
  },
});
