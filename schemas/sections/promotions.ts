import { z } from 'zod';
import { field, openChoice } from '../meta';
import { date, id } from '../scalars';
import { smartService } from './decision';
import { shift } from './staffing';
import { MOST_TIMES } from './staffing/load';

/** Names only: their dates move every year. `618` alone would be read as a number, hence `618大促`. */
export const promotionName = openChoice({
  双11: { zh: '十一月的双11大促', en: 'Double 11, in November' },
  '618大促': { zh: '年中的 618 大促', en: 'The 618 mid-year sale' },
  双12: { zh: '十二月的双12大促', en: 'Double 12, in December' },
  年货节: { zh: '春节前的年货节', en: 'The sale before the Spring Festival' },
  '38节': { zh: '三月的 38 节大促', en: 'The 8 March sale' },
  七夕: { zh: '七夕促销', en: 'The Qixi sale, in summer' },
});

export const promotion = field(
  z.strictObject({
    id: field(
      id(),
      { zh: '编号', en: 'Id' },
      {
        zh: '给这次大促起的编号，别处用它引用。',
        en: 'The name by which other places refer to this promotion.',
      },
      { samples: ['double-11'], guide: 'G3', defines: 'promotion' },
    ),
    name: field(
      promotionName.optional(),
      { zh: '名称', en: 'Name' },
      {
        zh: '大促叫什么，回复里可以用 {{promotion.name}} 引用。只写 618 会被当成数字，要加引号。',
        en: 'What it is called; replies can quote it as {{promotion.name}}. A bare 618 is read as a number: quote it.',
      },
      { samples: ['双11'], guide: 'G3' },
    ),
    from: field(
      date().optional(),
      { zh: '从哪天', en: 'From' },
      {
        zh: '第一天。每年日期都不一样，以平台当年的通知为准。',
        en: 'The first day. It moves every year: go by the platform’s notice.',
      },
      { samples: ['2026-11-09'], guide: 'G3' },
    ),
    to: field(
      date().optional(),
      { zh: '到哪天', en: 'To' },
      { zh: '最后一天，当天也算在内。', en: 'The last day, that day included.' },
      { samples: ['2026-11-12'], guide: 'G3' },
    ),
    enabled: field(
      z.boolean().optional(),
      { zh: '是否启用', en: 'In use' },
      {
        zh: '过了的或不参加的大促写 false，不写就是启用。',
        en: 'false for one that is over or not joined; in use unless you say so.',
      },
      { samples: [true], guide: 'G3', fallback: true },
    ),
    expected_load: field(
      z.number().positive().max(MOST_TIMES).optional(),
      { zh: '预计咨询量（倍）', en: 'Expected load (times)' },
      {
        zh: '咨询量预计是平日的几倍，3 就是三倍。',
        en: 'Inquiries as a multiple of a normal day; 3 is three times as many.',
      },
      { samples: [3], guide: 'G3' },
    ),
    extra_shifts: field(
      z.array(shift).optional(),
      { zh: '加班排班', en: 'Extra shifts' },
      {
        zh: '大促期间在平时排班之外多排的班，写法和排班里的一样。',
        en: 'Shifts on top of the usual ones while it lasts, written just as in staffing.',
      },
      {
        samples: [[{ id: 'double-11-evening', days: 'mon-sun', time: '18:00-24:00', members: ['a-jie'] }]],
        guide: 'G2',
      },
    ),
    smart_service: field(
      smartService.optional(),
      { zh: '期间的智能客服', en: 'Smart service meanwhile' },
      {
        zh: '大促期间智能客服是关还是开，不写就照「决定」里的来。',
        en: 'Whether smart service is off or on while it lasts; as decided for the shop unless you say otherwise.',
      },
      { samples: ['disabled'], guide: 'G3' },
    ),
    announcement: field(
      id().optional(),
      { zh: '公告', en: 'Announcement' },
      { zh: '预告这次大促的店铺公告，写编号。', en: 'The id of the notice that tells customers of it.' },
      { samples: ['double-11-notice'], guide: 'G2', refersTo: 'announcement' },
    ),
    auto_reply: field(
      id().optional(),
      { zh: '自动回复', en: 'Automatic reply' },
      { zh: '大促期间用的自动回复，写编号。', en: 'The id of the automatic reply used while it lasts.' },
      { samples: ['double-11-busy'], guide: 'G2', refersTo: 'auto-reply' },
    ),
    owner: field(
      z.string().min(1).optional(),
      { zh: '负责人', en: 'Owner' },
      { zh: '大促期间客服由谁总负责。', en: 'Who runs customer service while it lasts.' },
      { samples: ['运营主管 周敏'], guide: 'G3' },
    ),
    notes: field(
      z.string().min(1).optional(),
      { zh: '补充说明', en: 'Notes' },
      { zh: '其他要交代的。', en: 'Anything else to know.' },
      { samples: ['11 日零点前后两小时全员在线'], guide: 'G3' },
    ),
  }),
  { zh: '大促', en: 'Promotion' },
  {
    zh: '一次大促：哪几天、会忙几倍、多排哪些班。',
    en: 'One promotion: which days, how much busier, which extra shifts.',
  },
  {
    samples: [{ id: 'double-11', name: '双11', from: '2026-11-09', to: '2026-11-12', expected_load: 3 }],
    guide: 'G3',
    labelledBy: ['name', 'id'],
    detailedBy: ['from', 'to'],
  },
);

export const promotions = field(
  z.array(promotion),
  { zh: '大促安排', en: 'Promotions' },
  {
    zh: '接下来有哪些大促，客服怎么准备。',
    en: 'The promotions ahead, and how customer service gets ready for them.',
  },
  { guide: 'G3' },
);

export type Promotion = z.infer<typeof promotion>;
