import { defineRule } from '../../rule-support/rule';

export const decisionMissing = defineRule({
  id: 'decision/missing',
  level: 'warning',
  source: 'G3',
  title: { zh: '没有写智能客服关还是留', en: 'Not said whether smart service is on or off' },
  why: {
    zh: '关和留，要准备的东西完全不同：关了要排人、写话术，留着要有人管知识库。没写清楚，检查只能先按关掉来算。',
    en: 'Off needs people and replies, on needs someone who looks after its knowledge. As long as nothing is said, the check takes it as off.',
  },
  howToFix: {
    zh: '在 decision.smart_service 里写 disabled（关）、enabled（留）或 disabled_for_window（只关一段时间）。',
    en: 'Write disabled (off), enabled (kept) or disabled_for_window (off for some days only) under decision.smart_service.',
  },
  reads: ['decision'],
  messages: {
    missing: {
      zh: '没有写智能客服是关还是留，下面先按“关”来检查。',
      en: 'Nothing says whether smart service is off or kept. The check goes on as if it were off.',
    },
  },
  fixes: {
    disabled: { zh: '写明：关掉，全部人工接待', en: 'Say that it is off and people answer everything' },
    enabled: { zh: '写明：保留智能客服', en: 'Say that it is kept' },
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
hours:
  weekly: { mon-sun: "09:00-18:00" }
faq:
  - { question: When will it ship?, answer: Within two days. }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: enabled
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision: { smart_service: disabled }
`,
    ],
  },
  check({ playbook }, report) {
    if (playbook.decision) return;
    report({
      at: { in: playbook, key: 'decision' },
      message: 'missing',
      // Which of the two is true only the shop knows.
      fixes: (['disabled', 'enabled'] as const).map((smart_service) => ({
        title: smart_service,
        kind: 'draft',
        byHand: true,
        edits: [{ kind: 'section', name: 'decision', value: { smart_service } }],
      })),
    });
  },
});
