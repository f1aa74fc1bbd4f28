import { acceptsScalar } from '../../service';
import type { TextData } from '../../../../schemas/text';
import type { Notice } from '../text/notice';
import { cellDate, cellPeriod } from './cell-date';
import { cellList, cellPhrases } from './cell-list';
import { cellText, onOneLine } from './cell-text';
import { cellWords } from './cell-words';
import type { FieldNames } from './names/field-names';
import { type SaidStatus, statusOf } from './status-word';
import { languageOf, valueOf } from './value-words';

/** What a cell gives: a value, or none where it says nothing that the field takes; and what a person should know. */
export interface ReadCell {
  readonly value?: unknown;
  /** Other values that it says as well. */
  readonly or?: readonly string[];
  readonly notices?: readonly Notice[];
}

/** How a column is read. */
export interface CellReader {
  readonly names: FieldNames;
  readonly heading: string;
  /** For a column of groups. */
  readonly path: (text: string) => readonly string[];
}

/** Reads a cell with something in it as the value of a field. What the field does not take is told, never guessed. @param isPlain whether the cell holds no HTML, whatever it looks like */
export function readCell({ names, heading, path }: CellReader, raw: string, isPlain = false): ReadCell {
  const { text, wasHtml, pictures } = cellText(raw, isPlain);
  const cell = onOneLine(text);
  const data = { heading: heading || names.title, cell: short(cell) };
  const notices: Notice[] = [];
  if (wasHtml) notices.push({ message: cellWords.html, data });
  if (pictures.length > 0)
    notices.push({ message: cellWords.pictures, data: { ...data, pictures: pictures.join(' ') } });
  if (cell === '') return { notices };
  const read = valueIn({ names, heading, path }, text, isPlain ? text.trim() : cell, data);
  return { ...read, notices: [...notices, ...(read.notices ?? [])] };
}

function valueIn(
  { names: { field, reading }, heading, path }: CellReader,
  text: string,
  cell: string,
  data: TextData,
): ReadCell {
  switch (reading) {
    case 'text':
      return { value: text };
    case 'line':
      return { value: cell };
    case 'group':
      return { value: path(cell) };
    case 'wordings':
      return { value: cellPhrases(text) };
    case 'list':
      return { value: cellList(text).map((word) => valueOf(field, word) ?? word) };
    case 'own-word':
      return { value: valueOf(field, cell) ?? cell };
    case 'word':
      return orNotice((field === 'language' ? languageOf : wordOf(field))(cell), data);
    case 'status':
      return statusIn(statusOf(heading, cell), data);
    case 'id':
      return acceptsScalar('id', cell) ? { value: cell } : { notices: [{ message: cellWords.id, data }] };
    case 'date':
      return dateIn(field, cell, data);
    case 'period':
      return periodIn(cell, data);
  }
}

const wordOf =
  (field: string) =>
  (cell: string): string | undefined =>
    valueOf(field, cell);

const statusIn = (said: SaidStatus | undefined, data: TextData): ReadCell => ({
  ...orNotice(said?.status, data),
  ...(said?.or && { or: said.or }),
});

const orNotice = (value: string | undefined, data: TextData): ReadCell =>
  value === undefined ? { notices: [{ message: cellWords.unknown, data }] } : { value };

function dateIn(field: string, cell: string, data: TextData): ReadCell {
  const found = cellDate(cell);
  if (!found) return { notices: [{ message: cellWords.date, data }] };
  const { date, time } = found;
  if (time === undefined || field === 'updated') return { value: date };
  return { value: date, notices: [{ message: cellWords.time, data: { ...data, date, time } }] };
}

function periodIn(cell: string, data: TextData): ReadCell {
  const period = cellPeriod(cell);
  return period ? { value: period } : { notices: [{ message: cellWords.period, data }] };
}

/** A cell as it is quoted in a message. */
export const short = (cell: string): string => (cell.length > 40 ? `${cell.slice(0, 40)}…` : cell);
