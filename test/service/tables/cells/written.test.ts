import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { say } from '../../../../schemas/text';
import {
  type DelimitedOptions,
  runsAsFormula,
  workbookNotices,
  writeDelimited,
  writeWorkbook,
} from '../../../../server/src/tables';
import { validSheetNames } from '../../../../server/src/tables/cells/sheet-names';
import { cellsOf, read } from './read';

const rows = [
  ['分组', '快捷编码', '话术'],
  ['售前', '0012', '第一行\n第二行，“亲” <b>&amp;</b>'],
  ['', '6212261234567890123', ' =1+1'],
  ['_x0041_', '=SUM(A1)', 'a\tb_x005F_\u0007\ud83d😀'],
];

describe('a workbook that is written', () => {
  it('holds every cell as a text, and says the same when it is read', async () => {
    const workbook = read(await writeWorkbook([{ name: '快捷回复', rows }]));
    assert.deepEqual(cellsOf(workbook), rows);
    assert.ok(workbook.sheets[0]!.rows.every(({ doubts }) => !doubts));
  });

  it('has a bold header that stays in view, columns as wide as their texts, and cells that stay texts when edited', async () => {
    const parts = unzipSync(await writeWorkbook([{ name: '快捷回复', rows }]));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
    assert.match(sheet, /<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"\/>/);
    assert.match(sheet, /<col min="1" max="1" width="10" customWidth="1"\/>/);
    assert.match(sheet, /<c r="A1" s="2" t="inlineStr">.*<c r="A2" s="1" t="inlineStr">/);
    const styles = strFromU8(parts['xl/styles.xml']!);
    const formats = [...styles.matchAll(/<xf numFmtId="49" fontId="(\d)"/g)].map(([, font]) => font);
    assert.deepEqual(formats, ['0', '1']);
    assert.equal([...styles.matchAll(/<font>(<b\/>)?/g)][1]![1], '<b/>');
  });

  it('may have many sheets, none, or sheets without rows', async () => {
    const many = read(
      await writeWorkbook([
        { name: 'FAQ', rows: [['问题']] },
        { name: 'faq', rows: [] },
      ]),
    );
    assert.deepEqual(
      many.sheets.map(({ name }) => name),
      ['FAQ', 'faq (2)'],
    );
    assert.ok((await writeWorkbook([])).length > 0);
  });

  it('is the same, byte for byte, whenever it is written', async () => {
    assert.deepEqual(await writeWorkbook([{ name: 'a', rows }]), await writeWorkbook([{ name: 'a', rows }]));
  });

  it('has names of sheets that spreadsheets accept', () => {
    assert.deepEqual(
      validSheetNames(['售前/售后', '', "'a'", 'History', 'a', 'x'.repeat(40), 'x'.repeat(41), 'a\tb']),
      ['售前_售后', 'Sheet', 'a', 'History_', 'a (2)', 'x'.repeat(31), `${'x'.repeat(27)} (2)`, 'a b'],
    );
    assert.equal(validSheetNames([`${'x'.repeat(30)}😀`])[0], 'x'.repeat(30));
  });

  it('tells beforehand what would not come out as it went in', () => {
    const told = workbookNotices([
      { name: 'a/b', rows: [['话术'], ['\u0007'], ['长'.repeat(32_768)]] },
      { name: '快捷回复', rows },
    ]).map(({ message, data, sheet, row }) => [sheet, row, say(message, 'zh', data)]);
    assert.deepEqual(
      told.map(([sheet, row]) => [sheet, row]),
      [
        ['a/b', undefined],
        ['a/b', 2],
        ['a/b', 3],
        ['快捷回复', 4],
      ],
    );
    assert.match(String(told[0]![2]), /写成“a_b”/);
    assert.match(String(told[2]![2]), /长 32768 个字符，Excel 一格最多 32767 个/);
  });
});

const plain: DelimitedOptions = {
  delimiter: ',',
  bom: false,
  newline: '\n',
  quoteAll: false,
  formulas: 'keep',
};
const written = (cells: readonly (readonly string[])[], options: Partial<DelimitedOptions> = {}): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeDelimited(cells, { ...plain, ...options }));

describe('delimited text that is written', () => {
  it('quotes what needs it, or everything', () => {
    const cells = [['a', '说"好"', '一,二', '三;四', '五\n六', ' 七', '']];
    assert.equal(written(cells), 'a,"说""好""","一,二",三;四,"五\n六"," 七",\n');
    assert.equal(written(cells, { delimiter: ';' }), 'a;"说""好""";一,二;"三;四";"五\n六";" 七";\n');
    assert.equal(
      written([['a', '']], { bom: true, quoteAll: true, newline: '\r\n', delimiter: '\t' }),
      '\ufeff"a"\t""\r\n',
    );
  });

  it('keeps texts that a spreadsheet would run, or puts an apostrophe before them, as its caller says', () => {
    const cells = [['=1+1', '@SUM(1)', '+86', '-5%', '- 您好', '\t=1', '＝A1', '满100-10']];
    assert.deepEqual(cells[0]!.map(runsAsFormula), [true, true, false, false, true, true, true, false]);
    assert.equal(written(cells), '=1+1,@SUM(1),+86,-5%,- 您好,"\t=1",＝A1,满100-10\n');
    assert.equal(
      written(cells, { formulas: 'apostrophe' }),
      "'=1+1,'@SUM(1),+86,-5%,'- 您好,'\t=1,'＝A1,满100-10\n",
    );
  });

  it('says the same when it is read', () => {
    for (const options of [
      {},
      { bom: true, quoteAll: true },
      { delimiter: ';' as const },
      { delimiter: '\t' as const },
    ]) {
      const bytes = writeDelimited(rows.slice(0, 3), { ...plain, newline: '\r\n', ...options });
      assert.deepEqual(cellsOf(read(bytes, '话术.csv')), rows.slice(0, 3));
    }
  });
});
