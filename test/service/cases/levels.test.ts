import assert from 'node:assert/strict';
import { chosen, fixed } from './form-help';
import { fixed as fixedAll, told } from './slip-help';

describe('what stands at the wrong level', () => {
  it('is no section inside of another, even where its neighbour has a slip of its own', () => {
    const text = 'playbook: 1\nshop::\n  name: a\n auto_replies:\n  - { id: sale, when: busy, text: 您好 }\n';
    assert.deepEqual(told(text), ['2 yaml/double-colon', '4 yaml/indent']);
    assert.equal(
      fixedAll(text),
      text.replace('shop::', 'shop:').replace('\n auto', '\nauto').replace('\n  - {', '\n - {'),
    );
  });

  it('is no text where the key takes a list: nobody meant to write an item as words', () => {
    const text =
      'playbook: 1\nshop: { name: a }\npriority:\n  categories:\n    - { id: a, level: 1 }\n     { id: b, level: 2 }\n';
    assert.equal(fixed(text, ['fix', 'suggestion']).includes('categories: |'), false);
  });

  it('keeps the lines of a list that is made one text', () => {
    const text = 'playbook: 1\nshop: { name: a }\nquick_replies:\n  - id: a\n    text: [一段, 另一段]\n';
    assert.equal(
      chosen(text, '合成一段，一项一行'),
      text.replace('[一段, 另一段]', '|-\n      一段\n      另一段'),
    );
  });
});
