import { z } from 'zod';
import { field, openChoice } from '../meta';
import { date, id } from '../scalars';
import { topicTitles } from '../topics';

export const faqEntry = field(
  z.strictObject({
    id: field(
      id().optional(),
      { zh: '编号', en: 'Id' },
      {
        zh: '直播计划等地方引用这条问答时用的编号。',
        en: 'The id under which live sessions and others name this entry.',
      },
      { samples: ['when-shipped'], defines: 'faq' },
    ),
    question: field(
      z.string().min(1),
      { zh: '问题', en: 'Question' },
      { zh: '用顾客自己的说法写。', en: "Put it in the customer's own words." },
      { samples: ['付款后多久发货？'], guide: 'G2' },
    ),
    variants: field(
      z
        .array(
          field(
            z.string().min(1),
            { zh: '其他问法', en: 'Other wording' },
            { zh: '同一个问题的另一种说法。', en: 'Another way to ask the same thing.' },
            { samples: ['今天能发吗'] },
          ),
        )
        .optional(),
      { zh: '其他问法', en: 'Other wordings' },
      {
        zh: '顾客还会怎么问，方便搜索，也避免重复建条目。',
        en: 'How else customers ask it: easier to find, and not entered twice.',
      },
      { samples: [['今天能发吗', '什么时候寄出']] },
    ),
    answer: field(
      z.string().min(1),
      { zh: '回答', en: 'Answer' },
      {
        zh: '给顾客看的回答，要和常用语说得一样。可以用占位符，例如 {{hours.summary}}。',
        en: 'What customers read; it must say the same as the quick reply. Placeholders such as {{hours.summary}} are allowed.',
      },
      {
        samples: ['现货订单付款后 48 小时内发出，预售商品以页面标注的日期为准。'],
        guide: 'G2',
        customerText: true,
      },
    ),
    internal: field(
      z.string().min(1).optional(),
      { zh: '内部说明', en: 'Internal answer' },
      {
        zh: '给客服自己看的依据：品牌方的解答、参数、口径出处。不发给顾客。',
        en: "What agents should know and customers are not sent: the brand's own answer, figures, where they come from.",
      },
      { samples: ['品牌方：现货在义乌仓，16:00 前付款当天出库'] },
    ),
    product: field(
      z.string().min(1).optional(),
      { zh: '商品', en: 'Product' },
      {
        zh: '只说某一件商品的问答，写商品名或型号；不写就是全店都适用。',
        en: 'The product, by name or model, where the entry is about one only; without it, it holds for the whole shop.',
      },
      { samples: ['云朵抱枕 45cm'] },
    ),
    topic: field(
      openChoice(topicTitles).optional(),
      { zh: '话题', en: 'Topic' },
      {
        zh: '属于哪个话题，也可以写自己的话题。',
        en: 'The topic it belongs to; your own words are fine too.',
      },
      { samples: ['shipping'], groups: true },
    ),
    quick_reply: field(
      id().optional(),
      { zh: '对应的常用语', en: 'Quick reply' },
      {
        zh: '人工回答这个问题时用的常用语，写它的编号。',
        en: 'The quick reply that agents answer it with, by its id.',
      },
      { samples: ['ship-time'], refersTo: 'quick-reply' },
    ),
    where: field(
      z
        .array(
          openChoice({
            shop_home: { zh: '店铺首页', en: 'Shop front page' },
            service_module: { zh: '客服模块', en: 'Customer-service module' },
          }),
        )
        .optional(),
      { zh: '放在哪里', en: 'Where' },
      { zh: '顾客在哪里能看到这条问答。', en: 'Where customers find it.' },
      { samples: [['shop_home', 'service_module']], guide: 'G2' },
    ),
    owner: field(
      z.string().min(1).optional(),
      { zh: '负责人', en: 'Owner' },
      { zh: '谁负责让回答保持正确。', en: 'Who keeps the answer correct.' },
      { samples: ['客服组长 林悦'] },
    ),
    updated: field(
      date().optional(),
      { zh: '最近更新', en: 'Last updated' },
      { zh: '上一次核对或修改的日期。', en: 'When it was last checked or changed.' },
      { samples: ['2026-11-01'] },
    ),
  }),
  { zh: '常见问题', en: 'FAQ entry' },
  { zh: '一个常见问题和它的回答。', en: 'One question that is often asked, with its answer.' },
  {
    samples: [{ question: '付款后多久发货？', answer: '现货订单付款后 48 小时内发出。', topic: 'shipping' }],
    labelledBy: ['question', 'id'],
  },
);

export const faq = field(
  z.array(faqEntry),
  { zh: '常见问题', en: 'FAQ' },
  {
    zh: '放在店铺首页或客服模块的问答，让顾客不用等就能看到答案。',
    en: 'Questions and answers on the shop page or in the service module, so that nobody has to wait for them.',
  },
  { guide: 'G2' },
);

export type FaqEntry = z.infer<typeof faqEntry>;
