import { joinTexts } from '../../../../../schemas/text';
import type { Edit } from '../../yaml/edit/edit';
import { defineRule } from '../../rule-support/rule';
import { partOf, put } from '../../rule-support/section-part';
import { handoverNeeds, wordsFor } from '../../starters/handover-words';

export const assistantNoHandover = defineRule({
  id: 'assistant/no-handover',
  level: 'warning',
  source: 'G3',
  title: { zh: '没有转人工的词', en: 'No words that bring a person in' },
  why: {
    zh: '顾客已经在说投诉、退款、找人工，机器人还在一遍遍自动答，是最容易把小事闹大的时候。',
    en: 'A customer who writes "complaint", "refund" or "a person, please" and gets another automatic answer is a small problem growing big.',
  },
  howToFix: {
    zh: '在 assistant.handover_keywords 里写：一出现就直接转人工的词，投诉、退款、找人工三类都要有。',
    en: 'List under assistant.handover_keywords the words that bring a person in at once: for complaints, for refunds, and for asking for a person.',
  },
  reads: ['decision', 'assistant'],
  needs: ['assistant.handover_keywords'],
  messages: {
    none: {
      zh: '智能客服留着，却没有一个词能让顾客直接转到人工。',
      en: 'Smart service is kept, and there is no word that takes a customer to a person.',
    },
    lacks: {
      zh: '转人工的词里没有{needs}这类。',
      en: 'The words that bring a person in have none for {needs}.',
    },
  },
  fixes: { add: { zh: '加上“{words}”', en: 'Add "{words}"' } },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: enabled
assistant:
  active: always
`,
      `playbook: 1
shop:
  name: Oak & Linen
decision:
  smart_service: enabled
assistant:
  handover_keywords:
    - complaint
    - refund
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: enabled
assistant:
  handover_keywords: [消协, 我要退货, 转人工]
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: disabled
`,
    ],
  },
  check({ playbook, language }, report) {
    if (playbook.decision?.smart_service !== 'enabled') return;
    const known = playbook.assistant?.handover_keywords ?? [];
    const lacking = handoverNeeds.filter((need) => !known.some(need.isMet));
    if (lacking.length === 0) return;
    const words = wordsFor(lacking, language);
    const edits =
      known.length > 0
        ? words.map((value): Edit => ({ kind: 'add', in: known, value }))
        : [put(playbook, 'assistant', 'handover_keywords', words)];
    report({
      at: partOf(playbook, 'assistant', 'handover_keywords'),
      message: known.length > 0 ? 'lacks' : 'none',
      data: { needs: joinTexts(lacking.map(({ name }) => name)) },
      fixes: [{ title: 'add', data: { words: joinTexts(words)[language] }, kind: 'draft', edits }],
    });
  },
});
