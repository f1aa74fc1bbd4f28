import { z } from 'zod';
import { field, oneOf, openChoice } from '../meta';
import { date, days, id, openingHours, timeRange } from '../scalars';

/** Hours of one day: `closed`, one range, or several. */
export const hoursValue = () => oneOf([openingHours(), z.array(timeRange()).min(1)]);

export const hoursException = field(
  z.strictObject({
    date: field(
      date().optional(),
      { zh: '日期', en: 'Date' },
      {
        zh: '只改一天时写这里；连续几天请写 from 和 to。',
        en: 'For a single day; several days in a row take from and to instead.',
      },
      { samples: ['2026-12-31'] },
    ),
    from: field(
      date().optional(),
      { zh: '开始日期', en: 'First day' },
      { zh: '从哪一天起，包括这一天。', en: 'The first of the days, itself included.' },
      { samples: ['2026-02-14'] },
    ),
    to: field(
      date().optional(),
      { zh: '结束日期', en: 'Last day' },
      {
        zh: '到哪一天止，包括这一天。from 和 to 只写了一个，就只管那一天。',
        en: 'The last of the days, itself included. With only one of from and to, that one day is meant.',
      },
      { samples: ['2026-02-24'] },
    ),
    name: field(
      z.string().min(1).optional(),
      { zh: '名称', en: 'Name' },
      {
        zh: '这段日子叫什么。写了名称又休息的日子，会用节假日自动回复，而不是普通的下班回复。',
        en: 'What these days are called. A closed day with a name is answered by the holiday reply, not the after-hours one.',
      },
      { samples: ['春节', '仓库盘点'] },
    ),
    hours: field(
      hoursValue().optional(),
      { zh: '当天时间', en: 'Hours' },
      {
        zh: '这几天的接待时间：一段、几段，或 closed（休息）。它只替换从这几天开始的时间段。',
        en: 'The hours of these days: one range, several, or closed. Only ranges that start on these days are replaced.',
      },
      { samples: ['closed', '10:00-16:00', ['10:00-12:00', '14:00-17:00']], fallback: 'closed' },
    ),
    note: field(
      z.string().min(1).optional(),
      { zh: '备注', en: 'Note' },
      { zh: '写给同事看的说明，顾客看不到。', en: 'For colleagues; customers never see it.' },
      { samples: ['物流停运，提前三天发公告'] },
    ),
  }),
  { zh: '特殊日子', en: 'Exception' },
  {
    zh: '某一天或某几天的时间和平时不同：放假、加班、提前下班。日期重叠时以写在后面的为准。',
    en: 'Days that differ from the rest: closures, extra hours, early ends. Where dates overlap, the later entry counts.',
  },
  { labelledBy: ['name', 'date', 'from'], detailedBy: ['date', 'from', 'to', 'hours'] },
);

const hoursFields = () => ({
  weekly: field(
    z.record(days(), hoursValue()).optional(),
    { zh: '每周时间', en: 'Weekly hours' },
    {
      zh: '每周哪几天、几点到几点有人接待。没写到的日子就是休息；过夜写 20:00-02:00，算在开始的那一天。',
      en: 'When customers are served in a normal week. A day not named is closed; 20:00-02:00 belongs to the day it starts on.',
    },
    {
      samples: [{ 'mon-fri': '09:00-18:00', sat: ['10:00-12:00', '14:00-17:00'], sun: 'closed' }],
      guide: 'G2',
      keyChoices: {
        'mon-fri': { zh: '周一至周五', en: 'Monday to Friday' },
        'sat-sun': { zh: '周六、周日', en: 'Saturday and Sunday' },
        'mon-sun': { zh: '每天', en: 'Every day' },
        mon: { zh: '周一', en: 'Monday' },
        tue: { zh: '周二', en: 'Tuesday' },
        wed: { zh: '周三', en: 'Wednesday' },
        thu: { zh: '周四', en: 'Thursday' },
        fri: { zh: '周五', en: 'Friday' },
        sat: { zh: '周六', en: 'Saturday' },
        sun: { zh: '周日', en: 'Sunday' },
      },
    },
  ),
  exceptions: field(
    z.array(hoursException).optional(),
    { zh: '特殊日子', en: 'Exceptions' },
    {
      zh: '和平时不同的日子，优先于节假日和每周时间。',
      en: 'Days that differ; they come before public holidays and weekly hours.',
    },
    { samples: [[{ from: '2026-02-14', to: '2026-02-24', name: '春节', hours: 'closed' }]], guide: 'G2' },
  ),
  calendar: field(
    openChoice({
      cn: {
        zh: '中国法定节假日：放假按 holiday 的时间，调休上班日按周一算',
        en: 'Public holidays of China: holidays take the hours of `holiday`, shifted workdays count as Mondays',
      },
    }).optional(),
    { zh: '节假日日历', en: 'Holiday calendar' },
    {
      zh: '用哪里的法定节假日。写 cn 后，放假和调休自动算；国务院还没发通知的年份会标为“未知”，不会乱猜。',
      en: 'Whose public holidays apply. With cn, holidays and shifted workdays follow by themselves; a year without an official notice is shown as unknown.',
    },
    { samples: ['cn'], guide: 'G2' },
  ),
  holiday: field(
    hoursValue().optional(),
    { zh: '节假日时间', en: 'Holiday hours' },
    {
      zh: '法定节假日的接待时间，要和 calendar 一起用。不写就是休息。',
      en: 'Hours on public holidays; goes with calendar. Closed unless you say otherwise.',
    },
    { samples: ['10:00-16:00', 'closed', ['10:00-12:00', '14:00-16:00']], guide: 'G2', fallback: 'closed' },
  ),
});

export const hoursCalendar = field(
  z.strictObject({
    id: field(
      id(),
      { zh: '编号', en: 'Id' },
      { zh: '这张时间表的编号，别处用它来引用。', en: 'What other parts of the file call these hours.' },
      { samples: ['live-room'], defines: 'calendar' },
    ),
    name: field(
      z.string().min(1).optional(),
      { zh: '名称', en: 'Name' },
      { zh: '给人看的名字。', en: 'What people call it.' },
      { samples: ['直播间答疑时间'] },
    ),
    ...hoursFields(),
  }),
  { zh: '另一张时间表', en: 'Named hours' },
  {
    zh: '某个渠道、小组或咨询类型自己的时间，写法和主时间表一样，但不会继承主时间表的内容。',
    en: 'Hours of a channel, a team or a category, written like the main ones. They take nothing over from the main hours.',
  },
  { labelledBy: ['name', 'id'] },
);

export const hours = field(
  z.strictObject({
    ...hoursFields(),
    calendars: field(
      z.array(hoursCalendar).optional(),
      { zh: '其他时间表', en: 'Further hours' },
      {
        zh: '时间和主时间表不同的渠道、小组或咨询类型，各写一张。',
        en: 'One entry for each channel, team or category that keeps other hours.',
      },
      { samples: [[{ id: 'live-room', weekly: { 'fri-sun': '19:00-23:00' } }]], guide: 'G2' },
    ),
  }),
  { zh: '接待时间', en: 'Service hours' },
  {
    zh: '什么时候有人接待。排班、自动回复和预览都从这里读时间。',
    en: 'When customers are served. The roster, automatic replies and the preview all read it here.',
  },
  { guide: 'G2' },
);

export type Hours = z.infer<typeof hours>;
export type HoursCalendar = z.infer<typeof hoursCalendar>;
export type HoursException = z.infer<typeof hoursException>;
export type HoursValue = NonNullable<HoursCalendar['holiday']>;
