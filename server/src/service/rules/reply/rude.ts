import { reportAlike, withAlike } from '../../rule-support/reply/alike';
import { defineTextRule } from '../../rule-support/rule';
import { isInSentenceWith } from '../../lexicon/context';
import { readingOf } from '../../lexicon/reading';
import { readAloud } from '../../text/dense';
import { apart, occurrences } from '../../text/phrases';
import { ofEntry, sayInstead } from '../../rule-support/reply/team-words';
import { rewriteClause } from '../../rule-support/reply/rewrite-clause';

export const replyRude = defineTextRule({
  id: 'reply/rude',
  level: 'warning',
  source: { guide: 'G2', register: ['douyin-promotion-service-2023'] },
  title: { zh: '话里带刺', en: 'Rude wording' },
  why: {
    zh: '顾客来问多半已经着急，一句“自己不会看吗”就是一条差评。辱骂、嘲讽顾客，平台会直接扣分。',
    en: 'Most customers who ask are upset already; one "can’t you read" makes a bad review. Insults cost the shop points with the platform.',
  },
  howToFix: {
    zh: '先认可顾客的感受，再说能做什么。本店另外不许说的话，写进 words 选项。',
    en: 'Take the trouble seriously, then say what you can do. What your shop does not want said goes into the words option.',
  },
  limits: withAlike({
    zh: '看得出的是带刺的字眼：骂人的词和缩写、责怪、挖苦、赶人、吓唬。字面上客客气气的反话，例如“您可真会挑时候”，机器分不清，不报，要靠店长自己听。转述别人骂人的话、为此道歉，不算。',
    en: 'What is found are telling words: insults and their initials, blame, mockery, sending away, threats. Sarcasm in polite words ("what perfect timing you have") cannot be told from politeness and is left to your own ear. Apologies for what somebody said do not count.',
  }),
  reads: ['checks'],
  messages: {
    rude: { zh: '“{words}”听着像在怪顾客、赶顾客。', en: '"{words}" blames or slights the customer.' },
    own: { zh: '“{words}”是本店不许说的话。', en: '"{words}" is on your shop’s own list of rude words.' },
    alike: {
      zh: '“{words}”读起来像在怪顾客、赶顾客，请再看一眼。',
      en: '"{words}" reads like blaming or slighting the customer; please look again.',
    },
  },
  fixes: {
    say: sayInstead,
    rewrite: { zh: '换成“我来帮您看看”', en: 'Put "let me look into it for you" in its place' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - { title: 尺码, text: 自己不会看详情页吗 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
checks:
  options:
    reply/rude: { words: [看清楚再问] }
quick_replies:
  - { title: 发货, text: 亲，请看清楚再问 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
quick_replies:
  - { title: Late, text: 'That is your problem, not ours.' }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - { title: 尺码, text: 麻烦您再看一下尺码表，看不明白我一步步教您 }
  - { title: 久等, text: 让您等得不耐烦了，非常抱歉 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - { title: 洗护, text: 滚筒洗衣机也可以洗，花色随便选 }
`,
    ],
  },
  checkText(given, facts, report, options) {
    const { text, owner, key } = given;
    const reading = readingOf(given, facts);
    const own = options.words.flatMap((words) => occurrences(reading.view.text, readAloud(words)));
    const mentions = reading.mentions('rude');
    const rude = mentions.filter((found) => !isInSentenceWith(reading, found, 'rude_talk'));
    const found = [
      ...own.map((part) => ({ ...part, entry: undefined, message: 'own' as const })),
      ...rude.map((part) => ({ ...part, message: 'rude' as const })),
    ];
    // Where it apologises for rude words, it is read by them.
    if (own.length === 0 && mentions.length === 0) reportAlike(given, facts, 'reply/rude', report);
    for (const one of apart(found)) {
      const part = reading.view.part(one);
      const { level, fixes } = ofEntry(given, one, part, 'say');
      report({
        at: { in: owner, key, part },
        message: one.message,
        data: { words: text.slice(part.start, part.end) },
        level,
        fixes: [...fixes, rewriteClause(given, part, 'rewrite', instead, facts.language)],
      });
    }
  },
});

const instead = { zh: '我来帮您看看', en: 'Let me look into it for you' };
