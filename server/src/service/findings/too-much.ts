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

/**
 * The most blocks of a playbook that cannot be read and are searched for what causes it: each is read some times over for
 * that.
 */
export const MOST_BROKEN = 200;

/** What is told where the first block begins that is not searched. */
export const tooManyBroken = (count: number, at: SegmentRange): Finding => ({
  code: 'yaml/too-many-broken',
  level: 'error',
  at,
  message: {
    zh: '这份手册有 {count} 段读不通，太多了：前 {most} 段说了原因和改法，从这里开始只标出哪里读不通。先改好前面的，后面的会接着说。',
    en: '{count} parts of this playbook cannot be read, which is too many: the first {most} are told with their cause and how to fix it, from here on only where they are. Fix those above first, and the next ones are explained.',
  },
  data: { count, most: MOST_BROKEN },
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
