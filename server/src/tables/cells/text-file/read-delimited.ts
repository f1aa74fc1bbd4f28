import { refusals } from '../refusals';
import type { CellDoubt, ReadResult, Row } from '../workbook';
import { type DecodedText, decodeText } from './decode-text';
import { findDelimiter } from './find-delimiter';
import { delimitedNotices } from './notices';
import { recordsOf, withRecordBreak } from './records';

/** More is not read: 64 MB are some 200,000 rows of replies. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Reads a table of delimited text (CSV, TSV) in whatever encoding, with whatever delimiter and line breaks it has. */
export function readDelimited(name: string, bytes: Uint8Array): ReadResult {
  if (bytes.length > MOST_BYTES) return refusals.tooLarge(name);
  const decoded = decodeText(bytes);
  if (decoded === 'binary') return refusals.binary(name);
  if (!decoded) return refusals.unknownEncoding(name);
  if (decoded.text === '') return refusals.empty(name);
  return hasControls(decoded.text.slice(0, 4096)) ? refusals.binary(name) : cut(name, decoded);
}

/**
 * Whether more than one of a hundred characters is a control character that no text has; tabs, line breaks, page breaks
 * and escapes do occur, and one gone astray does not make a table unreadable.
 */
function hasControls(text: string): boolean {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x07 || (code > 0x0d && code < 0x1b)) count += 1;
  }
  return count * 100 > text.length;
}

function cut(name: string, decoded: DecodedText): ReadResult {
  const named = namedDelimiter(decoded.text);
  const text = withRecordBreak(named ? decoded.text.slice(named.length) : decoded.text);
  const { records, wrongQuote } = recordsOf(text, named?.delimiter ?? findDelimiter(text));
  if (wrongQuote) {
    const refuse = wrongQuote.isOpen ? refusals.openQuote : refusals.misplacedQuote;
    return refuse(name, wrongQuote.record + 1);
  }
  const rows = records.flatMap((record, index) => rowOf(record, index + 1));
  if (rows.length === 0) return refusals.noRows(name);
  const notices = delimitedNotices(name, decoded);
  return { workbook: { name, kind: 'delimited', sheets: [{ name: '', isHidden: false, rows }], notices } };
}

/** A first line `sep=;`, by which Excel is told the delimiter; it is no row. */
function namedDelimiter(text: string): { readonly delimiter: string; readonly length: number } | undefined {
  const match = /^sep=([^"\r\n])(?:\r\n|\r|\n)/i.exec(text);
  return match ? { delimiter: match[1]!, length: match[0].length } : undefined;
}

/** Rows that hold nothing are left out; the others keep their numbers. */
function rowOf(record: readonly string[], number: number): readonly Row[] {
  const cells = record.map(shownText);
  if (cells.every((text) => text.trim() === '')) return [];
  const doubts = cells.flatMap((text, column): CellDoubt[] =>
    isRounded(text) ? [{ column, kind: 'rounded' }] : [],
  );
  return [doubts.length > 0 ? { number, cells, doubts } : { number, cells }];
}

/** `="007"` is how exports keep a spreadsheet from taking a code for a number; it shows the text alone. */
function shownText(cell: string): string {
  const text = /^="[^"]*"$/.test(cell) ? cell.slice(2, -1) : cell;
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** A long number as a spreadsheet writes it when it has lost the last digits: `1.23457E+17`, or zeros from the 16th digit on. */
const isRounded = (text: string): boolean => /^\s*(?:-?\d(?:\.\d+)?E\+\d{2,3}|\d{15}0{2,})\s*$/.test(text);
