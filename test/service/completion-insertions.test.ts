import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver-types';
import { completion } from '../../server/src/service/features/completion';
import { applyText } from './apply-text';
import { atCaret, malformed } from './marks';

const today = '2026-11-22';
const head = 'playbook: 1\nshop: { name: 小满家居 }\n';

/** Places at which a key, an item, a template or a value of a playbook can begin. */
const places = [
  '‸',
  `${head}‸`,
  `${head}ho‸`,
  `${head}quick_replies:\n  ‸\n`,
  `${head}auto_replies:\n  - when: after_hours\n    text: 已下班\n  ‸\n`,
  `${head}staffing:\n  ‸\n`,
  `${head}priority:\n  categories:\n    - ‸\n`,
  `${head}decision:\n  smart_service: ‸\n`,
  `${head}tags: [{ ‸ }]\n`,
  `${head}announcements:\n  - text: 您好，{{‸\n`,
];

describe('completion for an editor that puts all that it inserts into one line', () => {
  for (const marked of places)
    it(`stays on the line and leaves the playbook readable: ${JSON.stringify(marked)}`, () => {
      const { snapshot, position } = atCaret(marked);
      const { items } = completion(snapshot, position, {
        locale: 'zh',
        today,
        snippets: false,
        oneLine: true,
      });
      assert.ok(items.length > 1);
      for (const { label, textEdit } of items) {
        assert.doesNotMatch(textEdit!.newText, /\n/, label);
        const found = malformed(applyText(snapshot.text, [textEdit as TextEdit]));
        // Further keys that an item needs would want lines of their own: they are asked for.
        assert.deepEqual(
          found.filter((one) => !one.startsWith('schema/missing-key')),
          [],
          label,
        );
      }
    });

  it('writes a section with all that its first part needs', () => {
    const { snapshot, position } = atCaret(`${head}‸`);
    const { items } = completion(snapshot, position, { locale: 'zh', today, snippets: false, oneLine: true });
    const taken = (label: string) => items.find((item) => item.label === label)?.textEdit?.newText;
    assert.equal(
      taken('hours'),
      'hours: {weekly: {mon-fri: 09:00-18:00, sat: [10:00-12:00, 14:00-17:00], sun: closed}}',
    );
    assert.equal(taken('sp-hours'), undefined);
  });
});

describe('completion for an editor that keeps the indent before the caret', () => {
  it('has no key that would move its line out', () => {
    const { snapshot, position } = atCaret(`playbook: 1\nshop:\n  name: 小满家居\n  ho‸`);
    const labels = (keepsIndent: boolean): readonly string[] =>
      completion(snapshot, position, { locale: 'zh', today, snippets: true, keepsIndent }).items.map(
        ({ label }) => label,
      );
    assert.ok(labels(false).includes('hours'));
    assert.ok(labels(true).includes('platform') && !labels(true).includes('hours'));
  });
});

describe('completion for an editor that writes choices out as they are', () => {
  it('has the first of them at a tab stop', () => {
    const { snapshot, position } = atCaret(`${head}‸`);
    const written = (withoutChoices: boolean): string | undefined =>
      completion(snapshot, position, { locale: 'zh', today, snippets: true, withoutChoices }).items[0]!
        .textEdit?.newText;
    assert.equal(written(true), 'decision:\n  smart_service: ${1:disabled}');
    assert.equal(written(false), 'decision:\n  smart_service: ${1|disabled,enabled,disabled_for_window|}');
  });
});
