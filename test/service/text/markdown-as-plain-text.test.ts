import assert from 'node:assert/strict';
import { codeSpan, escapeMarkdown } from '../../../server/src/service/text/markdown';
import { markdownAsPlainText } from '../../../server/src/service/text/markdown-as-plain-text';

const cases: readonly (readonly [markdown: string, plain: string])[] = [
  ['**发货**\n\n`ship-time`', '发货\n\nship-time'],
  ['可以写:\n\n- `draft` 草稿\n- `active` 在用', '可以写:\n\n- draft 草稿\n- active 在用'],
  ['例:\n\n```yaml\ntext: "**亲** \\n"\n```', '例:\n\ntext: "**亲** \\n"'],
  ['*指南: 二*\n\n---\n\n一周 5 天', '指南: 二\n\n一周 5 天'],
  ['[《劳动法》](https://example.com/38)', '《劳动法》 (https://example.com/38)'],
  ['[规则](command:x)', '规则'],
  ['满 3 \\* 2 &lt;件&gt;', '满 3 * 2 <件>'],
];

/** What people write, that Markdown would take for its own. */
const texts = [
  '*早班*',
  '<b>',
  '1. 先查单号',
  'a_b_c',
  '[图](x)',
  '`单号`',
  '``',
  'C:\\x',
  '~~~',
  '# 号',
  '&lt;',
];

describe('our Markdown as plain text', () => {
  for (const [markdown, plain] of cases)
    it(`has no marks: ${plain.replaceAll('\n', ' ')}`, () =>
      assert.equal(markdownAsPlainText(markdown), plain));
  for (const text of texts)
    it(`shows what people wrote as they wrote it: ${text}`, () => {
      assert.equal(markdownAsPlainText(escapeMarkdown(text)), text);
      assert.equal(markdownAsPlainText(`值 ${codeSpan(text)}`), `值 ${text}`);
    });
});
