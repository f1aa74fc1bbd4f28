import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../../schemas/text';
import { diagnostics } from '../../../server/src/service/features/diagnostics';
import { documentHighlights } from '../../../server/src/service/features/document-highlight';
import { references } from '../../../server/src/service/features/references';
import { prepareRename, rename } from '../../../server/src/service/features/rename';
import { referenceFindings } from '../../../server/src/service/findings/references';
import { positionAt } from '../../../server/src/service/yaml/segments/layout';
import { locator } from '../../../server/src/service/document/resolve-range';
import { applyText } from '../apply-text';
import { open } from '../marks';
import { fixed } from './form-help';

const read = (name: string): string => readFileSync(join(process.cwd(), 'test/cases', name), 'utf8');

function renamed(text: string, from: string, to: string): string {
  const snapshot = open(text);
  const edit = rename(snapshot, positionAt(snapshot, text.indexOf(from)), to, 'en');
  return applyText(text, Object.values(edit!.changes!)[0]!);
}

describe('an id through an alias', () => {
  const shared = read('24-rename-through-an-alias.playbook.yaml');

  it('is renamed once where it is written, with LF and CRLF', () => {
    for (const text of [shared, shared.replaceAll('\n', '\r\n')])
      assert.equal(
        renamed(text, 'first, name', 'second'),
        text.replace('id: first', 'id: second').replace('&m [first] }', '&m [second] }'),
      );
  });

  it('is found and marked once at each place', () => {
    const snapshot = open(shared);
    const position = positionAt(snapshot, shared.indexOf('first, name'));
    assert.equal(references(snapshot, position, true).length, 2);
    assert.equal(documentHighlights(snapshot, position).length, 2);
    assert.equal(prepareRename(snapshot, position)?.placeholder, 'first');
  });

  it('follows an alias of one word, and the map that << takes it from', () => {
    const text =
      'playbook: 1\nshop: { name: a }\nstaffing:\n  team: [{ id: &who mia }]\n  shifts:\n' +
      '    - &base { id: t, days: mon, time: 09:00-18:00, members: [*who] }\n' +
      '    - { <<: *base, id: u, days: tue }\n';
    assert.equal(renamed(text, 'mia', 'yun'), text.replace('mia', 'yun'));
    const note = text.replace('id: &who mia', 'id: mia, note: &who mia');
    assert.equal(renamed(note, 'mia,', 'yun'), note.replace('id: mia', 'id: yun').replace('*who', 'yun'));
  });

  it('is reported once as unknown, where it is written, with the alias beside it', () => {
    const text = read('25-unknown-id-through-an-alias.playbook.yaml');
    const found = diagnostics(open(text), { today: '2026-11-22' }, 'en').filter(
      ({ code }) => code === 'reference/unknown-id',
    );
    assert.equal(found.length, 1);
    const [one] = found;
    assert.equal(
      text.split('\n')[one!.range.start.line]!.slice(one!.range.start.character, one!.range.end.character),
      'nobody',
    );
    assert.deepEqual(
      one!.relatedInformation?.map(({ message, location: { range } }) => [
        message,
        text.split('\n')[range.start.line]!.slice(range.start.character, range.end.character),
      ]),
      [['Used again here, by an alias', '*m']],
    );
  });

  it('is reported once as given twice', () => {
    const text =
      'playbook: 1\nshop: { name: a }\nquick_replies:\n  - &r { id: hello, text: hi }\n  - *r\n  - *r\n';
    const snapshot = open(text);
    const [document] = snapshot.documents;
    const found = referenceFindings(snapshot, document!);
    assert.deepEqual(
      found.map(({ code, message, data }) => `${code}: ${say(message, 'en', data)}`),
      [
        'reference/duplicate-id: The quick reply id "hello" is used more than once; each id may be used only once.',
      ],
    );
    const where = locator(snapshot);
    assert.deepEqual(where(found[0]!.at).start, { line: 4, character: 4 }, 'at the first alias');
    assert.deepEqual(
      found[0]!.related!.map(({ at }) => where(at).start),
      [
        { line: 3, character: 13 },
        { line: 5, character: 4 },
      ],
      'where it is first given, and the other alias',
    );
  });
});

describe('a new name that cannot be an id', () => {
  const text =
    'playbook: 1\nshop: { name: a }\nquick_replies:\n  - { id: hello, text: hi }\n  - { id: bye, text: b }\n';
  const refusal = (to: string, locale: 'zh' | 'en'): string => {
    const snapshot = open(text);
    try {
      rename(snapshot, positionAt(snapshot, text.indexOf('hello')), to, locale);
    } catch (error) {
      return (error as Error).message;
    }
    return '';
  };
  const refused: Readonly<Record<string, RegExp>> = {
    'is empty': /^An id cannot be empty/,
    'is taken': /^The id "bye" is taken/,
    'is a number, a date, yes or no, or nothing': /YAML takes that for a number, a date, yes or no/,
    'has other signs': /^An id uses lower-case letters/,
  };
  const names: readonly (readonly [keyof typeof refused, readonly string[]])[] = [
    ['is empty', ['', ' ']],
    ['is taken', ['bye']],
    [
      'is a number, a date, yes or no, or nothing',
      ['123', '1e3', '0x1f', '0b11', '010', '2026-01-01', 'true', 'no', 'on', 'y', 'null'],
    ],
    ['has other signs', [' a', 'a ', '~', 'a: b', 'Hello', 'a b', '编号', '-a', "a'b"]],
  ];
  for (const [why, all] of names)
    it(`is refused in plain words where it ${why}`, () => {
      for (const name of all) {
        assert.match(refusal(name, 'en'), refused[why]!, name);
        assert.match(refusal(name, 'zh'), /编号/, name);
      }
    });

  it('is taken otherwise, and where it is the old one', () => {
    assert.equal(refusal('good-day', 'en'), '');
    assert.equal(refusal('hello', 'en'), '');
  });
});

describe('what is wrong with a value that aliases repeat', () => {
  const head = 'playbook: 1\nshop: { name: 店 }\n';
  const rows: readonly (readonly [what: string, text: string, found: readonly string[]])[] = [
    [
      'of a word, at its anchor',
      'hours:\n  weekly:\n    mon: &h 9:00-18:00\n    tue: *h\n    wed: *h\n',
      ['5 9:00-18:00 +2'],
    ],
    [
      'in a list',
      'hours:\n  weekly:\n    mon: &h [9:00-12:00, 13:00-18:00]\n    tue: *h\n',
      ['5 9:00-12:00 +1'],
    ],
    [
      'by a merge key',
      'announcements:\n  - &x { id: a, text: 好, from: 2026/12/1 }\n  - { <<: *x, id: b }\n  - { <<: [*x], id: c }\n',
      ['4 2026/12/1 +2'],
    ],
    [
      'of a map that stands twice',
      'staffing:\n  shifts:\n    - &s { id: a, days: mun, time: 09:00-18:00 }\n    - *s\n',
      ['5 mun +1'],
    ],
    [
      'at an alias, where only there it is wrong',
      'staffing:\n  team: [{ id: &m mia, name: M }]\n  shifts:\n    - { id: a, days: *m, time: 09:00-18:00, members: [*m] }\n',
      ['6 *m'],
    ],
    [
      'of a placeholder',
      'quick_replies:\n  - { id: a, text: &t "好{{shop.nam}}" }\n  - { id: b, text: *t }\n',
      ['4 shop.nam +1'],
    ],
  ];
  for (const [what, text, found] of rows)
    it(`is told once: ${what}`, () => {
      const lines = (head + text).split('\n');
      assert.deepEqual(
        diagnostics(open(head + text), { today: '2026-11-22' }, 'en')
          .filter(({ code }) => /^(?:schema\/bad-notation|placeholder\/unknown)$/.test(String(code)))
          .map(({ range: { start, end }, relatedInformation: more = [] }) => {
            const source = lines[start.line]!.slice(start.character, end.character);
            return `${start.line + 1} ${source}${more.length > 0 ? ` +${more.length}` : ''}`;
          }),
        found,
      );
    });

  it('is fixed at the anchor, but not where an alias stands for something else', () => {
    const same = `${head}hours:\n  weekly: { mon: &h 9:00-18:00, tue: *h }\n`;
    assert.equal(fixed(same), same.replace('9:00', '09:00'));
    const other = `${head}staffing:\n  shifts:\n    - { id: a, days: &d 周一, time: 09:00-18:00, note: *d }\n`;
    assert.equal(fixed(other), other);
  });
});
