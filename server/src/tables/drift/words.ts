import type { TableSection } from '../layout/table-row';
import type { Text } from '../../../../schemas/text';
import type { Aspect } from './comparable';
import type { DriftKind, Unwanted } from './report';

export const words = {
  title: { zh: '工作台和手册对照', en: 'The workbench compared with the playbook' },
  allSame: {
    zh: '{name}：{count} 条都和手册一样。',
    en: '{name}: all {count} are as in the playbook.',
  },
  counts: { zh: '{name}：{counts}。', en: '{name}: {counts}.' },
  doubtful: {
    zh: '这是同一家店的导出吗？“{name}”几乎没有一条和这份手册对得上。是的话，照下面的清单做；不是的话，换成这家店的导出再来一遍。',
    en: 'Is this an export of the same shop? Almost nothing in "{name}" matches this playbook. If it is, go by the list below; if not, compare with the export of this shop.',
  },
  legend: {
    zh: '[-这样-] 的是要去掉的字，{+这样+} 的是要加上的字。',
    en: '[-like this-] is to be taken out, {+like this+} is to be put in.',
  },
  toDo: { zh: '在“{name}”里要做的（从上到下）', en: 'To do in "{name}" (from top to bottom)' },
  refused: {
    zh: '“{name}”有 {count} 行没法对照（缺内容等），不在清单里。',
    en: 'Rows of "{name}" that cannot be compared, as without a text: {count}; they are not in the list.',
  },
  add: { zh: '加上“{name}”', en: 'Add "{name}"' },
  change: { zh: '改“{name}”', en: 'Change "{name}"' },
  delete: { zh: '删掉“{name}”：{why}', en: 'Delete "{name}": {why}' },
  extra: {
    zh: '手册里没有“{name}”：不用了就删掉，还在用就写进手册',
    en: '"{name}" is not in the playbook: delete it, or write it into the playbook if it is in use',
  },
  repeats: {
    zh: '删掉“{name}”：和“{other}”内容一样，重复了',
    en: 'Delete "{name}": it says the same as "{other}"',
  },
  repeatedRows: {
    zh: '“{name}”在第 {rows} 行又写了一遍，留一条就够',
    en: '"{name}" is there again in row {rows}; one is enough',
  },
  row: { zh: '第 {row} 行', en: 'row {row}' },
  rowOf: { zh: '“{sheet}”第 {row} 行', en: 'row {row} of "{sheet}"' },
  there: { zh: '工作台里', en: 'In the workbench' },
  here: { zh: '改成', en: 'Change to' },
  none: { zh: '（空）', en: '(empty)' },
  whoHas: { zh: '谁还在用旧话术', en: 'Who has which old words' },
  has: { zh: '{exports} 用的是', en: '{exports} have' },
  current: { zh: '已经是新的：{exports}', en: 'Up to date: {exports}' },
  without: { zh: '还没有这条：{exports}', en: 'Without it: {exports}' },
} as const satisfies Record<string, Text>;

export const aspectWords: Readonly<Record<TableSection, Readonly<Record<Aspect, Text>>>> = {
  quick_replies: {
    title: { zh: '标题', en: 'Title' },
    text: { zh: '内容', en: 'Text' },
    group: { zh: '分组', en: 'Group' },
    code: { zh: '快捷码', en: 'Shortcut' },
    product: { zh: '商品', en: 'Product' },
    internal: { zh: '内部说明', en: 'Internal answer' },
    status: { zh: '状态', en: 'Status' },
  },
  faq: {
    title: { zh: '问题', en: 'Question' },
    text: { zh: '回答', en: 'Answer' },
    group: { zh: '话题', en: 'Topic' },
    code: { zh: '快捷码', en: 'Shortcut' },
    product: { zh: '商品', en: 'Product' },
    internal: { zh: '内部说明', en: 'Internal answer' },
    status: { zh: '状态', en: 'Status' },
  },
  announcements: {
    title: { zh: '标题', en: 'Title' },
    text: { zh: '内容', en: 'Text' },
    group: { zh: '类型', en: 'Kind' },
    code: { zh: '快捷码', en: 'Shortcut' },
    product: { zh: '商品', en: 'Product' },
    internal: { zh: '内部说明', en: 'Internal answer' },
    status: { zh: '状态', en: 'Status' },
  },
  tags: {
    title: { zh: '名称', en: 'Name' },
    text: { zh: '含义', en: 'Meaning' },
    group: { zh: '星标颜色', en: 'Colour' },
    code: { zh: '快捷码', en: 'Shortcut' },
    product: { zh: '商品', en: 'Product' },
    internal: { zh: '备注', en: 'Note' },
    status: { zh: '状态', en: 'Status' },
  },
};

export const unwantedWords: Readonly<Record<Exclude<Unwanted, 'repeated'>, Text>> = {
  retired: { zh: '手册里已经停用', en: 'the playbook no longer uses it' },
  draft: { zh: '手册里还是草稿，没有批准', en: 'it is still a draft in the playbook' },
  expired: { zh: '手册里的有效期已经过了', en: 'its dates in the playbook are over' },
};

/** How many of each kind there are, in the order in which they are told. */
export const kindCounts: Readonly<Record<DriftKind, Text>> = {
  missing: { zh: '要加 {count} 条', en: '{count} to add' },
  different: { zh: '要改 {count} 条', en: '{count} to change' },
  unwanted: { zh: '要删 {count} 条', en: '{count} to delete' },
  extra: { zh: '手册里没有的 {count} 条', en: '{count} not in the playbook' },
  same: { zh: '一样的 {count} 条', en: '{count} the same' },
};
