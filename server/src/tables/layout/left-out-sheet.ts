import type { Text } from '../../../../schemas/text';
import { plain } from '../../service';
import type { Sheet } from '../cells/workbook';

/** Why a sheet is left out unless a person brings it back; undefined where it is read. */
export function whyLeftOut(sheet: Sheet, hasWording: boolean): Text | undefined {
  if (sheet.rows.length === 0) return reasons.empty;
  if (sheet.isHidden) return reasons.hidden;
  const name = plain(sheet.name).text.trim();
  if (contents.test(name)) return reasons.contents;
  if (instructions.test(name)) return reasons.instructions;
  if (pivots.test(name) || isPivot(sheet)) return reasons.pivot;
  // 话术汇总 is what a team may call the very sheet that is wanted: such a name counts only where no column has the words.
  if (summaries.test(name) && !hasWording) return reasons.summary;
  return undefined;
}

const reasons = {
  empty: { zh: '这张表是空的，不读。', en: 'This sheet is empty and is not read.' },
  hidden: {
    zh: '这张表在表格里是隐藏的，先不读；要读，在编辑器的“每张表怎么读”里选它是什么，命令行用 --sheet 和 --section。',
    en: 'This sheet is hidden in the spreadsheet and is not read; to read it, choose what it holds under "How each sheet is read" in the editor, or name it with --sheet and --section on the command line.',
  },
  contents: {
    zh: '看名字是目录，不读；要读，在编辑器的“每张表怎么读”里选它是什么，命令行用 --sheet 和 --section。',
    en: 'By its name this is a table of contents, and it is not read; to read it, choose what it holds under "How each sheet is read" in the editor, or name it with --sheet and --section on the command line.',
  },
  instructions: {
    zh: '看名字是填写说明，不读；要读，在编辑器的“每张表怎么读”里选它是什么，命令行用 --sheet 和 --section。',
    en: 'By its name this holds instructions, and it is not read; to read it, choose what it holds under "How each sheet is read" in the editor, or name it with --sheet and --section on the command line.',
  },
  pivot: {
    zh: '这是数据透视表，不读；要读，在编辑器的“每张表怎么读”里选它是什么，命令行用 --sheet 和 --section。',
    en: 'This is a pivot table, and it is not read; to read it, choose what it holds under "How each sheet is read" in the editor, or name it with --sheet and --section on the command line.',
  },
  summary: {
    zh: '看名字是统计或汇总，也没有放话术的列，不读；要读，在编辑器的“每张表怎么读”里选它是什么，命令行用 --sheet 和 --section。',
    en: 'By its name this is a summary, and no column holds wordings: it is not read; to read it, choose what it holds under "How each sheet is read" in the editor, or name it with --sheet and --section on the command line.',
  },
} as const satisfies Readonly<Record<string, Text>>;

const contents = /^(?:总?目录|目录页|索引|封面|首页|contents?|table of contents|toc|index|cover)$/;
const instructions =
  /^(?:(?:填写|使用|导入|操作|填表|模板|表格)?(?:说明|须知|指南|帮助)|填写示例|更新记录|修改记录|版本记录|更新日志|read ?me|instructions?|how to(?: use)?|help|notes|change ?log|about)$/;
const pivots = /透视|pivot/;
const summaries =
  /汇总|统计|报表|图表|看板|下拉|选项|字典|枚举|数据源|summary|statistics|dashboard|chart|options|lists?$/;

/** What spreadsheets write into pivot tables. */
const pivotLabels =
  /^(?:行标签|列标签|求和项[:：].*|计数项[:：].*|平均值项[:：].*|row labels|column labels|(?:sum|count|average) of .*|(?:sum|count|average) - .*|grand total|total result|合计结果)$/i;

/** Whether the top of a sheet has two of the labels of a pivot table. */
function isPivot({ rows }: Sheet): boolean {
  const labels = rows
    .slice(0, 20)
    .flatMap(({ cells }) => cells.filter((cell) => cell.length < 60 && pivotLabels.test(cell.trim())));
  return labels.length >= 2;
}
