import { placeholders } from '../../../../../schemas/placeholders';
import type { Locale, Text } from '../../../../../schemas/text';
import { parsePlaceholders } from '../../text/placeholders';
import { languageOf } from '../../text/language-of';
import { defineTextRule } from '../../rule-support/rule';

export const replyPlaceholderWithoutFallback = defineTextRule({
  id: 'reply/placeholder-without-fallback',
  level: 'info',
  source: 'G2',
  title: { zh: '占位符没有备用文字', en: 'A placeholder without a fallback' },
  why: {
    zh: '昵称、单号由工作台填，取不到的时候，顾客看到的可能是一串大括号，或者半句话。',
    en: 'The workbench fills in names and numbers. When it has none, the customer may read bare braces or half a sentence.',
  },
  howToFix: {
    zh: '在名称后面加一竖和备用文字，例如 {{buyer.nickname|亲}}。',
    en: 'Put a bar and something to say instead behind the name, such as {{buyer.nickname|there}}.',
  },
  reads: [],
  messages: {
    noFallback: {
      zh: '{placeholder} 没有备用文字，工作台取不到值时，顾客可能看到一串大括号。',
      en: '{placeholder} has no fallback: when the workbench has no value, customers may see the braces.',
    },
  },
  fixes: { add: { zh: '加上备用文字：{placeholder}', en: 'Add a fallback: {placeholder}' } },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - { title: 已发货, text: '{{buyer.nickname}}，您的包裹已经发出' }
`,
      `playbook: 1
shop:
  name: Oak & Linen
quick_replies:
  - { title: Tracking, text: 'Your tracking number is {{ order.tracking_no | }}.' }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - { title: 已发货, text: '{{buyer.nickname|亲}}，{{order.id|您的订单}}已经发出' }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - title: 时间
    text: '{{shop.name}}的服务时间是 {{hours.summary}}，补发时间 {{fill.补发时间}}'
    fill:
      - { name: 补发时间 }
`,
    ],
  },
  checkText({ text, owner, key }, { language }, report) {
    for (const { name, fallback, start, end, wellFormed } of parsePlaceholders(text)) {
      if (fallback || !wellFormed || !filledByWorkbench(name)) continue;
      const at = { in: owner, key, part: { start, end } };
      const instead = `{{${name}|${fallbackFor(name, text, language)}}}`;
      report({
        at,
        message: 'noFallback',
        data: { placeholder: text.slice(start, end) },
        fixes: [
          {
            title: 'add',
            data: { placeholder: instead },
            kind: 'draft',
            edits: [{ kind: 'replace', at, text: instead }],
          },
        ],
      });
    }
  },
});

const filledByWorkbench = (name: string): boolean =>
  placeholders.some((known) => known.name === name && known.source === 'workbench');

/** What fits into a sentence where the value is missing, in the language of that sentence. */
function fallbackFor(name: string, text: string, language: Locale): string {
  const words = fallbacks.get(name) ?? { zh: '稍后告知', en: 'to follow' };
  return words[languageOf(text, language)];
}

const fallbacks: ReadonlyMap<string, Text> = new Map([
  ['buyer.nickname', { zh: '亲', en: 'there' }],
  ['order.id', { zh: '您的订单', en: 'your order' }],
  ['order.tracking_no', { zh: '稍后更新', en: 'to follow' }],
  ['order.status', { zh: '处理中', en: 'being processed' }],
  ['product.title', { zh: '这款商品', en: 'this item' }],
  ['agent.name', { zh: '客服', en: 'customer service' }],
]);
