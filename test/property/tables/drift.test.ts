import assert from 'node:assert/strict';
import fc from 'fast-check';
import { openFile } from '../../../server/src/service';
import {
  compareWithWorkbench,
  driftJson,
  driftMarkdown,
  driftText,
  readTables,
  recognise,
  rowsOf,
  writeDelimited,
} from '../../../server/src/tables';
import { seedOr } from '../seeds';

const playbook = openFile(
  'file:///a.playbook.yaml',
  1,
  `playbook: 1
shop: { name: 小满家居 }
quick_replies:
  - { id: ship, title: 发货时间, group: 物流, shortcut: fh, text: 现货 48 小时内发出。 }
  - { id: ship-2, title: 发货时间, group: 物流, text: 现货 48 小时内发出。 }
  - { title: 尺码, group: [售前, 尺码], shortcut: cm, text: "您好{{buyer.nickname|亲}}，报一下床多宽。", translations: { en: Tell us the width. } }
  - { text: 好的。 }
  - { id: old, title: 赠品, text: 送完为止。, status: retired }
  - { id: me, title: 问候, text: 我是周敏。, scope: personal }
faq:
  - { question: 怎么洗, answer: 可以机洗。, product: 抱枕 }
tags:
  - { id: vip, name: 老顾客, color: red }
announcements:
  - { title: 年货节, text: 12 月开始。, to: 2026-11-01 }
`,
);

const cell = fc.constantFrom(
  ...[
    '',
    '',
    '发货时间',
    '发货 时间',
    '尺码',
    '售前',
    '售前/尺码',
    '售前=>尺码',
    '物流',
    '未分组',
    'fh',
    'FH',
    'cm',
  ],
  ...[
    '现货 48 小时内发出。',
    '现货48小时内发出',
    '好的。',
    '好的',
    '您好，报一下床多宽。',
    '您好亲，报一下床多宽。',
    'Tell us the width.',
  ],
  ...[
    '送完为止。',
    '我是周敏。',
    'ship',
    'en',
    '#REF!',
    '13812345678',
    '\n',
    '[-a-]',
    '{+b+}',
    '**',
    '- [ ] x',
    '|',
    '<b>',
  ],
);
const header = fc.constantFrom(
  ['分组', '标题', '快捷编码', '内容'],
  ['内容', '标题'],
  ['内容'],
  ['编号', '标题', '语言', '内容'],
  ['问题', '回答', '产品', '内部解答'],
  ['标签名称', '颜色', '含义'],
  ['公告标题', '公告内容'],
  ['甲', '乙'],
);
const table = fc.tuple(header, fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }));
const names = fc.array(fc.constantFrom('小周.csv', '小李.csv', ''), { minLength: 3, maxLength: 3 });

describe('exports of any agents held against a playbook', () => {
  it('are told row by row and item by item, each once, in every form', () => {
    fc.assert(
      fc.property(fc.array(table, { minLength: 1, maxLength: 3 }), names, (tables, called) => {
        const exports = tables.map(([headings, cells], at) => {
          const options = {
            delimiter: ',',
            bom: false,
            newline: '\n',
            quoteAll: true,
            formulas: 'keep',
          } as const;
          const { workbook } = readTables({
            name: 'a.csv',
            bytes: writeDelimited([headings, ...cells], options),
          });
          const rows = rowsOf([workbook!], recognise([workbook!]));
          return { name: called[at]!, rows };
        });
        const report = compareWithWorkbench(playbook, exports, { today: '2026-11-29' });
        for (const [at, { entries, counts, refused }] of report.exports.entries()) {
          const own = exports[at]!.rows;
          const told = [...entries.flatMap(({ row }) => row?.key ?? []), ...refused.map(({ key }) => key)];
          // A row that repeats another may stand for a second item that says the same.
          assert.deepEqual([...new Set(told)].toSorted(), own.map(({ key }) => key).toSorted());
          assert.equal(
            entries.length,
            Object.values(counts).reduce((sum, count) => sum + count, 0),
          );
          const items = entries.flatMap(({ item, row }) => (item && !row ? [item] : []));
          assert.ok(items.length <= playbook.documents[0]!.playbook.quick_replies!.length + 4);
        }
        assert.equal(
          report.isSame,
          report.exports.every(({ entries }) => entries.every(({ kind }) => kind === 'same')),
        );
        for (const locale of ['zh', 'en'] as const)
          for (const text of [driftText(report, locale), driftMarkdown(report, locale)])
            assert.doesNotMatch(text, /undefined|NaN|\{\w+\}/);
        JSON.stringify(driftJson(report));
      }),
      { numRuns: 1500, seed: seedOr(20261129) },
    );
  });
});
