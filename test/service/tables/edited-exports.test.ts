import assert from 'node:assert/strict';
import { openFile } from '../../../server/src/service';
import {
  exportedFor,
  exportPlaybook,
  planImport,
  readTables,
  readWith,
  recognise,
  rowsOf,
  targetNamed,
} from '../../../server/src/tables';
import { told } from './sheets';

const shop = openFile(
  'file:///a.playbook.yaml',
  1,
  `playbook: 1
shop: { name: 小满家居 }
quick_replies:
  - { id: sale, title: 双十二, group: 大促, text: 满 299 减 30, valid: { from: 2026-12-01, to: 2026-12-12 } }
  - { id: sum, title: "+1 件", group: "A=>B/C", text: "=满减后再减 5，<b>限今天</b> &#44; {买家昵称}" }
  - { id: plain, title: 退货, text: "七天内可以退，{{buyer.nickname|亲}}" }
faq:
  - { id: wash, question: 怎么洗？, variants: [能机洗吗, "泡水, 行吗"], answer: 冷水轻揉, updated: 2026-11-01 }
  - { id: bill, question: 怎么开发票？, answer: 下单时填抬头 }
tags:
  - { id: vip, name: 老顾客, color: red }
  - { id: cold, name: 很久没来 }
`,
);
const context = { locale: 'zh', today: '2026-11-30' } as const;
const ours = targetNamed('csv')!;

/** Cells of one of our CSV files, read as a person edits them. */
async function exported(file: string): Promise<string[][]> {
  const { files } = await exportPlaybook(shop, ours, context);
  const { bytes } = files.find(({ name }) => name.includes(file))!;
  const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
  const rows = [...text.trimEnd().matchAll(/(?:"(?:[^"]|"")*"|[^,\n"])*(?:,|\n|$)/g)].reduce<string[][]>(
    (rows, [found]) => {
      if (found === '') return rows;
      const cell = found.replace(/[,\n]$/, '');
      rows.at(-1)!.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
      if (found.endsWith('\n')) rows.push([]);
      return rows;
    },
    [[]],
  );
  return rows.map((row) => rows[0]!.map((_, at) => row[at] ?? ''));
}

function imported(cells: readonly (readonly string[])[], own = [] as (typeof ours)[]) {
  const text = cells.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
  const { workbook } = readTables({ name: 'a.csv', bytes: new TextEncoder().encode(text) }, own);
  const layouts = recognise([workbook!], undefined, own);
  const { rows } = planImport(shop, rowsOf([workbook!], layouts), exportedFor(shop, layouts, context, own));
  return { rows, layout: layouts[0]! };
}

describe('our own export that people have worked on', () => {
  for (const file of ['常用语', '常见问题', '标签'])
    for (const [name, edit] of [
      [
        'a column of remarks at the end',
        (row, at) => [...row, at === 0 ? '小王的意见' : at === 1 ? '行' : ''],
      ],
      ['a column of words before all others', (row, at) => [at === 0 ? '已审核' : '别的话', ...row]],
      [
        'a column called like one of ours is taken elsewhere',
        (row, at) => [...row, at === 0 ? '备注' : '改过'],
      ],
    ] as readonly [string, (row: string[], at: number) => string[]][])
      it(`changes nothing by ${name}: ${file}`, async () => {
        const { rows, layout } = imported((await exported(file)).map(edit));
        assert.deepEqual(new Set(rows.map(({ outcome }) => outcome)), new Set(['same']));
        assert.equal(layout.target, 'csv');
        assert.match(told(layout.notices).join(), /没有用到：(?:小王的意见|已审核|备注)/);
      });

  it('changes nothing by columns that are gone or stand elsewhere, and takes in what was edited', async () => {
    const cells = await exported('常用语');
    const [heads] = cells;
    const kept = ['编号', '内容', '标题', '结束日期', '分组'].map((head) => heads!.indexOf(head));
    const less = cells.map((row) => kept.map((at) => row[at] ?? ''));
    assert.deepEqual(
      imported(less).rows.map(({ outcome }) => outcome),
      ['same', 'same', 'same'],
    );
    less[3]![1] = '十天内可以退，{{buyer.nickname|亲}}';
    assert.deepEqual(
      imported(less).rows.map(({ changes }) => changes.map(({ field }) => field)),
      [[], [], ['text']],
    );
    const withoutIds = cells.map((row) => row.slice(1));
    assert.deepEqual(
      imported(withoutIds).rows.map(({ outcome }) => outcome),
      ['same', 'same', 'same'],
    );
  });

  it('is read so with other headings around it where a person says so', () => {
    const cells = [
      ['内容', '批注'],
      ["'=SUM(A1)", '好'],
    ];
    assert.equal(imported(cells).rows[0]!.row.item.text, "'=SUM(A1)");
    assert.equal(imported(cells, [ours]).rows[0]!.row.item.text, readWith(ours, "'=SUM(A1)"));
    assert.equal(imported(cells, [ours]).rows[0]!.row.item.text, '=SUM(A1)');
  });

  it('is no table that a team has made with the same words', () => {
    for (const cells of [
      [
        ['标题', '分组', '快捷码', '内容'],
        ['发货', '物流', 'fh', '48 小时内'],
      ],
      [
        ['编号', '标题', '分组', '内容'],
        ['1', '发货', '物流', '48 小时内'],
      ],
      [
        ['编号', '标题', '内容'],
        ['fh', '发货', '48 小时内'],
      ],
    ])
      assert.equal(imported(cells).layout.target, undefined, String(cells[0]));
  });
});
