import assert from 'node:assert/strict';
import { afterFirst, fixed, told } from './typo-help';

const head = 'playbook: 1\nshop: { name: 店 }\n';

describe('a playbook typed with Chinese marks', () => {
  const rows: readonly (readonly [what: string, before: string, codes: readonly string[], after: string])[] =
    [
      [
        'in braces, colons and commas are changed together',
        'playbook: 1\nshop: { name：店，platform：douyin }\n',
        ['2 yaml/wide-colon'],
        'playbook: 1\nshop: { name: 店, platform: douyin }\n',
      ],
      [
        'in braces within braces too',
        `${head}hours: { weekly：{ mon-sun：09:00-21:00 } }\n`,
        ['3 yaml/wide-colon'],
        `${head}hours: { weekly: { mon-sun: 09:00-21:00 } }\n`,
      ],
      [
        'a field may be called by its title',
        `${head}quick_replies:\n  - { id：a，标题：发货，内容：两天内发出 }\n`,
        ['4 yaml/wide-colon'],
        `${head}quick_replies:\n  - { id: a, title: 发货, text: 两天内发出 }\n`,
      ],
      [
        'what a text says stays as it is',
        `${head}quick_replies:\n  - { id: a, text: 您好，注意：两天内发出 }\n  - { id: b, text: "{{shop.name}}，规格：大" }\n`,
        [],
        `${head}quick_replies:\n  - { id: a, text: 您好，注意：两天内发出 }\n  - { id: b, text: "{{shop.name}}，规格：大" }\n`,
      ],
      [
        'the colons of a whole file',
        'playbook：1\nshop：\n  name：店\nhours：\n  weekly：\n    mon-sun：09:00-21:00\n',
        ['1 yaml/wide-colon', '2 yaml/wide-colon', '4 yaml/wide-colon'],
        'playbook: 1\nshop:\n  name: 店\nhours:\n  weekly:\n    mon-sun: 09:00-21:00\n',
      ],
    ];
  for (const [what, before, codes, after] of rows)
    it(what, () => {
      assert.deepEqual(told(before), codes);
      assert.equal(fixed(before), after);
    });

  it('asks where a part of a text looks like a key', () => {
    const text = `${head}quick_replies:\n  - {id：a，text：您好，注意：两天内发出}\n`;
    assert.equal(fixed(text), text);
    assert.equal(
      afterFirst(text, 'suggestion'),
      `${head}quick_replies:\n  - {id: a, text: 您好，注意：两天内发出}\n`,
    );
  });

  it('never takes away a brace that is closed on its line', () => {
    const text = 'playbook: 1\nshop: { 店名叫：店，哪里：抖音 }\n';
    assert.equal(fixed(text), text);
  });

  it('says of a line of text at the margin that its colon is the full-width one', () => {
    const lines = told(`${head}quick_replies:\n发货：两天内发出\n营业时间：\n`, 'zh');
    assert.ok(lines.some((line) => line.startsWith('这一行顶格写，冒号又是中文全角的“：”')));
    assert.ok(lines.includes('冒号是中文全角的“：”，YAML 只认英文冒号加一个空格：“营业时间:”。'));
  });
});
