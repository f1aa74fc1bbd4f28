import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readTables, type Workbook, writeDelimited, writeWorkbook } from '../../server/src/tables';
import { tableOfTexts } from '../property/tables/texts';
import { type FlatSheet, flatOds } from './flat-ods';
import { savedAsXlsx, shownSheets } from './office';

const smile = '您好\n“亲”的 <订单> & 包裹 _x0041_ 😀，请稍等';

const shop: readonly FlatSheet[] = [
  {
    name: '快捷回复',
    rows: [
      ['分组', '快捷编码', '话术'],
      [{ text: '售前', rows: 2, columns: 1 }, { type: 'float', value: '7', style: 'padded' }, smile],
      ['', { type: 'float', value: '6212261234567890123' }, { formula: '=CONCATENATE("满";100;"减";10)' }],
      [],
      ['售后', '0012', { formula: '=1/0' }],
      [
        '售后',
        { type: 'float', value: '13800138000' },
        { type: 'percentage', value: '0.125', style: 'percent' },
      ],
    ],
  },
  {
    name: '活动 & 公告',
    rows: [
      ['开始', '最后发货', '上班', '备注'],
      [
        { type: 'date', value: '2026-11-11', style: 'chinese' },
        { type: 'date', value: '2026-11-11T20:30:00', style: 'moment' },
        { type: 'time', value: 'PT09H05M00S', style: 'clock' },
        { type: 'float', value: '0.1' },
      ],
    ],
  },
  { name: '停用', isHidden: true, rows: [['旧话术']] },
];

function read(name: string, bytes: Uint8Array): Workbook {
  const { workbook, refusal } = readTables({ name, bytes });
  assert.ok(workbook, JSON.stringify(refusal));
  return workbook;
}

/** The cells of a sheet without what is empty at the end of its rows. */
const cellsOf = (workbook: Workbook, sheet = 0): readonly (readonly string[])[] =>
  workbook.sheets[sheet]!.rows.map(({ cells }) =>
    cells.slice(0, cells.findLastIndex((text) => text !== '') + 1),
  );

describe('a workbook that LibreOffice saves', () => {
  let workbook: Workbook;
  before(async () => {
    workbook = read('shop.xlsx', await savedAsXlsx('shop.fods', flatOds(shop)));
  });

  it('has its sheets in order, with their names, and the hidden one is known as hidden', () => {
    assert.deepEqual(
      workbook.sheets.map(({ name, isHidden }) => [name, isHidden]),
      [
        ['快捷回复', false],
        ['活动 & 公告', false],
        ['停用', true],
      ],
    );
  });

  it('says what a person sees: line breaks, codes with zeros, results of formulas, percentages', () => {
    assert.deepEqual(cellsOf(workbook), [
      ['分组', '快捷编码', '话术'],
      ['售前', '0007', smile],
      ['', '6212261234567890000', '满100减10'],
      ['售后', '0012', '#DIV/0!'],
      ['售后', '13800138000', '12.5%'],
    ]);
    assert.deepEqual(cellsOf(workbook, 1), [
      ['开始', '最后发货', '上班', '备注'],
      ['2026-11-11', '2026-11-11 20:30', '09:05', '0.1'],
    ]);
  });

  it('keeps the numbers of its rows, and the doubts: merged, rounded, an error, dates', () => {
    const doubts = (sheet: number) =>
      workbook.sheets[sheet]!.rows.flatMap((row) =>
        (row.doubts ?? []).map(({ column, kind }) => `${kind} ${'ABCD'[column]}${row.number}`),
      );
    assert.deepEqual(doubts(0), ['merged A2', 'rounded B3', 'error C5']);
    assert.deepEqual(doubts(1), ['date A2', 'date B2', 'date C2']);
  });

  it('says as CSV what it says as XLSX, but for what CSV shows in other forms', async () => {
    const csv = read('shop.csv', (await shownSheets('shop.fods', flatOds(shop))).get('快捷回复')!);
    const shown = cellsOf(csv);
    assert.deepEqual(
      shown.map((cells) => cells[2]),
      cellsOf(workbook).map((cells) => cells[2]),
    );
    assert.equal(shown[1]![1], '0007');
    assert.deepEqual(
      csv.sheets[0]!.rows.map(({ number }) => number),
      workbook.sheets[0]!.rows.map(({ number }) => number),
    );
  });
});

const rows: readonly (readonly string[])[] = [
  ['分组', '快捷编码', '话术'],
  ['售前/尺码', '0012', smile],
  ['售后', '=1+1', "'单引号开头，=SUM(A1)"],
  ['', '6212261234567890123', ' 前后有空格 '],
  ['售后', '2026-11-11', '第一行\n\n第三行，"引号"；制表\t符'],
  ['活动', '1E5', 'TRUE'],
];

describe('a workbook that we write', () => {
  it('is opened by LibreOffice, which shows every cell as the text that was written', async () => {
    const bytes = await writeWorkbook([
      { name: '快捷回复', rows },
      { name: 'FAQ [2026]', rows: [['问题'], ['几点下班？']] },
    ]);
    const shown = await shownSheets('out.xlsx', bytes);
    assert.deepEqual([...shown.keys()].toSorted(), ['FAQ _2026_', '快捷回复'].toSorted());
    assert.deepEqual(
      read('a.csv', shown.get('快捷回复')!).sheets[0]!.rows.map(({ cells }) => cells),
      rows,
    );
  });

  it('comes back the same when LibreOffice has saved it', async () => {
    const saved = await savedAsXlsx('out.xlsx', await writeWorkbook([{ name: '快捷回复', rows }]));
    const workbook = read('out.xlsx', saved);
    assert.deepEqual(cellsOf(workbook), rows);
    assert.ok(workbook.sheets[0]!.rows.every(({ doubts }) => !doubts));
  });
});

describe('tables of any texts', () => {
  // What no program that writes XML can keep, and what LibreOffice drops: control characters, halves of characters.
  const unkept = /[\p{Cc}\p{Cs}\ufeff\ufffe\uffff\u2028]+/gu;
  const any = fc
    .sample(tableOfTexts, { numRuns: 150, seed: 20261129 })
    .flat()
    .map((cells) =>
      cells.map((text) =>
        text
          .replace(/\r\n?/g, '\n')
          .split('\n')
          .map((line) => line.replace(unkept, ''))
          .join('\n'),
      ),
    );

  it('come back cell by cell from the workbook that LibreOffice saves', async () => {
    const saved = await savedAsXlsx('any.xlsx', await writeWorkbook([{ name: '话术', rows: any }]));
    assert.deepEqual(
      cellsOf(read('any.xlsx', saved)),
      any.map((cells) => cells.slice(0, cells.findLastIndex((text) => text !== '') + 1)),
    );
  });
});

describe('CSV that we write', () => {
  it('is opened by LibreOffice as UTF-8; a text that would run as a formula stays text where it was asked for', async () => {
    const texts = [
      ['话术', '备注'],
      ['您好，"亲"\n请稍等', '=1+1'],
      ['-', '@SUM(1)'],
    ];
    const saved = async (formulas: 'keep' | 'apostrophe') => {
      const bytes = writeDelimited(texts, {
        delimiter: ',',
        bom: true,
        newline: '\r\n',
        quoteAll: true,
        formulas,
      });
      return cellsOf(read('out.xlsx', await savedAsXlsx('out.csv', bytes)));
    };
    assert.deepEqual(await saved('keep'), [texts[0], [texts[1]![0], '2'], texts[2]]);
    assert.deepEqual(await saved('apostrophe'), [texts[0], [texts[1]![0], "'=1+1"], ["'-", "'@SUM(1)"]]);
  });
});
