import { z } from 'zod';
import { field, oneOf } from '../../meta';
import { date, id, shiftDays, timeRange } from '../../scalars';
import { channel } from '../shop';

const memberId = () =>
  field(
    id(),
    { zh: '客服编号', en: 'Team member' },
    { zh: 'team 里的一个编号。', en: 'An id from team.' },
    { samples: ['xiao-lin'], refersTo: 'member' },
  );

/** The days of a shift: one word or a list of them. */
export const shiftDaysValue = () => oneOf([shiftDays(), z.array(shiftDays()).min(1)]);

export const shiftBreak = field(
  z.strictObject({
    time: field(
      timeRange().optional(),
      { zh: '休息时间', en: 'Time' },
      { zh: '几点到几点不接待。', en: 'When they do not answer.' },
      { samples: ['12:00-12:30'] },
    ),
    members: field(
      z.array(memberId()).optional(),
      { zh: '谁休息', en: 'Who' },
      {
        zh: '只有这几位休息，其他人照常。不写就是整个班次一起休息，那段时间没人。',
        en: 'Only these take the break. Without it the whole shift does, and nobody is there.',
      },
      { samples: [['xiao-lin']] },
    ),
    name: field(
      z.string().min(1).optional(),
      { zh: '名称', en: 'Name' },
      { zh: '是什么休息，例如午饭、例会。', en: 'What it is for, such as lunch or a meeting.' },
      { samples: ['午饭'] },
    ),
  }),
  { zh: '休息', en: 'Break' },
  {
    zh: '班次中间不接待的一段时间，可以分批。',
    en: 'A part of the shift without service; people may take turns.',
  },
  { labelledBy: ['name', 'time'], detailedBy: ['time'] },
);

export const validPeriod = () =>
  z.strictObject({
    from: field(
      date().optional(),
      { zh: '开始日期', en: 'From' },
      {
        zh: '从哪天起，包括这一天；不写就没有开始限制。',
        en: 'The first day, included; no limit if left out.',
      },
      { samples: ['2026-11-01'] },
    ),
    to: field(
      date().optional(),
      { zh: '结束日期', en: 'To' },
      { zh: '到哪天止，包括这一天；不写就一直有效。', en: 'The last day, included; no limit if left out.' },
      { samples: ['2026-11-30'] },
    ),
  });

export const shift = field(
  z.strictObject({
    id: field(
      id().optional(),
      { zh: '编号', en: 'Id' },
      { zh: '班次的编号，别处用它来引用。', en: 'What other parts of the file call this shift.' },
      { samples: ['early'], defines: 'shift' },
    ),
    name: field(
      z.string().min(1).optional(),
      { zh: '名称', en: 'Name' },
      { zh: '大家怎么叫这个班。', en: 'What people call this shift.' },
      { samples: ['早班'] },
    ),
    days: field(
      shiftDaysValue(),
      { zh: '哪几天', en: 'Days' },
      {
        zh: '每周哪几天上这个班。法定节假日写 holiday；没有一个班写 holiday 时，节假日按当天星期几的班上。调休上班日按周一算。',
        en: 'The days of the week. holiday stands for public holidays; where no shift names it, the weekday’s shifts are worked. A shifted workday counts as a Monday.',
      },
      { samples: ['mon-fri', ['sat', 'sun', 'holiday']], guide: 'G2' },
    ),
    time: field(
      timeRange(),
      { zh: '时间', en: 'Time' },
      {
        zh: '几点到几点。过夜写 22:00-06:00，算在开始的那一天。',
        en: 'From when to when. 22:00-06:00 runs past midnight and belongs to the day it starts on.',
      },
      { samples: ['08:30-17:30', '22:00-06:00'], guide: 'G2' },
    ),
    members: field(
      z.array(memberId()).optional(),
      { zh: '人员', en: 'Members' },
      { zh: '谁上这个班，写 team 里的编号。', en: 'Who works it, by their ids in team.' },
      { samples: [['xiao-lin', 'a-jie']], guide: 'G2' },
    ),
    breaks: field(
      z.array(oneOf([timeRange(), shiftBreak])).optional(),
      { zh: '休息', en: 'Breaks' },
      {
        zh: '班里的休息时间。只写时间段就是所有人一起休息；要轮流休息，请写明 members。',
        en: 'Breaks within the shift. A bare range takes everyone off; name members to take turns.',
      },
      { samples: [['12:00-12:30'], [{ time: '12:00-12:30', members: ['xiao-lin'] }]] },
    ),
    valid: field(
      validPeriod().optional(),
      { zh: '有效期', en: 'Valid' },
      {
        zh: '这个班从哪天排到哪天，看的是班次开始的那一天。不写就一直有效。',
        en: 'Between which dates the shift is worked, judged on the day it starts. Always, if left out.',
      },
      { samples: [{ from: '2026-11-01', to: '2026-11-30' }] },
    ),
    channels: field(
      z.array(channel).optional(),
      { zh: '渠道', en: 'Channels' },
      {
        zh: '这个班管哪些渠道，不写就是全部。',
        en: 'The channels this shift serves; all of them unless you say otherwise.',
      },
      { samples: [['im']], words: true },
    ),
    note: field(
      z.string().min(1).optional(),
      { zh: '备注', en: 'Note' },
      { zh: '接班的人要知道的事。', en: 'What whoever takes over should know.' },
      { samples: ['下班前把未读清零'] },
    ),
  }),
  { zh: '班次', en: 'Shift' },
  { zh: '哪几天、几点到几点、谁在岗。', en: 'On which days, from when to when, and who is there.' },
  { labelledBy: ['name', 'id'], detailedBy: ['days', 'time'] },
);

export const timeOff = field(
  z.strictObject({
    member: field(
      id().optional(),
      { zh: '谁请假', en: 'Who' },
      { zh: '请假的人，写 team 里的编号。', en: 'Who is away, by the id in team.' },
      { samples: ['xiao-lin'], refersTo: 'member' },
    ),
    from: field(
      date().optional(),
      { zh: '第一天', en: 'First day' },
      { zh: '从哪天零点开始不在，包括这一天。', en: 'Away from the start of this day.' },
      { samples: ['2026-12-24'] },
    ),
    to: field(
      date().optional(),
      { zh: '最后一天', en: 'Last day' },
      {
        zh: '到哪天结束，包括这一天。只请一天可以不写。',
        en: 'Away to the end of this day. May be left out for a single day.',
      },
      { samples: ['2026-12-26'] },
    ),
    cover: field(
      id().optional(),
      { zh: '谁顶班', en: 'Cover' },
      {
        zh: '这几天由谁顶上，写 team 里的编号；顶班的人自己也请假就不算。',
        en: 'Who takes over these shifts, by the id in team; not counted while away too.',
      },
      { samples: ['a-jie'], refersTo: 'member' },
    ),
    reason: field(
      z.string().min(1).optional(),
      { zh: '原因', en: 'Reason' },
      { zh: '为什么请假，想写就写。', en: 'Why, if you care to say.' },
      { samples: ['年假'] },
    ),
  }),
  { zh: '请假', en: 'Time off' },
  { zh: '谁哪几天不在，由谁顶班。按整天算。', en: 'Who is away on which whole days, and who covers.' },
  { labelledBy: ['member'], detailedBy: ['date', 'from', 'to', 'days', 'time'] },
);

export const minimum = field(
  z.strictObject({
    days: field(
      shiftDaysValue().optional(),
      { zh: '哪几天', en: 'Days' },
      { zh: '哪几天要保证人数，不写就是每天。', en: 'On which days; every day unless you say otherwise.' },
      { samples: ['mon-sun', ['fri', 'sat', 'holiday']], fallback: 'mon-sun' },
    ),
    time: field(
      timeRange().optional(),
      { zh: '时间', en: 'Time' },
      {
        zh: '几点到几点要保证人数，不写就是全部接待时间。',
        en: 'Between which hours; all open hours unless you say otherwise.',
      },
      { samples: ['19:00-23:00'] },
    ),
    heads: field(
      z.number().int().min(0).optional(),
      { zh: '最少人数', en: 'Heads' },
      { zh: '至少要有几个人在岗。', en: 'How many people at least.' },
      { samples: [2], guide: 'G2', fallback: 1 },
    ),
    skill: field(
      z.string().min(1).optional(),
      { zh: '要会什么', en: 'Skill' },
      {
        zh: '这些人都要会的事，和 team 里的 skills 对应。不写就不限。',
        en: 'What these people must be able to do, as in skills of team. Anyone counts if left out.',
      },
      { samples: ['refund'] },
    ),
    note: field(
      z.string().min(1).optional(),
      { zh: '备注', en: 'Note' },
      { zh: '为什么要这么多人。', en: 'Why so many.' },
      { samples: ['晚高峰'] },
    ),
  }),
  { zh: '最低在岗', en: 'Minimum staffing' },
  {
    zh: '某段时间至少要有多少人，请假也算在内。',
    en: 'How many people there must be at least; time off counts.',
  },
  { labelledBy: ['note', 'time', 'skill'], detailedBy: ['days', 'time'] },
);

export type Shift = z.infer<typeof shift>;
export type ShiftBreak = z.infer<typeof shiftBreak>;
export type ShiftDays = Shift['days'];
export type TimeOff = z.infer<typeof timeOff>;
export type Minimum = z.infer<typeof minimum>;
