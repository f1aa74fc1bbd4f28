import assert from 'node:assert/strict';
import { openFile, withBases } from '../../server/src/service';
import { extractParts, movableParts } from '../../server/src/service/features/sharing/extract-parts';
import { inheritedAt, ownEdit } from '../../server/src/service/features/sharing/own-part';
import { positionAt } from '../../server/src/service/yaml/segments/layout';
import { applyText } from './apply-text';
import { lines } from './lines';

/** A file with a selection in `⟪…⟫`, or a caret at `‸`. */
function asked(marked: string) {
  const text = marked.replace(/[⟪⟫‸]/g, '');
  const file = openFile('file:///chain/shop.playbook.yaml', 1, text);
  const at = (mark: RegExp): number => marked.split(mark)[0]!.replace(/[⟪⟫‸]/g, '').length;
  const range = { start: positionAt(file, at(/[⟪‸]/)), end: positionAt(file, at(/[⟫‸]/)) };
  return { file, range };
}

/** The shop and the shared playbook after the selected parts have been moved; the two together say what the shop said. */
function extracted(marked: string, there?: string) {
  const { file, range } = asked(marked);
  const shared = there === undefined ? undefined : openFile('file:///chain/base.playbook.yaml', 1, there);
  const before = withBases(file, shared ? [shared] : []).documents[0]!.playbook;
  const moved = extractParts(file, movableParts(file, range), './base.playbook.yaml', shared);
  if (!moved) return undefined;
  const base = 'text' in moved.shared ? moved.shared.text : applyText(there!, [moved.shared.edit]);
  const shop = applyText(file.text, moved.own);
  const bases = [openFile('file:///chain/base.playbook.yaml', 1, base)];
  const after = withBases(openFile(file.uri, 1, shop), bases).documents[0]!.playbook;
  assert.deepEqual(meaning(after), meaning(before), 'means the same');
  return { shop, base };
}

/** What a playbook says, whatever it extends; what is taken over stands first in its list. */
function meaning(playbook: object): unknown {
  const sorted = (_: string, value: unknown): unknown =>
    Array.isArray(value) ? value.map((item) => JSON.stringify(item)).sort() : value;
  return JSON.parse(JSON.stringify({ ...playbook, extends: undefined, shared: undefined }, sorted));
}

const start = 'playbook: 1\n';

describe('parts of a playbook that move into a shared playbook', () => {
  it('are an item with its comments; a new file is made and extended', () => {
    assert.deepEqual(
      extracted(
        lines(
          'playbook: 1 # 版本',
          'shop: { name: 小满 }',
          'quick_replies:',
          '  # 大促前再看一遍',
          '  - id: sh‸ip # 最常用',
          '    title: 发货',
          '    text: |',
          '      48 小时内',
          '',
          '      发货',
          '  - { id: size, title: 尺码, text: 见详情页 }',
        ),
      ),
      {
        shop: lines(
          'playbook: 1 # 版本',
          'extends: ./base.playbook.yaml',
          'shop: { name: 小满 }',
          'quick_replies:',
          '  - { id: size, title: 尺码, text: 见详情页 }',
        ),
        base: lines(
          'playbook: 1',
          'shared: true',
          '',
          'quick_replies:',
          '  # 大促前再看一遍',
          '  - id: ship # 最常用',
          '    title: 发货',
          '    text: |',
          '      48 小时内',
          '',
          '      发货',
        ),
      },
    );
  });

  it('are whole sections, in the order of the format', () => {
    assert.deepEqual(
      extracted(
        lines(
          start.trim(),
          'shop: { name: 小满 }',
          '',
          '⟪# 全年一样',
          'hours:',
          '  weekly:',
          '    mon-sun: 09:00-22:00',
          '',
          'tags:',
          '  - id: vip⟫',
          '',
          'auto_replies:',
          '  - { id: away, when: after_hours, text: 已下班 }',
        ),
      ),
      {
        shop: lines(
          start.trim(),
          'extends: ./base.playbook.yaml',
          'shop: { name: 小满 }',
          '',
          'auto_replies:',
          '  - { id: away, when: after_hours, text: 已下班 }',
        ),
        base: lines(
          start.trim(),
          'shared: true',
          '',
          '# 全年一样',
          'hours:',
          '  weekly:',
          '    mon-sun: 09:00-22:00',
          '',
          'tags:',
          '  - id: vip',
        ),
      },
    );
  });

  it('go to a file that is there, to its own list and indent', () => {
    assert.deepEqual(
      extracted(
        lines(
          start.trim(),
          'extends: ./base.playbook.yaml',
          'shop: { name: 小满 }',
          'staffing:',
          '  team:',
          '    - { id: lin, name: 林晓 }',
          '    # 周末',
          '    - id: zh‸ou',
          '      name: 周敏',
        ),
        lines(
          start.trim(),
          'shared: true',
          'staffing:',
          '    team:',
          '    - id: wu',
          '      name: 吴越',
          '    # 以上是总部的人',
        ),
      ),
      {
        shop: lines(
          start.trim(),
          'extends: ./base.playbook.yaml',
          'shop: { name: 小满 }',
          'staffing:',
          '  team:',
          '    - { id: lin, name: 林晓 }',
        ),
        base: lines(
          start.trim(),
          'shared: true',
          'staffing:',
          '    team:',
          '    - id: wu',
          '      name: 吴越',
          '    # 以上是总部的人',
          '    # 周末',
          '    - id: zhou',
          '      name: 周敏',
        ),
      },
    );
  });

  it('are added behind what the shop extends already', () => {
    const text = (before: string): string =>
      lines(start.trim(), before, 'shop: { name: 小满 }', 'tags:', '  - id: a', '  - id: b‸');
    const shopOf = (before: string): string | undefined => extracted(text(before))?.shop.split('\nshop')[0];
    assert.equal(
      shopOf('extends: ./a.yaml # 总部'),
      'playbook: 1\nextends: [./a.yaml, ./base.playbook.yaml] # 总部',
    );
    assert.equal(
      shopOf('extends:\n  - ./a.yaml'),
      'playbook: 1\nextends:\n  - ./a.yaml\n  - ./base.playbook.yaml',
    );
  });

  it('keep the line ends of Windows', () => {
    const moved = extracted(
      `${start}shop: { name: 小满 }\ntags:\n  - id: a‸\n  - id: b\n`.replace(/\n/g, '\r\n'),
    )!;
    assert.equal(moved.base, 'playbook: 1\r\nshared: true\r\n\r\ntags:\r\n  - id: a\r\n');
    assert.ok(!/[^\r]\n/.test(moved.shop));
  });

  const refused: readonly [says: string, text: string, there?: string][] = [
    ['the shop itself', `${start}shop:\n  name: 小‸满\n`],
    ['what is used elsewhere by “*name”', `${start}tags:\n  - &a { id: a‸ }\n  - { id: b }\n`],
    ['a file that cannot be read', `${start}tags:\n  - id: a‸\nhours: [\n`],
    ['a list on one line', `${start}staffing: { team: [{ id: a‸, name: 一 }] }\n`, `${start}staffing: {}\n`],
    [
      'what the shared playbook has under the same id',
      `${start}tags:\n  - id: a‸\n  - id: b\n`,
      `${start}tags:\n  - id: a\n`,
    ],
    [
      'a section that the shared playbook has',
      `${start}hour‸s:\n  weekly: {}\n`,
      `${start}hours:\n  weekly: {}\n`,
    ],
    [
      'the last of a list inside a section',
      `${start}staffing:\n  team:\n    - { id: a‸, name: 一 }\n  shifts: []\n`,
    ],
    ['a place with nothing', `${start}\n‸\nshop: { name: 小满 }\n`],
  ];
  for (const [says, text, there] of refused)
    it(`are not ${says}`, () => assert.equal(extracted(text, there), undefined));
});

describe('an item that a shop takes over', () => {
  const base = lines(
    'playbook: 1',
    'shared: true',
    'staffing:',
    '    team:',
    '        # 店长',
    '        - id: lin # 早班',
    '          name: 林晓',
    '        - { id: zhou, name: 周敏 }',
  );
  /** The shop after the item at the caret has been made its own. */
  const owned = (marked: string): string | undefined => {
    const { file, range } = asked(marked);
    const whole = withBases(file, [openFile('file:///chain/base.playbook.yaml', 1, base)]);
    const inherited = inheritedAt(whole, range.start);
    const edit = inherited && ownEdit(whole, inherited);
    return edit && applyText(whole.text, [edit]);
  };
  const shop = (members: string, ...team: readonly string[]): string =>
    lines(
      'playbook: 1',
      'extends: ./base.playbook.yaml',
      'shop: { name: 小满 }',
      'staffing:',
      '  shifts:',
      `    - { id: early, members: [${members}], days: [mon], time: 09:00-18:00 }`,
      ...team,
    );

  it('is written into the shop with its comments, to be changed there', () => {
    assert.equal(
      owned(shop('l‸in')),
      shop('lin', '  team:', '    # 店长', '    - id: lin # 早班', '      name: 林晓'),
    );
  });

  it('goes behind those that the shop has of its own', () => {
    const own = ['  team:', '  - { id: wu, name: 吴越 }'];
    assert.equal(owned(shop('zh‸ou', ...own)), shop('zhou', ...own, '  - { id: zhou, name: 周敏 }'));
  });

  it('is not offered where the shop has it already, or nobody has it', () => {
    assert.equal(owned(shop('l‸in', '  team:', '    - { id: lin, name: 林小 }')), undefined);
    assert.equal(owned(shop('no‸body')), undefined);
    assert.equal(owned(shop('lin').replace('小满', '小‸满')), undefined);
  });
});
