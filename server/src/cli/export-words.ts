import type { Text } from '../../../schemas/text';

export const exportMessages = {
  noTarget: {
    zh: '没有“{target}”这个导出目标。{meant}用 service-playbook export --list 看有哪些，或者写自己的 .yaml 文件。',
    en: 'There is no export target "{target}". {meant}See service-playbook export --list, or name a .yaml file of your own.',
  },
  needsTarget: {
    zh: '没有写导出到哪里。用 service-playbook export --list 看有哪些目标，再写 --to 目标。',
    en: 'Say where to export to with --to TARGET; service-playbook export --list names the targets.',
  },
  oneFile: {
    zh: '写一份手册的文件名。用 service-playbook export --help 看用法。',
    en: 'Name the file of one playbook. See service-playbook export --help.',
  },
  badTarget: {
    zh: '导出目标“{file}”写得不对，没有导出：',
    en: 'The export target "{file}" has mistakes, and nothing was exported:',
  },
  notThere: {
    zh: '{target}里没有{sections}这一节，有的是：{allowed}。',
    en: '{target} does not hold {sections}; it holds: {allowed}.',
  },
  tooLong: {
    zh: '有 {count} 处{target}收不了，所以什么都没有写。在手册里改好；或者加上 --leave-out-too-long，这些条目不导出：',
    en: '{target} does not take {count} texts, so nothing was written. Change them in the playbook, or leave those items out with --leave-out-too-long:',
  },
  leftOut: {
    zh: '这些条目{target}收不了，没有导出：',
    en: '{target} does not take these items; they were left out:',
  },
  written: { zh: '已导出 {count} 条：{file}', en: 'Exported to {file} (items: {count})' },
  replaced: {
    zh: '已导出 {count} 条，换掉了以前的导出：{file}',
    en: 'Exported to {file} in place of an earlier export (items: {count})',
  },
  other: {
    zh: '“{file}”已经在了，而且不像是以前的导出，没有动它。换个 --output；确定要换掉它，加上 --force。',
    en: '"{file}" is there already and does not look like an earlier export; it was left alone. Give another --output, or --force to replace it.',
  },
  onPlaybook: {
    zh: '“{file}”是手册，或者店里写的别的文件，导出不会写进去。换个 --output，例如 export.csv。',
    en: '"{file}" is a playbook or another file that your shop has written; nothing is exported over it. Give another --output, such as export.csv.',
  },
  severalFiles: {
    zh: '这次要写 {count} 个文件，--output 要写一个文件夹，“{file}”不是。',
    en: 'There are {count} files to write: --output must be a folder, and "{file}" is none.',
  },
  holds: { zh: '内容：{sections}', en: 'holds: {sections}' },
  note: { zh: '{target}：{known}。{note}', en: '{target}: {known}. {note}' },
} as const satisfies Record<string, Text>;

export const exportUsage: Text = {
  zh: `
用法：service-playbook export --to 目标 [选项] 手册

把手册导出成工作台的导入文件、别的工具的数据，或者给人看的文档。占位符换成目标的写法；写不下的一条一条列出来，
不会自动截断。

  --to 目标              导出到哪里，例如 qianniu、kefubao、xlsx；也可以写自己的 .yaml 文件
  --list                 列出全部目标：能放什么，表格样式有多可靠
  --output 文件或文件夹  写到哪里，不写就用目标的文件名，放在当前文件夹
  --section 节           只导出这一节：quick_replies、faq、announcements、tags，可以写多次
  --scope 谁的           team（默认）、personal 或 all
  --all                  草稿、已停用和过期的也导出
  --leave-out-too-long   目标收不了的条目不导出，其余照写
  --force                同名的文件不是以前的导出，也换掉
  --today 日期           按这一天（YYYY-MM-DD）算有效期和占位符的值，不写就是今天
  --document 第几份      文件里有几份手册（以 --- 隔开）时用哪一份，默认 1
  --format 格式          text（默认）或 json
  --lang zh|en           用中文或英文说

退出码：0 全部导出，1 有条目收不了，2 用法不对、文件读不了或写不了。`,
  en: `
Usage: service-playbook export --to TARGET [options] FILE

Exports a playbook to the import file of a workbench, the data of another tool, or a document for people.
Placeholders are written as the target has them. What the target does not take is listed item by item; nothing is cut.

  --to TARGET            where to, such as qianniu, zendesk, xlsx; or a .yaml file of your own
  --list                 list the targets: what they hold, how well the layout is known
  --output PATH          the file or folder to write; the target's own file name in this folder unless given
  --section SECTION      this section only: quick_replies, faq, announcements, tags; may be repeated
  --scope WHOSE          team (the default), personal or all
  --all                  export drafts, retired and expired items too
  --leave-out-too-long   leave out the items that the target does not take, and write the rest
  --force                replace a file of that name even if it is no earlier export
  --today DATE           what is valid, and what placeholders say, on that day (YYYY-MM-DD); today unless given
  --document NUMBER      which playbook of a file that holds several, between lines of ---; 1 unless given
  --format FORMAT        text (the default) or json
  --lang zh|en           the language of messages

Exit code: 0 all exported, 1 some items do not fit, 2 wrong usage or a file that cannot be read or written.`,
};
