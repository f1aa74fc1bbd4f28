import assert from 'node:assert/strict';
import type { CellDoubt } from '../../../../server/src/tables';
import { rowsOf } from './read';

/** A number in a cell with a number format, and the text that a person reads there. */
type Case = readonly [number: string, code: string, text: string, doubt?: CellDoubt['kind']];

const numbers: readonly Case[] = [
  ['7', '0000', '0007'],
  ['12345', '0000', '12345'],
  ['-7', '000', '-007'],
  ['8613800138', '000-0000-0000', '086-1380-0138'],
  ['13800138000', 'General', '13800138000'],
  ['13800138000', '0.00E+00', '13800138000'],
  ['0.1', 'General', '0.1'],
  ['0.30000000000000004', 'General', '0.3'],
  ['1E-7', 'General', '0.0000001'],
  ['0', '#', ''],
  ['0', '0', '0'],
  ['1234.5', '#,##0.00"元"', '1,234.50元'],
  ['1234567', '[$¥-804]#,##0', '¥1,234,567'],
  ['-1234.5', '#,##0.00_);(#,##0.00)', '(1,234.50)'],
  ['0', '0;-0;"无"', '无'],
  ['1.005', '0.00', '1.01'],
  ['0.125', '0%', '13%'],
  ['0.125', '0.0%', '12.5%'],
  ['0.5', '#.##', '.5'],
  ['12.5', '0.##', '12.5'],
  ['25000', '0.0,"千"', '25.0千'],
  ['5', '[Red]0\\ "件"', '5 件'],
  ['5', '[DBNum1]0', '5'],
  ['5', '[>3]"多";"少"', '5'],
  ['5', ';;;', '5'],
  ['0', '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', '-'],
  ['5', '0元', '5元'],
  ['5', '0x', '5'],
  ['0.5', '# ?/?', '0.5'],
  ['42', '@', '42'],
  ['42', 'G/通用格式"件"', '42'],
];

const long: readonly Case[] = [
  ['999999999999999', 'General', '999999999999999'],
  ['1234567890123450', 'General', '1234567890123450', 'rounded'],
  ['6.21226123456789E+18', '0', '6212261234567890000', 'rounded'],
  ['1234567890123456', '@', '1234567890123456', 'rounded'],
  ['-1E+15', '0', '-1000000000000000', 'rounded'],
];

const dates: readonly Case[] = [
  ['46337', 'yyyy/m/d', '2026-11-11', 'date'],
  ['46337.854166666664', 'yyyy"年"m"月"d"日" h:mm', '2026-11-11 20:30', 'date'],
  ['46337.99999999', 'yyyy-mm-dd hh:mm', '2026-11-12 00:00', 'date'],
  ['0.37847222222222', 'h:mm AM/PM', '09:05', 'date'],
  ['0.37852', 'hh:mm:ss', '09:05:04', 'date'],
  ['1.5', '[h]:mm', '36:00', 'date'],
  ['0.5', '上午/下午h"时"mm"分"', '12:00', 'date'],
  ['46337', '[$-804]aaaa;@', '2026-11-11', 'date'],
  ['46337', 'mmm-yy', '2026-11-11', 'date'],
  ['60', 'yyyy-mm-dd', '1900-02-29', 'date'],
  ['59', 'yyyy-mm-dd', '1900-02-28', 'date'],
  ['-1', 'yyyy-mm-dd', '-1'],
  ['99999999', 'yyyy-mm-dd', '99999999'],
  ['46337', '0"day"', '46337day'],
];

function shown([number, code]: Case, properties = ''): readonly [text: string, doubt?: string] {
  const data = `<row><c s="1"><v>${number}</v></c><c t="str"><v>|</v></c></row>`;
  const [row] = rowsOf({ formats: [code], properties, sheets: [{ data }] });
  const [doubt] = row!.doubts ?? [];
  return doubt ? [row!.cells[0]!, doubt.kind] : [row!.cells[0]!];
}

describe('a number in a cell', () => {
  for (const [title, cases] of Object.entries({ numbers, 'long numbers': long, dates }))
    it(`is read as its format shows it: ${title}`, () => {
      for (const one of cases) assert.deepEqual(shown(one), one.slice(2), `${one[0]} as ${one[1]}`);
    });

  it('is a date of the other system in a workbook that says so', () => {
    const workbook = '<workbookPr date1904="1"/>';
    assert.deepEqual(shown(['44875', 'yyyy-mm-dd', ''], workbook), ['2026-11-11', 'date']);
    assert.deepEqual(shown(['0', 'yyyy-mm-dd', ''], workbook), ['1904-01-01', 'date']);
  });
});
