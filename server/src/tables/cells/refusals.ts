import type { Text, TextData } from '../../../../schemas/text';
import type { ReadResult } from './workbook';

const refuse = (message: Text, data: TextData): ReadResult => ({ refusal: { message, data } });

const byName = (message: Text) => (name: string) => refuse(message, { name });

const saveAsXlsx: Text = {
  zh: '用 Excel 或 WPS 表格打开，选“文件 → 另存为”，类型选“Excel 工作簿（.xlsx）”，再用新存的文件。',
  en: 'Open it in Excel, WPS or LibreOffice, choose File, Save As, type "Excel Workbook (.xlsx)", and take the new file.',
};

const thenSave = (message: Text): Text => ({
  zh: message.zh + saveAsXlsx.zh,
  en: `${message.en} ${saveAsXlsx.en}`,
});

/** Why a file of tables is not read, and how to get one that is. */
export const refusals = {
  empty: byName({
    zh: '“{name}”是空文件，一个字也没有。回到导出它的地方再导一次。',
    en: '"{name}" is empty. Export it once more from where it comes from.',
  }),
  noRows: byName({
    zh: '“{name}”里每一行都是空的。看看导出时是不是没选数据，或者是不是选错了文件。',
    en: '"{name}" has no row with anything in it. See whether no items were chosen for the export, or whether this is the wrong file.',
  }),
  protectedByPassword: byName({
    zh: '“{name}”设了打开密码，这里读不了。在 Excel 或 WPS 里输密码打开，去掉密码（文件 → 信息 → 保护工作簿），另存一份再导入。',
    en: '"{name}" is protected by a password and cannot be read here. Open it in Excel or WPS with the password, take the password off (File, Info, Protect Workbook), and save a copy.',
  }),
  oldXls: byName(
    thenSave({
      zh: '“{name}”是旧格式的 Excel 文件（.xls，Excel 97-2003），这里读不了。',
      en: '"{name}" is a workbook in the old format (.xls, Excel 97-2003), which is not read here.',
    }),
  ),
  binaryWorkbook: byName(
    thenSave({
      zh: '“{name}”是二进制的 Excel 工作簿（.xlsb），这里读不了。',
      en: '"{name}" is a binary workbook (.xlsb), which is not read here.',
    }),
  ),
  openDocument: byName(
    thenSave({
      zh: '“{name}”是 OpenDocument 表格（.ods），这里读不了。',
      en: '"{name}" is an OpenDocument spreadsheet (.ods), which is not read here.',
    }),
  ),
  numbers: byName({
    zh: '“{name}”是苹果 Numbers 表格，这里读不了。用 Numbers 打开，选“文件 → 导出为 → Excel”，再用导出的文件。',
    en: '"{name}" is an Apple Numbers spreadsheet, which is not read here. Open it in Numbers, choose File, Export To, Excel, and take that file.',
  }),
  document: byName({
    zh: '“{name}”是文字文档或演示文稿，不是表格。把里面的表格复制到 Excel 或 WPS 表格，存成 .xlsx 再导入。',
    en: '"{name}" is a text document or a presentation, not a spreadsheet. Copy its table into a spreadsheet and save that as .xlsx.',
  }),
  webPage: byName(
    thenSave({
      zh: '“{name}”其实是网页或 XML，只是用了表格的文件名，不少后台导出的“Excel”就是这样。',
      en: '"{name}" is a web page or XML under the name of a spreadsheet, as the exports of many tools are.',
    }),
  ),
  otherArchive: byName({
    zh: '“{name}”是压缩包，里面没有 Excel 工作簿。先解压，再选里面的表格文件。',
    en: '"{name}" is a ZIP archive without a workbook in it. Unpack it and choose the spreadsheet inside.',
  }),
  binary: byName({
    zh: '“{name}”不是表格，也不是文字文件（里面有文字文件不会有的内容）。要 .xlsx、.csv 或 .tsv 文件。',
    en: '"{name}" is neither a spreadsheet nor text: it holds bytes that no text has. Take an .xlsx, .csv or .tsv file.',
  }),
  damaged: byName({
    zh: '“{name}”已损坏或没有下载完整，读不了。重新下载或导出一次；Excel 能打开的话，打开后另存一份再试。',
    en: '"{name}" is damaged or was not downloaded whole, and cannot be read. Download or export it again; if Excel opens it, save a copy from there.',
  }),
  tooLarge: byName({
    zh: '“{name}”展开后太大，这里读不了（最多大约 10 万行、5000 万字）。把用不到的工作表和行删掉，或者拆成几个文件。',
    en: '"{name}" is too large once it is unpacked (at most some 100,000 rows or 50 million characters are read). Delete the sheets and rows that are not needed, or split it into several files.',
  }),
  unknownEncoding: byName({
    zh: '“{name}”的文字编码认不出来，不是 UTF-8、UTF-16，也不是 GB18030（GBK）。用 Excel 或 WPS 打开，另存为“CSV UTF-8（逗号分隔）”或 .xlsx。',
    en: 'The encoding of "{name}" is not known: it is none of UTF-8, UTF-16 and GB18030. Open it in Excel or WPS and save it as "CSV UTF-8 (Comma delimited)" or .xlsx.',
  }),
  missingPart: (name: string, part: string): ReadResult =>
    refuse(
      {
        zh: '“{name}”缺了一部分（{part}），不是完整的 Excel 工作簿。重新下载或导出一次；Excel 能打开的话，打开后另存一份再试。',
        en: '"{name}" lacks a part ({part}), so it is no whole workbook. Download or export it again; if Excel opens it, save a copy from there.',
      },
      { name, part },
    ),
  missingSheet: (name: string, sheet: string): ReadResult =>
    refuse(
      {
        zh: '“{name}”里工作表“{sheet}”的内容不见了，不是完整的 Excel 工作簿。重新下载或导出一次；Excel 能打开的话，打开后另存一份再试。',
        en: '"{name}" lacks the contents of sheet "{sheet}", so it is no whole workbook. Download or export it again; if Excel opens it, save a copy from there.',
      },
      { name, sheet },
    ),
  openQuote: (name: string, row: number): ReadResult =>
    refuseRow(name, row, {
      zh: '“{name}”第 {row} 行有一个英文双引号（"）只有开头没有结尾，后面的行都会并进这一格，所以没有读。在那一格的末尾补上引号，或者在 Excel 里另存为 .xlsx。',
      en: '"{name}" has a double quote in row {row} that is never closed, so that all rows below would be one cell; nothing was read. Close it at the end of that cell, or save the table as .xlsx.',
    }),
  misplacedQuote: (name: string, row: number): ReadResult =>
    refuseRow(name, row, {
      zh: '“{name}”第 {row} 行有一格的英文双引号（"）位置不对，从这里往后格子都可能分错，所以没有读。格子里的双引号要写成两个（""），或者在 Excel 里另存为 .xlsx。',
      en: '"{name}" has a double quote in the wrong place in row {row}, so that cells from there on may be cut wrongly; nothing was read. Write it twice within the cell, or save the table as .xlsx.',
    }),
} as const;

function refuseRow(name: string, row: number, message: Text): ReadResult {
  return { refusal: { message, data: { name, row }, row } };
}
