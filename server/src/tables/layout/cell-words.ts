import type { Text } from '../../../../schemas/text';

/** What is told of the cells of a row. */
export const cellWords = {
  html: {
    zh: '“{heading}”原来是网页格式，已经换成顾客看到的文字。',
    en: 'The "{heading}" was HTML; it is now the text that a customer sees.',
  },
  pictures: {
    zh: '“{heading}”里的图片带不过来：{pictures}。把图片存成文件，文件名写进附件。',
    en: 'The pictures in the "{heading}" cannot come along: {pictures}. Save them as files and name those as attachments.',
  },
  unknown: {
    zh: '“{heading}”里的“{cell}”认不出是什么意思，没有导入。',
    en: 'In "{heading}", "{cell}" is not a word that is known, and is not imported.',
  },
  id: {
    zh: '“{heading}”里的“{cell}”不能当编号（编号只用小写英文字母、数字和连字符），没有导入；编号会照标题另起。',
    en: 'In "{heading}", "{cell}" cannot be an id (lower-case letters, digits and hyphens), and is not imported; an id is made from the title.',
  },
  date: {
    zh: '“{heading}”里的“{cell}”认不出是哪一天，没有导入。写成 2026-11-11 这样。',
    en: 'In "{heading}", "{cell}" is not a day that can be told for sure, and is not imported. Write it like 2026-11-11.',
  },
  time: {
    zh: '“{heading}”只记到天：{date}，后面的 {time} 没有导入。',
    en: 'The "{heading}" is kept to the day, {date}; the time {time} is not imported.',
  },
  period: {
    zh: '“{heading}”里的“{cell}”认不出是从哪天到哪天，没有导入。写成 2026-11-01 至 2026-11-11 这样。',
    en: 'In "{heading}", "{cell}" does not tell the first and the last day, and is not imported. Write it like 2026-11-01 to 2026-11-11.',
  },
  rounded: {
    zh: '“{heading}”里的 {cell} 超过 15 位，表格软件只留住了前 15 位，后面的已经变了。对着原来的数改好，再把这一列设成文本格式。',
    en: 'In "{heading}", {cell} has more digits than the 15 that a spreadsheet keeps: the last ones have changed. Put the right number back, in a column formatted as text.',
  },
  shownAsDate: {
    zh: '“{heading}”里的 {cell} 在表格里是日期，可能是表格软件自动改的。原来如果不是日期，把这一列设成文本格式再填一次。',
    en: 'In "{heading}", {cell} is a date in the spreadsheet, which may have turned it into one. If it was none, enter it again in a column formatted as text.',
  },
  formula: {
    zh: '“{heading}”是公式，文件里没有存下算好的结果，所以读不到。用表格软件打开，重新保存一次再导入。',
    en: 'The "{heading}" is a formula whose result is not stored in the file, so it cannot be read. Open it in a spreadsheet program, save it and import it again.',
  },
  error: {
    zh: '“{heading}”里是公式的错误“{cell}”，没有导入。',
    en: 'The "{heading}" holds the error of a formula, "{cell}", and is not imported.',
  },
  chapter: {
    zh: '分组取自单独成行的第 {chapter} 行。',
    en: 'The group is taken from row {chapter}, which holds nothing else.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Why a row cannot become an item. */
export const refusals = {
  header: {
    zh: '这一行和表头一样，不是内容。',
    en: 'This row repeats the header and is no item.',
  },
  summary: {
    zh: '这一行是“{cell}”，不是内容。',
    en: 'This row is a total ("{cell}") and no item.',
  },
  chapter: {
    zh: '这一行只有“{cell}”，当作分组；它下面没有属于它的内容。',
    en: 'This row has nothing but "{cell}" and is read as a group, with nothing in it.',
  },
  error: {
    zh: '“{title}”是公式的错误“{cell}”。在表里改好再导入。',
    en: 'The "{title}" is the error of a formula, "{cell}". Correct it in the spreadsheet and import it again.',
  },
  formula: {
    zh: '“{title}”是公式，文件里没有存下算好的结果。用表格软件打开，重新保存一次再导入。',
    en: 'The "{title}" is a formula whose result is not stored in the file. Open it in a spreadsheet program, save it and import it again.',
  },
  merged: {
    zh: '“{title}”这一格和别的格子合并了，这一行没有自己的内容。拆开合并、每行写全，再导入。',
    en: 'The "{title}" is merged with other cells, and this row has none of its own. Unmerge it, fill in every row and import it again.',
  },
  internal: {
    zh: '只有给客服自己看的“{internal}”，没有可以发给顾客的“{title}”。补上“{title}”再导入。',
    en: 'There is "{internal}", which is for agents alone, but no "{title}" that may be sent. Add it and import it again.',
  },
  onlyGroup: {
    zh: '这一行只有分组“{group}”，别的都空着，没有导入。',
    en: 'This row has nothing but the group "{group}" and is not imported.',
  },
  missing: {
    zh: '“{title}”是空的，这一行没有导入。补上再导入；用不着的，就不用管。',
    en: 'The "{title}" is empty. The row is not imported: fill it in and import it again, or leave it at that.',
  },
  long: {
    zh: '“{title}”有 {length} 个字，可能是引号没有成对，把后面的行也并了进来。检查这一格再导入。',
    en: 'The "{title}" is {length} characters long; a quotation mark may be missing, so that later rows ran into it. Check this cell and import it again.',
  },
} as const satisfies Readonly<Record<string, Text>>;
