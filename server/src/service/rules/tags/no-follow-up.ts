import { onDuty } from '../../wording/roster';
import { defineRule } from '../../rule-support/rule';
import { labelOf } from '../../wording/label';

export const tagsNoFollowUp = defineRule({
  id: 'tags/no-follow-up',
  level: 'info',
  source: 'G2',
  title: { zh: '标签没有跟进', en: 'A tag without a follow-up' },
  why: {
    zh: '打标签是为了之后有人去做点什么。只打不跟，说好“明天联系您”的顾客就再也没有下文。',
    en: 'A tag is set so that something happens later. Without that, the customer who was told "we will get back to you" never hears again.',
  },
  howToFix: {
    zh: '在 follow_up 里写多久之后、谁来跟进、用哪条常用语；用不上的标签就删掉。',
    en: 'Write under follow_up after how long, by whom and with which reply; remove tags that nobody needs.',
  },
  reads: ['staffing', 'tags'],
  messages: {
    missing: {
      zh: '标签“{name}”没有写打上之后谁来跟进。',
      en: 'The tag "{name}" does not say who gets back to the customer.',
    },
  },
  fixes: {
    add: { zh: '先定：一天后由{by}跟进', en: 'Start with: after a day, by {by}' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
tags:
  - { id: high-intent, name: 高意向, color: red }
`,
      `playbook: 1
shop:
  name: Oak & Linen
tags:
  - id: vip
    name: VIP
    follow_up: { after: 1d, by: Mia }
  - id: waiting
    follow_up: {}
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
tags:
  - id: high-intent
    name: 高意向
    follow_up: { reply: still-thinking }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
tags: []
`,
    ],
  },
  check({ playbook, language }, report) {
    const { tags = [] } = playbook;
    for (const tag of tags) {
      if (Object.keys(tag.follow_up ?? {}).length > 0) continue;
      const value = { after: '1d', by: onDuty(playbook, language) };
      report({
        at: { in: tag, key: tag.name === undefined ? 'id' : 'name' },
        message: 'missing',
        data: { name: labelOf('tags.*', tag) },
        fixes: [
          {
            title: 'add',
            data: { by: value.by },
            kind: 'draft',
            edits: [{ kind: 'set', in: tag, key: 'follow_up', value }],
          },
        ],
      });
    }
  },
});
