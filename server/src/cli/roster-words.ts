import type { Text } from '../../../schemas/text';

export const rosterMessages = {
  noAction: {
    zh: 'roster 后面要写做什么：service-playbook roster propose 手册。用 service-playbook roster --help 看用法。',
    en: 'Say what to do with the roster: service-playbook roster propose FILE. See service-playbook roster --help.',
  },
  oneFile: { zh: '请写一份手册。', en: 'Name one playbook.' },
  weeks: { zh: '1 到 {most} 的整数', en: 'a whole number from 1 to {most}' },
  hours: {
    zh: '每周小时数，例如 40；只管一个人就写 编号=小时，例如 xiao-lin=20',
    en: 'hours a week such as 40, or for one person ID=HOURS such as mia=20',
  },
  unknownMember: {
    zh: '--hours {value}：团队（staffing.team）里没有 {id}。团队里有：{ids}。',
    en: '--hours {value}: nobody in staffing.team is called {id}. There are: {ids}.',
  },
  writesFile: {
    zh: '--write 要写回手册，不能从标准输入读。请写手册的文件名。',
    en: '--write puts the roster into the playbook, so it cannot come from the standard input. Name the file.',
  },
  replaceAlone: {
    zh: '--replace 要和 --write 一起用：不写进手册，就没有什么要换掉。',
    en: '--replace goes with --write: nothing is replaced unless it is written.',
  },
  onPlaybook: {
    zh: '“{file}”是手册、配置、词库或已知问题清单，排班表不会写进去。写进手册用 --write；另存请给 --output 另一个文件名，例如 roster.csv。',
    en: '"{file}" is a playbook, a config, a word pack or a baseline, and was not written over. Use --write to put the roster into the playbook, or give --output another name such as roster.csv.',
  },
  farAway: {
    zh: '--from {date} 离今天（{today}）太远，那时的放假安排还不知道。请写前后两年以内的日期。',
    en: '--from {date} is too far from today ({today}): the holidays of then are not known. Name a date within two years.',
  },
  shared: {
    zh: '{file} 是给各店沿用的共用手册，本身不是一家店，排不了班。请写店里自己的手册。',
    en: '{file} is a shared playbook, not a shop, and has no roster of its own. Name the playbook of a shop.',
  },
  noTeam: {
    zh: '{file}：还没有写团队，不知道能排谁。在 staffing.team 里一人写一条，例如：{example}',
    en: '{file}: there is no team, so there is nobody to put on shifts. Write under staffing.team one line for each person, such as: {example}',
  },
  teamUnread: {
    zh: '{file}：人员和排班（staffing）有读不懂的地方，团队一个人也没有读到，排不了。先照 service-playbook check 说的改好。',
    en: '{file}: staffing cannot be read, not a single person of the team, so there is nobody to put on shifts. Mend it first as service-playbook check says.',
  },
  noHours: {
    zh: '{file}：还没有写接待时间，不知道哪些时间要有人。在 hours.weekly 里写上，例如：{example}',
    en: '{file}: there are no opening hours, so it is not known when somebody must be there. Write them under hours.weekly, such as: {example}',
  },
  neverOpen: {
    zh: '{file}：从 {from} 起的 {weeks} 周和以后都没有接待时间，没有什么要排的。看看 hours.weekly。',
    en: '{file}: the shop is never open in the {weeks} weeks from {from} on or after them, so there is nothing to plan. Look at hours.weekly.',
  },
  inTheWay: {
    zh: '没有写进手册：从 {from} 起已经排了 {count} 个班（例如“{shift}”）。要换成这份提议，加上 --replace；想少改动，再加 --keep。',
    en: 'Not written: {count} shifts are on the roster from {from} on (such as "{shift}"). Add --replace to put this proposal in their place, and --keep to change as little as possible.',
  },
  cannotWrite: {
    zh: '没有写进手册：{file} 里的班写在别处（共用手册、锚点或读不懂的地方），改不准。用 --format csv 或 --format json 导出来，照着自己写。',
    en: 'Not written: the shifts of {file} stand elsewhere (a shared playbook, an anchor, a part that cannot be read) and cannot be changed safely. Take them from --format csv or --format json and write them yourself.',
  },
  written: {
    zh: '已写进 {file}：加了 {added} 个班，改了 {changed} 个，{ended} 个到前一天为止，去掉 {removed} 个。',
    en: 'Written to {file}: {added} shifts added, {changed} changed, {ended} end the day before, {removed} removed.',
  },
  commentsGone: {
    zh: '换掉的内容旁边的注释也一起去掉了。',
    en: 'Comments beside what was replaced are gone with it.',
  },
  saved: { zh: '已写到 {file}。', en: 'Written to {file}.' },
} as const satisfies Record<string, Text>;

export const rosterUsage = {
  zh: `
用法：service-playbook roster propose [选项] 手册

提议排班：按接待时间、每个小时要的人数、最低人数，给往后几周的每一天排好谁上哪个班，让要的人尽量都在；
排不够的时候、差几个人、为什么，都列出来。请假、节假日、大促、班间休息、每周休息日、每周小时数都照着，
周末、晚班、小时数尽量匀。同样的手册总是排出同样的表。不加 --write 不动手册。

  --from 日期            从哪天排起（YYYY-MM-DD）；不写是下一个周一，在那之前没有人排班就从今天起
  --weeks 周数           排几周，1 到 8，默认 4；之后照一张“以后每周”的表接着上
  --new-shifts           不用手册里的班次时间，按需要另排；手册里没有班时本来就这样
  --keep                 现在排好的尽量不动
  --hours 小时           每人每周最多几小时，默认 40；店里五个班超过 40 小时的，就是五个班的小时数
                         只管一个人写 编号=小时（例如 xiao-lin=20），可以写多次
  --write                写进手册：每段时间一个班，用 valid 写明从哪天到哪天；已经排了班就不写
  --replace              和 --write 一起用：从那天起原来的班换成提议的
  --today 日期           今天是哪天（YYYY-MM-DD），不写就是店里的今天
  --format 格式          text（默认）、json、markdown 或 csv（一人一行，一天一列）
  --output 文件          写到文件里，不显示在屏幕上
  --document 第几份      文件里有几份手册（以 --- 隔开）时用哪一份，默认 1
  --lang zh|en           用中文或英文说

退出码：0 排好了（排不够的时候也是 0，会列出来），1 排好了但没有写进手册，2 用法不对、文件读不了，或者手册里写的不够排。`,
  en: `
Usage: service-playbook roster propose [options] FILE

Proposes a roster: who works which shift on each day of the weeks ahead, so that in every open hour as many people are
there as the load, the targets and minimum ask for. What cannot be met is listed: when, how many are missing and why.
Time off, holidays, promotions, rests between shifts, days off and hours a week are kept; weekends, late shifts and
hours are shared out fairly. The same playbook always gives the same roster. Nothing is written without --write.

  --from DATE            the first day (YYYY-MM-DD); unless given the next Monday, or today where nobody is on the
                         roster until then
  --weeks NUMBER         how many weeks, 1 to 8; 4 unless given. A table "every week after" goes on behind them
  --new-shifts           propose other times than those of the playbook's shifts; so it is where there are none
  --keep                 change as little as possible of what is rostered now
  --hours HOURS          the most hours a week of everyone; 40 unless given, or what five of your shifts come to where
                         that is more. For one person ID=HOURS, such as mia=20; may be repeated
  --write                put it into the playbook, as shifts with the dates between which each is valid; not over
                         shifts that are there
  --replace              with --write: the proposal takes the place of the shifts from that day on
  --today DATE           which day today is (YYYY-MM-DD); the shop's unless given
  --format FORMAT        text (the default), json, markdown or csv (a row a person, a column a day)
  --output FILE          write to a file instead of the screen
  --document NUMBER      which playbook of a file that holds several, between lines of ---; 1 unless given
  --lang zh|en           the language of the output

Exit code: 0 proposed (also where some hours lack people, which is told), 1 proposed and not written into the playbook,
2 wrong usage, a file that cannot be read, or a playbook that says too little to plan from.`,
} as const;
