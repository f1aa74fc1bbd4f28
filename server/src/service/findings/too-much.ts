import type { Text } from '../../../../schemas/text';
import type { Finding } from '../format/finding';
import type { SegmentRange } from '../yaml/segments/segment';

/** The longest file, in UTF-16 units, that rules run on; longer ones get the syntax checks only, so that typing stays quick. */
export const MOST_TEXT_FOR_RULES = 5_000_000;

/** The documents of a file that are checked: each is a playbook, for which every rule runs. */
export const MOST_DOCUMENTS = 100;

const tooLargeMessage: Text = {
  zh: '这个文件约有 {size}个字符，超过 {most}，只检查语法，不检查缺漏。可以拆成几个文件。',
  en: 'This file has about {size} characters, more than {most}: only its syntax is checked, not its gaps. It could be split.',
};

/** Formats a large number in words. */
const inWords = (count: number): Text => ({
  zh: `${Number((count / 1e4).toFixed(1))} 万`,
  en: `${Number((count / 1e6).toFixed(2))} million`,
});

/** What is told of a file that is too long for the rules. @param length in UTF-16 units */
export function tooLarge(length: number): Finding {
  const data = { size: inWords(length), most: inWords(MOST_TEXT_FOR_RULES) };
  return { code: 'yaml/too-large', level: 'info', at: {}, message: tooLargeMessage, data };
}

/** What is told where the first document begins that is not checked. */
export const tooManyDocuments = (count: number, at: SegmentRange): Finding => ({
  code: 'yaml/too-many-documents',
  level: 'warning',
  at,
  message: {
    zh: '这个文件用 --- 隔成了 {count} 份手册，只检查前 {most} 份，从这里开始没有检查。一个文件写一份手册就好。',
    en: 'This file is split by --- into {count} playbooks: only the first {most} are checked, from here on nothing is. Write one playbook in a file.',
  },
  data: { count, most: MOST_DOCUMENTS },
});
