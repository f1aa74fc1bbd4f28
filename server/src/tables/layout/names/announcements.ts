import { ends, idField, ids, ownerField, periods, starts, type FieldNames } from './field-names';

/** The fields of an announcement that a column may hold, in the order of the format. */
export const announcementFields: readonly FieldNames[] = [
  idField(`${ids}, 公告编号`),
  {
    field: 'title',
    title: { zh: '标题', en: 'Title' },
    reading: 'line',
    names: '公告标题, 通知标题, 标题, announcement title, title, subject',
    also: '名称, 主题, name',
  },
  {
    field: 'text',
    title: { zh: '内容', en: 'Text' },
    reading: 'text',
    names:
      '公告内容, 公告正文, 公告文案, 公告, 通知内容, 通知, 内容, 正文, 文案, announcement, notice, text, content, body, message',
    also: '话术, 话术内容',
  },
  {
    field: 'kind',
    title: { zh: '类型', en: 'Kind' },
    reading: 'word',
    names: '公告类型, 通知类型, 公告分类, 类型, 类别, 分类, kind, type, category',
  },
  {
    field: 'from',
    title: { zh: '开始日期', en: 'From' },
    reading: 'date',
    names: `${starts}, 发布日期, 发布时间`,
  },
  { field: 'to', title: { zh: '结束日期', en: 'To' }, reading: 'date', names: ends },
  {
    field: 'dates',
    title: { zh: '从哪天到哪天', en: 'From and to' },
    reading: 'period',
    names: `${periods}, 展示时间, 公示时间, 公告时间, dates`,
  },
  {
    field: 'where',
    title: { zh: '挂在哪里', en: 'Where' },
    reading: 'list',
    names: '挂在哪里, 展示位置, 投放位置, 公告位置, 位置, 渠道, where, placement, location, channel',
  },
  {
    field: 'promotion',
    title: { zh: '对应的活动', en: 'Promotion' },
    reading: 'line',
    names: '对应的活动, 对应活动, 活动编号, promotion',
  },
  ownerField,
];
