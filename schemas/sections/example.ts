import { z } from 'zod';
import { choice, field, oneOf } from '../meta';
import { dateTime, id } from '../scalars';
import { orderState } from './priority';
import { channel } from './shop';

export const exampleSituation = choice({
  busy: { zh: '客服都在忙', en: 'Every agent is busy' },
  queue: { zh: '正在排队', en: 'There is a queue' },
  closing: { zh: '会话正要结束', en: 'The chat is being closed' },
});

const autoReplyId = () => id().meta({ refersTo: 'auto-reply' });

/** What is expected to happen; what is not written may be anything. */
export const expectation = field(
  z.strictObject({
    open: field(
      z.boolean().optional(),
      { zh: '在接待', en: 'Open' },
      { zh: '这时候店铺在不在接待时间。', en: 'Whether the shop is open then.' },
      { samples: [false] },
    ),
    category: field(
      id().optional(),
      { zh: '类别', en: 'Category' },
      { zh: '应该归到哪一类，写编号。', en: 'The id of the category that it goes to.' },
      { samples: ['complaint'], refersTo: 'category' },
    ),
    auto_reply: field(
      oneOf([autoReplyId(), z.array(autoReplyId())]).optional(),
      { zh: '自动回复', en: 'Auto reply' },
      {
        zh: '顾客应该收到哪条自动回复，写编号；写成一列就要一条不多一条不少，写 [] 表示一条也不该发。',
        en: 'The id of the auto reply that is sent. A list must be met exactly; [] says that none is sent.',
      },
      { samples: ['night', ['hello', 'night'], []] },
    ),
    assigned: field(
      id().optional(),
      { zh: '由谁接', en: 'Taken by' },
      {
        zh: '在班而且能接的人里应该有谁，写编号。',
        en: 'The id of a member who is on shift then and takes it.',
      },
      { samples: ['xiao-lin'], refersTo: 'member' },
    ),
    answer_by: field(
      dateTime().optional(),
      { zh: '最晚几点回', en: 'Answered by' },
      { zh: '首次回复最晚在什么时候。', en: 'When the first answer is due.' },
      { samples: ['2026-10-03 09:01'] },
    ),
    reply: field(
      id().optional(),
      { zh: '常用语', en: 'Quick reply' },
      { zh: '给客服的建议里应该有哪条常用语，写编号。', en: 'The id of a quick reply that is offered.' },
      { samples: ['complaint-sorry'], refersTo: 'quick-reply' },
    ),
  }),
  { zh: '应该怎样', en: 'Expected' },
  {
    zh: '只写在意的几样，没写的怎样都行。',
    en: 'Write only what matters; what is left out may be anything.',
  },
  { samples: [{ category: 'complaint', auto_reply: 'night' }] },
);

export const example = field(
  z.strictObject({
    name: field(
      z.string().min(1).optional(),
      { zh: '名称', en: 'Name' },
      { zh: '这个例子试的是什么。', en: 'What the example is about.' },
      { samples: ['夜里来投诉'] },
    ),
    message: field(
      z.string().min(1),
      { zh: '顾客的话', en: 'Message' },
      { zh: '顾客发来的话，照原样写。', en: 'What the customer writes, word for word.' },
      { samples: ['我要投诉，快递把东西摔坏了'] },
    ),
    at: field(
      dateTime(),
      { zh: '什么时候', en: 'When' },
      { zh: '哪天几点发来的，按店铺所在的时区。', en: "When it is sent, by the shop's clock." },
      { samples: ['2026-10-02 23:10'] },
    ),
    channel: field(
      channel.optional(),
      { zh: '渠道', en: 'Channel' },
      { zh: '从哪里来，不写就是飞鸽会话。', en: 'How it comes in; the chat unless you say otherwise.' },
      { samples: ['im'], fallback: 'im' },
    ),
    order_state: field(
      orderState.optional(),
      { zh: '订单状态', en: 'Order state' },
      {
        zh: '顾客的订单走到哪一步，没有订单就不写。',
        en: 'Where the order stands; left out where there is none.',
      },
      { samples: ['refunding'] },
    ),
    tags: field(
      z.array(id().meta({ refersTo: 'tag' })).optional(),
      { zh: '客户标签', en: 'Customer tags' },
      { zh: '顾客身上的标签，写编号。', en: "The ids of the customer's tags." },
      { samples: [['vip']] },
    ),
    opens_chat: field(
      z.boolean().optional(),
      { zh: '是第一句', en: 'First message' },
      {
        zh: '是不是这次会话的第一句，不写就是。欢迎语只在第一句时发。',
        en: 'Whether it is the first message of the chat, which it is unless you say otherwise. Only then a welcome is sent.',
      },
      { samples: [true], fallback: true },
    ),
    situation: field(
      exampleSituation.optional(),
      { zh: '当时的情形', en: 'Situation' },
      { zh: '当时是不是都在忙、在排队。', en: 'Whether everyone is busy, or there is a queue.' },
      { samples: ['busy'] },
    ),
    expect: expectation,
  }),
  { zh: '例子', en: 'Example' },
  {
    zh: '顾客在某个时候说一句话，以及应该发生什么。',
    en: 'A message at a moment, and what should happen.',
  },
  {
    samples: [{ message: '几点下班', at: '2026-11-23 21:00', expect: { open: true } }],
    labelledBy: ['name', 'message'],
  },
);

export type Example = z.infer<typeof example>;
export type Expectation = z.infer<typeof expectation>;
