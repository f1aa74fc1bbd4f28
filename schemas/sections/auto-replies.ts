import { z } from 'zod';
import { choice, field, openChoice } from '../meta';
import { date, duration, id, language } from '../scalars';
import { channel } from './shop';

export const autoReplyWhen = choice({
  after_hours: { zh: '非服务时间', en: 'Out of service hours' },
  holiday: { zh: '法定节假日，或有名称的休息日', en: 'On a public holiday, or a closed day that has a name' },
  welcome: { zh: '顾客刚进入会话', en: 'A customer opens a chat' },
  busy: { zh: '客服都在忙', en: 'Every agent is busy' },
  no_agent: { zh: '服务时间内没有客服在班', en: 'Open, but nobody is on shift' },
  queue: { zh: '顾客正在排队', en: 'The customer is waiting in a queue' },
  closing: { zh: '会话结束时', en: 'A chat is being closed' },
  keyword: { zh: '消息里有指定的词', en: 'A message holds certain words' },
});

export const autoReply = field(
  z.strictObject({
    id: field(
      id().optional(),
      { zh: '编号', en: 'Id' },
      { zh: '促销活动引用这条自动回复时用的编号。', en: 'The id under which promotions name this reply.' },
      { samples: ['night'], defines: 'auto-reply' },
    ),
    when: field(
      autoReplyWhen,
      { zh: '什么时候发', en: 'When' },
      { zh: '出现什么情况就自动发出。', en: 'What makes the workbench send it.' },
      { samples: ['after_hours'], guide: 'G2' },
    ),
    keywords: field(
      z
        .array(
          field(
            z.string().min(1),
            { zh: '关键词', en: 'Keyword' },
            { zh: '消息里出现这个词就回复。', en: 'A message that holds this word is answered.' },
            { samples: ['发票'] },
          ),
        )
        .optional(),
      { zh: '关键词', en: 'Keywords' },
      {
        zh: 'when 为 keyword 时，消息里出现其中任何一个词就回复。英文按整个单词认：refund 认得 refunds，age 不会认到 package。',
        en: 'For keyword replies: any one of these words in a message is enough. Latin letters match whole words: refund also finds refunds, age does not find package.',
      },
      { samples: [['发票', '开票']], words: true },
    ),
    text: field(
      z.string().min(1),
      { zh: '内容', en: 'Text' },
      {
        zh: '自动发给顾客的话。写明服务时间、几点有人回、顾客可以先留下什么。',
        en: 'What the customer is sent. Say the hours, when a person answers, and what to leave meanwhile.',
      },
      {
        samples: [
          '您好，人工客服的服务时间是 {{hours.summary}}。请先留下订单号和问题，我们 {{hours.next_open}} 上班后按顺序回复您。',
        ],
        guide: 'G2',
        customerText: true,
      },
    ),
    translations: field(
      z
        .record(
          language(),
          field(
            z.string().min(1),
            { zh: '译文', en: 'Translation' },
            { zh: '同一句话用这种语言怎么说。', en: 'The same text in this language.' },
            {
              samples: ['We answer {{hours.summary}}. Please leave your order number and question.'],
              customerText: true,
            },
          ),
        )
        .optional(),
      { zh: '其他语言', en: 'Translations' },
      {
        zh: '其他语言的说法，按语言代码写。',
        en: 'The text in other languages, one line for each language code.',
      },
      { samples: [{ en: 'We answer {{hours.summary}}. Please leave your order number and question.' }] },
    ),
    channels: field(
      z.array(channel).optional(),
      { zh: '用在哪些渠道', en: 'Channels' },
      {
        zh: '只在这些渠道自动发，不写就都发。',
        en: 'Only sent in these channels; in all of them if left out.',
      },
      { samples: [['im']], words: true },
    ),
    calendar: field(
      id().optional(),
      { zh: '按哪份时间表', en: 'Calendar' },
      {
        zh: '按 hours.calendars 里的哪份时间表判断上下班，不写就按店铺的服务时间。',
        en: "The hours it goes by: an id from hours.calendars. The shop's own hours if left out.",
      },
      { samples: ['live-team'], refersTo: 'calendar' },
    ),
    order: field(
      z.int().nonnegative().optional(),
      { zh: '先后', en: 'Order' },
      {
        zh: '几条同时符合时，数字小的先用；一样大或没写，就按文件里的先后。',
        en: 'When several fit, the lowest number goes first; equal or none, the order in the file.',
      },
      { samples: [1] },
    ),
    delay: field(
      duration().optional(),
      { zh: '等多久再发', en: 'Delay' },
      {
        zh: '情况出现后等多久再发，不写就马上发。',
        en: 'How long to wait before sending; at once if left out.',
      },
      { samples: ['30s'], fallback: '0s' },
    ),
    once_per: field(
      openChoice({
        session: { zh: '每次会话发一次', en: 'Once in each chat' },
        day: { zh: '每位顾客每天发一次', en: 'Once a day for each customer' },
      }).optional(),
      { zh: '多久发一次', en: 'Once per' },
      {
        zh: '同一位顾客多久最多收到一次，免得反复刷屏。',
        en: 'How often one customer gets it at most, so that nobody is flooded.',
      },
      { samples: ['session'] },
    ),
    from: field(
      date().optional(),
      { zh: '开始日期', en: 'From' },
      { zh: '从哪一天起启用。', en: 'The first day it is in force.' },
      { samples: ['2026-11-01'] },
    ),
    to: field(
      date().optional(),
      { zh: '结束日期', en: 'To' },
      { zh: '用到哪一天为止，当天也算。', en: 'The last day it is in force, that day included.' },
      { samples: ['2026-11-11'] },
    ),
    enabled: field(
      z.boolean().optional(),
      { zh: '是否启用', en: 'Enabled' },
      {
        zh: '写 false 就暂时停用，不写就是启用。',
        en: 'Write false to switch it off for now; on if left out.',
      },
      { samples: [true], fallback: true },
    ),
  }),
  { zh: '自动回复', en: 'Auto reply' },
  {
    zh: '一条不靠智能判断、到了条件就发的回复。',
    en: 'One reply that is sent on a plain condition, without any smart logic.',
  },
  {
    samples: [
      { id: 'night', when: 'after_hours', text: '您好，我们的服务时间是 {{hours.summary}}，请先留言。' },
    ],
    labelledBy: ['id', 'text'],
    detailedBy: ['when'],
  },
);

export const autoReplies = field(
  z.array(autoReply),
  { zh: '自动回复', en: 'Auto replies' },
  {
    zh: '关掉智能客服后还能用的基础自动回复：只告知情况，不代替人工，也不算人工回复。每种情况只发一条：先看 order，再看谁写在前面。',
    en: 'The plain replies that remain when the smart assistant is off. They inform; they do not count as a human answer. Each situation sends one: the lowest order, then the first in the file.',
  },
  { guide: 'G2' },
);

export type AutoReply = z.infer<typeof autoReply>;
