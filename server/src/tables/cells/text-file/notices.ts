import type { Text } from '../../../../../schemas/text';
import type { Notice } from '../../text/notice';
import type { DecodedText, Encoding } from './decode-text';

/** What to tell of a delimited text: that its name is that of a workbook, an encoding that was guessed, characters that are lost. */
export function delimitedNotices(
  name: string,
  { encoding, isGuess, unreadable }: DecodedText,
): readonly Notice[] {
  return [
    ...(/\.(?:xls[xmb]?|et|ods)$/i.test(name) ? [{ message: noWorkbook, data: { name } }] : []),
    ...(isGuess ? [{ message: guessed, data: { encoding: encodings[encoding] } }] : []),
    ...(unreadable > 0
      ? [{ message: lost, data: { count: unreadable, encoding: encodings[encoding] } }]
      : []),
  ];
}

const encodings: Readonly<Record<Encoding, Text | string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  gb18030: { zh: 'GB18030（GBK）', en: 'GB18030 (GBK)' },
};

const noWorkbook: Text = {
  zh: '“{name}”名字像 Excel 工作簿，里面其实是普通文字，当作 CSV 读的。看看读出来的对不对；不对的话，回到导出它的地方再导一次。',
  en: '"{name}" is called like a workbook but holds plain text; it was read as CSV. See whether its rows are right; if not, export it again from where it came.',
};

const guessed: Text = {
  zh: '文件没写明文字编码，按 {encoding} 读的。看到乱码的话，用 Excel 或 WPS 另存为“CSV UTF-8（逗号分隔）”再来。',
  en: 'The file does not say its encoding; it was read as {encoding}. If words look garbled, save it from Excel or WPS as "CSV UTF-8 (Comma delimited)".',
};

const lost: Text = {
  zh: '有 {count} 个字读不出来（按 {encoding} 读的），显示成“\uFFFD”。对照原来的文件补上，或者重新导出一次。',
  en: 'Some characters cannot be read as {encoding} ({count}); they show as "\uFFFD". Fill them in from the original, or export it again.',
};
