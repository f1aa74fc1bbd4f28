/** How a delimited text is written. */
export interface DelimitedOptions {
  readonly delimiter: ',' | ';' | '\t';
  /** Whether it begins with a byte order mark, by which Excel knows UTF-8. */
  readonly bom: boolean;
  readonly newline: '\r\n' | '\n';
  /** Whether every cell is put in quotes, or those that need them. */
  readonly quoteAll: boolean;
  /**
   * What becomes of a text that a spreadsheet would run as a formula (`runsAsFormula`). CSV cannot say that a cell is
   * text: quotes do not, Excel, WPS, LibreOffice and Gnumeric run `"=1+1"`. `keep` writes it as it is: right for a
   * workbench or a program, which takes cells for text. `apostrophe` puts `'` before it: right for a file that people
   * open in a spreadsheet, which then shows the apostrophe (Gnumeric alone takes it away), and whoever reads the file
   * finds it in the text. Where the text must be both safe and unchanged, write a workbook (`writeWorkbook`).
   */
  readonly formulas: 'keep' | 'apostrophe';
}

/** Writes rows as delimited text (RFC 4180) in UTF-8. Line breaks within cells stay `\n`. */
export function writeDelimited(rows: readonly (readonly string[])[], options: DelimitedOptions): Uint8Array {
  const { delimiter, newline, bom } = options;
  const lines = rows.map((cells) => cells.map((text) => cellOf(text, options)).join(delimiter) + newline);
  return new TextEncoder().encode((bom ? '\ufeff' : '') + lines.join(''));
}

/**
 * Whether a spreadsheet may run a text as a formula when it opens it from CSV: it begins with = + - @, also behind tabs or
 * line breaks. A number with a sign is none.
 */
export const runsAsFormula = (text: string): boolean =>
  /^[\s\0]*[=+\-@＝＋－＠]/.test(text) && !/^\s*[+-]?\d+(?:\.\d+)?%?\s*$/.test(text);

/** Whether an apostrophe comes before a text: one that is there already is the text's own, so that one is taken away again. */
export const takesApostrophe = (text: string): boolean => runsAsFormula(text.replace(/^'+/, ''));

function cellOf(text: string, { delimiter, quoteAll, formulas }: DelimitedOptions): string {
  const safe = formulas === 'apostrophe' && takesApostrophe(text) ? `'${text}` : text;
  // Some readers take the blanks at the ends of a cell without quotes away.
  const needsQuotes = quoteAll || safe.includes(delimiter) || /["\r\n]|^\s|\s$/.test(safe);
  return needsQuotes ? `"${safe.replaceAll('"', '""')}"` : safe;
}
