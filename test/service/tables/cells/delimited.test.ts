import assert from 'node:assert/strict';
import { say } from '../../../../schemas/text';
import type { Workbook } from '../../../../server/src/tables';
import { bytesOf, cellsOf, read, refusalOf } from './read';

const table = (text: string): Workbook => read(bytesOf(text), '话术.csv');
const noticesOf = ({ notices }: Workbook): readonly string[] =>
  notices.map(({ message, data }) => say(message, 'zh', data));

/** The bytes of a text in GB18030: the platform only decodes, so its two-byte part is turned round. */
function gbk(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const bytes = new Map<string, readonly number[]>();
  for (let first = 0x81; first <= 0xfe; first += 1)
    for (let second = 0x40; second <= 0xfe; second += 1)
      bytes.set(decoder.decode(new Uint8Array([first, second])), [first, second]);
  return new Uint8Array([...text].flatMap((one) => (one < '\x80' ? [one.charCodeAt(0)] : bytes.get(one)!)));
}

function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  [...text].forEach((one, index) => view.setUint16(index * 2, one.charCodeAt(0), !isBigEndian));
  return new Uint8Array(view.buffer);
}

const sample = '分组,话术\r\n售前,"您好，亲"\r\n';
const cells = [
  ['分组', '话术'],
  ['售前', '您好，亲'],
];

describe('a table of delimited text', () => {
  it('is read in the encodings that teams have, and says which one it guessed', () => {
    const files: readonly (readonly [Uint8Array, RegExp | undefined])[] = [
      [bytesOf(sample), undefined],
      [bytesOf(`\ufeff${sample}`), undefined],
      [utf16(`\ufeff${sample}`, false), undefined],
      [utf16(`\ufeff${sample}`, true), undefined],
      [utf16(sample, false), /按 UTF-16 LE 读的/],
      [utf16(sample, true), /按 UTF-16 BE 读的/],
      [gbk(sample), /按 GB18030（GBK）读的/],
    ];
    for (const [bytes, says] of files) {
      const workbook = read(bytes, '话术.csv');
      assert.deepEqual(cellsOf(workbook), cells);
      assert.deepEqual(noticesOf(workbook).length, says ? 1 : 0);
      if (says) assert.match(noticesOf(workbook)[0]!, says);
    }
  });

  it('is read in UTF-16 without a mark also where characters such as 一 have a zero byte, in either byte order', () => {
    const text = '分组,话术\r\n售前,一一一一一一一一一一一一一一\r\n';
    for (const [isBigEndian, says] of [
      [false, /按 UTF-16 LE 读的/],
      [true, /按 UTF-16 BE 读的/],
    ] as const) {
      const workbook = read(utf16(text, isBigEndian), '话术.csv');
      assert.deepEqual(cellsOf(workbook)[1], ['售前', '一一一一一一一一一一一一一一']);
      assert.match(noticesOf(workbook)[0]!, says);
    }
  });

  it('is read with a few bad bytes in it, and says how many characters are lost', () => {
    const long = bytesOf(`分组,话术\n售前,${'您好'.repeat(100)}\n`);
    long[40] = 0xff;
    const workbook = read(long, '话术.csv');
    assert.match(cellsOf(workbook)[1]![1]!, /^您好.*\ufffd.*您好$/);
    assert.match(noticesOf(workbook)[0]!, /读不出来（按 UTF-8 读的）/);
  });

  it('is told to be no workbook where its name says that it is one, as many back offices export it', () => {
    const told = (name: string) => noticesOf(read(bytesOf('标题,内容\n甲,乙\n'), name)).join();
    for (const name of ['话术.xls', '话术.XLSX'])
      assert.match(told(name), /^“话术.*”名字像 Excel 工作簿，里面其实是普通文字/);
    assert.equal(told('话术.csv'), '');
  });

  const delimited: Readonly<Record<string, readonly [text: string, cells: readonly (readonly string[])[]]>> =
    {
      commas: [
        '标题,话术\n发货,您好\n',
        [
          ['标题', '话术'],
          ['发货', '您好'],
        ],
      ],
      'semicolons, with commas in the texts': [
        'name;keywords;content\nA;a, b;Hello, dear\nB;b;Yes, of course, we do\n',
        [
          ['name', 'keywords', 'content'],
          ['A', 'a, b', 'Hello, dear'],
          ['B', 'b', 'Yes, of course, we do'],
        ],
      ],
      'tabs, as cells are pasted': [
        '标题\t话术\n发货\t"您好\n亲"\n',
        [
          ['标题', '话术'],
          ['发货', '您好\n亲'],
        ],
      ],
      'full-width commas': [
        '标题，话术\n发货，您好\n',
        [
          ['标题', '话术'],
          ['发货', '您好'],
        ],
      ],
      'one column of sentences': [
        '话术\n您好，在的\n请问要什么,亲\n好的\n',
        [['话术'], ['您好，在的'], ['请问要什么,亲'], ['好的']],
      ],
      'lines of one cell before the header': [
        '请勿改动\n小满旗舰店\n分组,编码,标题\n售前,a1,发货\n售后,a2,退货\n',
        [
          ['请勿改动'],
          ['小满旗舰店'],
          ['分组', '编码', '标题'],
          ['售前', 'a1', '发货'],
          ['售后', 'a2', '退货'],
        ],
      ],
      'a first line that names the delimiter': [
        'sep=|\n标题|话术\n发货|您好\n',
        [
          ['标题', '话术'],
          ['发货', '您好'],
        ],
      ],
      'rows of different lengths': [
        'a,b,c\n1,2\n1,2,3,4\n1,2,3\n',
        [
          ['a', 'b', 'c'],
          ['1', '2'],
          ['1', '2', '3', '4'],
          ['1', '2', '3'],
        ],
      ],
      'rows of as many lengths as there are rows': [
        'a,b\n1,2,3\n1,2,3,4\n1,2,3,4,5\n',
        [
          ['a', 'b'],
          ['1', '2', '3'],
          ['1', '2', '3', '4'],
          ['1', '2', '3', '4', '5'],
        ],
      ],
      'quotes within cells': [
        'a,b\n"说""好的""",5" 屏\n',
        [
          ['a', 'b'],
          ['说"好的"', '5" 屏'],
        ],
      ],
      'codes kept from being numbers': [
        '编码,话术\n="007",您好\n',
        [
          ['编码', '话术'],
          ['007', '您好'],
        ],
      ],
      'a delimiter within quotes': [
        'a,b\n"1;2;3","x;y"\n"4;5;6",z\n',
        [
          ['a', 'b'],
          ['1;2;3', 'x;y'],
          ['4;5;6', 'z'],
        ],
      ],
    };
  for (const [what, [text, expected]] of Object.entries(delimited))
    it(`is cut by what the rows themselves show: ${what}`, () =>
      assert.deepEqual(cellsOf(table(text)), expected));

  it('may end its lines in any way, and has line breaks within cells', () => {
    const expected = [
      ['a', 'b'],
      ['1\n2', '3'],
      ['4', '5'],
    ];
    for (const text of [
      'a,b\n"1\n2",3\n4,5',
      'a,b\r\n"1\r\n2",3\r\n4,5\r\n',
      'a,b\r\n"1\n2",3\r\n4,5\r\n',
      'a,b\r"1\n2",3\r4,5\r',
      'a,b\r"1\r2",3\r4,5',
      'a,b\r\n1\r2,3\r\n4,5\r\n',
    ])
      assert.deepEqual(cellsOf(table(text)), expected, JSON.stringify(text));
  });

  it('is parted where quotes around its cells say so, though most rows lack their last cells', () => {
    assert.deepEqual(cellsOf(table('"分组","标题","内容"\n"售前"\n"售后"\n"物流"\n')), [
      ['分组', '标题', '内容'],
      ['售前'],
      ['售后'],
      ['物流'],
    ]);
  });

  it('is read where a lost character or a control character stands in it already', () => {
    const lost = read(bytesOf('标题,内容\n发货,4\ufffd 小时\n'), '话术.csv');
    assert.equal(lost.sheets[0]!.rows[1]!.cells[1], '4\ufffd 小时');
    assert.match(say(lost.notices[0]!.message, 'zh', lost.notices[0]!.data), /1 个字读不出来/);
    const stray = `标题,内容\n发货,48\u0001 小时内发出，${'周末照常。'.repeat(30)}\n`;
    assert.ok(read(bytesOf(stray), '话术.csv').sheets[0]!.rows[1]!.cells[1]!.startsWith('48\u0001 小时'));
  });

  it('leaves empty rows out and counts them', () => {
    const { rows } = table('a,b\n\n , \n1,2\n\n').sheets[0]!;
    assert.deepEqual(rows, [
      { number: 1, cells: ['a', 'b'] },
      { number: 4, cells: ['1', '2'] },
    ]);
  });

  it('doubts numbers that a spreadsheet has rounded', () => {
    const { rows } = table('订单,a\n1.23457E+17,1\n123456789012345000,2\n123456789012345678,3\n').sheets[0]!;
    assert.deepEqual(
      rows.map(({ doubts }) => doubts?.[0]?.kind),
      [undefined, 'rounded', 'rounded', undefined],
    );
  });

  it('says in which row a quote is never closed, and reads nothing', () => {
    assert.match(refusalOf(bytesOf('a,b\n1,2\n3,"4\n5,6\n'), '话术.csv'), /第 3 行有一个英文双引号/);
  });

  it('says in which row a quote stands in the wrong place, and reads nothing', () => {
    for (const text of ['a,b\n"1"x,2\n3,4\n', 'a,b\n"1"x,2\n3,"4"\n'])
      assert.match(refusalOf(bytesOf(text), '话术.csv'), /第 2 行有一格的英文双引号（"）位置不对/);
  });
});
