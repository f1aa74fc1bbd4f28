import type { Row } from '../cells/workbook';
import type { Notice } from '../text/notice';
import { wordingOf } from './assign-columns';
import { cellWords, refusals } from './cell-words';
import { type FilledRow, isFilled } from './filled-rows';
import { groupReader } from './group-path';
import { fieldNames } from './names';
import { personalDataOf } from './personal-data';
import { type CellReader, readCell, short } from './read-cell';
import type { Column } from './sheet-layout';
import type { TableRow, TableSection } from './table-row';

/** What a row says. */
export type ReadRow = Pick<TableRow, 'item' | 'or' | 'notices' | 'personal' | 'refusal'>;

/** A longer text is no reply: rows have run together in it. */
const LONGEST_TEXT = 10_000;

/** What a row must say to be an item. */
const required: Readonly<Record<TableSection, readonly string[]>> = {
  quick_replies: [wordingOf.quick_replies],
  faq: ['answer', 'question'],
  announcements: [wordingOf.announcements],
  tags: [wordingOf.tags],
};

/** How rows of a sheet are read as items of a section: columns in the order of the format, groups by their levels. */
export function rowReader(
  section: TableSection,
  columns: readonly Column[],
  rows: readonly Row[],
): (filled: FilledRow) => ReadRow {
  const levels = columns.filter(({ field }) => field === 'group').length;
  const readers = fieldNames[section].flatMap((names) =>
    columns
      .filter(({ field }) => field === names.field)
      .map((column) => ({
        index: column.index,
        reader: { names, heading: column.heading, path: pathOf(column, rows, levels) },
      })),
  );
  return (filled) => readRow(section, readers, filled);
}

const pathOf = (column: Column, rows: readonly Row[], levels: number): CellReader['path'] =>
  column.field === 'group' ? groupReader(column, rows, levels > 1) : () => [];

interface ColumnReader {
  readonly index: number;
  readonly reader: CellReader;
}

function readRow(section: TableSection, readers: readonly ColumnReader[], filled: FilledRow): ReadRow {
  const item: Record<string, unknown> = {};
  const notices: Notice[] = [];
  const others = new Map<string, readonly string[]>();
  const { row, cells, within } = filled;
  if (within !== undefined) putChapter(section, item, within);
  for (const { index, reader } of readers) {
    const cell = cells[index] ?? '';
    const doubts = doubtsOf(row, index, cell, reader);
    // A row whose wording cannot be read is refused, and the refusal says why.
    if (!(doubts.isUnreadable && required[section].includes(reader.names.field)))
      notices.push(...doubts.notices);
    if (doubts.isUnreadable || cell === '') continue;
    const { value, or, notices: own } = readCell(reader, cell, row.plain?.has(index));
    if (own && own.length > 0) notices.push(...own);
    if (value !== undefined) put(item, reader.names.field, value);
    if (or) others.set(reader.names.field, or);
  }
  const refusal = onlyGroup(readers, row) ?? refusalOf(section, readers, filled, item);
  return {
    item,
    ...(others.size > 0 && { or: others }),
    notices,
    personal: personalDataOf(item),
    ...(refusal && { refusal }),
  };
}

function putChapter(section: TableSection, item: Record<string, unknown>, chapter: string): void {
  if (section === 'quick_replies') item.group = [chapter];
  if (section === 'faq') item.topic = chapter;
}

/** Puts a value where its field belongs: groups one behind the other, dates of a period into their place. */
function put(item: Record<string, unknown>, field: string, value: unknown): void {
  if (Array.isArray(value) && value.length === 0) return;
  if (field === 'group') item.group = [...((item.group as string[]) ?? []), ...(value as string[])];
  else if (field === 'dates') Object.assign(item, value);
  else if (field === 'valid') item.valid = { ...(value as object), ...(item.valid as object) };
  else if (field.includes('.')) {
    const [outer, inner] = field.split('.') as [string, string];
    item[outer] = { ...(item[outer] as object), [inner]: value };
  } else item[field] = value;
}

/** Errors of formulas, as every spreadsheet writes them. */
const errors = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)$/;

/** What a number of many digits looks like once a spreadsheet has written it into CSV: 4.92E+18. */
const exponent = /^\d(?:\.\d+)?E\+\d{2}$/i;

function doubtsOf(
  { doubts = [] }: Row,
  index: number,
  cell: string,
  { names, heading }: CellReader,
): { readonly notices: readonly Notice[]; readonly isUnreadable: boolean } {
  const kinds = doubts.filter(({ column }) => column === index).map(({ kind }) => kind);
  const data = { heading: heading || names.title, cell: short(cell.trim()) };
  const notices: Notice[] = [];
  if (kinds.includes('error') || errors.test(cell.trim()))
    return { notices: [{ message: cellWords.error, data }], isUnreadable: true };
  // A formula is doubted where its result is not in the file.
  if (kinds.includes('formula'))
    return { notices: [{ message: cellWords.formula, data }], isUnreadable: true };
  if (kinds.includes('rounded') || exponent.test(cell.trim()))
    notices.push({ message: cellWords.rounded, data });
  const isOfDates = ['date', 'period'].includes(names.reading);
  if (kinds.includes('date') && !isOfDates && cell.trim() !== '')
    notices.push({ message: cellWords.shownAsDate, data });
  return { notices, isUnreadable: false };
}

function refusalOf(
  section: TableSection,
  readers: readonly ColumnReader[],
  { row, cells, covered }: FilledRow,
  item: Readonly<Record<string, unknown>>,
): Notice | undefined {
  for (const field of required[section]) {
    const column = readers.find(({ reader }) => reader.names.field === field);
    const title = column?.reader.names.title ?? titleOf(section, field);
    const cell = column ? (cells[column.index] ?? '').trim() : '';
    const value = item[field];
    if (typeof value === 'string' && value.length > LONGEST_TEXT)
      return { message: refusals.long, data: { title, length: value.length } };
    if (value !== undefined) continue;
    if (cell !== '')
      return { message: errors.test(cell) ? refusals.error : refusals.missing, data: { title, cell } };
    if (column && hasDoubt(row, column.index, 'formula'))
      return { message: refusals.formula, data: { title } };
    if (column && covered.has(column.index)) return { message: refusals.merged, data: { title } };
    if (field !== 'question' && item.internal !== undefined)
      return { message: refusals.internal, data: { title, internal: headingOf(readers, 'internal') } };
    return { message: refusals.missing, data: { title } };
  }
  return undefined;
}

/** Fields that sort items, and say nothing by themselves. */
const sorting = new Set(['group', 'topic', 'product']);

function onlyGroup(readers: readonly ColumnReader[], { cells }: Row): Notice | undefined {
  const fields = new Map(readers.map(({ index, reader }) => [index, reader.names.field]));
  const filled = cells.flatMap((cell, index) => (isFilled(cell) ? [index] : []));
  if (!filled.every((index) => sorting.has(fields.get(index) ?? ''))) return undefined;
  const group = short(filled.map((index) => cells[index]!.trim()).join(' › '));
  return { message: refusals.onlyGroup, data: { group } };
}

const titleOf = (section: TableSection, field: string) =>
  fieldNames[section].find((names) => names.field === field)!.title;

function headingOf(readers: readonly ColumnReader[], field: string) {
  const { heading, names } = readers.find(({ reader }) => reader.names.field === field)!.reader;
  return heading || names.title;
}

const hasDoubt = ({ doubts }: Row, index: number, kind: string): boolean =>
  doubts !== undefined && doubts.some((doubt) => doubt.column === index && doubt.kind === kind);
