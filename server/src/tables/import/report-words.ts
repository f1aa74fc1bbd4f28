import type { Text } from '../../../../schemas/text';

/** The report of an import, in words. */
export const reportWords = {
  sheet: { zh: '工作表“{sheet}”', en: 'sheet "{sheet}"' },
  onlySheet: { zh: '这张表', en: 'this table' },
  read: { zh: '{sheet}：{section}，表头在第 {header} 行', en: '{sheet}: {section}, header in row {header}' },
  readWithout: { zh: '{sheet}：{section}，没有表头', en: '{sheet}: {section}, no header' },
  leftOut: { zh: '{sheet}：没有读', en: '{sheet}: left out' },
  columns: { zh: '列：{columns}', en: 'columns: {columns}' },
  noHeading: { zh: '{letter} 列', en: 'column {letter}' },
  field: { zh: '{heading} = {title}（{field}）', en: '{heading} = {title} ({field})' },
  counts: {
    zh: '新增 {added} 条，改动 {changed} 条，一样 {same} 条，重复 {duplicates} 条，先没导入 {left} 条，写不进去 {refused} 条',
    en: 'new: {added}, changed: {changed}, same: {same}, duplicates: {duplicates}, left out: {left}, refused: {refused}',
  },
  added: { zh: '新增的', en: 'New' },
  wouldAdd: { zh: '会新增的', en: 'Would be new' },
  changed: { zh: '改动的（[-原来的-]{+现在的+}）', en: 'Changed ([-before-]{+after+})' },
  wouldChange: { zh: '会改动的（[-原来的-]{+现在的+}）', en: 'Would be changed ([-before-]{+after+})' },
  duplicates: { zh: '重复的，没有导入', en: 'Duplicates, not imported' },
  left: { zh: '先没导入的，要您看一眼', en: 'Left out, for you to look at' },
  refused: { zh: '写不进去的', en: 'Refused' },
  row: { zh: '第 {row} 行', en: 'row {row}' },
  rowOfSheet: { zh: '“{sheet}”第 {row} 行', en: '"{sheet}" row {row}' },
  rowOfFile: { zh: '{file} {place}', en: '{file} {place}' },
  stopped: {
    zh: '有的行写不进去，所以这一行也没有写。',
    en: 'Another row cannot be written, so this one was not written either.',
  },
  notAskedFor: { zh: '这次没有要导入这一类。', en: 'Rows of this kind were not asked for.' },
  aChange: { zh: '会改动手册里的“{name}”。', en: 'It would change "{name}" in the playbook.' },
  repeats: { zh: '表里还有一样的：{rows}', en: 'the table repeats it: {rows}' },
} as const satisfies Record<string, Text>;
