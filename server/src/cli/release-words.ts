import type { Text } from '../../../schemas/text';

export const releaseMessages = {
  oneFile: {
    zh: '请写一份手册的文件名。用 service-playbook release --help 看用法。',
    en: 'Name the file of one playbook. See service-playbook release --help.',
  },
  noStdin: {
    zh: 'release 要把状态和日期写回手册，所以要写手册的文件名，不能从标准输入读。',
    en: 'release writes the status and the day back to the playbook, so name its file; it cannot come from the standard input.',
  },
  shared: {
    zh: '{file} 是给各店沿用的共用手册，本身不是一家店。写各店自己的手册。',
    en: '{file} is a shared playbook, not a shop. Name the playbooks of the shops.',
  },
  retired: {
    zh: '{file} 的状态是已停用（shop.status: retired）。要重新执行，先把它改成 approved。',
    en: '{file} is retired (shop.status). To bring it back into force, set it to approved first.',
  },
  notEmpty: {
    zh: '“{folder}”里的 {name} 不是以前发布时写的，或者后来有人改过，没有动这个文件夹。用 --to 换一个新文件夹，或者先把它挪走。',
    en: '{name} in "{folder}" was not written by an earlier release, or was changed since; the folder was left alone. Give a new folder with --to, or move that file first.',
  },
  otherPlaybook: {
    zh: '“{folder}”是另一份手册（{file}）发布的，没有动它。用 --to 换一个新文件夹。',
    en: '"{folder}" is the release of another playbook ({file}) and was left alone. Give a new folder with --to.',
  },
  notFolder: {
    zh: '“{folder}”是文件，不是文件夹。用 --to 换一个新文件夹。',
    en: '"{folder}" is a file, not a folder. Give a new folder with --to.',
  },
  notWritable: {
    zh: '{file} 的状态和日期没有把握只改那几个字，没有发布。请在编辑器里改好 shop.status 和 shop.updated，再加上 --keep-status。',
    en: 'The status and the day of {file} could not be set without changing more, so nothing was released. Set shop.status and shop.updated in the editor, then use --keep-status.',
  },
} as const satisfies Record<string, Text>;

/** The words of the report. */
export const releaseReportWords = {
  findings: {
    zh: '没有发布，什么都没有写：检查没通过，有 {count} 处。改好再来，或者用 --fail-on 换一个级别。',
    en: 'Not released, and nothing written: the check does not pass ({count}). Put these right, or choose another level with --fail-on.',
  },
  waiting: {
    zh: '没有发布，什么都没有写：还有 {count} 处等人确认。看过以后用 service-playbook approve {file} --all 确认。',
    en: 'Not released, and nothing written: {count} things wait for approval. Once they are read, approve them with service-playbook approve {file} --all.',
  },
  excess: {
    zh: '没有发布，什么都没有写：导出时有 {count} 处收不了。在手册里改短，用 --targets 换一个，或者加上 --leave-out-too-long，这些条目不导出：',
    en: 'Not released, and nothing written: {count} texts are not taken by the exports. Change them in the playbook, choose others with --targets, or leave those items out with --leave-out-too-long:',
  },
  released: { zh: '已发布到 {folder}：', en: 'Released to {folder}:' },
  dryRun: {
    zh: '这是预览，什么都没有写。会写到 {folder}：',
    en: 'A dry run: nothing was written. This would be written to {folder}:',
  },
  note: { zh: '{name}  更新说明，发给客服', en: '{name}  the rollout note, for agents' },
  wall: { zh: '{name}  贴在墙上的一页', en: '{name}  the page for the wall' },
  handbook: { zh: '{name}  给客服的手册', en: '{name}  the handbook for agents' },
  export: { zh: '{name}  {target}，{count} 条', en: '{name}  {target} (items: {count})' },
  manifest: { zh: '{name}  这次发布的清单', en: '{name}  what this release holds' },
  status: {
    zh: '手册里写上：状态是执行中，更新日期 {date}；已批准的话术 {count} 条改成使用中。',
    en: 'In the playbook: the status is active, updated on {date}; approved replies that are now active: {count}.',
  },
  unchanged: { zh: '手册没有改。', en: 'The playbook stays as it is.' },
  noNote: {
    zh: '没有写更新说明：不知道上一版是哪份。用 --since 写 git 里的版本，或者用 --from 写旧的手册。',
    en: 'There is no rollout note, since no older version was named: use --since for one of git, or --from for a file.',
  },
  nothingToExport: {
    zh: '{target}：没有可以导出的条目，没有写文件。',
    en: '{target}: there is nothing to export, so no file was written.',
  },
} as const satisfies Record<string, Text>;

/** The names of the files of a release. */
export const releaseFileNames = {
  note: { zh: '更新说明.html', en: 'rollout-note.html' },
  wall: { zh: '值班一页.html', en: 'wall-page.html' },
  handbook: { zh: '客服手册.html', en: 'handbook.html' },
} as const satisfies Record<string, Text>;

export const releaseUsage: Text = {
  zh: `
用法：service-playbook release [选项] 手册

手册定稿生效时，一次备齐团队要用的：先检查，有错误不发布；还有等人确认的也不发布，一条一条列出来。都好了，写进
一个新文件夹：更新说明（有旧版本时）、工作台导入用的表、贴墙的一页、给客服的手册，还有一份清单 release.json
（日期、每个文件的校验值）。最后在手册里写上执行中和今天的日期，已批准的话术改成使用中，别的一个字不动。

  --since 版本           上一版是 git 的这个提交、分支或标签，用来写更新说明
  --from 文件            上一版是这份旧手册
  --because 原因         为什么改，写进更新说明
  --to 文件夹            写到哪里；不写就在当前文件夹新建一个，名字是手册加日期。不是空的文件夹不写，
                         除非里面全是以前发布时写的、没人改过的
  --targets 目标         导出给哪里用，用逗号隔开，例如 kefubao,xlsx（export --list 列出全部）；
                         不写时抖店是客服宝和通用表格，其他平台是通用表格
  --leave-out-too-long   目标收不了的条目不导出，其余照写
  --fail-on 级别         error（默认）、warning 或 info：有这一级或更重的问题就不发布
  --keep-status          手册里的状态和日期不改
  --dry-run              只看会写什么，不写
  --today 日期           发布日期（YYYY-MM-DD），不写就是店里的今天
  --document 第几份      文件里有几份手册（以 --- 隔开）时用哪一份，默认 1
  --format 格式          text（默认）或 json
  --lang zh|en           用中文或英文说，写出来的网页也是

退出码：0 发布了，1 没有发布（检查没通过、有等人确认的、有收不了的），2 用法不对、文件读不了或写不了。`,
  en: `
Usage: service-playbook release [options] FILE

What a team needs when a playbook comes into force. It is checked first, and not released with errors; what waits for
approval is listed, and keeps it from being released. Then a new folder gets the rollout note (where there is an older
version), the import files of the workbench, the page for the wall, the handbook for agents, and release.json, which
lists the files with the day and their digests. At last the playbook is set to active with the day, and approved replies
to active; all else stays letter by letter.

  --since REF            the older version is that commit, branch or tag of git; for the rollout note
  --from FILE            the older version is that file
  --because TEXT         why it changed, told in the rollout note
  --to FOLDER            where to write; a new folder here, named after the playbook and the day, unless given. A folder
                         that is not empty is left alone, unless all in it is from an earlier release and unchanged
  --targets TARGETS      what is exported, with commas, such as kefubao,xlsx (see export --list); for a Douyin shop
                         kefubao and xlsx unless given, for others xlsx
  --leave-out-too-long   leave out the items that a target does not take, and write the rest
  --fail-on LEVEL        error (the default), warning or info: no release with findings from this level up
  --keep-status          leave the status and the day in the playbook as they are
  --dry-run              tell what would be written, and write nothing
  --today DATE           the day of the release (YYYY-MM-DD); the shop's today unless given
  --document NUMBER      which playbook of a file that holds several, between lines of ---; 1 unless given
  --format FORMAT        text (the default) or json
  --lang zh|en           the language of messages and pages

Exit code: 0 released, 1 not released (the check, what waits, what is not taken), 2 wrong usage or a file that cannot be
read or written.`,
};
