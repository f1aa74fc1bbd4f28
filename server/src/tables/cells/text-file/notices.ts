import type { Text } from '../../../../../schemas/text';
import type { Notice } from '../../text/notice';
import type { DecodedText, Encoding } from './decode-text';

/** What of a text as it was read a person may have to know. */
export interface NoticedText extends Pick<DecodedText, 'encoding' | 'isGuess' | 'unreadable'> {
  /** The numbers of the rows with a quote in the wrong place, from 1. */
  readonly malformed: readonly number[];
}

/** What to tell of a delimited text: an encoding that was guessed, characters that are lost, quotes in the wrong place. */
export function delimitedNotices({
  encoding,
  isGuess,
  unreadable,
  malformed,
}: NoticedText): readonly Notice[] {
  return [
    ...(isGuess ? [{ message: guessed, data: { encoding: encodings[encoding] } }] : []),
    ...(unreadable > 0
      ? [{ message: lost, data: { count: unreadable, encoding: encodings[encoding] } }]
      : []),
    ...malformed.slice(0, MOST_ROWS).map((row) => ({ message: quote, data: { row }, row })),
    ...(malformed.length > MOST_ROWS
      ? [{ message: moreQuotes, data: { count: malformed.length - MOST_ROWS } }]
      : []),
  ];
}

/** A file whose quotes are wrong throughout is told of by its first rows. */
const MOST_ROWS = 20;

const encodings: Readonly<Record<Encoding, Text | string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  gb18030: { zh: 'GB18030（GBK）', en: 'GB18030 (GBK)' },
};

const guessed: Text = {
  zh: '文件没写明文字编码，按 {encoding} 读的。看到乱码的话，用 Excel 或 WPS 另存为“CSV UTF-8（逗号分隔）”再来。',
  en: 'The file does not say its encoding; it was read as {encoding}. If words look garbled, save it from Excel or WPS as "CSV UTF-8 (Comma delimited)".',
};

const lost: Text = {
  zh: '有 {count} 个字读不出来（按 {encoding} 读的），显示成“\uFFFD”。对照原来的文件补上，或者重新导出一次。',
  en: 'Some characters cannot be read as {encoding} ({count}); they show as "\uFFFD". Fill them in from the original, or export it again.',
};

const quote: Text = {
  zh: '第 {row} 行有英文双引号（"）的位置不对，这一行分成的格子不一定准，核对一下。格子里的双引号要写成两个（""）。',
  en: 'Row {row} has a double quote in the wrong place, so its cells may be cut wrongly: compare them. A double quote within a cell is written twice.',
};

const moreQuotes: Text = {
  zh: '还有 {count} 行也是这样，双引号的位置不对。',
  en: 'More rows have double quotes in the wrong place ({count}).',
};
