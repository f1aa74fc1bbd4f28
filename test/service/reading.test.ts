import assert from 'node:assert/strict';
import { parseDocument } from 'yaml';
import { textEdits } from '../../server/src/service/document/edits-to-text';
import { allFindings, type DocumentFindings } from '../../server/src/service/findings';
import { diagnostics } from '../../server/src/service/features/diagnostics';
import { offsetAt, positionAt } from '../../server/src/service/yaml/segments/layout';
import { applyText } from './apply-text';
import { open } from './marks';
import { richText } from '../property/edit-lists';

const found = (text: string): string[] =>
  diagnostics(open(text), { today: '2026-11-22' }, 'zh').map(({ code }) => String(code));

describe('reading', () => {
  it('gives what the YAML library gives for the whole text', () => {
    const { playbook } = open(richText).documents[0]!;
    const whole = parseDocument(richText).toJS() as Record<string, unknown>;
    for (const key of ['decision', 'quick_replies', 'faq', 'hours'])
      assert.deepEqual(playbook[key as 'faq'], whole[key]);
  });

  it('maps every offset to a position and back', () => {
    const snapshot = open(richText.replace(/\n/g, '\r\n'));
    for (let offset = 0; offset <= snapshot.text.length; offset++) {
      const back = offsetAt(snapshot, positionAt(snapshot, offset));
      // Between \r and \n the end of the line is meant.
      assert.ok(back === offset || (snapshot.text[offset - 1] === '\r' && back === offset - 1));
    }
  });

  const cases: [name: string, text: string, codes: string[]][] = [
    ['an empty file', '', ['schema/missing-key', 'schema/missing-key']],
    ['comments only', '# 手册\n', ['schema/missing-key', 'schema/missing-key']],
    ['a full-width colon', 'playbook: 1\nshop:\n  name： 小满\n', ['yaml/wide-colon']],
    ['a full-width colon at the margin', 'playbook: 1\nshop：\n  name: 小满\n', ['yaml/wide-colon']],
    ['a tab', 'playbook: 1\nshop:\n\tname: 小满\n', ['yaml/tab']],
    ['a full-width space', 'playbook: 1\nshop:\n\u3000name: 小满\n', ['yaml/wide-space']],
    ['a line without a colon', 'playbook: 1\nshop:\n  name: 小满\nhours\n', ['yaml/stray-line']],
    [
      'an item left of its list',
      'playbook: 1\nshop:\n  name: 小满\ntags:\n  - { id: a, name: 急 }\n- { id: b, name: 缓 }\n',
      ['yaml/outdented-item'],
    ],
    ['an open quote', 'playbook: 1\nshop:\n  name: "小满\nhours:\n  calendar: cn\n', ['yaml/open-quote']],
    ['an unknown alias', 'playbook: 1\nshop:\n  name: *x\n', ['yaml/unknown-anchor']],
    ['a key twice', 'playbook: 1\nshop:\n  name: a\n  name: b\n', ['yaml/duplicate-key']],
    ['a section twice', 'playbook: 1\nshop:\n  name: a\nshop:\n  name: b\n', ['yaml/duplicate-key']],
    ['an unknown version', 'playbook: 2\nshop:\n  name: a\n', ['schema/unknown-version']],
    [
      'off for a choice',
      'playbook: 1\nshop:\n  name: a\ndecision:\n  smart_service: off\n',
      ['schema/not-a-choice'],
    ],
    ['a bare no', 'playbook: 1\nshop:\n  name: a\n  languages: [zh, no]\n', ['yaml/boolean-word']],
    ['a time in base 60', 'playbook: 1\nshop:\n  name: a\n  owner: 10:00\n', ['yaml/base-60']],
    ['a number for a text', 'playbook: 1\nshop:\n  name: 123\n', ['schema/wrong-kind']],
    ['a near miss of a key', 'playbook: 1\nshop:\n  name: a\n  plattform: douyin\n', ['schema/unknown-key']],
    ['a list for a map', 'playbook: 1\nshop:\n  - name: a\n', ['schema/wrong-kind']],
    ['JSON', '{"playbook": 1, "shop": {"name": "a"}}', []],
    ['a minimal file', 'playbook: 1\nshop:\n  name: 小满\n', []],
    ['CRLF and BOM', '\uFEFFplaybook: 1\r\nshop:\r\n  name: 小满\r\n', []],
    [
      'merge keys',
      'playbook: 1\nshop: &s\n  name: a\ntags:\n  - &t {id: a, name: A}\n  - {<<: *t, id: b}\n',
      [],
    ],
    [
      'two documents',
      '---\nplaybook: 1\nshop:\n  name: a\n---\nplaybook: 1\nshop:\n  nam: b\n',
      ['schema/unknown-key'],
    ],
    ['a full-width colon inside a text', 'playbook: 1\nshop:\n  name: a\n  owner: |\n    name：店主\n', []],
  ];
  for (const [name, text, codes] of cases)
    it(name, () => {
      const formal = found(text).filter((code) => /^(yaml|schema|reference|placeholder)\//.test(code));
      for (const code of codes) assert.ok(formal.includes(code), `${code} is missing in ${formal.join(' ')}`);
      if (codes.length === 0) assert.deepEqual(formal, []);
    });

  describe('of a typo at the margin', () => {
    const before = 'playbook: 1\nshop:\n  name: 小满\n';
    const fixed = (text: string): string => {
      const snapshot = open(before + text);
      const [{ document, findings }] = allFindings(snapshot, { today: '2026-11-22' }) as [DocumentFindings];
      const { fixes } = findings.find(({ code, fixes }) => code.startsWith('yaml/') && fixes?.length)!;
      const edits = textEdits(snapshot, document, fixes![0]!.edits);
      return applyText(snapshot.text, edits).slice(before.length);
    };
    const idsOf = (text: string) => open(before + text).documents[0]!.playbook.tags?.map(({ id }) => id);
    const codesOf = (text: string) => found(before + text).filter((code) => code.startsWith('yaml/'));

    it('goes on with the list behind an item that stands too far left, and lines it up', () => {
      const list = 'tags:\n  - id: a\n    name: 急\n  - id: b\n    name: 缓\n  - id: c\n    name: 慢\n';
      const dash = list.replace('  - id: b', '- id: b');
      const whole = list.replace('  - id: b\n    name: 缓\n', '- id: b\n  name: 缓\n');
      const commented = whole.replace('- id: b\n', '- id: b\n# 先放着\n');
      for (const text of [dash, whole, commented]) {
        assert.deepEqual(codesOf(text), ['yaml/outdented-item']);
        assert.deepEqual(
          idsOf(text)?.filter((id) => id !== 'b'),
          ['a', 'c'],
        );
        assert.deepEqual(idsOf(fixed(text)), ['a', 'b', 'c']);
      }
      assert.deepEqual(idsOf(whole), ['a', 'b', 'c'], 'what can be read is not lost');
      assert.equal(fixed(dash), list);
      assert.equal(fixed(whole), list);
    });

    it('reads the items of a list whose name lacks its colon apart, and adds it', () => {
      const list = 'tags:\n  - id: a\n    name: 急\n  - id: b\n    name: "缓\n';
      const text = list.replace(':', '');
      assert.deepEqual(codesOf(text), ['yaml/stray-line', 'yaml/open-quote']);
      assert.equal(open(before + text).segments.length, 5);
      assert.equal(fixed(text), list);
    });
  });

  it('reads marks and lines nested thousands deep as too deep, and does not end for it', () => {
    for (const deep of ['? '.repeat(20_000), '- ? '.repeat(9_000), '?\t'.repeat(3_000)])
      assert.deepEqual(found(deep), ['yaml/too-deep']);
    const lines = Array.from({ length: 900 }, (_, nth) => `${' '.repeat(nth)}a:\n`).join('');
    assert.ok(found(`playbook: 1\n${lines}`).includes('yaml/too-deep'));
  });
});
