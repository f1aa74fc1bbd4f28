import type { CheckResult } from '../result';
import type { Format } from './report';

const heads = ['file', 'line', 'column', 'end_line', 'end_column', 'level', 'rule', 'message', 'fixable'];

export const asCsv: Format = ({ files }) => csvOf([heads, ...files.flatMap(rows)]);

/** CSV for spreadsheets: UTF-8 with a byte order mark (else Chinese is garbled), CRLF, every cell quoted. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;

const rows = ({ file, findings }: CheckResult): readonly (readonly string[])[] =>
  findings.map(({ start, end, level, rule, message, fixable }) =>
    [file, start.line, start.column, end.line, end.column, level, rule, message, fixable ? 'yes' : 'no'].map(
      String,
    ),
  );

/**
 * Escapes a cell. A text that a spreadsheet would run as a formula gets an apostrophe in front, so that it is shown as
 * it is.
 */
const cell = (text: string): string =>
  `"${(/^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
