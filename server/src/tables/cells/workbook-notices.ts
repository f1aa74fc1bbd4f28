import type { Text } from '../../../../schemas/text';
import type { Notice } from '../text/notice';
import type { SheetToWrite } from './write-xlsx';
import { validSheetNames } from './sheet-names';
import { hasUnwritable } from './xlsx/xml-text';

/** What Excel opens at most: characters of a cell, rows and columns of a sheet. */
const MOST_CHARACTERS = 32_767;
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** What would not come out of a workbook as it went in, told before it is written. */
export function workbookNotices(sheets: readonly SheetToWrite[]): readonly Notice[] {
  const names = validSheetNames(sheets.map(({ name }) => name));
  return sheets.flatMap(({ name, rows }, index) => [
    ...(names[index] === name
      ? []
      : [{ sheet: name, message: renamed, data: { name, written: names[index]! } }]),
    ...(rows.length > MOST_ROWS ? [{ sheet: name, message: manyRows, data: { most: MOST_ROWS } }] : []),
    ...rows.flatMap((cells, at) => rowNotices(cells, at + 1, name)),
  ]);
}

function rowNotices(cells: readonly string[], row: number, sheet: string): readonly Notice[] {
  const notices: Notice[] = [];
  const longest = cells.reduce((most, text) => Math.max(most, text.length), 0);
  if (longest > MOST_CHARACTERS)
    notices.push({ sheet, row, message: long, data: { row, count: longest, most: MOST_CHARACTERS } });
  if (cells.some(hasUnwritable)) notices.push({ sheet, row, message: invisible, data: { row } });
  if (cells.length > MOST_COLUMNS)
    notices.push({ sheet, row, message: manyColumns, data: { row, most: MOST_COLUMNS } });
  return notices;
}

const renamed: Text = {
  zh: '工作表名“{name}”表格软件不接受（最长 31 个字，不能有 [ ] : * ? / \\，不能重名），写成“{written}”。',
  en: 'Spreadsheets do not accept the sheet name "{name}" (31 characters, none of [ ] : * ? / \\, no name twice); it is written as "{written}".',
};

const manyRows: Text = {
  zh: '行数超过 {most}，Excel 一张工作表放不下。分成几张工作表。',
  en: 'The sheet has more rows than Excel opens ({most}). Split it.',
};

const manyColumns: Text = {
  zh: '第 {row} 行超过 {most} 列，Excel 放不下。',
  en: 'Row {row} has more columns than Excel opens ({most}).',
};

const long: Text = {
  zh: '第 {row} 行有一格长 {count} 个字符，Excel 一格最多 {most} 个，打开时会截断。把这条话术拆短。',
  en: 'A cell of row {row} is {count} characters long; Excel takes {most} and cuts the rest on opening. Make the text shorter.',
};

const invisible: Text = {
  zh: '第 {row} 行有看不见的控制字符，Excel 不显示，有的软件会显示成“_x0007_”这样的代码。最好在手册里删掉它。',
  en: 'Row {row} holds control characters that nobody sees; Excel hides them, other programs show codes such as "_x0007_". Best delete them in the playbook.',
};
