import assert from 'node:assert/strict';
import { openFile } from '../../../server/src/service';
import { movedPathEdits } from '../../../server/src/workspace/bases/moved-paths';
import { applyText } from '../apply-text';

const chain = 'file:///chain/';

describe('files that are moved or renamed', () => {
  const rows: readonly {
    readonly says: string;
    readonly text: string;
    readonly moves: readonly (readonly [from: string, to: string])[];
    readonly after?: string;
    readonly name?: string;
  }[] = [
    {
      says: 'are found under the new name; comments stay',
      text: 'extends: ./base.playbook.yaml # 总部\nshop: {}\n',
      moves: [['base.playbook.yaml', '总部 共用.playbook.yaml']],
      after: 'extends: ./总部 共用.playbook.yaml # 总部\nshop: {}\n',
    },
    {
      says: 'keep the quotes that they were written with',
      text: `extends: ["a.yaml", 'b.yaml', c.yaml]\n`,
      moves: [
        ['a.yaml', 'x.yaml'],
        ['b.yaml', "it's.yaml"],
      ],
      after: `extends: ["x.yaml", 'it''s.yaml', c.yaml]\n`,
    },
    {
      says: 'are found in another folder, and back',
      text: 'extends:\n  - base.yaml\n  - ../other.yaml # 别处\n',
      name: 'shops/a.yaml',
      moves: [
        ['shops/base.yaml', 'common/base.yaml'],
        ['other.yaml', 'shops/other.yaml'],
      ],
      after: 'extends:\n  - ../common/base.yaml\n  - ./other.yaml # 别处\n',
    },
    {
      says: 'are found when a folder above them moves',
      text: 'extends: common/deep/base.yaml\n',
      moves: [['common', 'all shops']],
      after: 'extends: all shops/deep/base.yaml\n',
    },
    {
      says: 'are found when the playbook itself moves',
      text: 'extends: ./base.yaml\n',
      moves: [['shop.yaml', 'shops/north/shop.yaml']],
      after: 'extends: ../../base.yaml\n',
    },
    {
      says: 'need no edit when both move together',
      text: 'extends: ./base.yaml\n',
      name: 'shops/shop.yaml',
      moves: [['shops', 'stores']],
    },
    {
      says: 'need no edit where another file with a longer name moves',
      text: 'extends: ./base.yaml\n',
      moves: [
        ['base', 'x'],
        ['base.yaml.old', 'y'],
      ],
    },
    {
      says: 'are found under a name that YAML reads otherwise',
      text: 'extends: base.yaml\n',
      moves: [['base.yaml', '#1: a.yaml']],
      after: 'extends: "#1: a.yaml"\n',
    },
  ];
  const uriOf = (path: string): string => chain + path.split('/').map(encodeURIComponent).join('/');
  for (const { says, text, moves, after = text, name = 'shop.yaml' } of rows)
    it(says, () => {
      const file = openFile(uriOf(name), 1, text);
      const edits = movedPathEdits(
        file,
        moves.map(([from, to]) => ({ oldUri: uriOf(from), newUri: uriOf(to) })),
      );
      assert.equal(applyText(text, edits), after);
    });
});
