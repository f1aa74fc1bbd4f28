import { reportAlike, withAlike } from '../../rule-support/reply/alike';
import { defineTextRule } from '../../rule-support/rule';
import { readingOf } from '../../lexicon/reading';
import { hardPromises } from '../../rule-support/reply/hard-promises';
import { softened } from '../../rule-support/reply/softer-promises';
import { ofTeam, sayInstead } from '../../rule-support/reply/team-words';
import { apart, isAllowed } from '../../text/phrases';

export const replyHardPromise = defineTextRule({
  id: 'reply/hard-promise',
  level: 'warning',
  source: 'G2',
  title: { zh: '说死的承诺', en: 'Hard promise' },
  why: {
    zh: '快递晚一天、仓库缺一件，说死的话就成了顾客手里的欠条。承诺要有店里的政策托着，不能靠客服一时嘴快。',
    en: 'One late courier turns "guaranteed tomorrow" into a debt. A promise needs a policy behind it, not an agent in a hurry.',
  },
  howToFix: {
    zh: '说清楚条件和预计时间，例如“预计明天送到，以物流为准”。店里真有这项政策的，把原话写进 allow 选项。',
    en: 'Give the expected time and its conditions. Where a policy of the shop stands behind the words, put them into the allow option.',
  },
  limits: withAlike(),
  reads: ['checks'],
  messages: {
    promise: {
      zh: '“{words}”把话说死了；店里真有这项政策的，把原话写进 allow 选项。',
      en: '"{words}" is a hard promise. Where a policy of the shop stands behind it, put the words into the allow option.',
    },
    alike: {
      zh: '“{words}”读起来像把话说死了，请再看一眼。',
      en: '"{words}" reads like a promise without a way out; please look again.',
    },
  },
  fixes: { soften: { zh: '换成“{softer}”', en: 'Say "{softer}"' }, say: sayInstead },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - { title: 催到货, text: 放心，明天一定到 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - { title: 正品, text: 假一赔百，支持专柜验货 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
faq:
  - { question: Will it arrive in time?, answer: We guarantee it will arrive tomorrow. }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - { title: 催到货, text: 到货时间不一定，请您一定核对好地址，我们一定尽力帮您催 }
  - { title: 卫生, text: 为保证食品卫生，拆封后不支持退货 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
checks:
  options:
    reply/hard-promise: { allow: [假一赔三] }
quick_replies:
  - { title: 正品, text: 本店假一赔三 }
`,
    ],
  },
  checkText(given, facts, report, { allow }) {
    const { text, owner, key } = given;
    const reading = readingOf(given, facts);
    const added = ofTeam(given, reading, classes, 'say');
    const promises = apart(hardPromises(reading));
    if (promises.length === 0) reportAlike(given, facts, 'reply/hard-promise', report, allow);
    for (const found of promises) {
      if (isAllowed(reading.view, found, allow)) continue;
      const part = reading.view.part(found);
      const words = text.slice(part.start, part.end);
      const instead = softened(words);
      const at = { in: owner, key, part };
      const { level, fixes } = added(part);
      report({
        at,
        message: 'promise',
        data: { words },
        level,
        fixes: instead
          ? [
              ...fixes,
              {
                title: 'soften',
                data: { softer: instead },
                kind: 'suggestion',
                edits: [{ kind: 'replace', at, text: instead }],
              },
            ]
          : fixes,
      });
    }
  },
});

/** The classes that a team's pack may add words to. */
const classes = ['promise', 'vow', 'outcome', 'flaw', 'overpay'];
