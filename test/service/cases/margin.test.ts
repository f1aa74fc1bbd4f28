import assert from 'node:assert/strict';
import { diagnostics } from '../../../server/src/service';
import { open } from '../marks';
import { fixed, told } from './typo-help';

const head = 'playbook: 1\nshop: { name: 店 }\n';
const reply = 'quick_replies:\n- id: a\n';

describe('lines typed at the margin', () => {
  const rows: readonly (readonly [what: string, before: string, codes: readonly string[], after: string])[] =
    [
      [
        'are part of the empty section above that has such keys',
        'playbook: 1\nshop:\nname: 店\nplatform: douyin\n',
        ['3 yaml/indent'],
        'playbook: 1\nshop:\n  name: 店\n  platform: douyin\n',
      ],
      [
        'are part of the section above that lacks that key',
        'playbook: 1\nshop:\n    name: 店\nplatform: douyin # 抖店\n',
        ['4 yaml/indent'],
        'playbook: 1\nshop:\n    name: 店\n    platform: douyin # 抖店\n',
      ],
      [
        'are part of the item above, one item after the other',
        `${head}${reply}title: 甲\ntext: |\n  一行\n  又一行\n- id: b\ntext: 好\n`,
        ['5 yaml/indent'],
        `${head}${reply}  title: 甲\n  text: |\n    一行\n    又一行\n- id: b\n  text: 好\n`,
      ],
      [
        'may be a whole list',
        `${head}staffing:\nteam:\n  - id: a\n    name: 甲\n  - id: b\n    name: 乙\n`,
        ['4 yaml/indent'],
        `${head}staffing:\n  team:\n    - id: a\n      name: 甲\n    - id: b\n      name: 乙\n`,
      ],
      [
        'are items of the list above',
        `${head}staffing:\n  team:\n    - id: a\n      name: 甲\n- id: b\n  name: 乙\n- id: c\n  name: 丙\n`,
        ['7 yaml/stray-line'],
        `${head}staffing:\n  team:\n    - id: a\n      name: 甲\n    - id: b\n      name: 乙\n    - id: c\n      name: 丙\n`,
      ],
      [
        'stay where the key means something else',
        `${head}faq:\n  - question: 问\n    answer: 答\nquick_reply:\n  - id: a\n    text: 好\n`,
        ['6 schema/unknown-key'],
        `${head}faq:\n  - question: 问\n    answer: 答\nquick_reply:\n  - id: a\n    text: 好\n`,
      ],
    ];
  for (const [what, before, codes, after] of rows)
    it(what, () => {
      assert.deepEqual(told(before), codes);
      assert.equal(fixed(before), after);
    });

  it('are told to be in a section, which nobody then calls empty or lacking', () => {
    const text = 'playbook: 1\nshop:\nname: 店\nplatform: douyin\n';
    const found = diagnostics(open(text), { today: '2026-11-22' }, 'zh');
    assert.deepEqual(
      found.filter(({ range }) => range.start.line > 0).map(({ message }) => message),
      ['“name”、“platform”顶格写了，其实是上面“shop”（店铺）里的：每行前面加 2 个空格，才算在里面。'],
    );
  });

  it('are never said to have no colon where they have one', () => {
    const text = `${head}staffing:\n  targets:\n    first_response: 1m\n- id: b\n  name: 乙\n`;
    assert.deepEqual(told(text, 'zh'), [
      '这一项顶格写，不知道属于哪个列表：放到那个列表里，“-”和别的“-”左边对齐。',
    ]);
    assert.equal(fixed(text), text);
  });
});
