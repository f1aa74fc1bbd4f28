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
