import { placeholders } from '../../../../../schemas/placeholders';
import type { Locale } from '../../../../../schemas/text';
import { parsePlaceholders } from '../../text/placeholders';
import { defineTextRule } from '../../rule-support/rule';

export const replyTooLong = defineTextRule({
  id: 'reply/too-long',
  level: 'warning',
  source: 'G2',
  title: { zh: '话术太长', en: 'A text is too long' },
  why: {
    zh: '太长的话工作台可能截断或发不出去，手机上也要划好几屏，顾客等不到看完重点。',
    en: 'A workbench may cut a long text or refuse it, and on a phone it fills several screens before the point is reached.',
  },
  howToFix: {
    zh: '拆成两条，先说结论；步骤多的做成图片。工作台的上限不是默认的 500 字时，改这条规则的 max 选项。',
    en: 'Make two of it, the answer first; turn long steps into a picture. Where your workbench has another limit than 500, set this rule’s max option.',
  },
  reads: ['checks'],
  messages: {
    tooLong: {
      zh: '这条话术有 {length} 字，超过 {max} 字；从这里起是多出来的。',
      en: 'This text has {length} characters, more than {max}; the excess starts here.',
    },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
checks:
  options:
    reply/too-long: { max: 20 }
quick_replies:
  - { title: 发货, text: 现货订单付款后四十八小时内发出，预售款以页面上写的日期为准 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
checks:
  options:
    reply/too-long: { max: 24 }
faq:
  - { question: Shipping?, answer: Items in stock leave us within two days of payment. }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
checks:
  options:
    reply/too-long: { max: 20 }
quick_replies:
  - { title: 发货, text: '{{buyer.nickname|亲}}，现货四十八小时内发出' }
`,
      `playbook: 1
shop:
  name: Oak & Linen
quick_replies:
  - { title: Shipping, text: Items in stock leave us within 48 hours of payment. }
`,
    ],
  },
  checkText({ text, owner, key }, { language }, report, { max }) {
    if (text.length <= max) return;
    const length = [...asSent(text, language)].length;
    if (length <= max) return;
    report({
      at: { in: owner, key, part: { start: over(text, max), end: text.trimEnd().length } },
      message: 'tooLong',
      data: { length, max },
    });
  },
});

/** The text as it is when sent: placeholders take the length of what usually stands there. */
function asSent(text: string, language: Locale): string {
  let sent = '';
  let from = 0;
  for (const { start, end, name, fallback } of parsePlaceholders(text)) {
    const known = placeholders.find((one) => one.name === name);
    sent += text.slice(from, start) + (known?.sample[language] ?? fallback ?? '');
    from = end;
  }
  return (sent + text.slice(from)).trim();
}

/** Where the text passes the limit; one that its placeholders make too long is marked from its last character. */
function over(text: string, max: number): number {
  const kept = [...text.trimEnd()].slice(0, max).join('').length;
  return Math.min(kept, text.trimEnd().length - 1);
}
