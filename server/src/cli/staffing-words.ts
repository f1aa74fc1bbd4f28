import type { Text } from '../../../schemas/text';

export const staffingMessages = {
  noFiles: {
    zh: '请写出手册的文件名，几份也行。用 service-playbook staffing --help 看用法。',
    en: 'Name one or more playbooks. See service-playbook staffing --help.',
  },
  onPlaybook: {
    zh: '“{file}”是手册、配置、词库或已知问题清单，结果不会写进去。请给 --output 另写一个文件名，例如 staffing.csv。',
    en: 'Nothing was written: "{file}" is a playbook, a config, a word pack or a baseline. Give --output another name, such as staffing.csv.',
  },
  weeks: { zh: '0 到 {most} 的整数', en: 'a whole number from 0 to {most}' },
  farAway: {
    zh: '--from {date} 离今天（{today}）太远，那时的班还没有排，放假安排也不知道。请写前后两年以内的日期。',
    en: '--from {date} is too far from today ({today}): nobody knows the roster and the holidays of then. Name a date within two years.',
  },
  noStaffing: {
    zh: '{file}：还没有写人员和排班（staffing），算不了人手。先写 staffing.team 和 staffing.shifts，或者用 service-playbook check --draft 起草。',
    en: '{file}: there is no staffing section, so there is nothing to calculate from. Write staffing.team and staffing.shifts first, or have service-playbook check --draft draft them.',
  },
  noShifts: {
    zh: '{file}：还没有排班，算不了人手。在 staffing.shifts 里写上谁在哪几天、几点到几点，例如：{example}',
    en: '{file}: there are no shifts, so there is nothing to calculate from. Write under staffing.shifts who works on which days and when, such as: {example}',
  },
  unread: {
    zh: '{file}：人员和排班（staffing）有读不懂的地方，一个班也没有读到，算不了人手。先照 service-playbook check 说的改好。',
    en: '{file}: staffing cannot be read, not a single shift of it, so there is nothing to calculate from. Mend it first as service-playbook check says.',
  },
  shared: {
    zh: '{file} 是给各店沿用的共用手册，本身不是一家店，没有算。写各店自己的手册。',
    en: '{file} is a shared playbook, not a shop, and was left out. Name the playbooks of the shops.',
  },
  cannotJudge: {
    zh: '{file}：够不够人判断不了，--fail-on short 没法用：先写上 {fields}。',
    en: '{file}: whether there are enough people cannot be judged, as --fail-on short asks: write {fields} first.',
  },
  written: { zh: '已写到 {file}。', en: 'Written to {file}.' },
} as const satisfies Record<string, Text>;

export const staffingUsage = {
  zh: `
用法：service-playbook staffing [选项] 手册…

够不够人：平常的一周每个小时来多少位顾客、需要几个人、几个人在班、差几个、顾客要等多久；往后几周里，
哪些日子因为大促、节假日、请假和平常不一样；最紧的是哪几个小时，一共要多少人时，每个人一周上多少小时。
和预览、编辑排班、检查是同一套算法。可以写几份手册、文件夹、通配符，或用 - 从标准输入读。

  --from 日期            从哪天看起（YYYY-MM-DD），默认今天；每七天算一周
  --weeks 周数           往后看几周，0 到 53，默认 8；写 0 只看平常的一周
  --today 日期           今天是哪天（YYYY-MM-DD），不写就是店里的今天
  --format 格式          text（默认）、json、markdown 或 csv（Excel、WPS 表格能直接打开）
  --table 哪张表         csv 里放 hours（默认，每个小时一行）或 people（每个人每周一行）
  --fail-on 情形         short（有人不够或没人的接待时间）或 nobody（有没人的接待时间）就以 1 退出；
                         默认 none：都不算没通过。智能客服先回的日子不算
  --output 文件          写到文件里，不显示在屏幕上
  --lang zh|en           用中文或英文说

退出码：0 算好了，1 有 --fail-on 说的情形，2 用法不对、文件读不了，或者手册里写的不够算。`,
  en: `
Usage: service-playbook staffing [options] FILE…

Whether there are enough people: hour by hour of a usual week, how many customers come, how many agents that
takes, how many are on duty, how many are missing and how long customers wait; the days of the weeks ahead that
differ for promotions, holidays or time off; the worst hours, the agent hours in all, and the hours of each person.
Calculated as in the preview, on the schedule and in the check. Takes files, folders and patterns, or - for the
standard input.

  --from DATE            the first day (YYYY-MM-DD); today unless given. A week is seven days from then on
  --weeks NUMBER         how many weeks ahead, 0 to 53; 8 unless given, 0 for the usual week alone
  --today DATE           which day today is (YYYY-MM-DD); the shop's unless given
  --format FORMAT        text (the default), json, markdown or csv, which spreadsheets open
  --table TABLE          what csv holds: hours (the default, a row an hour) or people (a row a person and week)
  --fail-on CASE         exit with 1 where open hours have too few people or none (short), or none (nobody);
                         none, the default, never. Days on which smart service answers first do not count
  --output FILE          write to a file instead of the screen
  --lang zh|en           the language of the output

Exit code: 0 calculated, 1 what --fail-on names was found, 2 wrong usage, a file that cannot be read, or a playbook
that says too little to calculate from.`,
} as const;
