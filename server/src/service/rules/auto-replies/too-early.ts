import type { AutoReply } from '../../../../../schemas/sections/auto-replies';
import type { Text } from '../../../../../schemas/text';
import { readingOf } from '../../lexicon/reading';
import { earlyPromises, type WeekTime } from '../../rule-support/auto-replies/early-promises';
import { defineTextRule } from '../../rule-support/rule';
import { plainOf } from '../../text/normalise';
import { hoursTable } from '../../time/hours';
import { clockText, dayWords } from '../../wording/days';

export const autoRepliesTooEarly = defineTextRule({
  id: 'auto-replies/too-early',
  level: 'warning',
  source: 'G2',
  title: { zh: '下班回复说的时间，店里还没人', en: 'The after-hours reply promises an answer too early' },
  why: {
    zh: '平时九点上班，周末晚一点或者不开门，“明早9点回复”到了周末就没人回。顾客白等过一次，下次就不信了。',
    en: 'Where weekends start later or are closed, "back at 9 tomorrow" is not true on a Friday night. A customer who has waited in vain once does not believe it again.',
  },
  howToFix: {
    zh: '不要写死几点，改成 {{hours.next_open}}：hours 里哪天几点有人，它就说哪天几点。',
    en: 'Write {{hours.next_open}} instead: on any day it says when people are back, as hours has it.',
  },
  limits: {
    zh: '只按每周的时间算，不看节假日和特殊日期（exceptions）；话里已经分开说了周几、工作日、周末的，不查。',
    en: 'Only the hours of the week count, not holidays and exceptions. A text that already tells weekdays apart is not checked.',
  },
  reads: ['hours'],
  needs: ['hours.weekly', 'hours.calendars'],
  messages: {
    early: {
      zh: '“{words}”说早了：{closes} 下班后，到{opens} 才有人。',
      en: '"{words}" is too early: after closing at {closes}, the shop opens again at {opens}.',
    },
  },
  fixes: { nextOpen: { zh: '换成 {{hours.next_open}}', en: 'Say {{hours.next_open}} instead' } },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-fri: '09:00-22:00', sat-sun: '10:00-22:00' }
auto_replies:
  - { when: after_hours, text: 客服已经下班，明早9点回复您 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
hours:
  weekly: { mon-fri: '09:00-17:00' }
auto_replies:
  - { when: after_hours, text: 'We are back at 9am tomorrow.' }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-fri: '09:00-22:00', sat-sun: '10:00-22:00' }
auto_replies:
  - { when: after_hours, text: '客服已经下班，{{hours.next_open}} 回复您' }
`,
    ],
  },
  checkText(text, facts, report) {
    if (text.section !== 'auto_replies') return;
    const { when, calendar } = text.item as AutoReply;
    const table = when === 'after_hours' ? hoursTable(facts.playbook, calendar) : undefined;
    if (!table) return;
    for (const { closes, opens, ...part } of earlyPromises(readingOf(text, facts), plainOf(text), table)) {
      const at = { in: text.owner, key: text.key, part };
      report({
        at,
        message: 'early',
        data: { words: text.text.slice(part.start, part.end), closes: said(closes), opens: said(opens) },
        fixes: [
          {
            title: 'nextOpen',
            kind: 'suggestion',
            edits: [{ kind: 'replace', at, text: '{{hours.next_open}}' }],
          },
        ],
      });
    }
  },
});

const said = ({ day, minute }: WeekTime): Text => ({
  zh: `${dayWords[day].zh} ${clockText(minute, 'zh')}`,
  en: `${clockText(minute, 'en')} on ${dayWords[day].en}`,
});
