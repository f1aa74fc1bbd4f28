import { reportAlike, withAlike } from '../../rule-support/reply/alike';
import { isDisowned, isTakenBack } from '../../rule-support/reply/disowned';
import { defineTextRule } from '../../rule-support/rule';
import { isAfter, isInSentenceWith, isWithin } from '../../lexicon/context';
import { type TextReading, readingOf, type WordMention } from '../../lexicon/reading';
import { ofEntry, sayInstead } from '../../rule-support/reply/team-words';
import { isAbroad } from '../../shop/platform';
import { apart, isAllowed } from '../../text/phrases';
import type { Part } from '../../text/normalise';

export const replyAbsoluteClaim = defineTextRule({
  id: 'reply/absolute-claim',
  level: 'warning',
  source: { register: ['advertising-law-9-3', 'absolute-claims-guide-2023'] },
  title: { zh: '绝对化用语', en: 'Absolute claim' },
  why: {
    zh: '“最好”“第一”“100% 有效”这类话没法证明，写进话术人人照着发，被举报时罚的是店铺。',
    en: 'Nobody can prove "the best" or "100% effective". In a prepared reply everyone sends it, and the fine falls on the shop.',
  },
  howToFix: {
    zh: '换成说得清、拿得出依据的话：用什么材料、多少人回购、和自家哪一款比。确实是商标、型号或材质（例如百分百棉），写进 allow 选项。',
    en: 'Say what you can show instead: the material, how many buy again, which of your own products it beats. Names and models go into the allow option.',
  },
  limits: withAlike({
    zh: '时区不在中国、又不在抖店的店，中国的广告法管不到，只提示。',
    en: 'A shop whose time zone is outside China and that is not on Douyin is not bound by China’s advertising law: there it is a hint.',
  }),
  reads: ['shop', 'checks'],
  messages: {
    claim: { zh: '“{words}”是绝对化用语。', en: '"{words}" is an absolute claim.' },
    alike: {
      zh: '“{words}”读起来像绝对化用语，请再看一眼。',
      en: '"{words}" reads like an absolute claim; please look again.',
    },
  },
  fixes: { soften: sayInstead },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - { title: 面料, text: 我们家的面料是全网最好的 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
faq:
  - { question: Does it work?, answer: It is 100% effective. }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - { title: 材质, text: 面料是百分百棉，最好用冷水洗 }
  - { title: 排队, text: 最近咨询的人多，我们会第一时间回复您 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
checks:
  options:
    reply/absolute-claim: { allow: [顶级牧场] }
quick_replies:
  - { title: 牛奶, text: 您说的“顶级牧场”系列下周到货 }
`,
    ],
  },
  checkText(given, facts, report, { allow }) {
    const { text, owner, key } = given;
    const reading = readingOf(given, facts);
    const claims = apart([...superlatives(reading), ...reading.mentions('absolute_claim')]);
    // What is said of another shop's words, or denied, is read by its words.
    if (claims.length === 0 && reading.mentions('superlative').length === 0)
      reportAlike(given, facts, 'reply/absolute-claim', report, allow);
    for (const found of claims) {
      if (isAfter(reading, found, 'denial') || isInSentenceWith(reading, found, 'quoted_claim')) continue;
      if (isDisowned(reading, found) || isTakenBack(reading, found)) continue;
      if (isAllowed(reading.view, found, allow)) continue;
      const part = reading.view.part(withoutParticle(reading, found));
      const { level, fixes } = ofEntry(given, found, part, 'soften');
      report({
        at: { in: owner, key, part },
        message: 'claim',
        data: { words: text.slice(part.start, part.end) },
        level: level ?? (isAbroad(facts) ? 'info' : undefined),
        fixes,
      });
    }
  },
});

/** Superlatives, without those that are denied or compare goods of the shop itself. */
function superlatives(reading: TextReading): readonly WordMention[] {
  return reading
    .mentions('superlative')
    .filter(
      (found) => !isWithin(reading, found, 'denial') && !isInSentenceWith(reading, found, 'own_comparison'),
    );
}

/** What is claimed, without the particle that showed that it is an adjective: 最好的. */
function withoutParticle({ view }: TextReading, { start, end }: WordMention): Part {
  return { start, end: /[的了]/.test(view.text[end - 1]!) ? end - 1 : end };
}
