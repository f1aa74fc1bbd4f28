import { say } from '../../../schemas/text';
import { recognise, rowsOf } from '../../../server/src/tables';
import type {
  CellDoubt,
  LayoutChoice,
  Notice,
  Row,
  Sheet,
  SheetLayout,
  TableRow,
  Workbook,
} from '../../../server/src/tables';

/**
 * A workbook out of sheets that are written as lines of `a | b | c`. An empty line is a row without anything; `^^` is a cell that is
 * merged with the one above, `<<` with the one to its left, `\n` a line break, `\|` a bar; `{rounded}` and other doubts stand behind their text.
 */
export function workbook(
  sheets: Readonly<Record<string, string>> | string,
  name = '话术.xlsx',
  hidden: readonly string[] = [],
): Workbook {
  const named = typeof sheets === 'string' ? { Sheet1: sheets } : sheets;
  return {
    name,
    kind: name.endsWith('.csv') ? 'delimited' : 'xlsx',
    notices: [],
    sheets: Object.entries(named).map(([title, text]) => sheetOf(title, text, hidden.includes(title))),
  };
}

function sheetOf(name: string, text: string, isHidden: boolean): Sheet {
  const written = text.replace(/^\n/, '').replace(/\n\s*$/, '');
  const lines = written === '' ? [] : written.split('\n');
  const rows = lines.map((line, index) => rowOf(line, index + 1));
  for (const [at, row] of rows.entries()) markMerged(rows, row, at);
  return {
    name,
    isHidden,
    rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')).map(finished),
  };
}

interface Draft {
  readonly number: number;
  readonly cells: string[];
  readonly doubts: CellDoubt[];
}

function rowOf(line: string, number: number): Draft {
  const doubts: CellDoubt[] = [];
  const cells = line.split(/(?<!\\)\|/).map((cell, column) => {
    const [, text = '', kind] = /^(.*?)(?:\{(rounded|date|formula|error)\})?$/.exec(cell.trim())!;
    if (kind) doubts.push({ column, kind: kind as CellDoubt['kind'] });
    return text.replaceAll('\\n', '\n').replaceAll('\\|', '|');
  });
  return { number, cells, doubts };
}

function markMerged(rows: readonly Draft[], row: Draft, at: number): void {
  for (const [column, cell] of row.cells.entries()) {
    if (cell === '^^' || cell === '<<') continue;
    let down = 1;
    while (rows[at + down]?.cells[column] === '^^') down += 1;
    const next = row.cells.slice(column + 1).findIndex((other) => other !== '<<');
    const right = 1 + (next < 0 ? row.cells.length - column - 1 : next);
    if (down > 1 || right > 1) row.doubts.push({ column, kind: 'merged', rows: down, columns: right });
  }
}

const finished = ({ number, cells, doubts }: Draft): Row => ({
  number,
  cells: cells.map((cell) => (cell === '^^' || cell === '<<' ? '' : cell)),
  ...(doubts.length > 0 && { doubts }),
});

/** The layouts of workbooks, with the choices for every sheet. */
export const layoutsOf = (
  books: Workbook | readonly Workbook[],
  choice: LayoutChoice = {},
): readonly SheetLayout[] => recognise([books].flat() as Workbook[], () => choice);

/** The fields of a sheet's columns in their order; a dash for a column that is left out. */
export const fieldsIn = ({ columns }: SheetLayout): string =>
  columns.map(({ field }) => field ?? '-').join(' ');

/** The rows of a workbook, as it is recognised. */
export function rowsIn(
  books: Workbook | readonly Workbook[],
  choice: LayoutChoice = {},
): readonly TableRow[] {
  const all = [books].flat() as Workbook[];
  return rowsOf(all, layoutsOf(all, choice));
}

/** The items of the rows that can be imported. */
export const itemsIn = (
  books: Workbook | readonly Workbook[] | string,
  choice: LayoutChoice = {},
): readonly unknown[] =>
  rowsIn(typeof books === 'string' ? workbook(books) : books, choice).flatMap(({ item, refusal }) =>
    refusal ? [] : [item],
  );

/** What is told, in Chinese, with the number of the row before it. */
export const told = (notices: readonly Notice[]): string[] =>
  notices.map(
    ({ message, data, row }) => `${row === undefined ? '' : `${row}: `}${say(message, 'zh', data)}`,
  );
