import type { Text } from '../../../schemas/text';

export const importMessages = {
  noFiles: {
    zh: '没有写要导入的表格。例如：service-playbook import 话术.xlsx --into my-shop.playbook.yaml',
    en: 'Name the tables to import, such as: service-playbook import replies.xlsx --into my-shop.playbook.yaml',
  },
  noPlaybook: {
    zh: '没有写导入到哪份手册。在 --into 后面写手册的文件名，例如：--into my-shop.playbook.yaml',
    en: 'Name the playbook to import into, such as: --into my-shop.playbook.yaml',
  },
  intoTable: {
    zh: '--into 后面要写手册，“{file}”是表格。例如：service-playbook import {file} --into my-shop.playbook.yaml',
    en: '--into takes a playbook, and "{file}" is a table. For example: service-playbook import {file} --into my-shop.playbook.yaml',
  },
  noSuchPlaybook: {
    zh: '没有“{file}”这份手册，什么都没有写。先建一份：在编辑器里运行“Service Playbook: 新建客服手册”；或者新建这个文本文件，第一行写 playbook: 1，第二行写 shop: {example}，再导入。',
    en: 'There is no playbook "{file}", and nothing was written. Make one first: run "Service Playbook: New Playbook" in the editor, or make a text file of that name with the line playbook: 1 and the line shop: {example}, then import again.',
  },
  example: { zh: '{ name: 店铺名 }', en: '{ name: My shop }' },
  badColumn: {
    zh: '--column 写成“表头=字段”，例如 --column 回答=text；收到的是“{value}”',
    en: '--column is written HEADING=FIELD, such as --column Answer=text, not "{value}"',
  },
  noSheet: {
    zh: '没有叫“{sheet}”的工作表。有的是：{sheets}',
    en: 'There is no sheet "{sheet}". There are: {sheets}',
  },
  noColumn: {
    zh: '没有叫“{heading}”的列。有的是：{headings}',
    en: 'There is no column "{heading}". There are: {headings}',
  },
  noField: {
    zh: '“{heading}”这一列不能当作“{field}”。能用的是：{fields}',
    en: 'The column "{heading}" cannot be "{field}". It can be: {fields}',
  },
  inSheet: { zh: '工作表“{sheet}”：{what}', en: 'Sheet "{sheet}": {what}' },
  noRows: {
    zh: '{file} 里没有认出能导入的行，什么都没有写。表里要有一行表头，写明哪一列是标题、内容、问题或回答；表头认不出来，就用 --column 说明，例如 --column 回答=text',
    en: 'No rows to import were found in {file}, and nothing was written. A table needs a header row that names its columns (title, text, question, answer); tell what a heading means with --column, such as --column Answer=text',
  },
  onlyHeader: {
    zh: '{file} 里只有表头，下面没有内容，什么都没有写。回到导出它的地方看看有没有导全。',
    en: '{file} has a header row and nothing below it; nothing was written. See where it was exported from whether all of it came out.',
  },
  personal: {
    zh: '可能有顾客信息的行没有导入：{count} 行。看过确实没有，就加上 --with-personal-data。',
    en: 'Rows that may identify a customer were left out: {count}. Where a look shows that they do not, add --with-personal-data.',
  },
  written: { zh: '已写进 {file}', en: 'Written to {file}' },
  nothingNew: { zh: '{file} 没有变', en: '{file} is as it was' },
  dryRun: {
    zh: '只是看看，{file} 没有变。去掉 --dry-run 就会写进去。',
    en: '{file} is as it was: leave out --dry-run to write.',
  },
} as const satisfies Record<string, Text>;

export const importUsage: Text = {
  zh: `
用法：service-playbook import [选项] 表格… --into 手册

把表格里的常用语、常见问题、店铺公告、客户标签导入手册。表格可以是 XLSX、CSV、TSV，
或 Zendesk、Gorgias、Intercom、Chatwoot 导出的 JSON。
手册里原有的内容和注释都不动；要么全写进去，要么什么都不写。

  --into 手册            导入到这份手册
  --dry-run              只看会怎样，不写
  --document 第几份      文件里有几份手册（以 --- 隔开）时导入哪一份，不写就是第一份
  --sheet 工作表         只读这张工作表，可以写多次
  --from 目标            表是什么样式：自己写的样式文件（YAML），或者 export --list 里的一个；不写就自动认
  --section 部分         当作 quick_replies（常用语）、faq（常见问题）、announcements（店铺公告）或 tags（客户标签）
  --column 表头=字段     这一列是什么，例如 --column 回答=text；--column 备注= 是不要这一列；
                         表没有表头就写列的字母，例如 --column A=title。可以写多次
  --only new|changed     只导入新增的，或只导入改动的
  --status 状态          新增的常用语是什么状态：draft（草稿）、approved、active、retired
  --with-personal-data   可能有顾客信息的行也导入；不写就不导入，列出来
  --format 格式          text（默认）或 json
  --lang zh|en           用中文或英文说

退出码：0 全部导入了，或者手册里已经有了；1 有的行写不进去、可能有顾客信息、看不出是哪一条，或和别的行冲突；
2 用法不对、文件读不了，或没法写进去。`,
  en: `
Usage: service-playbook import [options] TABLE… --into PLAYBOOK

Imports quick replies, FAQ entries, announcements and customer tags from tables: XLSX, CSV, TSV, or the JSON of
Zendesk, Gorgias, Intercom and Chatwoot. What the playbook holds stays as it is, comments too; all rows are written, or
nothing is.

  --into PLAYBOOK        the playbook to import into
  --dry-run              show what would be done; write nothing
  --document NUMBER      which playbook of a file that holds several, between lines of ---; the first unless given
  --sheet NAME           read this sheet only; may be repeated
  --from TARGET          the layout of the tables: a target of your own (a YAML file) or one of export --list;
                         recognised by itself where it is not given
  --section SECTION      read rows as quick_replies, faq, announcements or tags
  --column HEADING=FIELD what a column holds, such as --column Answer=text; --column Remark= leaves it out;
                         in a table without a header the letter of the column, --column A=title. May be repeated
  --only new|changed     import new rows only, or changed ones only
  --status STATUS        the status of new quick replies: draft, approved, active, retired
  --with-personal-data   import rows that may identify a customer too; they are left out and listed otherwise
  --format FORMAT        text (the default) or json
  --lang zh|en           the language of the answer

Exit code: 0 all rows are imported or were there already; 1 rows were refused, may identify a customer, or may
mean several entries, or contradict another row; 2 wrong usage, a file that cannot be read, or one that cannot be written.`,
};
