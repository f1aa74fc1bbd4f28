import type { Text } from '../../../../../schemas/text';

/** What the page of a comparison says. */
export const words = {
  title: { zh: '和工作台对照', en: 'Compared with the workbench' },
  lead: {
    zh: '把工作台导出的话术和手册逐条对过。下面是要在工作台里做的事，按工作台里的顺序；做完一件勾一件。手册不会改。',
    en: 'The export of the customer-service workbench was compared with the playbook, entry by entry. Below is what to do in the workbench, in its order; tick off what is done. The playbook is not changed.',
  },
  files: { zh: '文件：{names}', en: 'Files: {names}' },
  choose: { zh: '换文件…', en: 'Choose other files…' },
  more: { zh: '再加一份导出…', en: 'Add another export…' },
  none: {
    zh: '这个文件里没有读出一行话术。看看下面它是怎么读的：也许表头在别的行，或者列没有认出来。',
    en: 'No row was found in this file. See below how it is read: the header may be another row, or a column was not recognised.',
  },
  save: {
    zh: '把要加、要改的存成导入文件（{count} 条）…',
    en: 'Save what to add and to change as an import file ({count})…',
  },
  copy: { zh: '复制清单', en: 'Copy the list' },
  allSame: { zh: '没有要做的。', en: 'Nothing to do.' },
  place: { zh: '看手册里那条', en: 'See it in the playbook' },
  legend: {
    zh: '划掉的字是工作台里现在的，加下划线的字是手册里的。',
    en: 'Words struck through are in the workbench now; underlined ones are in the playbook.',
  },
  whoHas: { zh: '谁还在用旧话术', en: 'Who has which old words' },
  has: { zh: '{exports} 用的是', en: '{exports} have' },
  current: { zh: '已经是新的：{exports}', en: 'Up to date: {exports}' },
  without: { zh: '还没有这条：{exports}', en: 'Without it: {exports}' },
} as const satisfies Record<string, Text>;
