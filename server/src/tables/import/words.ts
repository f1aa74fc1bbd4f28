import type { Text } from '../../../../schemas/text';

/** What an import tells a person about a row, and about the playbook it goes into. */
export const messages = {
  rowHere: { zh: '第 {row} 行', en: 'row {row}' },
  rowInSheet: { zh: '工作表“{sheet}”第 {row} 行', en: 'row {row} of sheet "{sheet}"' },
  rowInFile: { zh: '“{file}”第 {row} 行', en: 'row {row} of "{file}"' },
  rowInSheetOfFile: {
    zh: '“{file}”里工作表“{sheet}”的第 {row} 行',
    en: 'row {row} of sheet "{sheet}" in "{file}"',
  },
  sameId: { zh: '和{place}的编号一样：{what}。', en: 'It has the same id as {place}: {what}.' },
  sameShortcut: {
    zh: '和{place}的快捷码一样：{what}。一个快捷码只能用在一条上，先给其中一行换一个。',
    en: 'It has the same shortcut as {place}: {what}. Only one reply can have a shortcut; give one of the rows another.',
  },
  sameTitle: {
    zh: '和{place}写的是同一条：{what}。要两条都留，就给其中一行换个标题。',
    en: 'It is about the same thing as {place}: {what}. To keep both, give one of the rows another title.',
  },
  sameWords: { zh: '和{place}说的是同样的话。', en: 'It says the same as {place}.' },
  sameWordsOtherTitle: {
    zh: '和{place}说的是同样的话，标题不一样。',
    en: 'It says the same as {place} under another title.',
  },
  sameTitleOtherWords: {
    zh: '和{place}的标题一样，话不一样。',
    en: 'It has the same title as {place} and other words.',
  },
  likeItem: {
    zh: '手册里的“{what}”（第 {line} 行）说的是同样的话，只差标点、空格或全角半角。',
    en: 'The playbook says the same in "{what}" (line {line}), but for punctuation, spaces or full-width characters.',
  },
  severalItems: {
    zh: '手册里有几条都可能是它：{what}。看不出是哪一条，没有替您选。在表里加一列“编号”，写上要改的那条的编号，再导入一次；确实是新的一条，就在编辑器的导入页上勾选它。',
    en: 'Several entries of the playbook may be meant: {what}. Add a column "id" to the table with the id of the one to be changed, and import again; if it is a new one, tick the row on the import page in the editor.',
  },
  itemAtLine: { zh: '“{what}”（第 {line} 行）', en: '"{what}" (line {line})' },
  personal: {
    zh: '“{field}”里可能有顾客的信息：{text}（{kind}）。手册很多人都看得到，先在表里去掉；确认不是顾客的信息，再导入这一行。',
    en: '"{field}" may hold what identifies a customer: {text} ({kind}). Many people read a playbook: take it out of the table first, or import the row once you are sure that it is nothing of a customer\'s.',
  },
  unknownNames: {
    zh: '手册里没有叫“{names}”的标签或咨询类别，这一行导入时先不带它。在手册的 tags 或 priority.categories 里加上，再导入一次就带上了。',
    en: 'The playbook has no tag or category called "{names}"; the row is imported without it. Add it to tags or priority.categories and import once more.',
  },
  lostPlaceholders: {
    zh: '手册里这条“{field}”的占位符（{names}）新的话里没有了：以后发给谁都是同样的字。还要它，就在手册里放回去。',
    en: 'The placeholders of the "{field}" ({names}) are no longer in the new text, which is then the same for everybody. Put them back in the playbook if they are wanted.',
  },
  unknownIds: {
    zh: '手册里没有编号是“{names}”的，这一行导入时先不带“{field}”。先把它写进手册，再导入一次就带上了。',
    en: 'The playbook has nothing with the id "{names}"; the row is imported without the "{field}". Write it into the playbook first, then import once more.',
  },
  brokenSection: {
    zh: '手册第 {line} 行（“{section}”这一节）读不通，看不出这一行是不是已经有了。先把那里改好，再导入。',
    en: 'Line {line} of the playbook cannot be read, so nobody can tell whether "{section}" has this row already. Fix that line, then import again.',
  },
  besideTranslation: {
    zh: '有 {count} 行是手册里已有条目的译文，只导入译文；这些行的{fields}和手册不一样，没有改（{places}）。要改，就改表里原文的那一行。',
    en: 'Rows that are translations of entries of the playbook: {count}. Only their words are imported; where they differ in {fields}, the playbook stays as it is ({places}). To change that, change the row with the original text.',
  },
  ownFileOnly: {
    zh: '{section}有 {count} 条写在共用手册里（{files}）。改动只写进这份手册，共用手册不动，别的店不受影响。',
    en: 'Entries of {section} that are written in a shared playbook ({files}): {count}. What differs is written into this playbook alone; the shared one and other shops stay as they are.',
  },
  noIdElsewhere: {
    zh: '“{what}”写在共用手册 {file} 第 {line} 行，没有编号（id），没法只给这家店改。先在那里给它加上编号，再导入；要给各店都改，就把表导入 {file}。',
    en: '"{what}" is in the shared playbook, line {line} of {file}, without an id, so it cannot be worded otherwise for this shop alone. Give it an id there, then import again; to change it for all shops, import the table into {file}.',
  },
  tooManyRows: {
    zh: '表里有 {count} 行要导入的内容，一次最多导入 {most} 行，所以一行也没有读。把表拆成几个文件，或者只选要用的工作表，分几次导入。',
    en: 'The tables have {count} rows to import, and at most {most} are imported at once, so none was read. Split the table into several files, or choose only the sheets that are needed, and import them one after another.',
  },
  severalPlaybooks: {
    zh: '这个文件里有 {count} 份手册（用 --- 隔开），导入的是第 {number} 份，从第 {line} 行开始。',
    en: 'The file holds {count} playbooks, between lines of ---. Rows go into number {number}, from line {line} on.',
  },
  refusedRow: {
    zh: '{place}没法写进手册：{why}',
    en: 'This row cannot be written into the playbook, {place}: {why}',
  },
  takenId: {
    zh: '编号“{id}”手册里已经用在别的条目上了。换一个编号，或者把编号那一格留空，会自动起一个。',
    en: 'The id "{id}" is taken by another entry. Use another, or leave the cell empty to have one made.',
  },
  notReadBack: {
    zh: '写进去以后读出来和表里的不一样，所以什么都没有写。先用 service-playbook check 看看手册里“{section}”那一节的写法，或者在手册里手工改这一条。',
    en: 'What was written would not read back as the table has it, so nothing was written. See with service-playbook check how "{section}" is written, or change this entry in the playbook by hand.',
  },
  wouldChangeMore: {
    zh: '改这一行会连带改掉手册里别的内容（例如用 & 和 * 共用的一段话），所以什么都没有写。先把共用的那一段在手册里分开写。',
    en: 'Writing this row would change other parts of the playbook too, such as a text that is shared with & and *, so nothing was written. Write the shared part out in both places first.',
  },
  wouldLoseComment: {
    zh: '要改的“{field}”里有注释（# 开头的话），改了会丢，所以什么都没有写。在手册里手工改这一条。',
    en: 'The field "{field}" has comments (after #) inside it that would be lost, so nothing was written. Change this entry in the playbook by hand.',
  },
  wouldLoseCommentAt: {
    zh: '手册第 {line} 行要改的地方有注释（# 开头的话），改了会丢，所以什么都没有写。先把那句注释挪到上一行，再导入。',
    en: 'Line {line} of the playbook has a comment (after #) that would be lost, so nothing was written. Move it to the line above, then import again.',
  },
} as const satisfies Record<string, Text>;
