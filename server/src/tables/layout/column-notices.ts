import { joinTexts, type Text } from '../../../../schemas/text';
import type { Row } from '../cells/workbook';
import { columnName } from '../cells/column-name';
import type { Notice } from '../text/notice';
import { wordingOf } from './assign-columns';
import { fieldsOf } from './fields-of';
import { columnsToFill } from './fill-down';
import type { ReadHeader } from './read-header';
import type { Column } from './sheet-layout';
import type { TableSection } from './table-row';

/**
 * What a person should know of how the columns of a sheet are read.
 * @param isByHand whether people wrote it; nothing is filled down in what a program wrote
 */
export function columnNotices(
  section: TableSection,
  columns: readonly Column[],
  { row, rows }: ReadHeader,
  isByHand: boolean,
): readonly Notice[] {
  return [
    ...(row ? [] : [headless(section, columns)]),
    ...(row && !columns.some(({ field }) => field === wordingOf[section])
      ? [noWording(section, columns)]
      : []),
    ...unused(columns, rows, row !== undefined),
    ...(isByHand ? filled(columns, rows) : []),
  ];
}

function headless(section: TableSection, columns: readonly Column[]): Notice {
  const wording = columns.find(({ field }) => field === wordingOf[section]);
  if (!wording)
    return {
      message: {
        zh: '没有找到表头，也认不出哪一列是什么，这张表先一行也不读。在表里加一行表头再选一次文件，或者在编辑器的“每张表怎么读”里给每一列选它是什么。',
        en: 'No header was found, nor can the columns be told apart: no row of this sheet is read yet. Add a row of headings to the sheet and take the file again, or choose what each column holds under "How each sheet is read" in the editor.',
      },
    };
  return {
    message: {
      zh: '没有找到表头，从第一行起都当作内容：{fields}。不对的话，在编辑器的“每张表怎么读”里给每一列选它是什么。',
      en: 'No header was found; all rows from the first are read: {fields}. If that is wrong, choose what each column holds under "How each sheet is read" in the editor.',
    },
    data: { fields: joinTexts(columns.flatMap((column) => inWords(section, column))) },
  };
}

function inWords(section: TableSection, { index, field }: Column): Text[] {
  const title = fieldsOf(section).find((one) => one.field === field)?.title;
  const name = columnName(index);
  return title ? [{ zh: `${name} 列是${title.zh}`, en: `column ${name} is ${title.en}` }] : [];
}

function noWording(section: TableSection, columns: readonly Column[]): Notice {
  const internal = columns.find(({ field }) => field === 'internal')?.heading;
  if (internal !== undefined)
    return {
      message: {
        zh: '“{internal}”是给客服自己看的，没有一列是发给顾客的话，所以这张表一行也不读。如果它可以直接发给顾客，把这一列的表头改成“{title}”，或者在编辑器的“每张表怎么读”里选，命令行用 --column。',
        en: '"{internal}" is for agents alone, and no column holds what customers are sent: no row of this sheet is read. If it may be sent, change that heading to "{title}", or choose it under "How each sheet is read" in the editor or with --column.',
      },
      data: { internal, title: titleOf(section) },
    };
  return {
    message: {
      zh: '没有找到放“{title}”的列，所以这张表一行也不读。把那一列的表头改成“{title}”，或者在编辑器的“每张表怎么读”里选是哪一列，命令行用 --column。',
      en: 'No column holds the "{title}", so no row of this sheet is read. Change the heading of that column to "{title}", or choose the column under "How each sheet is read" in the editor or with --column.',
    },
    data: { title: titleOf(section) },
  };
}

const titleOf = (section: TableSection): Text =>
  fieldsOf(section).find(({ field }) => field === wordingOf[section])!.title;

function unused(columns: readonly Column[], rows: readonly Row[], hasHeader: boolean): readonly Notice[] {
  if (!hasHeader) return [];
  const left = columns.filter(
    ({ field, index }) => field === undefined && rows.some(({ cells }) => (cells[index] ?? '').trim() !== ''),
  );
  if (left.length === 0) return [];
  const names = left.map(({ heading, index }): Text | string =>
    heading === '' ? { zh: `${columnName(index)} 列`, en: `column ${columnName(index)}` } : heading,
  );
  return [
    {
      message: {
        zh: '这几列没有用到：{names}。要用，在编辑器的“每张表怎么读”里选它是什么，命令行用 --column。',
        en: 'These columns are not used: {names}. To use one, choose what it holds under "How each sheet is read" in the editor or with --column.',
      },
      data: { names: joinTexts(names) },
    },
  ];
}

function filled(columns: readonly Column[], rows: readonly Row[]): readonly Notice[] {
  const names = columnsToFill(columns, rows).map(({ heading, index }) => heading || columnName(index));
  if (names.length === 0) return [];
  return [
    {
      message: {
        zh: '“{names}”里空着的格子，当作和上面一样。',
        en: 'Where "{names}" is empty, what stands above holds.',
      },
      data: { names: joinTexts(names) },
    },
  ];
}
