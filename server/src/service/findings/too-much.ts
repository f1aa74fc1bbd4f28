import { MOST_DOCUMENTS } from '../document/snapshot';
import type { Text } from '../../../../schemas/text';
import type { Finding } from '../format/finding';
import type { Segment, SegmentRange } from '../yaml/segments/segment';
import { MOST_TEXT } from '../yaml/parse/parse';

/** Formats a large number in words. */
const inWords = (count: number): Text => ({
  zh: `${Number((count / 1e4).toFixed(1))} 万`,
  en: `${Number((count / 1e6).toFixed(2))} million`,
});

/** Whether it is a whole file that is too long to be read. */
export const isTooLarge = ({ text }: Segment): boolean => text.length > MOST_TEXT;

/** What is told of a file that is too long to be read. */
export const tooLarge = (segment: Segment): Finding => ({
  code: 'yaml/too-large',
  level: 'error',
  at: { segment, start: 0, end: (segment.text.indexOf('\n') + 1 || segment.text.length + 1) - 1 },
  message: {
    zh: '这个文件约有 {size}个字符，超过 {most}，太大了，没有读，也没有检查。可以拆成几个文件，店里共用的写进一份共用手册（extends）。',
    en: 'This file has about {size} characters, more than {most}: too many to be read, so nothing in it is checked. Split it, and move what shops share to a shared playbook (extends).',
  },
  data: { size: inWords(segment.text.length), most: inWords(MOST_TEXT) },
});

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
