import { z } from 'zod';
import { field, openChoice } from '../meta';
import { duration, id } from '../scalars';

const followUp = z.strictObject({
  after: field(
    duration().optional(),
    { zh: '多久之后', en: 'After' },
    { zh: '打上标签多久之后跟进。', en: 'How long after the tag is set to get back to the customer.' },
    { samples: ['1d'] },
  ),
  by: field(
    z.string().min(1).optional(),
    { zh: '谁来跟进', en: 'By' },
    { zh: '跟进的人或岗位。', en: 'The person or role who gets back to the customer.' },
    { samples: ['售后专员'] },
  ),
  reply: field(
    id().optional(),
    { zh: '用哪条常用语', en: 'Reply' },
    { zh: '跟进时发哪条常用语，写它的编号。', en: 'The quick reply to send then, by its id.' },
    { samples: ['ship-update'], refersTo: 'quick-reply' },
  ),
});

export const tag = field(
  z.strictObject({
    id: field(
      id(),
      { zh: '编号', en: 'Id' },
      {
        zh: '常用语和咨询分类引用这个标签时用的编号。',
        en: 'The id under which replies and categories name this tag.',
      },
      { samples: ['high-intent'], defines: 'tag' },
    ),
    name: field(
      z.string().min(1).optional(),
      { zh: '名称', en: 'Name' },
      { zh: '客服在工作台里看到的标签名。', en: 'What agents see in the workbench.' },
      { samples: ['高意向'] },
    ),
    color: field(
      openChoice({
        red: { zh: '红色，排在最前', en: 'Red, listed first' },
        yellow: { zh: '黄色，排第二', en: 'Yellow, listed second' },
        blue: { zh: '蓝色，排第三', en: 'Blue, listed third' },
        green: { zh: '绿色，排第四', en: 'Green, listed fourth' },
      }).optional(),
      { zh: '星标颜色', en: 'Colour' },
      {
        zh: '对应的星标颜色。飞鸽工作台有红、黄、蓝、绿四种（截至 2022 年的说明）。',
        en: 'The star colour that stands for it. The Feige workbench has red, yellow, blue and green (as of 2022).',
      },
      { samples: ['red'] },
    ),
    meaning: field(
      z.string().min(1).optional(),
      { zh: '含义', en: 'Meaning' },
      { zh: '这个标签说明顾客是什么情况。', en: 'What the tag says about a customer.' },
      { samples: ['问过两次以上、还没下单的顾客'] },
    ),
    apply_when: field(
      z.string().min(1).optional(),
      { zh: '什么时候打', en: 'Apply when' },
      {
        zh: '出现什么情况就打上它。写具体，大家打的标签才一致。',
        en: 'What has to happen before it is set. Be concrete, so that everyone tags alike.',
      },
      { samples: ['顾客问了尺码和优惠，说再考虑一下'], guide: 'G2' },
    ),
    note: field(
      z.string().min(1).optional(),
      { zh: '备注模板', en: 'Note template' },
      {
        zh: '打标签时写进顾客备注的内容。飞鸽的备注最多 500 字（截至 2022 年的说明）。',
        en: 'What to write in the note on the customer. Feige keeps up to 500 characters (as of 2022).',
      },
      { samples: ['看中的款式、顾虑、约好的跟进时间'] },
    ),
    follow_up: field(
      followUp.optional(),
      { zh: '跟进', en: 'Follow-up' },
      {
        zh: '打上之后谁在什么时候做什么。没有跟进的标签只是个记号。',
        en: 'Who does what, and when. A tag nobody acts on is only a mark.',
      },
      { samples: [{ after: '1d', by: '售前客服', reply: 'still-thinking' }], guide: 'G2' },
    ),
  }),
  { zh: '客户标签', en: 'Customer tag' },
  {
    zh: '给顾客做的一种标记，以及之后怎么跟进。',
    en: 'One mark on customers, and what is done about it afterwards.',
  },
  {
    samples: [
      { id: 'high-intent', name: '高意向', color: 'red', follow_up: { after: '1d', by: '售前客服' } },
    ],
    labelledBy: ['name', 'id'],
  },
);

export const tags = field(
  z.array(tag),
  { zh: '客户标签', en: 'Customer tags' },
  {
    zh: '重要顾客和潜在顾客怎么标记、怎么跟进。',
    en: 'How important and promising customers are marked and followed up.',
  },
  { guide: 'G2' },
);

export type Tag = z.infer<typeof tag>;
