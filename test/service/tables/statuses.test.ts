import assert from 'node:assert/strict';
import { openFile } from '../../../server/src/service';
import {
  exportRows,
  planImport,
  readTables,
  recognise,
  rowsOf,
  targetNamed,
} from '../../../server/src/tables';
import { itemsIn, rowsIn, workbook } from './sheets';

const shop = openFile(
  'file:///a.playbook.yaml',
  1,
  `playbook: 1
shop: { name: 小满家居 }
quick_replies:
  - { id: a, title: 甲, text: 一 }
  - { id: b, title: 乙, text: 二, status: approved }
  - { id: c, title: 丙, text: 三, status: draft }
  - { id: d, title: 丁, text: 四, status: retired }
`,
);

const statusesAfter = (heading: string, cell: string): readonly string[] => {
  const table = ['甲 | 一', '乙 | 二', '丙 | 三', '丁 | 四'].map((row) => `${row} | ${cell}`).join('\n');
  const rows = rowsIn(workbook(`标题 | 内容 | ${heading}\n${table}`));
  return planImport(shop, rows).rows.map(({ changes }) => changes.map(({ after }) => after).join());
};

describe('a column that asks whether a reply is in use', () => {
  for (const [heading, cell] of [
    ['是否有效', '否'],
    ['是否启用', '×'],
    ['Enabled', 'FALSE'],
    ['active', '0'],
    ['是否停用', '是'],
    ['disabled', 'yes'],
  ] as const)
    it(`puts out of use what is in use, and leaves drafts as they are: ${heading} ${cell}`, () => {
      assert.deepEqual(itemsIn(`标题 | 内容 | ${heading}\n新 | 句 | ${cell}`), [
        { title: '新', text: '句', status: 'retired' },
      ]);
      assert.deepEqual(statusesAfter(heading, cell), ['retired', '', '', '']);
    });

  it('does not bring back what is out of use by a no to something else', () => {
    assert.deepEqual(statusesAfter('是否加入团队', '否'), ['approved', '', '', '']);
    assert.deepEqual(statusesAfter('published', 'no'), ['draft', '', '', '']);
  });

  it('says by a word what it means', () => {
    assert.deepEqual(statusesAfter('是否有效', '已下架'), ['retired', 'retired', 'retired', '']);
    assert.deepEqual(statusesAfter('状态', '未启用'), ['retired', 'retired', 'retired', '']);
  });

  it('is written into an export as the playbook has it, and read back from there', () => {
    const context = { locale: 'zh', today: '2026-11-30', all: true } as const;
    const { tables } = exportRows(shop, targetNamed('zammad')!, context);
    assert.deepEqual(
      tables[0]!.rows.map(({ cells }) => cells[4]),
      ['true', 'true', 'false', 'false'],
    );
  });
});

describe('the JSON of macros', () => {
  const items = (macros: readonly object[], beside = {}) => {
    const bytes = new TextEncoder().encode(JSON.stringify({ macros, ...beside }));
    const { workbook: book } = readTables({ name: 'm.json', bytes });
    return { book: book!, items: rowsOf([book!], recognise([book!])).map(({ item }) => item) };
  };
  const macro = (title: string, more: object, field = 'comment_value') => ({
    title,
    actions: [{ field, value: '您好' }],
    ...more,
  });

  it('says what is out of use, and what is for one agent alone', () => {
    assert.deepEqual(
      items([
        macro('甲', { active: false, restriction: null }),
        macro('乙', { active: true, restriction: { type: 'User', id: 5 } }, 'comment_value_html'),
        macro('丙', { active: true, restriction: { type: 'Group', id: 5, ids: [5] } }),
        macro('丁', {}),
      ]).items,
      [
        { title: '甲', text: '您好', status: 'retired' },
        { title: '乙', text: '您好', status: 'active', scope: 'personal' },
        { title: '丙', text: '您好', status: 'active', scope: 'team' },
        { title: '丁', text: '您好' },
      ],
    );
  });

  it('is told to be one page of several', () => {
    const data = (beside: object) => items([macro('甲', {})], beside).book.notices.map((one) => one.data);
    assert.deepEqual(data({ count: 150, next_page: 'https://a.example/2' }), [{ there: 1, all: 150 }]);
    assert.deepEqual(data({ count: 1, next_page: null, previous_page: null }), []);
    assert.deepEqual(data({ meta: { has_more: true, after_cursor: 'x' } }), [{ there: 1 }]);
    assert.deepEqual(data({ meta: { has_more: false } }), []);
  });
});
