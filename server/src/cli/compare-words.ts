import type { Text } from '../../../schemas/text';

/** The messages of `drift` and `diff`. */
export const compareMessages = {
  exportsAndPlaybook: {
    zh: '先写工作台导出的表格（可以几个），最后写手册，例如：service-playbook drift 导出.csv 手册.playbook.yaml',
    en: 'Name the exports of the workbench, one or more, then the playbook, such as: service-playbook drift export.csv shop.playbook.yaml',
  },
  lastIsTable: {
    zh: '“{file}”是表格，不是手册。手册的文件名写在最后。',
    en: '"{file}" is a table, not a playbook. The name of the playbook comes last.',
  },
  noRows: {
    zh: '“{file}”里没找到常用语、常见问题、店铺公告或客户标签：没有一张表认得出来。',
    en: 'No quick replies, FAQ, announcements or customer tags were found in "{file}": none of its sheets is recognised.',
  },
  toDoOnPlaybook: {
    zh: '“{file}”是手册、导出、配置或词库的文件名，结果不会写进去。请给 {option} 另写一个文件名。',
    en: 'Nothing was written: "{file}" is a playbook, an export, a config or a word pack. Name another file after {option}.',
  },
  importFileAndTarget: {
    zh: '要生成导入文件，--import-file 文件 和 --to 目标 要一起写，例如：--import-file 补.csv --to qianniu',
    en: 'An import file needs both --import-file FILE and --to TARGET, such as --import-file missing.csv --to qianniu',
  },
  nothingToImport: {
    zh: '没有要加或要改的，没写导入文件。',
    en: 'Nothing is to be added or changed: no import file was written.',
  },
  noneFits: {
    zh: '要加和要改的，“{target}”一条也收不了，没写导入文件。',
    en: '{target} takes none of what is to be added or changed: no import file was written.',
  },
  otherSections: {
    zh: '“{target}”里没有放{sections}的地方：要加或要改的有 {count} 条没写进导入文件。',
    en: '{target} does not hold {sections}: {count} of what is to be added or changed are not in the import file.',
  },
  written: { zh: '已写进 {file}。', en: 'Written to {file}.' },
  twoFiles: {
    zh: '请写两份手册：先写旧的，再写新的，例如：service-playbook diff 旧.yaml 新.yaml',
    en: 'Name two playbooks, the old one and then the new one, such as: service-playbook diff old.yaml new.yaml',
  },
  diffOfTable: {
    zh: '“{file}”是表格，不是手册。diff 比的是两份手册；拿工作台导出的表和手册比，用 service-playbook drift 导出.csv 手册.playbook.yaml',
    en: '"{file}" is a table, not a playbook. diff compares two playbooks; to hold an export of a workbench against a playbook, use: service-playbook drift export.csv shop.playbook.yaml',
  },
  sameFile: {
    zh: '两次写的都是 {file}，自己和自己比不出不同。先写旧的那份，再写新的。',
    en: '{file} was named twice, and a file does not differ from itself. Name the old version first, then the new one.',
  },
  otherShop: {
    zh: '两份手册的店铺名称不一样：“{before}”和“{after}”。不是改了名的话，看看是不是拿错了另一家店的。',
    en: 'The two playbooks name different shops, "{before}" and "{after}". Unless the shop has a new name, one may be that of another shop.',
  },
  moreDocuments: {
    zh: '{file} 里有 {count} 份手册（以 --- 隔开），只比了第 {number} 份。要比别的，用 --document。',
    en: '{file} holds {count} playbooks, between lines of ---; only number {number} was compared. Take another with --document.',
  },
  bothStdin: {
    zh: '只能有一份从标准输入读，另一份请写文件名。',
    en: 'Only one of the two can be read from the standard input; name the file of the other.',
  },
} as const satisfies Record<string, Text>;

/** The output of `drift --help` and `diff --help`. */
export const compareUsage = {
  drift: {
    zh: `
用法：service-playbook drift [选项] 导出… 手册

看看工作台里真正存着的和手册差在哪里：少了的、多出来的、改过字的、快捷码或分组不同的，并列出在工作台里要做的事。
导出是工作台导出的表格（XLSX、CSV、TSV，或 Zendesk、Gorgias、Intercom、Chatwoot 的 JSON）；几位客服各导出一份时可以一起写，会列出谁还在用哪句旧话术。

  --format 格式          text（默认）、json 或 markdown（可以打勾的清单）
  --todo 文件            把清单写成一个 Markdown 文件
  --import-file 文件     把要加和要改的写成一个导入文件，和 --to 一起写
  --to 目标              导入文件给哪里用，例如 qianniu、xlsx（service-playbook export --list 列出全部）
  --from 目标            导出的表是什么样式：自己写的样式文件（YAML），或者 export --list 里的一个
  --scope 谁的           工作台里该有谁的常用语：team（默认）、personal（个人自用的）或 all
  --today 日期           按这一天（YYYY-MM-DD）看哪些过了有效期，不写就是今天
  --document 第几份      文件里有几份手册（以 --- 隔开）时用哪一份，默认 1
  --fail-on none         有不同也以 0 退出
  --lang zh|en           用中文或英文说

退出码：0 都一样，1 有不同，2 用法不对、文件读不了或写不了。`,
    en: `
Usage: service-playbook drift [options] EXPORT… PLAYBOOK

Compares what a workbench really holds with the playbook: what is missing there, extra there, worded otherwise, or
under another shortcut or group, and what is to be done in the workbench. An export is a table that the workbench
exported (XLSX, CSV, TSV); several, one an agent, show who still has which old words.

  --format FORMAT        text (the default), json, or markdown (a list to tick off)
  --todo FILE            write the list as a Markdown file
  --import-file FILE     write what is to be added or changed as an import file; needs --to
  --to TARGET            where the import file is for, such as qianniu or xlsx (see service-playbook export --list)
  --from TARGET          the layout of the exports: a target of your own (a YAML file) or one of export --list
  --scope WHOSE          whose quick replies should be there: team (the default), personal or all
  --today DATE           take that day (YYYY-MM-DD) instead of today for what is no longer valid
  --document NUMBER      which playbook of a file that holds several, between lines of ---; 1 unless given
  --fail-on none         exit with 0 even where something differs
  --lang zh|en           the language of the answer

Exit code: 0 all the same, 1 something differs, 2 wrong usage or a file that cannot be read or written.`,
  },
  diff: {
    zh: `
用法：service-playbook diff [选项] 旧手册 新手册

比较一份手册的两个版本：新增了什么、改了什么、不用了什么。markdown 和 html 是发给客服的一页更新说明：
新的话术、改了哪些字、什么时候有人接待、谁当班，以及原因。其中一份写 - 就从标准输入读。

  --format 格式          text（默认，逐项列出）、json、markdown 或 html
  --output 文件          写到文件里，不显示在屏幕上
  --because 原因         为什么改，写进更新说明
  --document 第几份      文件里有几份手册（以 --- 隔开）时用哪一份，默认 1
  --fail-on none         有不同也以 0 退出
  --lang zh|en           用中文或英文说

手册放在 git 里时，旧的那份这样取：git show HEAD~1:手册.yaml | service-playbook diff - 手册.yaml

退出码：0 没有不同，1 有不同，2 用法不对、文件读不了或写不了。`,
    en: `
Usage: service-playbook diff [options] OLD NEW

Compares two versions of a playbook: what is new, what changed, what is no longer used. As markdown or html it is a
rollout note, one page for agents: new replies, which words changed, hours and who is on duty, and why. Either may be -
for the standard input.

  --format FORMAT        text (the default, item by item), json, markdown or html
  --output FILE          write to a file instead of the screen
  --because TEXT         why it changed, told in the rollout note
  --document NUMBER      which playbook of a file that holds several, between lines of ---; 1 unless given
  --fail-on none         exit with 0 even where something differs
  --lang zh|en           the language of the answer

With a playbook in git, get the old one like this: git show HEAD~1:shop.yaml | service-playbook diff - shop.yaml

Exit code: 0 no difference, 1 something differs, 2 wrong usage or a file that cannot be read or written.`,
  },
} as const satisfies Record<string, Text>;
