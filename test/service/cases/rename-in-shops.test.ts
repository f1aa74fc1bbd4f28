import assert from 'node:assert/strict';
import { type Analysis, openFile } from '../../../server/src/service/document/analysis';
import { documentHighlights } from '../../../server/src/service/features/document-highlight';
import { references } from '../../../server/src/service/features/references';
import { prepareRename, rename } from '../../../server/src/service/features/rename';
import { withBases } from '../../../server/src/service/inheritance/with-bases';
import { positionAt } from '../../../server/src/service/yaml/segments/layout';
import { applyText } from '../apply-text';

const head = 'playbook: 1\nextends: ./base.playbook.yaml\nshop: { name: a }\n';
const base = `playbook: 1
shared: true
quick_replies:
  - id: cod
    title: 货到付款
    text: 支持货到付款。
faq:
  - { id: pay, question: 能货到付款吗, answer: 可以。, quick_reply: cod }
`;

/** The shared playbook and the shops that extend it, by their names. */
function chain(shared: string, shops: Readonly<Record<string, string>>): ReadonlyMap<string, Analysis> {
  const far = openFile('file:///base.playbook.yaml', 1, shared);
  const files = Object.entries(shops).map(([name, text]): [string, Analysis] => [
    name,
    withBases(openFile(`file:///${name}.playbook.yaml`, 1, head + text), [far]),
  ]);
  return new Map([['base', far], ...files]);
}

/** All texts after a rename that starts at the first place of a word in one file, without the heads of the shops. */
function renamed(
  files: ReadonlyMap<string, Analysis>,
  [name, word]: readonly [string, string],
  to: string,
): Readonly<Record<string, string>> {
  const file = files.get(name)!;
  const users = [...files.values()].filter((one) => one !== file && one.bases);
  const at = positionAt(file, file.text.indexOf(word));
  const changes = rename(file, at, to, 'zh', users)!.changes!;
  return Object.fromEntries(
    [...files].map(([key, { uri, text }]) => [key, applyText(text, changes[uri] ?? []).replace(head, '')]),
  );
}

describe('an id that a shop leaves out', () => {
  const ways: Readonly<Record<string, string>> = {
    'in one line': 'without: [cod] # 不做货到付款\n',
    'in lines': 'without:\n  - pay\n  - cod # 不做货到付款\n',
    'in quotes': 'without: [\'cod\', "pay"]\n',
  };
  for (const [way, shop] of Object.entries(ways))
    it(`is renamed with the shared playbook, from there and from either shop, written ${way}`, () => {
      const south = 'faq:\n  - { id: own, question: 能到付吗, quick_reply: cod }\n';
      const files = chain(base, { north: shop, south });
      const expected = {
        base: base.replaceAll('cod', 'pay-later'),
        north: shop.replace('cod', 'pay-later'),
        south: south.replace('cod', 'pay-later'),
      };
      for (const name of files.keys()) assert.deepEqual(renamed(files, [name, 'cod'], 'pay-later'), expected);
    });

  it('is found from its place in without, and taken hold of there', () => {
    const files = chain(base, { north: 'without: [pay, cod]\n' });
    const north = files.get('north')!;
    const at = positionAt(north, north.text.indexOf('cod'));
    assert.deepEqual(
      references(north, at, true)
        .map(({ uri, range }) => `${uri} ${range.start.line}`)
        .sort(),
      ['file:///base.playbook.yaml 3', 'file:///base.playbook.yaml 7', 'file:///north.playbook.yaml 3'],
    );
    assert.equal(prepareRename(north, at)?.placeholder, 'cod');
    assert.deepEqual(
      documentHighlights(north, at).map(({ range }) => range.start.character),
      [15],
    );
    const far = files.get('base')!;
    const found = references(far, positionAt(far, far.text.indexOf('cod')), false, [north]);
    assert.ok(found.some(({ uri }) => uri === north.uri));
  });

  it('stays where things of two kinds have it, which the shop leaves out together', () => {
    const shared = `${base}tags: [{ id: cod }]\n`;
    const files = chain(shared, { north: 'without: [cod]\n' });
    for (const name of files.keys())
      assert.throws(
        () => renamed(files, [name, 'cod'], 'later'),
        /“north.playbook.yaml”第 4 行的 without|第 4 行的 without/,
      );
    const own = 'without: [cod]\ntags: [{ id: cod }]\n';
    assert.equal(
      renamed(chain(base, { north: own }), ['base', 'cod'], 'later').north,
      own.replace('[cod]', '[later]'),
    );
    const others = chain(shared, { north: 'without: [pay]\n' });
    assert.equal(
      renamed(others, ['base', 'cod'], 'later').base,
      shared.replace('- id: cod', '- id: later').replace('reply: cod', 'reply: later'),
    );
  });

  it('stays in without where no shared playbook has it', () => {
    const shop = 'without: [vip]\ntags: [{ id: vip }]\n';
    const files = chain(base, { north: shop });
    assert.equal(renamed(files, ['north', 'vip }'], 'gold').north, shop.replace('id: vip', 'id: gold'));
  });
});

describe('a new id', () => {
  const refused: Readonly<Record<string, readonly [string, RegExp]>> = {
    'that a shop has for something of its own': [
      'quick_replies:\n  - { id: later, title: 稍后, text: 稍后回复您。 }\n',
      /编号“later”已经有了，在“south\.playbook\.yaml”第 5 行。请换一个。/,
    ],
    'that a shop names': [
      'faq:\n  - { id: own, question: 问, answer: 答, quick_reply: later }\n',
      /“south\.playbook\.yaml”第 5 行已经写着编号“later”/,
    ],
    'that a shop leaves out': ['without: [later]\n', /“south\.playbook\.yaml”第 4 行已经写着编号“later”/],
  };
  for (const [what, [south, message]] of Object.entries(refused))
    it(`${what} is refused, with the file and the line, from the shared playbook and another shop`, () => {
      const files = chain(base, { north: 'without: [cod]\n', south });
      for (const name of ['base', 'north'])
        assert.throws(() => renamed(files, [name, 'cod'], 'later'), message);
    });

  it('may be what a shop calls a thing of another kind', () => {
    const files = chain(base, { south: 'tags: [{ id: later }]\n' });
    assert.equal(renamed(files, ['base', 'cod'], 'later').base, base.replaceAll('cod', 'later'));
  });
});

describe('the blank of a reply in a shared playbook', () => {
  const shared = `playbook: 1
shared: true
quick_replies:
  - id: resend
    title: 补发
    text: 预计 {{fill.date}} 发出。
    fill: [{ name: date }]
`;
  const from = ['base', 'date'] as const;

  it('keeps its name while a shop rewords the reply with it', () => {
    const south = 'quick_replies:\n  - id: resend\n    text: 南店 {{fill.date}} 补发。\n';
    const message = /^Error: “south\.playbook\.yaml”第 6 行改写了这条话术，也用到“date”/;
    assert.throws(() => renamed(chain(shared, { south }), from, 'day'), message);
  });

  it('keeps its name while a shop declares it anew for the shared text', () => {
    const south = 'quick_replies:\n  - id: resend\n    fill: [{ name: date, hint: 问仓库 }]\n';
    assert.throws(() => renamed(chain(shared, { south }), from, 'day'), /“south\.playbook\.yaml”第 6 行/);
  });

  it('is renamed where the shops take the reply as it is, say it without the blank or have all of it', () => {
    const shops = {
      north: 'quick_replies:\n  - { id: resend, text: 今天补发。 }\n',
      south: "quick_replies:\n  - { id: other, title: 补, text: '{{fill.date}}', fill: [{ name: date }] }\n",
      west: "quick_replies:\n  - { id: resend, text: '{{fill.date}}', fill: [{ name: date }] }\n",
    };
    const expected = { base: shared.replaceAll('date', 'day'), ...shops };
    assert.deepEqual(renamed(chain(shared, shops), from, 'day'), expected);
  });
});
