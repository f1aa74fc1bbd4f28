import type { Text } from '../../../../../schemas/text';

/** The texts of the report of a workspace. */
export const words = {
  title: { zh: '全部手册总览', en: 'All playbooks' },
  checking: { zh: '正在检查：{done} / {total} 份', en: 'Checking: {done} of {total}' },
  summary: {
    zh: '{total} 份手册，平均完备度 {average}；有错误的 {broken} 份，90 分以上的 {ready} 份。',
    en: 'Playbooks: {total}, average readiness {average}; with errors: {broken}, at 90 or more: {ready}.',
  },
  none: {
    zh: '这个文件夹里还没有客服手册。文件名是 playbook.yaml 或以 .playbook.yaml 结尾的，会列在这里。',
    en: 'No playbook here yet. Files named playbook.yaml, or ending in .playbook.yaml, are listed here.',
  },
  order: {
    zh: '分数低的在前。点店名打开手册，点要做的事跳到那一行。',
    en: 'The least ready first. A shop’s name opens its playbook, a thing to do leads to its line.',
  },
  howTrend: { zh: '走势是怎么算的', en: 'How the trend is calculated' },
  trend: {
    zh: '最近几次提交（git）里的旧稿，都按今天的规则、设置和现在的共用手册重新打分，所以变化只来自手册本身。没有提交过的手册没有走势；手册很多时，只算分数最低的那些。',
    en: 'The versions of the last commits (git), each scored by the rules and settings of today and the shared playbooks of now, so that only the playbook itself makes a difference. A playbook that was never committed has no trend; of very many playbooks, only the least ready have one.',
  },
  shared: { zh: '共用手册', en: 'Shared playbook' },
  unnamed: { zh: '（没写店名）', en: '(no shop name)' },
  unread: {
    zh: '读不了这个文件：可能刚被删掉或移走，也可能不是文字文件，或者没有权限。',
    en: 'This file cannot be read: deleted or moved just now, no text file, or no permission.',
  },
  level: { zh: '{level} {count}', en: '{level}: {count}' },
  clean: { zh: '没有发现问题。', en: 'No problems found.' },
  change: {
    zh: '{date} 是 {from} 分，现在 {to} 分',
    en: '{from} on {date}, {to} now',
  },
  search: { zh: '按店名、文件、问题查找', en: 'Search by shop, file or problem' },
  found: { zh: '找到 {n} 份', en: '{n} playbooks' },
  nothing: { zh: '没有找到。', en: 'Nothing found.' },
} as const satisfies Record<string, Text>;
