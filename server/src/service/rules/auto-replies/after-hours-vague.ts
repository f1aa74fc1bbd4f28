import type { AutoReply } from '../../../../../schemas/sections/auto-replies';
import type { Text } from '../../../../../schemas/text';
import { parsePlaceholders } from '../../text/placeholders';
import { languageOf } from '../../text/language-of';
import { plainOf } from '../../text/normalise';
import { readingOf } from '../../lexicon/reading';
import { defineTextRule } from '../../rule-support/rule';
import { saysWhenAnswered } from '../../rule-support/auto-replies/answer-times';

export const autoRepliesAfterHoursVague = defineTextRule({
  id: 'auto-replies/after-hours-vague',
  level: 'warning',
  source: 'G2',
  title: { zh: '下班回复没说几点有人', en: 'The after-hours reply names no time' },
  why: {
    zh: '“稍后回复”对半夜来问的人等于没说。知道明早几点有人，多数人会留下问题安心等。',
    en: '"Soon" tells someone who writes at midnight nothing. Told when you are back, most people leave their question and wait.',
  },
  howToFix: {
    zh: '写上 {{hours.summary}} 或 {{hours.next_open}}，时间会自动跟着手册走。',
    en: 'Use {{hours.summary}} or {{hours.next_open}}: they follow the hours of this file.',
  },
  reads: ['hours'],
  messages: {
    vague: {
      zh: '这条下班回复既没写服务时间，也没写什么时候回复。',
      en: 'This after-hours reply says neither your hours nor when an answer comes.',
    },
  },
  fixes: { add: { zh: '在后面加上服务时间和回复时间', en: 'Add your hours and when you answer' } },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: '09:00-22:00' }
auto_replies:
  - when: after_hours
    text: 亲，客服已经下班，看到消息会第一时间回复您。
`,
      `playbook: 1
shop:
  name: Oak & Linen
hours:
  weekly: { mon-fri: '09:00-18:00' }
auto_replies:
  - { when: after_hours, text: 'We are closed now and will reply soon' }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
auto_replies:
  - { when: after_hours, text: '下班啦，{{hours.next_open}} 回复您' }
  - { when: busy, text: 咨询的人较多，请稍等 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
auto_replies:
  - { when: after_hours, text: 现在没有客服，明天上午回复您 }
`,
    ],
  },
  checkText(given, facts, report) {
    const { text, owner, key, item, section } = given;
    const { playbook, language } = facts;
    if (section !== 'auto_replies' || (item as AutoReply).when !== 'after_hours') return;
    if (parsePlaceholders(text).some(({ name }) => name.startsWith('hours.'))) return;
    const says = saysWhenAnswered(readingOf(given, facts), plainOf(given));
    if (says === 'yes') return;
    const end = text.trimEnd().length;
    const last = [...text.trimEnd()].at(-1)?.length ?? 0;
    const own = languageOf(text, language);
    const gap = /[。！？!?.~～]$/.test(text.trimEnd()) ? '' : stop;
    const at = { in: owner, key, part: { start: end - last, end } };
    report({
      at: { in: owner, key },
      message: 'vague',
      fixes: playbook.hours
        ? [
            {
              title: 'add',
              kind: 'draft',
              // Beside a time that we do not understand, ours might say something else: a person decides.
              ...(says === 'perhaps' && { byHand: true }),
              edits: [
                {
                  kind: 'replace',
                  at,
                  text: text.slice(end - last, end) + (gap && gap[own]) + promise[own],
                },
              ],
            },
          ]
        : [],
    });
  },
});

const stop: Text = { zh: '。', en: '.' };
const promise: Text = {
  zh: '人工客服的服务时间是 {{hours.summary}}，我们 {{hours.next_open}} 上班后回复您。',
  en: ' We answer {{hours.summary}} and are back {{hours.next_open}}.',
};
