import assert from 'node:assert/strict';
import { afterFirst, fixed, told } from './typo-help';

const head = 'playbook: 1\nshop: { name: 店 }\n';

describe('placeholders of other tools', () => {
  const text = (reply: string) => `${head}quick_replies:\n  - id: a\n    text: '${reply}'\n`;
  const rows: [written: string, kind: string, after: string][] = [
    ['{{ buyer.nickname ｜ 亲 }}', 'fix', '{{buyer.nickname|亲}}'],
    ['{{buyer.nickname || "亲"}}', 'fix', '{{buyer.nickname|亲}}'],
    ['{{ customer.name | default: "亲" }}', 'suggestion', '{{buyer.nickname|亲}}'],
    ['{{买家昵称}}', 'fix', '{{buyer.nickname}}'],
    ['{昵称}', 'suggestion', '{{buyer.nickname}}'],
    ['${order_number}', 'suggestion', '{{order.id}}'],
  ];
  for (const [written, kind, after] of rows)
    it(`${written} becomes ${after}`, () => {
      const before = text(`您好${written}，在的`);
      assert.equal(afterFirst(before, kind), text(`您好${after}，在的`));
      assert.equal(kind === 'fix', fixed(before) !== before);
    });

  it('says of a condition that there is none here', () => {
    const found = told(text('{% if x %}好{% endif %}'), 'zh');
    assert.match(found[0]!, /“\{% if x %\}”是别的工具的写法/);
    assert.equal(found.length, 2);
  });
});
