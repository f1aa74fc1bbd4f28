import Papa from 'papaparse';

/** The records of a delimited text. */
export interface Records {
  readonly records: readonly (readonly string[])[];
  /**
   * The first record, from 0, with a quote that does not fit: never closed, or closed before the end of its cell. From
   * there on the records may be cut wrongly, since Papaparse looks for the closing quote across all that follows.
   */
  readonly wrongQuote?: { readonly record: number; readonly isOpen: boolean };
}

/** A text with the break that ends its records; every other break is one within a cell. */
export interface BrokenText {
  readonly text: string;
  readonly newline: '\n' | '\r';
}

/** Cuts a text into records and cells (RFC 4180), with the delimiter given. `most` cuts the first records only. */
export function recordsOf({ text, newline }: BrokenText, delimiter: string, most = 0): Records {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline, quoteChar: '"', preview: most });
  const wrong = errors.find(({ type }) => type === 'Quotes');
  if (wrong?.row === undefined) return { records: data };
  return { records: data, wrongQuote: { record: wrong.row, isOpen: wrong.code === 'MissingQuotes' } };
}

/**
 * Finds the break that ends records: the first one outside of quotes. Where that is a line feed, a carriage return alone
 * is a break within a cell, as some chat clients store them.
 */
export function withRecordBreak(text: string): BrokenText {
  if (!text.includes('\r')) return { text, newline: '\n' };
  if (!text.includes('\n') || firstBreak(text) === '\r') return { text, newline: '\r' };
  return { text: text.replace(/\r\n/g, '\n'), newline: '\n' };
}

function firstBreak(text: string): '\n' | '\r' {
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (character === '\n') return '\n';
    if (character === '\r') return text[at + 1] === '\n' ? '\n' : '\r';
  }
  return '\n';
}
