import { z } from 'zod';
import { choice, field, openChoice } from '../meta';
import { date, id } from '../scalars';

export const announcement = field(
  z.strictObject({
    id: field(
      id().optional(),
      { zh: '编号', en: 'Id' },
      { zh: '促销活动引用这条公告时用的编号。', en: 'The id under which promotions name this announcement.' },
      { samples: ['double-11-shipping'], defines: 'announcement' },
    ),
    title: field(
      z.string().min(1).optional(),
      { zh: '标题', en: 'Title' },
      { zh: '公告的短标题，方便在列表里找。', en: 'A short title, to find it in a list.' },
      { samples: ['双11发货安排'] },
    ),
    text: field(
      z.string().min(1),
      { zh: '内容', en: 'Text' },
      {
        zh: '顾客看到的公告。可以用占位符，例如 {{promotion.name}}、{{hours.holiday}}。',
        en: 'What customers read. Placeholders such as {{promotion.name}} or {{hours.holiday}} are allowed.',
      },
      {
        samples: ['{{promotion.name}}期间订单较多，现货将在付款后 72 小时内发出，感谢您的耐心等待。'],
        guide: 'G2',
        customerText: true,
      },
    ),
    kind: field(
      choice({
        shipping: { zh: '发货安排', en: 'Shipping' },
        event: { zh: '活动', en: 'Event or promotion' },
        holiday: { zh: '节假日安排', en: 'Holiday arrangements' },
        service: { zh: '客服安排', en: 'Customer service' },
      }).optional(),
      { zh: '类型', en: 'Kind' },
      {
        zh: '公告说的是发货、活动、节假日还是客服安排。',
        en: 'Whether it is about shipping, an event, a holiday or the service.',
      },
      { samples: ['shipping'], guide: 'G2' },
    ),
    from: field(
      date().optional(),
      { zh: '开始日期', en: 'From' },
      { zh: '从哪一天起挂出。', en: 'The first day it is shown.' },
      { samples: ['2026-11-01'] },
    ),
    to: field(
      date().optional(),
      { zh: '结束日期', en: 'To' },
      {
        zh: '挂到哪一天为止，当天也算。过期的公告要撤下。',
        en: 'The last day it is shown, that day included. Take it down afterwards.',
      },
      { samples: ['2026-11-11'] },
    ),
    where: field(
      z
        .array(
          openChoice({
            shop_home: { zh: '店铺首页', en: 'Shop front page' },
            detail_page: { zh: '商品详情页', en: 'Product pages' },
            service_module: { zh: '客服模块', en: 'Customer-service module' },
            live_room: { zh: '直播间', en: 'Live stream' },
          }),
        )
        .optional(),
      { zh: '挂在哪里', en: 'Where' },
      { zh: '顾客在哪里能看到。', en: 'Where customers see it.' },
      { samples: [['shop_home']], guide: 'G2' },
    ),
    promotion: field(
      id().optional(),
      { zh: '对应的活动', en: 'Promotion' },
      {
        zh: '为哪个促销活动而发，写 promotions 里的编号。',
        en: 'The promotion it is for: an id from the promotions section.',
      },
      { samples: ['double-11'], refersTo: 'promotion' },
    ),
    owner: field(
      z.string().min(1).optional(),
      { zh: '负责人', en: 'Owner' },
      { zh: '谁负责按时挂出和撤下。', en: 'Who puts it up and takes it down in time.' },
      { samples: ['店铺运营 周敏'] },
    ),
  }),
  { zh: '公告', en: 'Announcement' },
  { zh: '一条给所有顾客看的通知。', en: 'One notice for all customers.' },
  {
    samples: [{ id: 'spring-festival', kind: 'holiday', text: '春节期间客服服务时间：{{hours.holiday}}。' }],
    labelledBy: ['title', 'id', 'text'],
    detailedBy: ['from', 'to'],
  },
);

export const announcements = field(
  z.array(announcement),
  { zh: '店铺公告', en: 'Announcements' },
  {
    zh: '提前告诉顾客发货、活动和节假日安排，免得大家一个个来问。',
    en: 'Tells customers ahead of time about shipping, events and holidays, so that they need not ask one by one.',
  },
  { guide: 'G2' },
);

export type Announcement = z.infer<typeof announcement>;
