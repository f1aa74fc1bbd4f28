import type { GridField } from './columns';
import { cellPhrases } from '../layout/cell-list';

/** Parts the levels of a group: 售前 / 尺码. */
const LEVELS = ' / ';

/** The marks that part the words of a list, the first that reads back as the same words. */
const marks = ['、', '; ', ' | ', '\n'];

/** A value as the text of a cell; empty where there is none, null where no text would be read back as the value. */
export function cellText(value: unknown, { column, node }: GridField): string | null {
  if (value === undefined || value === null) return '';
  if (node.groups && Array.isArray(value)) return value.every(isWord) ? value.join(LEVELS) : null;
  if (column.input === 'list') return Array.isArray(value) && value.every(isWord) ? listText(value) : null;
  if (node.type === 'boolean') return typeof value === 'boolean' ? String(value) : null;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.replace(/\n+$/, '') : null;
}

const isWord = (value: unknown): value is string => typeof value === 'string';

function listText(words: readonly string[]): string | null {
  const isReadBack = (mark: string): boolean => {
    const read = cellPhrases(words.join(mark));
    return read.length === words.length && read.every((word, index) => word === words[index]);
  };
  const mark = marks.find(isReadBack);
  return mark === undefined ? null : words.join(mark);
}

/** The value that the text of a cell means; undefined for an empty cell. */
export function cellValue(text: string, { column, node }: GridField): unknown {
  const words = text.replace(/\r\n?/g, '\n').trim();
  if (words === '') return undefined;
  if (node.groups && column.input === 'text') {
    const path = words.split(LEVELS).map((part) => part.trim());
    return path.length > 1 && path.every((part) => part !== '') ? path : words;
  }
  if (column.input === 'list') return cellPhrases(words);
  if (node.type === 'boolean' && (words === 'true' || words === 'false')) return words === 'true';
  return column.input === 'long' ? words : words.replace(/\s*\n\s*/g, ' ');
}
