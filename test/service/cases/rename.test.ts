import assert from 'node:assert/strict';
import type { Locale } from '../../../schemas/text';
import { diagnostics } from '../../../server/src/service/features/diagnostics';
import { prepareRename, rename } from '../../../server/src/service/features/rename';
import { openFile } from '../../../server/src/service/document/analysis';
import { withBases } from '../../../server/src/service/inheritance/with-bases';
import { parseAny } from '../../../server/src/service/yaml/parse/parse';
import { applyText } from '../apply-text';
import { atCaret, open } from '../marks';

const head = 'playbook: 1\nshop: { name: a }\n';

/** The text after the id at the caret got another name. */
function renamed(marked: string, to: string, locale: Locale = 'en'): string {
  const { snapshot, position } = atCaret(`${head}${marked}`);
  const edit = rename(snapshot, position, to, locale);
  return applyText(snapshot.text, Object.values(edit!.changes!)[0]!).slice(head.length);
}

describe('an id that gets another name', () => {
  it('is told where its new name is taken, with the file where that is another one', () => {
    const base = openFile('file:///chain/base.playbook.yaml', 1, 'playbook: 1\ntags:\n  - id: vip\n');
    const { snapshot, position } = atCaret(
      `${head}extends: ./base.playbook.yaml\ntags: [{ id: o‸ld }, { id: new }]\n`,
    );
    const shop = withBases(snapshot, [base]);
    assert.throws(() => rename(shop, position, 'new', 'zh'), /在第 4 行。/);
    assert.throws(() => rename(shop, position, 'vip', 'zh'), /在“base\.playbook\.yaml”第 3 行。/);
    assert.throws(
      () => rename(shop, position, 'vip', 'en'),
      /on line 3 of "base\.playbook\.yaml"; choose another/,
    );
  });

  it('keeps its quotes at each place, in items that are not finished too', () => {
    const text = `quick_replies:\n  - { id: "hel‸lo", text: hi }\n  - { id: b, text: c }\nfaq:\n  - { question: q, quick_reply: 'hello' }\n`;
    assert.equal(renamed(text, 'good-day'), text.replace('‸', '').replaceAll('hello', 'good-day'));
  });

  it('is known where a field takes an id or something else', () => {
    const text = `staffing:\n  team: [{ id: mi‸a }]\npriority:\n  categories:\n    - { id: c, name: c, assign: mia }\n`;
    assert.equal(renamed(text, 'yun'), text.replace('‸', '').replaceAll('mia', 'yun'));
    const found = diagnostics(
      open(head + text.replace('‸', '').replace('assign: mia', 'assign: mio')),
      { today: '2026-11-22' },
      'en',
    );
    assert.deepEqual(
      found.filter(({ code }) => code === 'reference/unknown-id').map(({ range }) => range.start),
      [{ line: 6, character: 32 }],
    );
  });

  it('can be taken hold of at an alias that stands for it', () => {
    const text = `staffing:\n  team: [{ id: &who mia }]\n  shifts: [{ id: s, members: [*w‸ho] }]\n`;
    assert.equal(
      renamed(text, 'yun'),
      'staffing:\n  team: [{ id: &who yun }]\n  shifts: [{ id: s, members: [*who] }]\n',
    );
    const { snapshot, position } = atCaret(head + text);
    assert.deepEqual(prepareRename(snapshot, position), {
      range: { start: { line: 4, character: 30 }, end: { line: 4, character: 34 } },
      placeholder: 'mia',
    });
  });

  it('may be one that YAML refuses: it reads better afterwards', () => {
    const text = `faq:\n  - { question: q, quick_reply: ‸| }\n`;
    assert.equal(renamed(text, 'good-day'), text.replace('‸|', 'good-day'));
  });

  it('stays where an alias would take the new name to something else', () => {
    const text = `quick_replies:\n  - { id: &x hel‸lo, title: t, text: hi }\n  - { id: b, title: *x, text: c }\n`;
    assert.throws(() => renamed(text, 'good-day'), /cannot be renamed yet: a "\*name" of YAML uses it/);
    assert.throws(() => renamed(text, 'good-day', 'zh'), /现在改不了名/);
  });

  it('stays where two things would get one name', () => {
    const text = `quick_replies:\n  - { id: hel‸lo, text: hi }\nfaq:\n  - { question: q, quick_reply: bye }\n`;
    assert.throws(() => renamed(text, 'bye'), /^Error: The id "bye" is named already, on line 6;/);
    assert.throws(() => renamed(text, 'bye', 'zh'), /第 6 行已经写着编号“bye”/);
  });
});

describe('an id that a << brings', () => {
  /** Renamed at each caret: the same comes of all. */
  const eachWay = (marked: string, from: string, to: string): void => {
    const text = marked.replaceAll('‸', '');
    for (const [index] of marked.split('‸').slice(1).entries()) {
      let nth = -1;
      const one = marked.replace(/‸/g, () => (++nth === index ? '‸' : ''));
      assert.equal(renamed(one, to), text.replaceAll(from, to), one);
    }
  };

  it('changes where it is written, in an item or below a key of its own', () => {
    eachWay(
      'quick_replies:\n  - &a { id: hel‸lo, text: hi }\n  - { <<: *a, id: b, text: c }\nfaq:\n  - { question: q, answer: a, quick_reply: he‸llo }\n',
      'hello',
      'good-day',
    );
    eachWay(
      'parts:\n  - &a { id: hel‸lo }\nquick_replies:\n  - <<: *a\n    text: hi\nfaq:\n  - { question: q, answer: a, quick_reply: he‸llo }\n',
      'hello',
      'good-day',
    );
  });

  it('changes once where a merged map or list names it', () => {
    eachWay(
      'staffing:\n  team: [{ id: mi‸a }]\n  shifts:\n    - &s { id: s, members: [m‸ia] }\n    - { <<: *s, id: t }\n',
      'mia',
      'yun',
    );
    eachWay(
      'parts: &day { members: [mi‸a] }\nstaffing:\n  team: [{ id: mi‸a }]\n  shifts: [{ <<: *day, id: s }, { <<: *day, id: t }]\n',
      'mia',
      'yun',
    );
  });

  it('changes for all that share it, and leaves what it hides', () => {
    eachWay(
      'quick_replies:\n  - &a { id: he‸llo, text: hi }\n  - { <<: *a, text: c }\nfaq:\n  - { question: q, answer: a, quick_reply: hel‸lo }\n',
      'hello',
      'good-day',
    );
    eachWay(
      'parts:\n  - &a { id: hel‸lo }\n  - &b { id: bye }\nquick_replies:\n  - { <<: [*a, *b], text: hi }\n',
      'hello',
      'good-day',
    );
  });

  it('stays where the << takes it to a thing of another kind', () => {
    const text =
      'quick_replies:\n  - &x { id: hel‸lo, text: hi }\ntags:\n  - { <<: *x, name: t }\nauto_replies:\n';
    assert.throws(() => renamed(text, 'good-day'), /cannot be renamed yet: a "\*name" of YAML uses it/);
    assert.throws(() => renamed(text, 'good-day', 'zh'), /现在改不了名/);
  });

  it('is none where an id of the item itself hides it', () => {
    const { snapshot, position } = atCaret(
      `${head}parts:\n  - &a { id: hel‸lo }\nquick_replies:\n  - { <<: *a, id: b, text: c }\n`,
    );
    assert.equal(prepareRename(snapshot, position), null);
    assert.equal(rename(snapshot, position, 'good-day', 'en'), null);
  });
});

describe('a text whose quote is never closed', () => {
  it('is read to its last letter', () => {
    for (const [source, value] of [
      ['a: "Hi {{shop.name}}', 'Hi {{shop.name}}'],
      ["a: 'it''s", "it's"],
      ['a: "', ''],
      ['a: "b', 'b'],
    ] as const) {
      const { root, problems } = parseAny(source);
      assert.equal(problems.length > 0, true, source);
      assert.deepEqual(root?.kind === 'map' && root.pairs[0]!.value, {
        kind: 'scalar',
        value,
        style: source[3] === '"' ? 'double' : 'single',
        start: 3,
        end: source.length,
      });
    }
  });
});
