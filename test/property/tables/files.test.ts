import assert from 'node:assert/strict';
import fc from 'fast-check';
import { locales, say } from '../../../schemas/text';
import { openFile } from '../../../server/src/service';
import {
  planImport,
  readTables,
  recognise,
  rowsOf,
  writeDelimited,
  writeWorkbook,
} from '../../../server/src/tables';
import { makeXlsx } from '../../service/tables/cells/make-xlsx';
import { damaged, spoilt } from './odd-files';
import { seedOr } from '../seeds';

const playbook = openFile(
  'file:///a.playbook.yaml',
  1,
  'playbook: 1\nshop: { name: 小满家居 }\nquick_replies:\n  - { id: ship, title: 发货, text: 48 小时内发出。 }\n',
);

const rows = [
  ['分组', '标题', '快捷编码', '内容', '生效日期'],
  ['物流', '发货', '001', '48 小时内\n发出，“引号”和"双引号"', '2026-11-11'],
  ['', '退换', '', '七天内可以退换；<b>不影响</b> & 二次销售', ''],
];
const cell = (reference: string, more: string, inner: string): string =>
  `<c r="${reference}"${more}>${inner}</c>`;
const workbooks = async (): Promise<readonly Uint8Array[]> => [
  await writeWorkbook([
    { name: '话术', rows },
    {
      name: '问答',
      rows: [
        ['问题', '答案'],
        ['几点下班？', '22 点。'],
      ],
    },
  ]),
  makeXlsx({
    strings:
      '<si><t>标题</t></si><si><t>内容</t></si><si><r><t>发货</t></r><r><t>时间</t></r></si><si><t>当天发出&#10;的</t></si>',
    formats: ['yyyy-mm-dd', '0000', '#,##0.00"元";-0'],
    properties: '<workbookPr date1904="1"/>',
    sheets: [
      {
        name: '话术',
        data:
          `<row r="1">${cell('A1', ' t="s"', '<v>0</v>')}${cell('B1', ' t="s"', '<v>1</v>')}</row>` +
          `<row r="2" hidden="1">${cell('A2', ' t="s"', '<v>2</v>')}${cell('B2', ' t="s"', '<v>3</v>')}${cell('C2', ' s="1"', '<v>45000.5</v>')}</row>` +
          `<row r="3">${cell('A3', ' s="2"', '<f>1+1</f><v>7</v>')}${cell('B3', ' t="inlineStr"', '<is><t>好的</t></is>')}${cell('D3', ' s="3"', '<v>-1.5E3</v>')}</row>`,
        after: '<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="C2:XFD9"/></mergeCells>',
      },
      {
        name: '目录',
        data: '<row><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c></row>',
        attributes: ' state="hidden"',
      },
    ],
  }),
];

const texts: readonly Uint8Array[] = [',', '\t', ';'].flatMap((delimiter) =>
  [true, false].map((bom) =>
    writeDelimited(rows, {
      delimiter: delimiter as ',',
      bom,
      newline: '\r\n',
      quoteAll: bom,
      formulas: 'keep',
    }),
  ),
);

const names = fc.constantFrom('话术.xlsx', '话术.csv', '话术.tsv', '话术.json', '话术', '.xls');

/** A file is read to its end, up to the rows that an import would write, or is refused in plain words. */
function isAnswered(name: string, bytes: Uint8Array): void {
  const { workbook, refusal } = readTables({ name, bytes });
  const told = [...(workbook ? workbook.notices : [refusal])];
  if (workbook) {
    const layouts = recognise([workbook]);
    const plan = planImport(playbook, rowsOf([workbook], layouts));
    told.push(...layouts.flatMap(({ notices }) => notices), ...plan.notices);
    told.push(...plan.rows.flatMap(({ reasons, row }) => [...reasons, ...row.notices]));
  }
  for (const { message, data } of told)
    for (const locale of locales) {
      // What stands in the file may look like a blank of ours.
      const said = say(message, locale, Object.fromEntries(Object.keys(data ?? {}).map((key) => [key, '1'])));
      assert.doesNotMatch(said, /\{\w+\}|undefined|\bNaN\b/);
    }
}

const any = (bytes: fc.Arbitrary<Uint8Array>, numRuns: number): void =>
  fc.assert(fc.property(names, bytes, isAnswered), { numRuns, seed: seedOr(20261129) });

describe('a file of any kind', () => {
  it('is read or refused in plain words, whatever its bytes are', () => {
    any(fc.uint8Array({ maxLength: 400 }), 1000);
  });

  it('is read or refused in plain words, where it is text of marks that mean something', () => {
    const mark = fc.constantFrom(
      ...[
        '"',
        ',',
        ';',
        '\t',
        '\n',
        '\r',
        '\r\n',
        '=',
        '{',
        '}',
        '[',
        ']',
        ':',
        '\0',
        '\ufeff',
        'sep=;\n',
        '<',
        '&',
      ],
      ...[
        '标题',
        '内容',
        '分组',
        '问题',
        '答案',
        '合计',
        '好',
        '1E+18',
        '{{order.id}}',
        '{{',
        'null',
        '"title":',
        '﹁',
        '\ud83d',
      ],
    );
    const text = fc.array(mark, { maxLength: 60 }).map((marks) => marks.join(''));
    const encoded = fc
      .tuple(text, fc.constantFrom('utf-8', 'utf-16', 'byte'))
      .map(([said, how]) =>
        how === 'utf-8'
          ? new TextEncoder().encode(said)
          : how === 'utf-16'
            ? new Uint8Array(Uint16Array.from(said, (one) => one.charCodeAt(0)).buffer)
            : Uint8Array.from(said, (one) => one.charCodeAt(0) & 0xff),
      );
    any(encoded, 1500);
  });

  it('is read or refused in plain words, where it is any JSON', () => {
    const known = fc.constantFrom(
      'title',
      'name',
      'content',
      'text',
      'body',
      'actions',
      'field',
      'value',
      'macros',
      'data',
      'short_code',
      'tags',
    );
    const json = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        fc.string(),
        fc.integer(),
        fc.constant(null),
        fc.boolean(),
        tie('list'),
        tie('map'),
      ),
      list: fc.array(tie('any'), { maxLength: 3 }),
      map: fc.dictionary(fc.oneof(known, fc.constant('__proto__')), tie('any'), { maxKeys: 4 }),
    })).any;
    any(
      json.map((value) => new TextEncoder().encode(JSON.stringify(value))),
      1500,
    );
  });

  it('is read or refused in plain words, where a table of text is damaged', () => {
    any(damaged(texts), 1500);
  });

  it('is read or refused in plain words, where the archive of a workbook is damaged', async () => {
    any(damaged(await workbooks()), 1500);
  });

  it('is read or refused in plain words, where the parts of a workbook are not what they should be', async () => {
    any(spoilt(await workbooks()), 1500);
  });

  /** What a program that goes back over what it has read would take minutes for. */
  const runs: readonly (readonly [name: string, header: string, cells: (length: number) => string])[] = [
    ['blanks within a text', '标题,内容', (length) => `x,a${' '.repeat(length)}b`],
    ['blanks within a title', '标题,内容', (length) => `a${' \t'.repeat(length / 2)}b,x`],
    [
      'blanks within HTML',
      '标题,内容',
      (length) => `x,<p>a${' '.repeat(length)}<br>${' '.repeat(length)}b</p>`,
    ],
    ['blanks within a group', '分组,标题,内容', (length) => `a${' '.repeat(length)}b,x,y`],
    ['dashes in a group', '分组,标题,内容', (length) => `${'-'.repeat(length)},x,y`],
    ['equals signs in a group', '分组,标题,内容', (length) => `${'='.repeat(length)},x,y`],
    ['arrows in a group', '分组,标题,内容', (length) => `${'=>'.repeat(length / 2)},x,y`],
    ['blanks within a date', '标题,内容,生效日期', (length) => `x,y,2026${' '.repeat(length)}b`],
    ['blanks within a period', '标题,内容,有效期', (length) => `x,y,2026${' -'.repeat(length / 2)}b`],
    ['numbers of telephones', '标题,内容', (length) => `x,${'13812345679 '.repeat(length / 12)}`],
    [
      'different numbers of telephones',
      '标题,内容',
      (length) =>
        `x,${Array.from({ length: length / 12 }, (_, at) => `138${20_000_000 + at * 7}`).join(' ')}`,
    ],
    ['open braces', '标题,内容', (length) => `x,${'{{a'.repeat(length / 3)}`],
    ['quotes', '标题,内容', (length) => `x,"${'""'.repeat(length / 2)}"`],
    ['open tags', '标题,内容', (length) => `x,"<p>${'<b '.repeat(length / 3)}"`],
    ['columns', '标题,内容', (length) => `x${',y'.repeat(length / 2)}`],
    ['the same title', '标题,内容', (length) => '同一个,不一样\n'.repeat(length / 20)],
  ];
  for (const [name, header, cells] of runs)
    it(`is read in time where it is full of ${name}`, function () {
      this.timeout(30_000);
      const bytes = new TextEncoder().encode(`${header}\n${cells(240_000)}\n`);
      isAnswered('话术.csv', bytes);
    });
});
