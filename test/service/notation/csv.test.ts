import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readRows, readTable } from '../../../server/src/service/notation/csv';

describe('rows of a spreadsheet', () => {
  it('are read by the rules of RFC 4180', () => {
    assert.deepEqual(readTable('a,b\n"尺码, 怎么选","您好，看""尺码表"""\n'), [
      ['a', 'b'],
      ['尺码, 怎么选', '您好，看"尺码表"'],
    ]);
    assert.deepEqual(readTable('a\tb\r\n"第一行\r\n第二行"\tc\r\n'), [
      ['a', 'b'],
      ['第一行\n第二行', 'c'],
    ]);
    assert.deepEqual(readTable('a，b\n\n c ，\n'), [
      ['a', 'b'],
      ['c', ''],
    ]);
  });

  it('are read as Markdown draws them, whatever the frame; a row may end early', () => {
    const rows = [
      ['a', 'b'],
      ['c|d', ''],
    ];
    for (const text of [
      '| a | b |\n|---|:-:|\n| c\\|d |\n',
      '  | a | b |\r\n\r\n  | c\\|d | |\r\n',
      'a | b\n--- | ---\nc\\|d |\n',
      '｜a｜b｜\n｜-｜-｜\n｜c|d｜｜',
    ])
      assert.deepEqual(readTable(text), rows, text);
    assert.deepEqual(readTable('|a|b|\n|1<br>2|3|')?.[1], ['1\n2', '3']);
    for (const text of [
      '| a | b |',
      '| a | b |\n|---|---|',
      '| a |\n| b |',
      'a | b\nc | d',
      '|a|b|\n|c|d|e|',
    ])
      assert.equal(readTable(text), undefined, text);
  });

  it('are none where rows differ, quotes are open, or there is one row or one column', () => {
    for (const text of ['a,b\nc', 'a,b\n"c,d', 'a,b\n"c"d,e', 'a,b', 'a\nb', '', ',', '"'])
      assert.equal(readTable(text), undefined, text);
  });

  it('come back as they were written, whatever their cells hold', () => {
    const cell = fc.stringMatching(/^[a尺 ,"\n\t]{0,6}$/).map((text) => text.trim());
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        const source = rows.map((row) => row.map(quote).join(',')).join('\n');
        assert.deepEqual(readRows(source, ','), rows);
      }),
    );
  });
});
