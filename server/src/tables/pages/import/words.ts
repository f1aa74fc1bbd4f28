import type { Text } from '../../../../../schemas/text';
import type { RowKind, TakenKind } from './choices';

/** What the import page says. */
export const words = {
  title: { zh: '导入话术', en: 'Import replies' },
  lead: {
    zh: '读出 {rows} 行。下面能看到每一行会变成什么。',
    en: '{rows} rows were read. Below you see what becomes of each.',
  },
  untilButton: {
    zh: '您点最后的按钮之前，手册一个字也不会改。',
    en: 'Nothing in the playbook changes before you press the button at the end.',
  },
  none: {
    zh: '这些文件里没有读出一行话术。看看下面每张表是怎么读的：也许表头在别的行，或者列没有认出来。',
    en: 'No row was found in these files. See below how each sheet is read: the header may be another row, or a column was not recognised.',
  },
  files: { zh: '文件：{names}', en: 'Files: {names}' },
  choose: { zh: '换文件…', en: 'Choose other files…' },
  sheets: { zh: '每张表怎么读', en: 'How each sheet is read' },
  sheetRead: { zh: '{name}：当作{section}，{rows} 行', en: '{name}: read as {section}, {rows} rows' },
  sheetLeft: { zh: '{name}：没有读', en: '{name}: left out' },
  readAs: { zh: '这张表是', en: 'This sheet holds' },
  skip: { zh: '不读这张表', en: 'Leave this sheet out' },
  header: { zh: '表头在第几行（没有就写 0）', en: 'Row of the header (0 for none)' },
  column: { zh: '{letter} 列“{heading}”是', en: 'Column {letter} "{heading}" is' },
  columnWithout: { zh: '{letter} 列是', en: 'Column {letter} is' },
  noField: { zh: '不导入', en: 'Not imported' },
  groupsKnown: {
    zh: '分组放到哪里：{count} 个，手册里都有',
    en: 'Where the groups go: {count}, all of them in the playbook',
  },
  groupsFresh: {
    zh: '分组放到哪里：{count} 个，手册里都还没有',
    en: 'Where the groups go: {count}, none of them in the playbook yet',
  },
  groupsSomeFresh: {
    zh: '分组放到哪里：{count} 个，其中 {fresh} 个手册里还没有',
    en: 'Where the groups go: {count}, of which the playbook lacks {fresh}',
  },
  groupsHow: {
    zh: '左边是表里的分组。右边写它在手册里的分组：可以选已有的，也可以写新的；两级用“›”隔开；留空就是不分组。',
    en: 'On the left the group of the table, on the right its group in the playbook: choose one or write your own; levels are separated by ›; empty for no group.',
  },
  noGroup: { zh: '（没有分组）', en: '(no group)' },
  rows: { zh: '每一行', en: 'Every row' },
  take: { zh: '成批勾选', en: 'Choose many at once' },
  show: { zh: '只看', en: 'Show' },
  search: { zh: '搜标题、分组、内容', en: 'Search title, group, text' },
  status: { zh: '新的话术写成', en: 'New replies become' },
  asItIs: { zh: '正式的（表里写了状态的照表里）', en: 'in use (or as the table says)' },
  draft: { zh: '草稿，以后再确认', en: 'drafts, to be confirmed later' },
  nothingShown: { zh: '没有符合的行。', en: 'No row matches.' },
  more: { zh: '再看 {next} 行（还有 {rest} 行）', en: 'Show {next} more ({rest} left)' },
  isTaken: { zh: '要写入', en: 'Write this row' },
  personal: {
    zh: '可能有顾客的信息：{what}。手册很多人都看得到：先在表里去掉；确认不是顾客的信息，就勾上这一行。',
    en: "It may hold what identifies a customer: {what}. Many people read a playbook: take it out of the table first, or choose the row if it is nothing of a customer's.",
  },
  personalOne: { zh: '{text}（{kind}）', en: '{text} ({kind})' },
  inPlaybook: { zh: '看手册里那条', en: 'See it in the playbook' },
  alsoAt: {
    zh: '同样的话还在{places}，只算一次。',
    en: 'The same words also stand in {places}; they count once.',
  },
  andMore: { zh: '等 {count} 处', en: '{count} places in all' },
  write: { zh: '把 {count} 条写进手册', en: 'Write {count} replies into the playbook' },
  writeNothing: { zh: '没有勾选要写的行。', en: 'No row is chosen.' },
  writeOne: { zh: '把 1 条写进手册', en: 'Write 1 reply into the playbook' },
  tally: {
    zh: '新加 {fresh} 条，改 {changed} 条，其余不动。',
    en: '{fresh} new, {changed} changed; all else stays.',
  },
  undo: {
    zh: '一次写完，按一次撤销就全部还原；手册里别的内容和注释都不动。',
    en: 'All at once: one undo takes it back. Everything else in the playbook stays, comments too.',
  },
  allThere: {
    zh: '{count} 行已经在手册里，没有勾选其他行。记得保存手册；要反悔，在手册里按一次撤销。',
    en: '{count} rows are in the playbook, and no other row is chosen. Remember to save it; one undo there takes them back.',
  },
} as const satisfies Record<string, Text>;

export const all: Text = { zh: '全部', en: 'All' };

/** The kinds of rows, as chips and filters call them. */
export const kindWords: Readonly<Record<RowKind, Text>> = {
  new: { zh: '新的', en: 'New' },
  changed: { zh: '和手册不一样', en: 'Different' },
  flagged: { zh: '可能有顾客信息', en: 'May hold customer data' },
  duplicate: { zh: '重复或说不准', en: 'Duplicate or unsure' },
  same: { zh: '手册里已经有', en: 'Already there' },
  refused: { zh: '导不了', en: 'Cannot be imported' },
};

export const takeWords: Readonly<Record<TakenKind, Text>> = {
  new: { zh: '新的都要（{count}）', en: 'All new ones ({count})' },
  changed: {
    zh: '不一样的都按表里的改（{count}）',
    en: 'All changed ones, with the text of the table ({count})',
  },
  flagged: { zh: '可能有顾客信息的也要（{count}）', en: 'Those that may hold customer data, too ({count})' },
};
