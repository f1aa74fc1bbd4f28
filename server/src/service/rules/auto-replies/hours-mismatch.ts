import type { AutoReply } from '../../../../../schemas/sections/auto-replies';
import { onReturn } from '../../rule-support/auto-replies/on-return';
import { rewriteClause } from '../../rule-support/reply/rewrite-clause';
import { parsePlaceholders } from '../../text/placeholders';
import { mismatches } from '../../rule-support/auto-replies/mismatches';
import { plainOf } from '../../text/normalise';
import { defineTextRule } from '../../rule-support/rule';
import { writtenHours } from '../../rule-support/auto-replies/written-hours';

export const autoRepliesHoursMismatch = defineTextRule({
  id: 'auto-replies/hours-mismatch',
  level: 'error',
  source: 'G2',
  title: { zh: '话术里的服务时间和手册不一样', en: 'A text names other hours than the file' },
  why: {
    zh: '改了排班，话术里的时间没人记得改。顾客照着说好的时间来，等到的是没人。',
    en: 'Shifts change and the times in replies are forgotten. The customer comes back at the time you named, and nobody is there.',
  },
  howToFix: {
    zh: '不要把时间写死，换成 {{hours.summary}}，它跟着 hours 走；hours 写错了，就改 hours。',
    en: 'Put {{hours.summary}} in place of the time: it follows the hours section. If that one is wrong, correct it there.',
  },
  reads: ['hours'],
  needs: ['hours.weekly', 'hours.exceptions', 'hours.calendar', 'hours.holiday', 'hours.calendars'],
  messages: {
    range: {
      zh: '“{words}”不是 hours 里的服务时间。',
      en: '"{words}" is not among the service hours of this file.',
    },
    closed: {
      zh: '这里说“{words}”没有人，hours 里这段时间却是有人的。哪一处写错了，就改哪一处。',
      en: 'This says that nobody is there at "{words}"; the hours are open then. Correct whichever of the two is wrong.',
    },
    notBack: {
      zh: '这条在店开着、没人在班的时候发，“{words}”说的却是下一次开门（多半是明天），不是客服回来的时候。写成“客服回来后回您”就不会错。',
      en: 'This is sent while you are open and nobody is on shift. "{words}" is the next opening (mostly tomorrow), not when someone is back. Say that you answer once someone is back.',
    },
    point: {
      zh: '“{words}”和 hours 里的上下班时间对不上。',
      en: '"{words}" is not when service begins or ends in the hours of this file.',
    },
    always: {
      zh: '“{words}”说的是全天有人，hours 里不是全天。',
      en: '"{words}" says that someone is always there; the hours do not.',
    },
  },
  fixes: {
    summary: { zh: '换成 {{hours.summary}}', en: 'Put {{hours.summary}} in its place' },
    onReturn: { zh: '换成客服回来后回复', en: 'Say that you answer once someone is back' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: '09:00-18:00' }
auto_replies:
  - { when: after_hours, text: 客服在线时间 9：00-21：00，请先留言 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
hours:
  weekly: { mon-fri: '09:00-18:00' }
auto_replies:
  - { when: after_hours, text: 'We answer 9am-9pm. Please leave a message.' }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: '09:00-22:00' }
faq:
  - { question: 客服什么时候在, answer: 我们的客服早八晚十都在 }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: '09:00-18:00' }
auto_replies:
  - { when: after_hours, text: 早九晚六在线，下午4点前付款当天发货 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: '09:00-18:00' }
faq:
  - { question: 几点派送, answer: 快递一般在10:00-20:00派送 }
`,
    ],
  },
  checkText(text, { playbook, language }, report) {
    const written = writtenHours(playbook);
    if (!written) return;
    if (text.section === 'auto_replies' && (text.item as AutoReply).when === 'no_agent')
      for (const { start, end } of nextOpenings(text.text)) {
        const part = { start, end };
        report({
          at: { in: text.owner, key: text.key, part },
          message: 'notBack',
          data: { words: text.text.slice(start, end) },
          fixes: [{ ...rewriteClause(text, part, 'onReturn', onReturn, language), kind: 'draft' }],
        });
      }
    const view = plainOf(text);
    for (const { message, ...found } of mismatches(view, text, written)) {
      const part = view.part(found);
      const at = { in: text.owner, key: text.key, part };
      report({
        at,
        message,
        data: { words: text.text.slice(part.start, part.end) },
        fixes:
          message === 'point' || message === 'closed'
            ? []
            : [
                {
                  title: 'summary',
                  kind: 'suggestion',
                  edits: [{ kind: 'replace', at, text: '{{hours.summary}}' }],
                },
              ],
      });
    }
  },
});

/** Where a text says when the shop opens next. */
const nextOpenings = (text: string) =>
  parsePlaceholders(text).filter(({ name }) => name === 'hours.next_open');
