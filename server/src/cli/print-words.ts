import type { Text } from '../../../schemas/text';

export const printMessages = {
  oneFile: { zh: '请写一份手册。', en: 'Name one playbook.' },
  month: { zh: '月份，例如 2026-12', en: 'a month such as 2026-12' },
  onPlaybook: {
    zh: '不能写到手册自己身上，请给 --output 另写一个文件名，例如 {file}.html。',
    en: 'That would write over the playbook. Give --output another name, such as {file}.html.',
  },
  written: {
    zh: '已写到 {file}，用浏览器打开就能打印。',
    en: 'Written to {file}. Open it in a browser to print it.',
  },
} as const satisfies Record<string, Text>;

export const printUsage = {
  zh: `
用法：service-playbook print [选项] 手册

把一份手册写成能打印的网页：不用联网，不带脚本，用浏览器打开就能打印，或者存成 PDF。

  --as 哪一份            wall（默认，贴在墙上的一页：接待时间、谁在班、有事找谁、第一句怎么说）、
                         handbook（给客服的手册：目录、规矩、按主题排好的话术）或
                         roster（一个月的排班表，一页）
  --month 月份           排班表排哪个月，例如 2026-12，默认本月
  --output 文件          写到文件里，不显示在屏幕上
  --document 第几份      文件里有几份手册（以 --- 隔开）时用哪一份，默认 1
  --today 日期           以哪一天为准，默认今天
  --lang zh|en           用中文或英文说

退出码：0 写好了，2 用法不对、文件读不了或写不了。`,
  en: `
Usage: service-playbook print [options] FILE

Writes a playbook as a web page that prints: it loads nothing and runs nothing. Open it in a browser to print it or to
save it as PDF.

  --as WHICH             wall (the default: one page with hours, who is on, who to call, what to say first),
                         handbook (for agents: contents, rules, replies by topic) or
                         roster (of a month, on one page)
  --month MONTH          the month of the roster, such as 2026-12; this one unless given
  --output FILE          write to a file instead of the screen
  --document NUMBER      which playbook of a file that holds several, between lines of ---; 1 unless given
  --today DATE           the day it is printed for; today unless given
  --lang zh|en           the language of the page

Exit code: 0 written, 2 wrong usage or a file that cannot be read or written.`,
} as const;
