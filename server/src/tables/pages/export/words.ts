import type { Text } from '../../../../../schemas/text';
import { words as told } from '../../export/words';

/** What the export page says. */
export const words = {
  title: { zh: '导出话术', en: 'Export replies' },
  lead: {
    zh: '选要导到哪里。下面先看会写出什么、有没有放不下的；点“保存”才写文件，手册不会改。',
    en: 'Choose where it goes. Below you see what would be written and what does not fit; a file is written only when you save it, and the playbook is not changed.',
  },
  target: { zh: '导到', en: 'For' },
  own: { zh: '用自己的表格样式文件（YAML）…', en: 'Use a table layout of your own (YAML)…' },
  all: { zh: '草稿、停用、过期的也导出', en: 'Drafts, retired and expired ones, too' },
  personal: { zh: '个人自用的也导出', en: 'Personal replies, too' },
  leave: { zh: '放不下的不导出（{count} 条）', en: 'Leave out what does not fit ({count})' },
  known: { zh: '{known}。', en: 'Source: {known}.' },
  excess: { zh: '放不下的', en: 'What does not fit' },
  excessHow: {
    zh: '下面这些工具不收。点名字去手册里改；或者勾上“放不下的不导出”。一个字也不会自动截掉。',
    en: 'The tool does not take these. Follow a name to change it in the playbook, or leave them out with the box above. Nothing is cut.',
  },
  preview: { zh: '会写出什么', en: 'What is written' },
  count: {
    zh: '{sheet}：{count} 条，看前 {shown} 条',
    en: '{sheet}: {count}, of which you see the first {shown}',
  },
  save: { zh: '保存“{name}”…', en: 'Save "{name}"…' },
  blocked: {
    zh: '有 {count} 处放不下，先在手册里改，或者勾上“放不下的不导出”。',
    en: 'What does not fit: {count}. Change it in the playbook, or leave it out.',
  },
} as const satisfies Record<string, Text>;

/** What is said of items that are left out, where a box of the page brings them in. */
export const leftOutWords: ReadonlyMap<Text, Text> = new Map<Text, Text>([
  [told.draft, { zh: '有 {count} 条还是草稿，没有导出。', en: '{count} drafts are left out.' }],
  [told.retired, { zh: '有 {count} 条已停用，没有导出。', en: '{count} retired items are left out.' }],
  [
    told.expired,
    { zh: '有 {count} 条过了有效期，没有导出。', en: '{count} items are past their last day and left out.' },
  ],
  [
    told.personal,
    { zh: '有 {count} 条是个人自用的，没有导出。', en: '{count} personal replies are left out.' },
  ],
  [
    told.tooMany,
    {
      zh: '一共 {count} 条，{target}总共只收 {limit} 条。在手册里停用一些。',
      en: 'There are {count} items; {target} takes {limit} in all. Retire some in the playbook.',
    },
  ],
]);

/** Why an item does not fit, beside its name: what to do stands once, above them all. */
export const excessWords: ReadonlyMap<Text, Text> = new Map<Text, Text>([
  [
    told.tooLong,
    {
      zh: '“{heading}”有 {length} 个字，最多 {limit} 个',
      en: '"{heading}" has {length} characters, {limit} at most',
    },
  ],
  [told.missing, { zh: '没有写“{heading}”，必须填', en: '"{heading}" is required and not written' }],
]);
