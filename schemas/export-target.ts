import { z } from 'zod';
import { choice, field, oneOf } from './meta';
import { date } from './scalars';
import { json, placeholders } from './export-target-syntax';
import { exportTargetTable } from './export-target-table';

const text = () => z.string().min(1);

/** Words in one language, or in both. */
const told = () => oneOf([text(), z.strictObject({ zh: text(), en: text() })]);

const group = field(
  z.strictObject({
    separator: field(
      text().optional(),
      { zh: '路径的分隔', en: 'Separator of a path' },
      {
        zh: '几级分组写在一格里时，级与级之间的记号。',
        en: 'What stands between the levels of a group that are written into one cell.',
      },
      { samples: ['=>'] },
    ),
    levels: field(
      z.int().positive().optional(),
      { zh: '最多几级', en: 'Most levels' },
      {
        zh: '分组最多几级；更深的并进最后一级，导出时会说明。',
        en: 'How many levels a group may have; deeper ones are joined into the last, which the export tells.',
      },
      { samples: [2] },
    ),
    none: field(
      text().optional(),
      { zh: '没有分组时', en: 'Without a group' },
      { zh: '没有分组的条目，分组那一格写什么。', en: 'What is written for an item without a group.' },
      { samples: ['未分组'] },
    ),
  }),
  { zh: '分组', en: 'Groups' },
  { zh: '分组在这个工具里怎么写。', en: 'How groups are written for this tool.' },
  { samples: [{ separator: '=>' }] },
);

const code = field(
  z.strictObject({
    plain: field(
      z.boolean().optional(),
      { zh: '半角小写', en: 'Half-width, lower case' },
      { zh: '快捷码改成半角、小写。', en: 'Shortcuts are made half-width and lower-case.' },
      { samples: [true], fallback: false },
    ),
    beside_digit: field(
      text().optional(),
      { zh: '数字旁边加什么', en: 'Beside a digit' },
      {
        zh: '这个工具的快捷码不能以数字开头或结尾时，在那一头加上的字母。',
        en: 'The letter that is put before a digit at the beginning of a shortcut, and behind one at its end, for a tool that takes none there.',
      },
      { samples: ['x'] },
    ),
  }),
  { zh: '快捷码', en: 'Shortcuts' },
  { zh: '这个工具对快捷码的要求。', en: 'What the tool demands of shortcuts.' },
  { samples: [{ plain: true }] },
);

const csv = field(
  z.strictObject({
    delimiter: field(
      choice({
        comma: { zh: '逗号', en: 'Comma' },
        semicolon: { zh: '分号', en: 'Semicolon' },
        tab: { zh: '制表符', en: 'Tab' },
      }).optional(),
      { zh: '分隔符', en: 'Delimiter' },
      { zh: '格与格之间用什么隔开。', en: 'What stands between the cells.' },
      { samples: ['semicolon'], fallback: 'comma' },
    ),
    bom: field(
      z.boolean().optional(),
      { zh: '带 BOM', en: 'Byte order mark' },
      {
        zh: '文件开头带不带 UTF-8 标记。带上，Excel 打开中文才不会乱码。',
        en: 'Whether the file begins with the mark of UTF-8, by which Excel knows it.',
      },
      { samples: [false], fallback: true },
    ),
    newline: field(
      choice({ crlf: { zh: 'Windows 的', en: 'Windows' }, lf: { zh: 'Unix 的', en: 'Unix' } }).optional(),
      { zh: '换行', en: 'Line ends' },
      { zh: '行尾用哪一种换行。', en: 'How rows end.' },
      { samples: ['lf'], fallback: 'crlf' },
    ),
    quote_all: field(
      z.boolean().optional(),
      { zh: '每格都加引号', en: 'Quote every cell' },
      {
        zh: '每一格都放在引号里，还是需要时才放。',
        en: 'Whether every cell is put in quotes, or those that need them.',
      },
      { samples: [true], fallback: false },
    ),
    opened_in_spreadsheet: field(
      z.boolean().optional(),
      { zh: '用表格打开', en: 'Opened in a spreadsheet' },
      {
        zh: '文件是给人用表格打开的：开头像公式的格子前面加一个撇号，免得被当成公式运行。给工作台导入的文件不加。',
        en: 'Whether people open the file in a spreadsheet: an apostrophe is then put before what would be run as a formula. A file for a workbench has none.',
      },
      { samples: [true], fallback: false },
    ),
  }),
  { zh: 'CSV 的写法', en: 'How CSV is written' },
  { zh: '格式是 CSV 时怎么写。', en: 'How the file is written where it is CSV.' },
  { samples: [{ delimiter: 'semicolon' }] },
);

/** Where tables go and come from: a file of a team, or one of our own in schemas/targets/. */
export const exportTarget = field(
  z.strictObject({
    export_target: field(
      z.literal(1),
      { zh: '导出目标格式', en: 'Export target' },
      { zh: '导出目标格式的版本，写 1。', en: 'The version of the format: 1.' },
      { samples: [1] },
    ),
    name: field(
      told(),
      { zh: '名称', en: 'Name' },
      { zh: '这个目标叫什么，写给人看。', en: 'What it is called, for people.' },
      { samples: ['店里用的工作台'] },
    ),
    as_of: field(
      date().optional(),
      { zh: '截至', en: 'As of' },
      { zh: '哪一天核对过这种表格样式。', en: 'When the layout was last looked at.' },
      { samples: ['2026-11-29'] },
    ),
    known: field(
      choice({
        own_source: {
          zh: '出自工具自己的程序、接口或文档',
          en: "From the tool's own source, API or documentation",
        },
        seen_twice: { zh: '两处以上独立的程序都这样写', en: 'Seen in two or more independent programs' },
        seen_once: { zh: '只在一处见过', en: 'Seen in one place' },
        ours: { zh: '本工具自己的表格样式', en: 'A layout of our own' },
      }).optional(),
      { zh: '有多可靠', en: 'How well known' },
      { zh: '这种表格样式是从哪里知道的。', en: 'Where the layout is known from.' },
      { samples: ['seen_once'] },
    ),
    note: field(
      told().optional(),
      { zh: '说明', en: 'Note' },
      { zh: '依据是什么，用之前要留意什么。', en: 'What it rests on, and what to look out for.' },
      { samples: ['从后台下载的模板'] },
    ),
    read_only: field(
      z.boolean().optional(),
      { zh: '只读', en: 'Read only' },
      {
        zh: '只认得这种文件，不知道怎么写：表格样式只知道一部分。',
        en: 'Files of this layout are read and not written: only a part of it is known.',
      },
      { samples: [true], fallback: false },
    ),
    format: field(
      choice({
        xlsx: { zh: 'Excel 工作簿', en: 'Workbook' },
        csv: { zh: 'CSV 文字表格', en: 'Delimited text' },
        json: { zh: 'JSON 数据', en: 'JSON' },
        markdown: { zh: 'Markdown 文档', en: 'Markdown' },
        html: { zh: '网页', en: 'Web page' },
      }),
      { zh: '文件格式', en: 'Format' },
      { zh: '写成哪种文件。', en: 'What kind of file is written.' },
      { samples: ['csv'] },
    ),
    file: field(
      text(),
      { zh: '文件名', en: 'File name' },
      {
        zh: '文件名，{date} 换成日期，{shop} 换成店名，{sheet} 换成表名，带扩展名。',
        en: 'The name of the file with its ending; {date}, {shop} and {sheet} are replaced.',
      },
      { samples: ['快捷短语{date}.csv'] },
    ),
    tables_of: field(
      text().optional(),
      { zh: '用哪个目标的表', en: 'Tables of' },
      {
        zh: '列和另一个目标一样时，写那个目标的编号，不再写 tables。',
        en: 'The id of another target whose tables it has; then without tables of its own.',
      },
      { samples: ['xlsx'] },
    ),
    tables: field(
      z.array(exportTargetTable).min(1).optional(),
      { zh: '表', en: 'Tables' },
      {
        zh: '文件里的表：工作簿一张工作表一个；CSV 有几个就写几个文件。',
        en: 'The tables: one a sheet of a workbook; several in CSV are several files.',
      },
      { samples: [[{ section: 'quick_replies', columns: [{ heading: '内容', field: 'text' }] }]] },
    ),
    group: group.optional(),
    code: code.optional(),
    csv: csv.optional(),
    escapes: field(
      z.record(text(), text()).optional(),
      { zh: '要换掉的字', en: 'Replaced characters' },
      {
        zh: '格子里的哪些字要换成别的写法，换行写成 "\\n"。',
        en: 'What characters within cells are replaced by; a line break is "\\n".',
      },
      { samples: [{ ',': '&#44;' }] },
    ),
    rows_per_file: field(
      z.int().positive().optional(),
      { zh: '每个文件最多几行', en: 'Rows a file' },
      { zh: '超过就分成几个文件。', en: 'More are written into further files.' },
      { samples: [1000] },
    ),
    most_items: field(
      z.int().positive().optional(),
      { zh: '最多几条', en: 'Most items' },
      {
        zh: '这个工具总共收几条，超过就不导出。',
        en: 'How many items the tool takes; more are not exported.',
      },
      { samples: [1000] },
    ),
    placeholders: placeholders.optional(),
    json: json.optional(),
  }),
  { zh: '导出目标', en: 'Export target' },
  {
    zh: '话术导出到哪里、写成什么样：工作台的导入模板、别的工具的数据格式。',
    en: 'Where replies are exported to and what the file looks like: the template of a workbench, the data of another tool.',
  },
);

/** An export target as it is written. */
export type ExportTarget = Unchanging<z.infer<typeof exportTarget>>;

type Unchanging<T> = T extends object ? { readonly [K in keyof T]: Unchanging<T[K]> } : T;
