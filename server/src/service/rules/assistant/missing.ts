import { newSection, sectionFix } from '../../rule-support/section-part';
import { onlyPerson } from '../../wording/roster';
import { defineRule } from '../../rule-support/rule';
import { handoverNeeds, wordsFor } from '../../starters/handover-words';
import { starterWords } from '../../starters/wording';

export const assistantMissing = defineRule({
  id: 'assistant/missing',
  level: 'info',
  source: 'G3',
  title: { zh: '留着智能客服，没写怎么管', en: 'Smart service is kept, but not how it is run' },
  why: {
    zh: '智能客服留着也要有人管：什么话必须转人工，答错了谁来改。放着不管，它会越答越偏。',
    en: 'Smart service that is kept needs care: what goes to a person, and who corrects wrong answers. Left alone, it drifts.',
  },
  howToFix: {
    zh: '加上 assistant：什么时候用（active）、哪些词转人工、多久检查一次知识库、答错多少算太多。',
    en: 'Add assistant: when it answers (active), which words go to a person, how often its knowledge is reviewed, and how many wrong answers are too many.',
  },
  reads: ['shop', 'decision', 'assistant', 'staffing'],
  messages: {
    missing: {
      zh: '智能客服留着，却没有写它什么时候用、什么话转人工、谁来维护。',
      en: 'Smart service is kept, but nothing says when it answers, what goes to a person and who looks after it.',
    },
  },
  fixes: { add: { zh: '加上起步的管理办法', en: 'Add rules to begin with' } },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: enabled
  keep_reasons: [high_volume]
`,
      `playbook: 1
shop:
  name: Oak & Linen
  owner: Mia
decision:
  smart_service: enabled
assistant: {}
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: enabled
assistant:
  active: out_of_hours
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
    const isDescribed = Object.keys(playbook.assistant ?? {}).length > 0;
    if (playbook.decision?.smart_service !== 'enabled' || isDescribed) return;
    const owner =
      playbook.shop.owner ??
      onlyPerson(playbook) ??
      { zh: '客服主管', en: 'The head of customer service' }[language];
    const value = {
      active: 'always',
      handover_keywords: wordsFor(handoverNeeds, language),
      knowledge_review: { every: '7d', owner },
      wrong_answers: { limit: 20, what_then: starterWords.tooManyWrong[language] },
    };
    report({
      at: { in: playbook, key: 'assistant' },
      message: 'missing',
      fixes: sectionFix(newSection('assistant', value)),
    });
  },
});
