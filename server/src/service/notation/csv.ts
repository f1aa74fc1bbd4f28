import { onward } from '../collections/onward';

/**
 * Parses CSV as spreadsheets write it (RFC 4180): a quoted cell may hold the delimiter, line breaks, and quotes, each
 * doubled. White space around cells and empty lines between rows are ignored.
 * @param mark the delimiter
 * @returns undefined where quotes are malformed, or the rows differ in their number of cells
 */
export function readRows(source: string, mark: string): readonly (readonly string[])[] | undefined {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at <= source.length;) {
    const cell = cellAt(source, at, mark);
    if (!cell) return undefined;
    row.push(cell.text);
    // After the delimiter or the line break; at the end of the text one past it, which ends the loop.
    at = onward(at, cell.end + 1);
    if (source[cell.end] === mark) continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows.every(({ length }) => length === rows[0]!.length) ? rows : undefined;
}

/** Parses a table: Markdown, or CSV with the first delimiter that gives at least two rows of two cells. */
export function readTable(source: string): readonly (readonly string[])[] | undefined {
  const drawn = readDrawn(source);
  if (drawn) return drawn;
  for (const mark of ['\t', ',', '，', ';']) {
    const rows = source.includes(mark) ? readRows(source, mark) : undefined;
    if (rows && rows.length > 1 && rows[0]!.length > 1) return rows;
  }
  return undefined;
}

/** Whether a text is a table with bars between its cells, as in Markdown. */
export const isDrawn = (source: string): boolean => readDrawn(source) !== undefined;

/** Parses a Markdown table: rows framed by bars, or with a delimiter row of dashes below the header. A row may lack its last cells. */
function readDrawn(source: string): readonly (readonly string[])[] | undefined {
  const lines = source.split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  if (!lines.every((line) => /[|｜]/.test(line))) return undefined;
  const bar = lines.every((line) => line.includes('|')) ? '|' : '｜';
  const [head = [], rule = [], ...rows] = lines.map((line) => cellsOf(line, bar));
  const isRuled = rule.every((cell) => /^:?-+:?$/.test(cell));
  if (!isRuled && !lines.every((line) => line.startsWith(bar) && line.endsWith(bar))) return undefined;
  const below = isRuled ? rows : [rule, ...rows];
  if (head.length < 2 || below.length === 0 || below.some((row) => row.length > head.length))
    return undefined;
  return [head, ...below].map((row) => [...row, ...head.slice(row.length).map(() => '')]);
}

const cellsOf = (line: string, bar: string): readonly string[] =>
  line
    .slice(line.startsWith(bar) ? 1 : 0)
    .replace(bar === '|' ? /(?<!\\)\|$/ : /｜$/, '')
    .split(bar === '|' ? /(?<!\\)\|/ : bar)
    .map((cell) =>
      cell
        .trim()
        .replaceAll('\\|', '|')
        .replace(/(?:(?<!\s)\s+)?<br *\/?>\s*/gi, '\n'),
    );

interface Cell {
  readonly text: string;
  /** The offset of the delimiter or the line break after it; the length of the source for the last cell. */
  readonly end: number;
}

function cellAt(source: string, from: number, mark: string): Cell | undefined {
  let start = from;
  while (isBlank(source[start]) && source[start] !== mark) start++;
  if (source[start] === '"') return quotedAt(source, start, mark);
  let end = start;
  while (end < source.length && source[end] !== mark && source[end] !== '\n') end++;
  return { text: source.slice(start, end).trim(), end };
}

function quotedAt(source: string, start: number, mark: string): Cell | undefined {
  let close = start + 1;
  for (; close < source.length; close++) {
    if (source[close] !== '"') continue;
    if (source[close + 1] !== '"') break;
    close++;
  }
  if (close >= source.length) return undefined;
  let end = close + 1;
  while (isBlank(source[end]) && source[end] !== mark) end++;
  const isEnd = end === source.length || source[end] === mark || source[end] === '\n';
  const text = source
    .slice(start + 1, close)
    .replaceAll('""', '"')
    .replaceAll('\r\n', '\n');
  return isEnd ? { text, end } : undefined;
}

const isBlank = (char: string | undefined): boolean => char === ' ' || char === '\t' || char === '\r';
