import { forbiddenWords, forbiddenIn } from '../../text/forbidden-words';
import { defineTextRule } from '../../rule-support/rule';
import { plainOf } from '../../text/normalise';
import { apart } from '../../text/phrases';

export const replyMustNotSay = defineTextRule({
  id: 'reply/must-not-say',
  level: 'error',
  source: 'G2',
  title: { zh: '说了规范里不许说的话', en: 'A text says what your standards rule out' },
  why: {
    zh: '规范里写了不许说，话术里却照样有，客服会照着话术说。两份东西打架，培训就白做了。',
    en: 'Agents say what the prepared reply says. Where it breaks the standard, training is wasted.',
  },
  howToFix: {
    zh: '换一种说法；如果规范过时了，就从 staffing.standards.must_not_say 里删掉那一条。',
    en: 'Say it in another way, or take the line out of staffing.standards.must_not_say if it is out of date.',
  },
  reads: ['staffing'],
  messages: {
    barred: {
      zh: '“{words}”是服务规范里不许说的。',
      en: '"{words}" is on your list of things not to say.',
    },
    here: { zh: '规范写在这里', en: 'The standard says so here' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
staffing:
  standards:
    must_not_say: [自己看详情页]
quick_replies:
  - { title: 尺码, text: 亲，尺码您自己看详情页 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
staffing:
  standards:
    must_not_say: [it is what it is]
faq:
  - { question: Late?, answer: 'Sorry, It is  what it is.' }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
staffing:
  standards:
    must_not_say: [自己看详情页, 不知道]
quick_replies:
  - { title: 尺码, text: 尺码在详情页第三张图，不确定的话我帮您选 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
staffing:
  standards:
    must_not_say: [no]
quick_replies:
  - { title: Stock, text: We do not know yet when it is back. }
`,
    ],
  },
  checkText(given, { playbook }, report) {
    const { owner, key } = given;
    const forbidden = forbiddenWords(playbook);
    if (forbidden.length === 0) return;
    const view = plainOf(given);
    for (const { index, ...part } of apart(forbiddenIn(view.text, forbidden)))
      report({
        at: { in: owner, key, part: view.part(part) },
        message: 'barred',
        data: { words: forbidden[index]! },
        related: [{ at: { in: forbidden, key: index }, message: 'here' }],
      });
  },
});
