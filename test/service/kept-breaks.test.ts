import assert from 'node:assert/strict';
import { openFile } from '../../server/src/service';
import { textEdits } from '../../server/src/service/document/edits-to-text';
import { applyText } from './apply-text';

/** A text that keeps the line breaks behind it owns a blank line below, so that none may be added. */
describe('a text that keeps its last line breaks', () => {
  for (const [name, breaks] of [
    ['one', ''],
    ['two', '\n'],
  ] as const)
    for (const indicator of ['|+', '>+'])
      it(`stays as it is when a section is added below it: ${indicator}, ${name}`, () => {
        const text = `playbook: 1\nshop: { name: 小满 }\nquick_replies:\n  - title: 发货\n    id: ship\n    text: ${indicator}\n      现货 48 小时内发出。\n${breaks}live:\n  enabled: false\n`;
        const file = openFile('file:///a.yaml', 1, text);
        const value = [{ question: '在吗？', answer: '在的。' }];
        const edits = textEdits(file, file.documents[0]!, [{ kind: 'section', name: 'faq', value }]);
        assert.ok(edits.length > 0);
        const after = openFile('file:///a.yaml', 2, applyText(text, edits));
        const wordsOf = ({ documents }: typeof file) => documents[0]!.playbook.quick_replies?.[0]?.text;
        assert.equal(wordsOf(after), wordsOf(file));
      });
});
