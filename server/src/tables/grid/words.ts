import type { Text } from '../../../../schemas/text';

/** Why nothing is edited. */
export const refusals = {
  changed: {
    zh: '这一条刚刚在别处改过，这次没有写进去。看一眼现在的内容，再改一次。',
    en: 'This item has just been changed elsewhere, so nothing was written. Look at what it says now and do it again.',
  },
  required: {
    zh: '“{field}”不能空着。不要这一条了，就用“删除”。',
    en: '“{field}” cannot be empty. To take the item away, choose Delete.',
  },
  missing: {
    zh: '还没有写“{field}”，写上才能加进手册。',
    en: '“{field}” is not written yet; the item is added once it is.',
  },
  invalid: {
    zh: '“{text}”放进“{field}”不行：{why}',
    en: '“{text}” cannot stand in “{field}”: {why}',
  },
  entangled: {
    zh: '这里和文件里别的地方连着（锚点、别名，或写在同一行），只改这一处会带动别处，所以没有改。请到文件里改。',
    en: 'What is written here is tied to another place of the file (an anchor, an alias, or the same line); a change here would change more, so nothing was written. Change it in the file.',
  },
  comment: {
    zh: '这一格里写着注释，在这里改会把它弄丢，所以没有改。请到文件里改。',
    en: 'A comment stands inside this value and would be lost, so nothing was written. Change it in the file.',
  },
  unreadable: {
    zh: '“{section}”里有读不出来的地方（第 {line} 行），先到文件里改好，再在这里编辑。',
    en: 'Part of “{section}” cannot be read (line {line}). Mend it in the file first, then edit here.',
  },
  inBase: {
    zh: '这一条写在共用手册“{base}”里，又没有编号，本店没法单独改。请在共用手册里给它写上编号，或直接在那里改。',
    en: 'This item is written in the shared playbook “{base}” and has no id, so a shop cannot change it alone. Give it an id there, or change it there.',
  },
  orderOfBase: {
    zh: '共用手册里的条目，先后由共用手册定，本店不能挪。',
    en: 'The order of items from a shared playbook is the shared playbook’s; a shop cannot move them.',
  },
} as const satisfies Record<string, Text>;

/** The words of the grid itself, which the page shows. */
export const gridWords = {
  title: { zh: '表格编辑', en: 'Edit as a Table' },
  search: { zh: '搜：标题、内容、快捷码、拼音首字母', en: 'Search titles, texts, shortcuts' },
  all: { zh: '{column}：全部', en: '{column}: all' },
  onlyFindings: { zh: '只看有问题的', en: 'Only with problems' },
  add: { zh: '加一条', en: 'Add' },
  count: { zh: '共 {n} 条', en: '{n} in all' },
  countShown: { zh: '共 {n} 条，显示 {shown} 条', en: '{shown} of {n}' },
  none: {
    zh: '这一节还没有内容。点“加一条”写第一条，或把表格里的行、聊天里的话复制过来粘贴。',
    en: 'Nothing here yet. Choose Add to write the first, or paste rows of a spreadsheet or lines of a chat.',
  },
  noneFound: {
    zh: '没有符合的。换个词，或把筛选去掉。',
    en: 'Nothing matches. Try another word, or clear the filters.',
  },
  clear: { zh: '去掉筛选', en: 'Clear' },
  problems: { zh: '{n} 个问题', en: '{n} problems' },
  more: { zh: '更多操作', en: 'More actions' },
  edit: { zh: '编辑', en: 'Edit' },
  details: { zh: '更多内容…', en: 'More fields …' },
  detailsOf: { zh: '“{name}”的更多内容', en: 'More fields of “{name}”' },
  copy: { zh: '复制给顾客的话', en: 'Copy what customers read' },
  showInFile: { zh: '到文件里看', en: 'Show in the file' },
  duplicate: { zh: '照这条再写一条', en: 'Duplicate' },
  insertBelow: { zh: '在下面加一条', en: 'Add below' },
  up: { zh: '上移', en: 'Move up' },
  down: { zh: '下移', en: 'Move down' },
  remove: { zh: '删除', en: 'Delete' },
  customerReads: { zh: '顾客看到：', en: 'Customers read: ' },
  inFile: { zh: '这里写法特殊，到文件里改', en: 'Written in a special way: edit it in the file' },
  unreadable: { zh: '这一条读不出来，到文件里看', en: 'This item cannot be read: show it in the file' },
  from: { zh: '来自 {base}', en: 'From {base}' },
  fromHint: {
    zh: '写在共用手册里。在这里改，只改本店的。',
    en: 'Written in the shared playbook. A change here is this shop’s alone.',
  },
  sorted: {
    zh: '按“{column}”排着看，文件里的先后不变',
    en: 'Sorted by “{column}” for viewing; the file’s order stays',
  },
  fileOrder: { zh: '按文件里的先后', en: 'The file’s order' },
  save: { zh: '写进手册', en: 'Write it in' },
  cancel: { zh: '不写了', en: 'Discard' },
  newItem: { zh: '新的一条', en: 'New item' },
  keys: {
    zh: '回车开始改，再回车写进去，Shift+回车换行，Esc 放弃；Alt+↑↓ 挪动；可以直接粘贴表格里的行',
    en: 'Enter edits and writes, Shift+Enter breaks the line, Esc discards; Alt+Up and Alt+Down move; rows of a spreadsheet can be pasted',
  },
  noneOfList: {
    zh: '这一节还没有内容。点“加一条”写第一条。',
    en: 'Nothing here yet. Choose Add to write the first.',
  },
  keysOfList: {
    zh: '回车开始改，再回车写进去，Esc 放弃；按住点拖动，或按 Alt+↑↓ 挪动',
    en: 'Enter edits and writes, Esc discards; drag the dots, or press Alt+Up and Alt+Down, to move',
  },
  ladder: {
    zh: '从上到下是先回谁：1 最急。挪到哪里，就是哪一级。',
    en: 'From top to bottom is who is answered first: 1 is the most urgent. A category takes the level of where it is put.',
  },
  drag: { zh: '拖动来挪', en: 'Drag to move' },
  removeWord: { zh: '去掉“{word}”', en: 'Remove “{word}”' },
  undo: { zh: '撤销', en: 'Undo' },
  required: { zh: '{field}（必填）', en: '{field} (required)' },
  changedBeside: {
    zh: '这一格刚刚在别处改过，您写的“{text}”没有写进去。',
    en: 'This cell has just been changed elsewhere; “{text}” was not written.',
  },
} as const satisfies Record<string, Text>;
