import type { Text } from '../../../../schemas/text';
import type { UnmetReason } from './unmet';

/** The texts of a proposed roster. */
export const words = {
  title: { zh: '{shop}：排班提议', en: '{shop}: proposed roster' },
  titleWithoutShop: { zh: '排班提议', en: 'Proposed roster' },
  scope: {
    zh: '{file}；从{from}到{to}，{weeks} 周；从{after}起照最后那张“以后每周”的表接着上，等您排下一次。',
    en: '{file}; {weeks} weeks from {from} to {to}. From {after} on the last table, “every week after”, goes on until you plan again.',
  },
  met: {
    zh: '每个小时都排到了人，要的人数都够。',
    en: 'Every hour has as many people as it takes.',
  },
  unmetCount: {
    zh: '有 {count} 处排不够人，列在下面。',
    en: 'In {count} places there are too few people; they are listed below.',
  },
  limits: {
    zh: '照着这些排：每人每周最多 {hours} 小时，最多连上 {days} 天、每周至少休一天，两个班之间至少隔 {rest} 小时，请假和没到职的日子不排；大促加排的班另算。',
    en: 'Within these limits: at most {hours} hours a week each, at most {days} days in a row and a day off each week, at least {rest} hours between shifts, nobody on time off or before they join; extra shifts of promotions are on top.',
  },
  limitsWithoutDayOff: {
    zh: '照着这些排：每人每周最多 {hours} 小时，最多连上 {days} 天，两个班之间至少隔 {rest} 小时，请假和没到职的日子不排；大促加排的班另算。',
    en: 'Within these limits: at most {hours} hours a week each, at most {days} days in a row, at least {rest} hours between shifts, nobody on time off or before they join; extra shifts of promotions are on top.',
  },
  longShifts: {
    zh: '店里的班有 {longest} 小时，五个班就是 {hours} 小时，所以每周上限没有照 {standard} 小时算；要改用 --hours。',
    en: 'Five of your shifts of {longest} hours make {hours}, which is why the limit is not the usual {standard}; --hours sets another.',
  },
  ownTimes: { zh: '用的是手册里的班：{times}。', en: 'With the shifts of the playbook: {times}.' },
  newTimes: {
    zh: '按需要的人数新排了这些班：{times}。班里还没有写休息，吃饭轮流走开的时间请自己加（breaks）。',
    en: 'With new shifts that fit the need: {times}. They have no breaks yet: add when people take turns to eat (breaks).',
  },
  tooLong: {
    zh: '手册里的班都太长，中间不休息上不了那么久，所以另排了时间。',
    en: 'The shifts of the playbook are all too long to work without a rest, so other times are proposed.',
  },
  noLoad: {
    zh: '还不知道每个小时来多少人，所以接待时间里只保证有一个人{minimum}。写上 {fields}，就能按每个小时要的人数排。',
    en: 'How many customers come in each hour is not known, so open hours have one person{minimum}. Write {fields}, and each hour gets as many as it takes.',
  },
  andMinimum: { zh: '，再加 minimum 里要的', en: ', and what minimum asks for' },
  assistant: {
    zh: '智能客服先回的日子，有多少要人来接没有写，所以只保证接待时间里有一个人。',
    en: 'On days on which smart service answers first, nothing tells how many customers come through to people, so open hours have one person then.',
  },
  backups: {
    zh: '{people}只在 backup 里，是临时顶上的，没有排班。',
    en: '{people} only step in (backup), and are not on the roster.',
  },
  notes: {
    zh: '团队备注（note）里的话程序不懂，没有照着排，请自己对一遍：{notes}。',
    en: 'Notes of team members are not understood and were not followed; compare them yourself: {notes}.',
  },
  noteOf: { zh: '{name}：{note}', en: '{name}: {note}' },
  notWhole: {
    zh: '手册里有读不懂的地方，没有算进来：先照 service-playbook check 说的改好。',
    en: 'A part of the playbook cannot be read and was left out: mend it first as service-playbook check says.',
  },
  unmet: { zh: '排不够的时候', en: 'Where people are missing' },
  short: {
    zh: '{when} {range}：要 {needed} 人，排了 {onDuty} 人，差 {missing} 人。{why}',
    en: '{when}, {range}: {needed} needed, {onDuty} on shift, {missing} missing. {why}',
  },
  shortMinimum: {
    zh: '{when} {range}：最低人数（minimum）要 {needed} 人，最少时 {onDuty} 人，差 {missing} 人。{why}',
    en: '{when}, {range}: minimum asks for {needed}, as few as {onDuty} on shift, {missing} missing. {why}',
  },
  shortSkill: {
    zh: '{when} {range}：最低人数（minimum）要 {needed} 个会“{skill}”的，最少时 {onDuty} 个，差 {missing} 个。{why}',
    en: '{when}, {range}: minimum asks for {needed} who can do "{skill}", as few as {onDuty} on shift, {missing} missing. {why}',
  },
  everyWeek: { zh: '以后每周的{days}', en: 'Every week after, on {days}' },
  more: {
    zh: '另外还有 {count} 处，--format json 里都有。',
    en: 'And {count} more; --format json has all of them.',
  },
  others: { zh: '其余的人：{reasons}。', en: 'The others: {reasons}.' },
  all: { zh: '能排的人都已经在班。', en: 'Everyone who could be there is.' },
  week: { zh: '{from}至{to}', en: '{from} to {to}' },
  after: { zh: '以后每周（从{from}起）', en: 'Every week after (from {from} on)' },
  person: { zh: '姓名', en: 'Name' },
  hours: { zh: '小时', en: 'Hours' },
  dayHead: { zh: '{day}{weekday}', en: '{weekday} {day}' },
  away: { zh: '假', en: 'away' },
  extra: { zh: '加', en: 'extra' },
  rest: { zh: '休', en: '–' },
  codes: {
    zh: '{codes}；假 = 请假，加 = 大促加排的班，休 = 不上班。',
    en: '{codes}; away = time off, extra = extra shift of a promotion, – = day off.',
  },
  code: { zh: '{code} = {name} {time}', en: '{code} = {name} {time}' },
  figures: { zh: '现在和提议比一比（这 {weeks} 周）', en: 'Now and proposed (these {weeks} weeks)' },
  what: { zh: '什么', en: 'What' },
  now: { zh: '现在', en: 'Now' },
  proposed: { zh: '提议', en: 'Proposed' },
  shortHours: { zh: '缺的人时', en: 'Agent hours short' },
  overHours: { zh: '富余的人时', en: 'Agent hours to spare' },
  nobodyHours: { zh: '没有人在班的小时', en: 'Open hours with nobody' },
  hoursAWeek: { zh: '每周小时', en: 'Hours a week' },
  weekendDays: { zh: '周末和假日上班几天', en: 'Days of weekends' },
  lateDays: { zh: '上到 21 点以后几天', en: 'Days past 21:00' },
  people: { zh: '每个人（现在 → 提议）', en: 'Each person (now → proposed)' },
  howTitle: { zh: '怎么排出来的', en: 'How it was made' },
  how: {
    zh: '先一天天排上最缺的人，再反复换来换去（模拟退火），让“没人、人不够、多出来、休息日不匀”加起来最少；同样的手册总是排出同样的表。这是提议，不是最好的那一张：换哪几个人，您说了算。',
    en: 'Day by day whoever is needed most, then many small exchanges (simulated annealing) that lower one sum of hours with nobody, too few, too many and unfair shares. The same playbook always gives the same roster. It is a proposal and not proved to be the best one: whom to exchange is for you to say.',
  },
  id: { zh: '编号', en: 'Id' },
  hoursAll: { zh: '合计小时', en: 'Hours in all' },
} as const satisfies Record<string, Text>;

/** Why people are not there, each with how many. */
export const reasonWords: Readonly<Record<UnmetReason, Text>> = {
  away: { zh: '{n} 人不在（请假、没到职）或有加排的班', en: '{n} away, not joined yet or on an extra shift' },
  'other-shift': { zh: '{n} 人那天上别的时间', en: '{n} on shift at another time of that day' },
  rest: { zh: '{n} 人离前后的班太近', en: '{n} too close to their shift before or after' },
  'days-in-row': { zh: '{n} 人已经连上到头，要休息', en: '{n} due for a day off' },
  'days-a-week': { zh: '{n} 人这周要留一天休息', en: '{n} due for this week’s day off' },
  hours: {
    zh: '{n} 人这周的小时数满了（--hours 可以改）',
    en: '{n} at their hours for the week (--hours changes them)',
  },
  'no-shift': {
    zh: '{n} 人有空，但没有班次的时间包含它（试试 --new-shifts）',
    en: '{n} free, but no shift covers this time (try --new-shifts)',
  },
  'not-worth': {
    zh: '{n} 人还能上，但为这点时间要多上一整个班，不划算',
    en: '{n} could come, but a whole shift for so little time is not worth it',
  },
};
