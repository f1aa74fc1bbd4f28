import type { Text } from '../../../schemas/text';

export const approveMessages = {
  noFiles: {
    zh: '请写出手册的文件名，几份也行。用 service-playbook approve --help 看用法。',
    en: 'Name one or more playbooks. See service-playbook approve --help.',
  },
  allAndSome: {
    zh: '--all 是全部确认，就不用再写编号或节名；只确认几条的话，去掉 --all。',
    en: '--all approves everything, so name no ids or sections with it; to approve some, leave --all out.',
  },
  fromOfOne: {
    zh: '--from 是一份手册的旧版本，一次只能看一份手册。几份手册一起看，用 --since。',
    en: '--from names the old version of one playbook, so name one. For several use --since.',
  },
  noPlaybook: {
    zh: '{file} 不是客服手册：里面没有“playbook: 1”这一行。什么都没有改。',
    en: '{file} is not a service playbook: it has no line "playbook: 1". Nothing was changed.',
  },
  nothingNamed: {
    zh: '没有叫“{name}”的编号或节。{meant}什么都没有改。',
    en: 'There is no id or section "{name}". {meant}Nothing was changed.',
  },
  severalNamed: {
    zh: '“{name}”在这几节里都有：{sections}。要确认哪一个，写成 {example}。什么都没有改。',
    en: '"{name}" is in several sections: {sections}. Say which one, as in {example}. Nothing was changed.',
  },
  oneOfSeveral: {
    zh: '“{name}”和别的几条共用 {file} 第 {line} 行的草稿标记：{ids}。都看过了，写 {section} 一起确认；只确认这一条，先在文件里把标记挪到还没看过的那几条上面。什么都没有改。',
    en: '"{name}" shares the draft mark on line {line} of {file} with others: {ids}. Once all are read, approve them with {section}; to approve this one alone, first move the mark in the file to those that nobody has read yet. Nothing was changed.',
  },
  waitsForNothing: {
    zh: '{file}：“{name}”没有在等确认。',
    en: '{file}: "{name}" does not wait for approval.',
  },
  written: { zh: '已写回 {file}', en: 'Written to {file}' },
  notWritable: {
    zh: '{file}：标记或状态没有把握只改这一处，没有写。请在编辑器里改。',
    en: '{file}: the marks and statuses could not be changed without changing more, so nothing was written. Change them in the editor.',
  },
  newSince: {
    zh: '{ref} 里还没有 {file}，里面的内容都是新加的。',
    en: '{ref} has no {file} yet: all of it is new since then.',
  },
} as const satisfies Record<string, Text>;

/** The words of the report. */
export const approvalWords = {
  nothing: { zh: '没有在等确认的内容。', en: 'Nothing waits for approval.' },
  waiting: { zh: '等人确认的有 {count} 处。', en: 'Waiting for approval: {count}.' },
  compared: { zh: '和 {name} 相比。', en: 'Compared with {name}.' },
  legend: {
    zh: '[-这样-] 的是去掉的字，{+这样+} 的是加上的字。',
    en: '[-like this-] was taken out, {+like this+} was put in.',
  },
  approved: { zh: '已确认：', en: 'Approved:' },
  mark: { zh: '起草的，还没有人确认', en: 'a draft that nobody has confirmed' },
  markOf: { zh: '起草的，还没有人确认：{what}', en: 'a draft that nobody has confirmed: {what}' },
  status: { zh: '状态是草稿', en: 'its status is draft' },
  whole: {
    zh: '整份手册的状态是草稿，别的都确认了才能批准',
    en: 'the status of the whole playbook is draft; it is approved once nothing else waits',
  },
  changed: { zh: '用着的，字句变了', en: 'in use, and its words have changed' },
  fresh: { zh: '用着的，是新加的', en: 'in use, and new' },
  nothingBelow: {
    zh: '标记下面没有读得懂的内容',
    en: 'nothing that can be read stands below the mark',
  },
  elsewhere: {
    zh: '写在沿用的手册里，去那里确认：service-playbook approve {file}',
    en: 'written in a playbook that this one extends; approve it there: service-playbook approve {file}',
  },
  obstacle: {
    zh: '先改好才能确认，第 {line} 行：{message}',
    en: 'to be put right before it is approved, line {line}: {message}',
  },
  isNew: { zh: '{label}（新加的）', en: '{label} (new)' },
  change: { zh: '改动', en: 'Change' },
  none: { zh: '（没写）', en: '(none)' },
  howTo: {
    zh: '看过以后：service-playbook approve {file} --all 全部确认；只确认几处，把 --all 换成编号或节名，例如 {example}。',
    en: 'Once read: service-playbook approve {file} --all approves everything; to approve some, name ids or sections instead of --all, such as {example}.',
  },
  title: { zh: '等人确认的内容：{file}', en: 'Waiting for approval: {file}' },
} as const satisfies Record<string, Text>;

export const approveUsage: Text = {
  zh: `
用法：service-playbook approve [选项] 手册… [编号或节名…]

有哪些内容还在等人点头：带“# playbook-draft”标记的，状态是草稿（status: draft）的。每一处写出在哪一行、
叫什么、顾客会看到的话（占位符已经填好）。有旧版本时，旧的字句和新的摆在一起，用着的话术改了哪几个字也列出来。

不写 --all 也不写编号，就只列出来，什么都不改。确认时只去掉标记、把 draft 改成 approved，别的一个字不动。
还空着的（XX、____ 这些）和写错的不会确认，会说在哪一行。沿用别的手册（extends）的内容，要在那份手册里确认。
可以写几份手册、文件夹、通配符，或用 - 从标准输入读：确认时改好的手册显示在屏幕上。

  --all                  全部确认
  --since 版本           和 git 的这个提交、分支或标签相比
  --from 文件            和这份旧手册相比
  --format 格式          text（默认）、json 或 markdown（可以打勾的清单）
  --lang zh|en           用中文或英文说

例如
  service-playbook approve 手册.playbook.yaml --since HEAD~1        看看哪些要确认，改了哪些字
  service-playbook approve 手册.playbook.yaml hours ship-time       确认接待时间和编号是 ship-time 的那条
  service-playbook approve 手册.playbook.yaml faq/ship-time         几节里有同一个编号时

退出码：0 没有在等的，或者都确认了；1 还有在等的；2 用法不对、文件读不了或写不了。`,
  en: `
Usage: service-playbook approve [options] FILE… [ID or SECTION…]

What waits for a person's yes: what carries the mark "# playbook-draft", and what has the status draft. Each with its
line, its name, and the words as customers will read them, placeholders filled in. With an older version the old words
stand beside the new ones, and replies in use whose words have changed are listed too.

Without --all and without ids it lists, and changes nothing. To approve is to take the mark away and to write approved
in place of draft; all else stays letter by letter. What is still a blank (XX, ____) or cannot be read is not approved,
and its line is told. What comes from a playbook that this one extends is approved there. Takes files, folders and
patterns, or - for the standard input, whose approved text is then printed.

  --all                  approve everything
  --since REF            compare with that commit, branch or tag of git
  --from FILE            compare with that old version
  --format FORMAT        text (the default), json, or markdown (a list to tick off)
  --lang zh|en           the language of the output

Examples
  service-playbook approve shop.playbook.yaml --since HEAD~1        see what waits, and which words changed
  service-playbook approve shop.playbook.yaml hours ship-time       approve the hours, and what has the id ship-time
  service-playbook approve shop.playbook.yaml faq/ship-time         where several sections have the same id

Exit code: 0 nothing waits, or all was approved, 1 something waits still, 2 wrong usage or a file that cannot be read or
written.`,
};
