import { lineStartAt } from '../ranges/node-end';
import type { Token } from './tokens';

/** Tokens with no line break between them; a scalar of several lines is one of them, so that a row may span lines. */
export interface TokenRow {
  readonly tokens: readonly Token[];
  /** The column of the first token. */
  readonly column: number;
}

export function rowsOf(text: string, tokens: readonly Token[]): readonly TokenRow[] {
  const rows: Token[][] = [];
  let end = 0;
  for (const token of tokens) {
    const row = rows.at(-1);
    if (row && !text.slice(end, token.start).includes('\n')) row.push(token);
    else rows.push([token]);
    end = token.end;
  }
  return rows.map((own) => ({ tokens: own, column: columnOf(text, own[0]!.start) }));
}

/** The column of an offset; a byte order mark takes none. */
export function columnOf(text: string, offset: number): number {
  const start = lineStartAt(text, offset);
  return offset - start - (text[start] === '\uFEFF' ? 1 : 0);
}
