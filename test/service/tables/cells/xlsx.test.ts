import assert from 'node:assert/strict';
import { makeXlsx } from './make-xlsx';
import { cellsOf, read, rowsOf } from './read';

const row = (cells: string, attributes = ''): string => `<row${attributes}>${cells}</row>`;
const inline = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

describe('a workbook in XLSX', () => {
  it('has its sheets in the order of their tabs, hidden ones known as such', () => {
    const data = row(inline('话术'));
    const workbook = read(
      makeXlsx({
        sheets: [
          { name: '目录', data },
          { name: 'Q&amp;A', data, attributes: ' state="hidden"' },
          { name: '程序用', data, attributes: ' state="veryHidden"' },
        ],
      }),
    );
    assert.deepEqual(
      workbook.sheets.map(({ name, isHidden }) => [name, isHidden]),
      [
        ['目录', false],
        ['Q&A', true],
        ['程序用', true],
      ],
    );
  });

  it('has texts whole: runs of several looks together, readings above them left out, codes of characters undone', () => {
    const strings = [
      '<si><t>您好</t></si>',
      '<si><r><rPr><b/></rPr><t>满100</t></r><r><t xml:space="preserve"> 减10</t></r><rPh sb="0" eb="1"><t>mǎn</t></rPh><phoneticPr fontId="1"/></si>',
      '<si><t>第一行_x000D_\n第二行&#10;第三行_x000D_第四行</t></si>',
      '<si><t>_x005F_x0041_ 和 _x0041_，&#128512;&#x1F381; &lt;b&gt; &amp;nbsp;</t></si>',
      '<si><t><![CDATA[<a & b>]]></t></si>',
      '<si/>',
    ].join('');
    const cells = [0, 1, 2, 3, 4, 5, 99].map((index) => `<c t="s"><v>${index}</v></c>`);
    assert.deepEqual(rowsOf({ strings, sheets: [{ data: row(cells.join('')) }] })[0]!.cells, [
      '您好',
      '满100 减10',
      '第一行\n第二行\n第三行\n第四行',
      '_x0041_ 和 A，😀🎁 <b> &nbsp;',
      '<a & b>',
    ]);
  });

  it('shows results of formulas, truth values and errors, and doubts a formula whose result was not stored', () => {
    const cells = [
      '<c t="str"><f>A1&amp;"x"</f><v>亲_x000D_</v></c>',
      '<c><f>1+1</f><v>2</v></c>',
      '<c><f>1+1</f></c>',
      '<c><f t="shared" si="0"/><v/></c>',
      '<c t="str"><f>""</f><v></v></c>',
      '<c t="b"><v>1</v></c>',
      '<c t="b"><v>0</v></c>',
      '<c t="e"><f>#REF!</f><v>#REF!</v></c>',
      '<c t="d"><v>2026-11-11T20:30:00</v></c>',
    ];
    assert.deepEqual(rowsOf({ sheets: [{ data: row(cells.join('')) }] }), [
      {
        number: 1,
        cells: ['亲\n', '2', '', '', '', 'TRUE', 'FALSE', '#REF!', '2026-11-11 20:30'],
        doubts: [
          { column: 2, kind: 'formula' },
          { column: 3, kind: 'formula' },
          { column: 7, kind: 'error' },
          { column: 8, kind: 'date' },
        ],
      },
    ]);
  });

  it('finds rows and cells where they say they are, and counts on where they do not', () => {
    const data = [
      row(`<c r="B2" t="n"><v>1</v></c>${inline('二')}<c r="AA2"><v>27</v></c>`, ' r="2"'),
      row(inline('第三行')),
      row('<c r="A9"/>', ' r="9"'),
      row(inline(' ')),
      row(inline('第十一行')),
    ];
    const rows = rowsOf({ sheets: [{ before: '<dimension ref="A1"/>', data: data.join('') }] });
    assert.deepEqual(
      rows.map(({ number }) => number),
      [2, 3, 11],
    );
    assert.equal(rows[0]!.cells.length, 27);
    assert.deepEqual(
      rows[0]!.cells.flatMap((text, column) => (text === '' ? [] : [[column, text]])),
      [
        [1, '1'],
        [2, '二'],
        [26, '27'],
      ],
    );
  });

  it('tells of merged cells on the row of the first one', () => {
    const data = row(`${inline('售前')}${inline('您好')}`) + row(`<c/>${inline('在的')}`);
    const after = '<mergeCells count="2"><mergeCell ref="A1:A2"/><mergeCell ref="C5:D6"/></mergeCells>';
    assert.deepEqual(rowsOf({ sheets: [{ data, after }] }), [
      { number: 1, cells: ['售前', '您好'], doubts: [{ column: 0, kind: 'merged', rows: 2, columns: 1 }] },
      { number: 2, cells: ['', '在的'] },
    ]);
  });

  it('reads hidden rows too, and says how many there are', () => {
    const data = row(inline('表头')) + row(inline('被筛选掉'), ' hidden="1"') + row('', ' hidden="1"');
    const workbook = read(makeXlsx({ sheets: [{ name: '快捷回复', data }] }));
    assert.deepEqual(cellsOf(workbook), [['表头'], ['被筛选掉']]);
    assert.deepEqual(
      workbook.notices.map(({ sheet, data: told }) => [sheet, told?.count]),
      [['快捷回复', 1]],
    );
  });

  it('is read whatever prefixes and namespaces its writer took, strict documents too', () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const type = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const bytes = makeXlsx({
      sheets: [],
      parts: {
        '_rels/.rels': `<Relationships><Relationship Id="a" Type="${type}/officeDocument" Target="/XL/Book.xml"/></Relationships>`,
        'xl/book.xml': `<x:workbook xmlns:x="${strict}" xmlns:q="${type}"><x:sheets><x:sheet name="话术" sheetId="7" q:id="b"/><x:sheet name="图" sheetId="8" q:id="c"/></x:sheets></x:workbook>`,
        'xl/_rels/book.xml.rels': `<Relationships><Relationship Id="b" Type="${type}/worksheet" Target="../xl/./Sheets\\One.xml"/><Relationship Id="c" Type="${type}/chartsheet" Target="chart.xml"/></Relationships>`,
        'xl/sheets/one.xml': `<x:worksheet xmlns:x="${strict}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>您好</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
      },
    });
    assert.deepEqual(
      read(bytes).sheets.map(({ name, rows }) => [name, rows]),
      [['话术', [{ number: 1, cells: ['您好'] }]]],
    );
  });
});
