import { readTables as readCells, type TableFile } from '../cells/read';
import { joinTexts, type Text } from '../../../../schemas/text';
import type { ReadResult, Sheet, Workbook } from '../cells/workbook';
import type { Notice } from '../text/notice';
import { isOwnDocument } from './document-marks';
import { withKnownPlaceholders } from './known-placeholders';
import { readJson } from './read-json';
import { sheetOfTarget } from './sheet-of-target';
import { type Target, targets } from './target';
import { nearTargetOf, targetOf } from './target-of';

/**
 * Reads a file of tables: a workbook, delimited text, or the JSON of a tool whose layout is known. Sheets in the layout
 * of a target come without its escapes and with our placeholders. Never throws; what cannot be read is refused with the
 * reason and a way out.
 * @param own targets of the team
 */
export function readTables(file: TableFile, own: readonly Target[] = []): ReadResult {
  const known = [...own, ...targets];
  if (isOwnDocument(file.bytes)) return { refusal: { message: ownDocument, data: { name: file.name } } };
  if (isPlaybook(file)) return { refusal: { message: yamlFile, data: { name: file.name } } };
  const json = readJson(file, known);
  if (json) return json;
  const read = readCells(file);
  if (!read.workbook) return read;
  const { workbook } = read;
  const notices = [...workbook.notices];
  const sheets = workbook.sheets.map((sheet) => plainSheet(sheet, workbook.kind, own, notices));
  return { workbook: { ...workbook, sheets, notices } };
}

/** Whether a file is YAML by its name, or a playbook by its first lines, whatever its name. */
const isPlaybook = ({ name, bytes }: TableFile): boolean =>
  /\.ya?ml$/i.test(name) ||
  /^\ufeff?(?:[ \t]*(?:#.*)?\r?\n|---[ \t]*\r?\n)*playbook[ \t]*:[ \t]*\d/.test(
    new TextDecoder().decode(bytes.subarray(0, 4096)),
  );

const yamlFile: Text = {
  zh: '“{name}”是手册或别的 YAML 文件，不是表格，没有读。要导入的是表格（.xlsx、.csv）；要把一份手册搬进另一份，先用 service-playbook export --to xlsx 把它导出成表格。',
  en: '"{name}" is a playbook or another YAML file, not a table, and was not read. Take a table (.xlsx, .csv); to bring one playbook into another, export it as a table first with service-playbook export --to xlsx.',
};

const ownDocument: Text = {
  zh: '“{name}”是从手册导出来给人看的文档，不是表格，不能再导入。要改了再导回来，就导出成 Excel 工作簿（.xlsx）或 CSV，这两种读得回来。',
  en: '"{name}" is a document exported from a playbook for people to read, not a table, and cannot be imported. To edit and import again, export as an Excel workbook (.xlsx) or CSV; those are read back.',
};

function plainSheet(sheet: Sheet, kind: Workbook['kind'], own: readonly Target[], notices: Notice[]): Sheet {
  const found = targetOf(sheet, kind, [...own, ...targets]) ?? nearTargetOf(sheet, kind, own);
  if (!found) return sheetOfNoTarget(sheet, notices);
  return sheetOfTarget(sheet, found.target, found.table, found.header);
}

/** How many placeholders of another tool are named. */
const MOST_NAMED = 5;

/** A sheet of a team's own, whose placeholders are read by their names. */
function sheetOfNoTarget(sheet: Sheet, notices: Notice[]): Sheet {
  if (!sheet.rows.some(({ cells }) => cells.some((cell) => /[{｛]/.test(cell)))) return sheet;
  const all = new Map<string, string>();
  const plainCell = (cell: string): string => {
    const { text, read } = withKnownPlaceholders(cell);
    for (const [written, own] of read) all.set(written, own);
    return text;
  };
  const rows = sheet.rows.map((row) => ({ ...row, cells: row.cells.map(plainCell) }));
  if (all.size === 0) return sheet;
  const pairs = [...all].slice(0, MOST_NAMED).map(([written, own]) => `${written} → ${own}`);
  notices.push({
    message: readAsOurs,
    data: { pairs: joinTexts(pairs), more: all.size > MOST_NAMED ? more : '' },
    ...(sheet.name !== '' && { sheet: sheet.name }),
  });
  return { ...sheet, rows };
}

const readAsOurs: Text = {
  zh: '占位符按手册的写法读：{pairs}{more}。',
  en: 'Placeholders are read as a playbook writes them: {pairs}{more}.',
};
const more: Text = { zh: ' 等', en: ' and others' };
