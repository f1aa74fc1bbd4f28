import { joinLines } from '../../../../schemas/text';
import type { GridField } from './columns';
import { readTyped } from '../../service';
import { cellPhrases } from '../layout/cell-list';

/** Parts the levels of a group: 售前 / 尺码. */
const LEVELS = ' / ';

/** A value as the text of a cell; empty where there is none, null where no text would be read back as the value. */
export function cellText(value: unknown, { column, node }: GridField): string | null {
  if (value === undefined || value === null) return '';
  if (node.groups && Array.isArray(value)) return value.every(isWord) ? value.join(LEVELS) : null;
  if (column.input === 'list') return Array.isArray(value) && value.every(isLine) ? value.join('\n') : null;
  if (node.type === 'boolean') return typeof value === 'boolean' ? String(value) : null;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.replace(/(?<!\n)\n+$/, '') : null;
}

const isWord = (value: unknown): value is string => typeof value === 'string';

/** Whether a word of a list can be told from the others by its line. */
const isLine = (value: unknown): value is string =>
  isWord(value) && value !== '' && value === value.trim() && !/[\r\n]/.test(value);

/**
 * The value that the text of a cell means; undefined for an empty cell.
 * @param old the value that the cell has: words of a list that are there already are not read as several, and a text of several lines stays one
 */
export function cellValue(text: string, { column, node }: GridField, old?: unknown): unknown {
  const words = text.replace(/\r\n?/g, '\n').trim();
  if (words === '') return undefined;
  if (node.groups && column.input === 'text') {
    const path = words.split(LEVELS).map((part) => part.trim());
    return path.length > 1 && path.every((part) => part !== '') ? path : words;
  }
  if (column.input === 'list') return wordsIn(words, node.menus === true, Array.isArray(old) ? old : []);
  if (column.input === 'long' || (typeof old === 'string' && old.trim().includes('\n'))) return words;
  const read = readTyped(words, node);
  return typeof read === 'string' ? joinLines(read) : read;
}

/** The words of a list, line by line; what is new on a line may be several, as people write and paste them. */
function wordsIn(text: string, areMenus: boolean, old: readonly unknown[]): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.flatMap((line) => {
    if (old.includes(line)) return [line];
    return cellPhrases(areMenus ? line.replace(/(?:(?<!\s)\s+)?[>＞›→]\s*/g, '\n') : line);
  });
}
