import assert from 'node:assert/strict';
import { openFile } from '../../../server/src/service';
import { insideFolders, topFolder } from '../../../server/src/workspace/bases/boundary';
import { extendsOf as entriesOf } from '../../../server/src/service';
import { MOST_BASES, resolveBases } from '../../../server/src/workspace/bases/resolve';
import { makeBaseStore } from '../../../server/src/workspace/bases/store';
import { memoryFiles } from './memory-files';

const chain = 'file:///chain/';

/** What a file comes to: its bases, farthest first, and what is wrong with its `extends`. */
async function basesOf(files: Readonly<Record<string, string>>, name = 'shop.yaml') {
  const store = makeBaseStore(memoryFiles(chain, files));
  const file = openFile(chain + name, 1, files[name]!);
  const around = { known: store.known, isInside: insideFolders([chain]), entriesOf };
  let resolved = resolveBases(file, around);
  for (let left = MOST_BASES; left > 0 && resolved.unread.length > 0; left--) {
    await Promise.all(resolved.unread.map(store.read));
    resolved = resolveBases(file, around);
  }
  assert.deepEqual(resolved.unread, []);
  return {
    bases: resolved.bases.map(({ uri }) => decodeURIComponent(uri.slice(chain.length))),
    problems: resolved.problems.map(({ kind, entry, near, files: circle }) =>
      [
        kind,
        entry.written,
        ...(near ? [near] : []),
        ...(circle ? [circle.map((uri) => uri.slice(chain.length)).join(' → ')] : []),
      ].join(': '),
    ),
  };
}

describe('the bases of a playbook', () => {
  const rows: readonly {
    readonly says: string;
    readonly files: Readonly<Record<string, string>>;
    readonly name?: string;
    readonly bases?: readonly string[];
    readonly problems?: readonly string[];
  }[] = [
    { says: 'are none where it extends nothing', files: { 'shop.yaml': 'playbook: 1\n' } },
    {
      says: 'are one file',
      files: { 'shop.yaml': 'extends: ./base.yaml\n', 'base.yaml': 'playbook: 1\n' },
      bases: ['base.yaml'],
    },
    {
      says: 'may lie in other folders, under Chinese names with spaces',
      files: {
        'shop.yaml': 'extends: 总部/共用 话术.yaml\n',
        '总部/共用 话术.yaml': 'extends: ../people.yaml\n',
        'people.yaml': 'playbook: 1\n',
      },
      bases: ['people.yaml', '总部/共用 话术.yaml'],
    },
    {
      says: 'are a list of which the later wins',
      files: {
        'shop.yaml': 'extends: [a.yaml, b.yaml]\n',
        'a.yaml': 'playbook: 1\n',
        'b.yaml': 'playbook: 1\n',
      },
      bases: ['a.yaml', 'b.yaml'],
    },
    {
      says: 'are a list of lines',
      files: { 'shop.yaml': 'extends:\n  - a.yaml # 一\n  - b.yaml\n', 'a.yaml': 'tags: []\n', 'b.yaml': '' },
      bases: ['a.yaml', 'b.yaml'],
    },
    {
      says: 'stand once, before all that extend them',
      files: {
        'shop.yaml': 'extends: [a.yaml, b.yaml]\n',
        'a.yaml': 'extends: common.yaml\n',
        'b.yaml': 'extends: common.yaml\n',
        'common.yaml': 'playbook: 1\n',
      },
      bases: ['common.yaml', 'a.yaml', 'b.yaml'],
    },
    {
      says: 'may be missing, and a file with nearly that name is named',
      files: { 'shop.yaml': 'extends: [./bsae.yaml, nowhere/other.yaml]\n', 'base.yaml': 'playbook: 1\n' },
      problems: ['missing: ./bsae.yaml: ./base.yaml', 'missing: nowhere/other.yaml'],
    },
    {
      says: 'are not guessed to be one that is listed already, nor the file itself',
      files: {
        'base1.yaml': 'extends: [./base2.yaml, ./base4.yaml]\n',
        'base2.yaml': 'playbook: 1\n',
      },
      name: 'base1.yaml',
      bases: ['base2.yaml'],
      problems: ['missing: ./base4.yaml'],
    },
    {
      says: 'leave out the file itself',
      files: { 'shop.yaml': 'extends: shop.yaml\n' },
      problems: ['cycle: shop.yaml: shop.yaml → shop.yaml'],
    },
    {
      says: 'are sound in a circle through three others',
      files: {
        'shop.yaml': 'extends: a.yaml\n',
        'a.yaml': 'extends: b.yaml\n',
        'b.yaml': 'extends: c.yaml\n',
        'c.yaml': 'extends: shop.yaml\n',
      },
      bases: ['c.yaml', 'b.yaml', 'a.yaml'],
      problems: ['cycle: a.yaml: shop.yaml → a.yaml → b.yaml → c.yaml → shop.yaml'],
    },
    {
      says: 'tell of a circle among themselves where it is, not here',
      files: {
        'shop.yaml': 'extends: a.yaml\n',
        'a.yaml': 'extends: b.yaml\n',
        'b.yaml': 'extends: a.yaml\n',
      },
      bases: ['b.yaml', 'a.yaml'],
    },
    {
      says: 'tell of what a base lacks at the base, not here',
      files: { 'shop.yaml': 'extends: a.yaml\n', 'a.yaml': 'extends: gone.yaml\n' },
      bases: ['a.yaml'],
    },
    {
      says: 'are neither on the web nor outside the folder',
      files: {
        'shop.yaml':
          'extends: [../other/base.yaml, /etc/passwd, "C:\\\\base.yaml", https://example.com/b.yaml, ~/b.yaml, ../../../../etc/passwd]\n',
      },
      problems: [
        'outside: ../other/base.yaml',
        'not relative: /etc/passwd',
        'not relative: C:\\base.yaml',
        'not relative: https://example.com/b.yaml',
        'not relative: ~/b.yaml',
        'outside: ../../../../etc/passwd',
      ],
    },
    {
      says: 'are playbooks, not lists, texts or pictures',
      files: {
        'shop.yaml': 'extends: [list.yaml, text.txt, picture.png]\n',
        'list.yaml': '- 您好\n- 亲\n',
        'text.txt': '您好\n',
        'picture.png': '\0\0PNG',
      },
      problems: ['no playbook: list.yaml', 'no playbook: text.txt', 'no playbook: picture.png'],
    },
    {
      says: 'may be no folder or half a character; that nothing is written is told by the format',
      files: { 'shop.yaml': 'extends: [.., ".", "", "\\ud83d.yaml"]\n' },
      problems: ['missing: ..', 'missing: .', 'missing: \ud83d.yaml'],
    },
    {
      says: 'count where the base is broken, as far as it can be read',
      files: { 'shop.yaml': 'extends: base.yaml\n', 'base.yaml': 'shop:\n  name: "小满\nhours: [\n' },
      bases: ['base.yaml'],
    },
  ];
  for (const { says, files, name, bases = [], problems = [] } of rows)
    it(says, async () => assert.deepEqual(await basesOf(files, name), { bases, problems }));

  it('are at most twenty, said once', async () => {
    const deep = Object.fromEntries(
      Array.from({ length: 30 }, (_, nth) => [`${nth}.yaml`, `extends: ${nth + 1}.yaml\n`]),
    );
    const { bases, problems } = await basesOf({ 'shop.yaml': 'extends: 0.yaml\n', ...deep });
    assert.equal(bases.length, MOST_BASES);
    assert.deepEqual(problems, ['too many: 0.yaml']);
    const wide = Object.keys(deep).join(', ');
    const flat = Object.fromEntries(Object.keys(deep).map((name) => [name, 'playbook: 1\n']));
    const many = await basesOf({ 'shop.yaml': `extends: [${wide}]\n`, ...flat });
    assert.equal(many.bases.length, MOST_BASES);
    assert.deepEqual(many.problems, ['too many: 20.yaml']);
  });
});

describe('the folder that bases are found in', () => {
  const rows: readonly [says: string, files: readonly string[], top: string][] = [
    ['is that of the repository', ['.git/HEAD', 'a/.service-playbook.yaml'], ''],
    ['is the outermost one with a config', ['a/.service-playbook.yaml', 'a/b/.service-playbook.yaml'], 'a/'],
    ['is two folders up where nothing marks it', [], 'a/b/'],
  ];
  for (const [says, names, top] of rows)
    it(says, async () => {
      const { list } = memoryFiles(chain, Object.fromEntries(names.map((name) => [name, ''])));
      assert.equal(await topFolder(`${chain}a/b/c/d/shop.yaml`, list), chain + top);
    });

  it('is none for a file that was never saved', async () => {
    assert.equal(await topFolder('untitled:Untitled-1', memoryFiles(chain, {}).list), undefined);
  });
});

describe('what was read of a base', () => {
  it('stays the identical object while its text is the same, and shares with the next what did not change', async () => {
    const files = { 'base.yaml': 'playbook: 1\nshop:\n  name: 小满\ntags:\n  - id: a\n' };
    const store = makeBaseStore(memoryFiles(chain, files));
    const uri = `${chain}base.yaml`;
    const file = () => {
      const known = store.known(uri);
      return known && 'file' in known ? known.file : undefined;
    };
    await store.read(uri);
    const first = file()!;
    assert.equal(await store.readAgain(() => true), false);
    assert.equal(file(), first);
    files['base.yaml'] = files['base.yaml'].replace('小满', '大满');
    assert.equal(await store.readAgain(() => true), true);
    assert.equal(file()!.documents[0]!.playbook.shop.name, '大满');
    assert.equal(file()!.documents[0]!.playbook.tags, first.documents[0]!.playbook.tags);
  });
});
