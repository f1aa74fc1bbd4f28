import { z } from 'zod';
import { choice, field, openChoice } from '../meta';
import { date, language, timezone } from '../scalars';

export const platform = choice({
  douyin: { zh: '抖店（抖音小店）', en: 'Douyin shop' },
  other: { zh: '其他平台', en: 'Another platform' },
});

export const channel = openChoice({
  im: { zh: '客服会话（抖店是飞鸽）', en: 'Customer-service chat' },
  live_comment: { zh: '直播间评论', en: 'Live-stream comments' },
  short_video_comment: { zh: '短视频评论', en: 'Short-video comments' },
  phone: { zh: '电话', en: 'Phone' },
});

export const shop = field(
  z.strictObject({
    name: field(
      z.string().min(1),
      { zh: '店铺名称', en: 'Shop name' },
      {
        zh: '顾客看到的店铺名称。回复里可以用 {{shop.name}} 引用它。',
        en: 'The name that customers see. Replies can quote it as {{shop.name}}.',
      },
      { samples: ['小满家居旗舰店'] },
    ),
    platform: field(
      platform.optional(),
      { zh: '平台', en: 'Platform' },
      {
        zh: '店铺开在哪个平台，不写就是抖店。',
        en: 'Where the shop is; a Douyin shop unless you say otherwise.',
      },
      { samples: ['douyin'] },
    ),
    timezone: field(
      timezone().optional(),
      { zh: '时区', en: 'Time zone' },
      {
        zh: '本文件里所有时间所在的时区，不写就是 Asia/Shanghai（北京时间）。',
        en: 'The zone of every time in this file; Asia/Shanghai unless you say otherwise.',
      },
      { samples: ['Asia/Shanghai'] },
    ),
    languages: field(
      z.array(language()).optional(),
      { zh: '服务语言', en: 'Languages' },
      {
        zh: '客服用哪些语言回复，主要语言写在最前面。',
        en: 'The languages you answer in, the main one first.',
      },
      { samples: [['zh', 'en']] },
    ),
    brand_voice: field(
      choice({
        warm: { zh: '亲切温暖', en: 'Warm' },
        professional: { zh: '专业严谨', en: 'Professional' },
        playful: { zh: '活泼俏皮', en: 'Playful' },
        plain: { zh: '朴素直接', en: 'Plain' },
      }).optional(),
      { zh: '品牌语气', en: 'Brand voice' },
      {
        zh: '客服说话的整体风格，话术和培训都以它为准。',
        en: 'How the shop sounds; replies and training follow it.',
      },
      { samples: ['warm'], guide: 'G3' },
    ),
    average_order_value: field(
      z.number().positive().optional(),
      { zh: '客单价（元）', en: 'Average order value (CNY)' },
      {
        zh: '平均每单金额，单位元。客单价高的店更需要人工服务。',
        en: 'The average order in CNY. Expensive goods call for personal service.',
      },
      { samples: [168], guide: 'G3' },
    ),
    channels: field(
      z.array(channel).optional(),
      { zh: '服务渠道', en: 'Channels' },
      { zh: '顾客从哪些地方来问。', en: 'Where customers ask.' },
      { samples: [['im', 'live_comment']], words: true },
    ),
    owner: field(
      z.string().min(1).optional(),
      { zh: '负责人', en: 'Owner' },
      { zh: '谁对这份手册负责。', en: 'Who answers for this playbook.' },
      { samples: ['运营主管 周敏'] },
    ),
    status: field(
      choice({
        draft: { zh: '草稿', en: 'Draft' },
        approved: { zh: '已批准', en: 'Approved' },
        active: { zh: '执行中', en: 'In force' },
        retired: { zh: '已停用', en: 'Retired' },
      }).optional(),
      { zh: '状态', en: 'Status' },
      {
        zh: '这份手册是草稿、已批准、执行中还是已停用。',
        en: 'Whether this playbook is a draft, approved, in force or retired.',
      },
      { samples: ['active'] },
    ),
    updated: field(
      date().optional(),
      { zh: '最近更新', en: 'Last updated' },
      { zh: '上一次修改这份手册的日期。', en: 'When this playbook was last changed.' },
      { samples: ['2026-11-01'] },
    ),
    review_on: field(
      date().optional(),
      { zh: '下次复查', en: 'Next review' },
      { zh: '哪一天再把这份手册看一遍。', en: 'When this playbook is to be read again.' },
      { samples: ['2027-02-01'] },
    ),
  }),
  { zh: '店铺', en: 'Shop' },
  {
    zh: '这份手册属于哪家店、用什么时区和语气。',
    en: 'Which shop this playbook is for, with its time zone and voice.',
  },
);
