import { readDuration, secondsPerUnit } from '../../../../../schemas/scalars';
import type { Edit } from '../../yaml/edit/edit';
import { daysBetween } from '../../time/dates';
import { onlyPerson } from '../../wording/roster';
import { defineRule } from '../../rule-support/rule';
import { partOf, put } from '../../rule-support/section-part';

export const assistantNoReview = defineRule({
  id: 'assistant/no-review',
  level: 'warning',
  source: 'G3',
  title: { zh: '知识库没人定期检查', en: 'Nobody reviews its knowledge' },
  why: {
    zh: '上了新品、改了活动，知识库不跟着改，智能客服就照旧的答。答错的账，顾客算在店铺头上。',
    en: 'New products and new offers come; unless its knowledge follows, smart service answers with the old ones, and customers hold the shop to it.',
  },
  howToFix: {
    zh: '在 assistant.knowledge_review 里写多久检查一次（every）、谁负责（owner）。',
    en: 'Say under assistant.knowledge_review how often it is reviewed (every) and by whom (owner).',
  },
  reads: ['shop', 'decision', 'assistant', 'staffing'],
  needs: ['assistant.knowledge_review'],
  messages: {
    missing: {
      zh: '没有写谁来检查智能客服的知识库、多久检查一次。',
      en: 'Nothing says who reviews what smart service knows, and how often.',
    },
    noRhythm: {
      zh: '没有写知识库多久检查一次（every）。',
      en: 'Nothing says how often its knowledge is reviewed (every).',
    },
    noOwner: { zh: '没有写知识库由谁检查（owner）。', en: 'Nothing says who reviews its knowledge (owner).' },
    overdue: {
      zh: '知识库上次检查是 {last}，离今天 {days} 天，已经超过说好的间隔。',
      en: 'Its knowledge was last reviewed on {last}, {days} days ago: longer ago than agreed.',
    },
  },
  fixes: {
    add: { zh: '每 7 天检查一次，由“{owner}”负责', en: 'Every 7 days, by "{owner}"' },
    rhythm: { zh: '每 7 天检查一次', en: 'Every 7 days' },
    owner: { zh: '由“{owner}”负责', en: 'By "{owner}"' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
  owner: 运营主管 周敏
decision:
  smart_service: enabled
assistant:
  knowledge_review: { owner: 客服主管 陈璐 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
decision:
  smart_service: enabled
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: enabled
assistant:
  knowledge_review: { every: 7d, owner: 客服主管 陈璐, last: 2026-10-01 }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: enabled
assistant:
  knowledge_review: { every: 14d, owner: 客服主管 陈璐, last: 2026-11-08 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: disabled
`,
    ],
  },
  check({ playbook, today, language }, report) {
    if (playbook.decision?.smart_service !== 'enabled') return;
    const review = playbook.assistant?.knowledge_review ?? {};
    const { every, last } = review;
    const owner =
      playbook.shop.owner ??
      onlyPerson(playbook) ??
      { zh: '客服主管', en: 'The head of customer service' }[language];
    const at = partOf(playbook, 'assistant', 'knowledge_review');
    const set = (key: string, value: string): Edit[] => [{ kind: 'set', in: review, key, value }];
    if (every === undefined && review.owner === undefined) {
      const edits = [put(playbook, 'assistant', 'knowledge_review', { every: '7d', owner })];
      return report({
        at,
        message: 'missing',
        fixes: [{ title: 'add', data: { owner }, kind: 'draft', edits }],
      });
    }
    if (every === undefined)
      return report({
        at,
        message: 'noRhythm',
        fixes: [{ title: 'rhythm', kind: 'draft', edits: set('every', '7d') }],
      });
    if (review.owner === undefined)
      report({
        at,
        message: 'noOwner',
        fixes: [{ title: 'owner', data: { owner }, kind: 'draft', edits: set('owner', owner) }],
      });
    if (last === undefined) return;
    const days = daysBetween(last, today);
    if (days * secondsPerUnit.d > readDuration(every)!)
      report({ at: { in: review, key: 'last' }, message: 'overdue', data: { last, days } });
  },
});
