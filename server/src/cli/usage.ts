import { joinTexts, type Locale, type Text } from '../../../schemas/text';
import { approveUsage } from './approve-words';
import { compareUsage } from './compare-words';
import { importUsage } from './import-words';
import { exportUsage } from './export-words';
import { mcpUsage } from './mcp-words';
import { openUsage } from './open-words';
import { printUsage } from './print-words';
import { releaseUsage } from './release-words';
import { rosterUsage } from './roster-words';
import { simulateUsage } from './simulate-words';
import { staffingUsage } from './staffing-words';
import { formatNames } from './formats/names';

const exits: Text = {
  zh: '退出码：0 通过，1 没通过，2 用法不对、文件读不了或写不了。',
  en: 'Exit code: 0 passed, 1 not passed, 2 wrong usage or a file that cannot be read or written.',
};

const isDefault: Text = { zh: 'text（默认）', en: 'text (the default)' };

/** The formats of `check`, the default one first. */
const inText = (locale: Locale): string =>
  joinTexts(formatNames.map((name) => (name === 'text' ? isDefault : name)))[locale];

/** The output of `--help`, for the program and for each command. */
export const usage: Readonly<
  Record<
    | 'all'
    | ('check' | 'format' | 'simulate' | 'staffing' | 'rules' | 'explain' | 'words')
    | ('roster' | 'import' | 'export' | 'drift' | 'diff' | 'approve' | 'release' | 'print')
    | ('mcp' | 'open'),
    Text
  >
> = {
  all: page({
    zh: `
用法：service-playbook 命令 [选项]

检查客服手册里的错误和缺漏，试一条顾客消息会怎样。

  check 文件…      检查手册，也可以一键修改
  format 文件…     排版：缩进、空格、空行理整齐，内容不变
  simulate 文件    试一条顾客消息：收到什么、谁来接、为什么
  staffing 手册…   够不够人：每个小时要几个、有几个、差几个，顾客等多久
  roster propose 手册
                   提议排班：往后几周谁哪天上哪个班，排不够的说明差几个、为什么
  rules            列出全部检查规则
  explain 规则     说明一条规则：为什么、怎么改、例子
  words 文件       列出一份手册用到的词库：自带的和自己的
  import 表格…     把表格里的常用语、常见问题、公告、标签导入手册
  export 手册      导出到工作台、别的工具，或者导出成文档
  drift 导出… 手册 工作台里存着的和手册对照，列出要做的事
  diff 旧 新       比较手册的两个版本，写一页给客服的更新说明
  approve 手册…    有哪些内容在等人点头：看字句、看改动，确认
  release 手册     定稿生效：先检查，再写好更新说明、导出、贴墙的一页和客服手册
  print 手册       写成能打印的网页：贴墙的一页、客服手册、一个月的排班表
  mcp              给会用 MCP 的助手用：检查、解释、找话术，只读
  open 手册        没有 VS Code 也能写：在浏览器里打开一份手册

  --version        版本
  --help           帮助；service-playbook 命令 --help 看某个命令的用法

${exits.zh}`,
    en: `
Usage: service-playbook COMMAND [options]

Checks service playbooks for errors and gaps, and shows what happens to a customer's message.

  check FILE…      check playbooks, and fix them if asked
  format FILE…     format playbooks: indentation, spaces, blank lines; the content stays
  simulate FILE    try a customer's message: what is sent, who takes it, and why
  staffing FILE…   tell whether there are enough people: hour by hour, and how long customers wait
  roster propose FILE
                   propose who works which shift in the weeks ahead, and tell what cannot be met
  rules            list all rules
  explain RULE     explain a rule: why, how to fix it, examples
  words FILE       list the word packs that a playbook can see, ours and yours
  import TABLE…    import quick replies, FAQ entries, announcements and tags from tables into a playbook
  export FILE      export to a workbench or another tool, or as a document
  drift EXPORT… FILE
                   compare what a workbench holds with a playbook; list what is to be done
  diff OLD NEW     compare two versions of a playbook, and write a rollout note for agents
  approve FILE…    list what waits for a person's yes, with the words and what changed; approve it
  release FILE     bring a playbook into force: check it, then write the rollout note, exports and pages
  print FILE       write a page to print: for the wall, for agents, or the roster of a month
  mcp              serve assistants that speak MCP: check, explain, find replies; read-only
  open FILE        write a playbook in the browser, without VS Code

  --version        the version
  --help           help; service-playbook COMMAND --help for one command

${exits.en}`,
  }),
  check: page({
    zh: `
用法：service-playbook check [选项] 文件…

检查客服手册里的错误和缺漏。可以写文件、文件夹（检查里面的 playbook.yaml 和 *.playbook.yaml）、
通配符（*、**、?、{a,b}），或用 - 从标准输入读。

输出
  --format 格式          ${inText('zh')}
  --output 文件          写到文件里，不显示在屏幕上
  --lang zh|en           消息用中文或英文
  --quiet                只列错误和警告

查什么
  --rule 规则            只看这条规则，可以写多次；YAML 读不通的地方总会报告
  --level 规则=级别      改级别：ignore（不查）、info（提示）、warning（警告）、error（错误），可以写多次
  --today 日期           按这一天检查（YYYY-MM-DD），不写就是今天；这一天没有在施行的法律和平台规定不算
  --changed [提交]       只查改过的手册：和 git 的这个提交或分支相比，不写就是上一次提交；新文件也算，
                         它继承的手册、管它的配置和词库改过也算
  --stdin-filename 文件  从标准输入读时，当作这个文件
  --cache                记下每份手册查出的结果，下次没变的就不再查：手册、共用手册、配置、词库、选项和日期都没变才算没变；
                         记在缓存文件夹里（Linux 是 ~/.cache/service-playbook/check），随时可以删
  --cache-location 文件夹
                         记在这个文件夹里

算不算通过
  --fail-on 级别         error、warning（默认）或 info：有这一级或更重的问题就以 1 退出
  --max-warnings 个数    警告不超过这个数就算通过；错误一个也不行
  --baseline 文件        这份清单里已有的缺漏不报告，只报告新的
  --write-baseline 文件  把现有的缺漏写成清单

修改
  --fix                  能放心改的都改好，写回文件：意思不变，您写的话一句不丢
  --fix-unsafe           再加上要由人来选的改法里，不会去掉任何内容的那些
  --draft                缺的内容先起草（时间、人手、目标、话术），每处带“# playbook-draft”标记，
                         由店里确认；没确认的，检查会一直提醒

同一件事写在几处时，先后是：命令行、手册里的 checks、配置文件 .service-playbook.yaml、编辑器的设置。
配置文件放在手册旁边或上层文件夹，最近的一个算数。

${exits.zh}`,
    en: `
Usage: service-playbook check [options] FILE…

Checks service playbooks for errors and gaps. Takes files, folders (the playbook.yaml and
*.playbook.yaml in them), patterns (*, **, ?, {a,b}), or - for the standard input.

Output
  --format FORMAT        ${inText('en')}
  --output FILE          write to a file instead of the screen
  --lang zh|en           messages in Chinese or English
  --quiet                list errors and warnings only

What to check
  --rule RULE            look at this rule only, may be repeated; what cannot be read as YAML is always reported
  --level RULE=LEVEL     change a level: ignore, info (shown as hint), warning, error; may be repeated
  --today DATE           check as of that day (YYYY-MM-DD) instead of today, by the laws and platform rules in force then
  --changed [REF]        look at changed playbooks only: against this commit or branch of git, or the last commit;
                         new files count, and those whose shared playbooks, config or word packs changed
  --stdin-filename FILE  treat the standard input as this file
  --cache                keep what was found in each playbook, and look only at those again that changed: the playbook,
                         what it extends, settings, word packs, options or the day; kept in the folder for caches
                         (~/.cache/service-playbook/check on Linux), which may be deleted at any time
  --cache-location DIR   keep it in this folder instead

What passes
  --fail-on LEVEL        error, warning (the default) or info: exit with 1 from this level up
  --max-warnings NUMBER  pass with so many warnings; errors never pass
  --baseline FILE        report only gaps that are not in this list
  --write-baseline FILE  write the present gaps into such a list

Fixing
  --fix                  apply all safe fixes, and write the files: the meaning stays, and no wording of yours is lost
  --fix-unsafe           also apply the suggestions that take nothing away
  --draft                draft what is missing (hours, people, targets, texts), each with the mark
                         "# playbook-draft" for the shop to confirm; the check reminds you until then

Where one thing is set in several places, the order is: command line, the playbook's own checks, the config
file .service-playbook.yaml, the editor's settings. The config file lies beside the playbooks or above them;
the nearest one counts.

${exits.en}`,
  }),
  format: page({
    zh: `
用法：service-playbook format [选项] 文件…

把客服手册排整齐：缩进、空格、空行。内容、注释和顺序都不变；读不通的地方原样留着，并告诉您在哪一行。
可以写文件、文件夹、通配符（*、**、?、{a,b}），直接写回文件；写 - 就从标准输入读，排好的显示在屏幕上。

  --check                只列出还没有排版的文件，不改
  --stdin-filename 文件  从标准输入读时，当作这个文件
  --format 格式          text（默认）或 json
  --lang zh|en           用中文或英文说

缩进几格、用哪种换行、行尾空格和文件末尾的空行去不去掉，照 .editorconfig；没有就缩进 2 格，换行照原来的。

退出码：0 都排好了，1 用 --check 时有没排版的，2 用法不对、文件读不了或写不了。`,
    en: `
Usage: service-playbook format [options] FILE…

Formats playbooks: indentation, spaces, blank lines. Content, comments and order stay; what cannot be read stays
as it is, and its line is told. Takes files, folders and patterns (*, **, ?, {a,b}), and writes the files in place;
with - it reads the standard input and prints the formatted text.

  --check                list the files that are not formatted, and change nothing
  --stdin-filename FILE  treat the standard input as this file
  --format FORMAT        text (the default) or json
  --lang zh|en           messages in Chinese or English

Indentation, line breaks, and what is done about spaces at the end of lines and a line break at the end of the file
follow .editorconfig; without one the indent is 2, and line breaks stay as they are.

Exit code: 0 all formatted, 1 with --check: some are not, 2 wrong usage or a file that cannot be read or written.`,
  }),
  simulate: page(simulateUsage),
  staffing: page(staffingUsage),
  roster: page(rosterUsage),
  rules: page({
    zh: `
用法：service-playbook rules [--changed-since 日期] [--today 日期] [--format text|json] [--lang zh|en]

列出全部检查规则：编号、级别、名称。

  --changed-since 日期   只列依据有变化的规则：从这一天（YYYY-MM-DD）起，有法律或平台规定开始施行、失效，
                         或者新收录进来；写明变了什么、对店铺意味着什么
  --today 日期           算到这一天（YYYY-MM-DD）为止，不写就是今天`,
    en: `
Usage: service-playbook rules [--changed-since DATE] [--today DATE] [--format text|json] [--lang zh|en]

Lists all rules: id, level, title.

  --changed-since DATE   only those behind which something changed: since that day (YYYY-MM-DD), a law or
                         platform rule came into force, ended, or was entered; with what it means for a shop
  --today DATE           look up to that day (YYYY-MM-DD) instead of today`,
  }),
  explain: page({
    zh: `
用法：service-playbook explain 规则 [--today 日期] [--lang zh|en]

说明一条规则：为什么要查、怎么改、依据哪些法律和平台规定、有问题和没问题的例子。

  --today 日期           依据是不是在施行，按这一天（YYYY-MM-DD）看，不写就是今天`,
    en: `
Usage: service-playbook explain RULE [--today DATE] [--lang zh|en]

Explains a rule: why it matters, how to fix it, the laws and platform rules behind it, examples with and without
the problem.

  --today DATE           tell what is in force on that day (YYYY-MM-DD) instead of today`,
  }),
  words: page({
    zh: `
用法：service-playbook words [--show 名字] [--format text|json] [--lang zh|en] [文件]

列出一份手册用到的词库：名字、用不用、有多少种说法、文件在哪里。不写文件就看当前文件夹。

  --show 名字            看这个词库里写了什么，自带的也能看

自己的词库放在手册旁边或上层文件夹的 words 文件夹里（words/*.yaml），一放就用上；
不用的写进 .service-playbook.yaml：words: { disabled: [名字] }，自带的也可以。`,
    en: `
Usage: service-playbook words [--show NAME] [--format text|json] [--lang zh|en] [FILE]

Lists the word packs that a playbook can see: name, on or off, number of phrases, file. Without FILE, those
of the current folder.

  --show NAME            show what a pack holds, ours too

Packs of your own lie in a folder words beside the playbooks or above them (words/*.yaml), and are used as
soon as they are there. To switch one off, ours too, write into .service-playbook.yaml: words: { disabled: [NAME] }.`,
  }),
  import: page(importUsage),
  export: page(exportUsage),
  drift: page(compareUsage.drift),
  diff: page(compareUsage.diff),
  approve: page(approveUsage),
  release: page(releaseUsage),
  print: page(printUsage),
  mcp: page(mcpUsage),
  open: page(openUsage),
};

function page({ zh, en }: Text): Text {
  return { zh: `${zh.trim()}\n`, en: `${en.trim()}\n` };
}
