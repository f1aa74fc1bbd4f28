import type { CustomerText } from '../../document/symbols';
import { defineTextRule, type RuleFix } from '../../rule-support/rule';
import { bracketedBlanks } from '../../rule-support/reply/bracketed-blanks';
import { signsOfBlanks } from '../../rule-support/reply/blank-signs';
import { readingOf, type WordMention } from '../../lexicon/reading';
import { ofEntry, sayInstead } from '../../rule-support/reply/team-words';
import { type Part, plainOf } from '../../text/normalise';
import { apart, clauseAround } from '../../text/phrases';

export const replyPlaceholderResidue = defineTextRule({
  id: 'reply/placeholder-residue',
  level: 'error',
  source: 'G2',
  title: { zh: '没填完的空', en: 'A blank not filled in' },
  why: {
    zh: '常用语一点就发出去了。“快递单号是XXX”到了顾客那里，就知道没人看过这句话。',
    en: 'A quick reply goes out with one click. "Your tracking number is XXX" tells the customer that nobody read it.',
  },
  howToFix: {
    zh: '把内容填好；每次不一样的，换成占位符（例如 {{order.tracking_no|稍后更新}}），或者写进 fill，让客服发送前填。',
    en: 'Fill it in. What differs each time becomes a placeholder, or a fill blank that the agent completes before sending.',
  },
  reads: [],
  messages: {
    residue: {
      zh: '“{words}”还空着，会原样发给顾客。',
      en: '"{words}" is still a blank and would be sent as it stands.',
    },
  },
  fixes: {
    placeholder: { zh: '换成 {placeholder}', en: 'Put {placeholder} in its place' },
    say: sayInstead,
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - { title: 单号, text: 您的快递单号是XXX，请查收 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
announcements:
  - text: 春节期间____日起停止发货
`,
      `playbook: 1
shop:
  name: Oak & Linen
quick_replies:
  - { title: Shipped, text: 'Hi [name], your parcel is on its way.' }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - { title: 尺码, text: XXL码适合150斤左右，手机尾号138****5678已登记 }
  - { title: 提示, text: 【温馨提示】请在订单页点击【物流】查看 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - { title: 单号, text: '{{buyer.nickname|亲}}，快递单号 {{order.tracking_no|稍后更新}}' }
`,
    ],
  },
  checkText(given, facts, report) {
    const { text, owner, key } = given;
    const view = plainOf(given);
    const reading = readingOf(given, facts);
    const blanks = reading
      .mentions('blank')
      .map((mention): Blank => ({ ...reading.view.part(mention), mention }));
    const found: readonly Blank[] = [...signsOfBlanks(view), ...bracketedBlanks(reading), ...blanks];
    for (const part of apart(found)) {
      const own = part.mention && ofEntry(given, part.mention, part, 'say');
      const at = { in: owner, key, part: { start: part.start, end: part.end } };
      const words = text.slice(part.start, part.end);
      const before = clauseAround(text, part).start;
      const meant = placeholderFor(text.slice(before, part.end).toLowerCase());
      const placeholder = meant?.[facts.language];
      report({
        at,
        message: 'residue',
        data: { words },
        level: own?.level,
        fixes: [...(own?.fixes ?? []), ...(placeholder ? [putInPlace(given, part, placeholder)] : [])],
      });
    }
  },
});

/** The fix that puts a placeholder where the blank stands. */
const putInPlace = (
  { owner, key }: CustomerText,
  { start, end }: Part,
  placeholder: string,
): RuleFix<'placeholder'> => ({
  title: 'placeholder',
  data: { placeholder },
  kind: 'suggestion',
  edits: [{ kind: 'replace', at: { in: owner, key, part: { start, end } }, text: placeholder }],
});

/** A blank, and the words of the pack that it was found by, if any. */
interface Blank extends Part {
  readonly mention?: WordMention;
}

const guesses: readonly (readonly [RegExp, { zh: string; en: string }])[] = [
  [
    /(?:快递|运)单号|tracking/,
    { zh: '{{order.tracking_no|稍后更新}}', en: '{{order.tracking_no|to follow}}' },
  ],
  [/订单|order/, { zh: '{{order.id|您的订单}}', en: '{{order.id|your order}}' }],
  [/客服|agent|this is/, { zh: '{{agent.name|客服}}', en: '{{agent.name|customer service}}' }],
  [/旗舰店|店名|店铺名|shop/, { zh: '{{shop.name}}', en: '{{shop.name}}' }],
  [
    /亲爱的|您好|姓名|昵称|客户|顾客|\bhi\b|\bdear\b|name/,
    { zh: '{{buyer.nickname|亲}}', en: '{{buyer.nickname|there}}' },
  ],
];

/** The placeholder that was probably meant, by what is said before and in the blank. */
const placeholderFor = (words: string) => guesses.find(([about]) => about.test(words))?.[1];
