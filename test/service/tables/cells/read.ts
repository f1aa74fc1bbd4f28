import assert from 'node:assert/strict';
import { say, type Locale } from '../../../../schemas/text';
import { readTables, type Row, type Workbook } from '../../../../server/src/tables';
import { type MadeWorkbook, makeXlsx } from './make-xlsx';

/** What is read of a file that can be read. */
export function read(bytes: Uint8Array, name = '话术.xlsx'): Workbook {
  const { workbook, refusal } = readTables({ name, bytes });
  assert.ok(workbook, refusal && say(refusal.message, 'zh', refusal.data));
  return workbook;
}

/** Why a file is refused, in words. */
export function refusalOf(bytes: Uint8Array, name = '话术.xlsx', locale: Locale = 'zh'): string {
  const { refusal } = readTables({ name, bytes });
  assert.ok(refusal, 'it was read');
  return say(refusal.message, locale, refusal.data);
}

/** The rows of the first sheet of a workbook made from XML. */
export const rowsOf = (made: MadeWorkbook): readonly Row[] => read(makeXlsx(made)).sheets[0]!.rows;

/** The cells of the rows of the first sheet. */
export const cellsOf = (workbook: Workbook): readonly (readonly string[])[] =>
  workbook.sheets[0]!.rows.map(({ cells }) => cells);

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
