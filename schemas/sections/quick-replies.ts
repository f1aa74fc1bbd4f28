import { z } from 'zod';
import { choice, field, oneOf } from '../meta';
import { date, id, language } from '../scalars';
import { channel } from './shop';

const fill = field(
  z.strictObject({
    name: field(
      z.string().min(1),
      { zh: '填空名称', en: 'Name' },
      {
        zh: '这个空叫什么，话术里写成 {{fill.名称}}。',
        en: 'What the blank is called; the text quotes it as {{fill.name}}.',
      },
      { samples: ['补发时间'] },
    ),
    hint: field(
      z.string().min(1).optional(),
      { zh: '填写提示', en: 'Hint' },
      {
        zh: '告诉客服这里填什么、到哪里查。',
        en: 'Tells the agent what to fill in and where to look it up.',
      },
      { samples: ['和仓库确认后的日期，例如 11月12日'] },
    ),
  }),
  { zh: '要填的空', en: 'Blank' },
  { zh: '发送前由客服填写的一处内容。', en: 'One thing that the agent fills in before sending.' },
  { samples: [{ name: '补发时间', hint: '和仓库确认后的日期' }], labelledBy: ['name'] },
);

const valid = z.strictObject({
  from: field(
    date().optional(),
    { zh: '开始日期', en: 'From' },
    { zh: '从哪一天起可以用。', en: 'The first day it may be used.' },
    { samples: ['2026-11-01'] },
  ),
  to: field(
    date().optional(),
    { zh: '结束日期', en: 'To' },
    { zh: '用到哪一天为止，当天也算。', en: 'The last day it may be used, that day included.' },
    { samples: ['2026-11-11'] },
  ),
});

export const quickReply = field(
  z.strictObject({
    id: field(
      id().optional(),
      { zh: '编号', en: 'Id' },
      {
        zh: '别处引用这条常用语时用的编号。',
        en: 'The id under which other parts of the file name this reply.',
      },
      { samples: ['ship-time'], defines: 'quick-reply' },
    ),
    title: field(
      z.string().min(1).optional(),
      { zh: '标题', en: 'Title' },
      {
        zh: '客服在列表里看到的名字，顾客看不到。',
        en: 'What agents see in the list; customers do not see it.',
      },
      { samples: ['发货时间'] },
    ),
    group: field(
      oneOf([z.string().min(1), z.array(z.string().min(1)).min(1)]).optional(),
      { zh: '分组', en: 'Group' },
      {
        zh: '放在哪个分组，例如售前、物流、售后；分几级的，从大到小写成一列：[售前, 尺码]。分组少而清楚，找起来才快。',
        en: 'The group it is kept in, such as before sale, shipping or after-sales; a group within a group is a list from the outer to the inner one: [Before sale, Sizes]. Few clear groups are found fastest.',
      },
      { samples: ['物流'], groups: true },
    ),
    shortcut: field(
      z.string().min(1).optional(),
      { zh: '快捷码', en: 'Shortcut' },
      {
        zh: '输入它就能调出这条常用语，每条都要不一样。',
        en: 'What agents type to call the reply up. No two replies share one.',
      },
      { samples: ['/fh'] },
    ),
    text: field(
      z.string().min(1),
      { zh: '内容', en: 'Text' },
      {
        zh: '发给顾客的话。可以用占位符，例如 {{buyer.nickname|亲}}、{{hours.summary}}。',
        en: 'What is sent to the customer. Placeholders such as {{buyer.nickname|there}} or {{hours.summary}} are allowed.',
      },
      {
        samples: ['{{buyer.nickname|亲}}，现货订单付款后 48 小时内发出，发出后您会收到物流提醒。'],
        guide: 'G2',
        customerText: true,
      },
    ),
    tags: field(
      z
        .array(
          field(
            id(),
            { zh: '标签编号', en: 'Tag id' },
            { zh: 'tags 里的一个编号。', en: 'An id from the tags section.' },
            { samples: ['follow-shipping'], refersTo: 'tag' },
          ),
        )
        .optional(),
      { zh: '打什么标签', en: 'Tags' },
      {
        zh: '发出这条之后，给顾客打上哪些标签。',
        en: 'The tags to put on a customer who is sent this reply.',
      },
      { samples: [['follow-shipping']] },
    ),
    category: field(
      id().optional(),
      { zh: '咨询类别', en: 'Category' },
      {
        zh: '用来答哪一类咨询，写 priority.categories 里的编号。',
        en: 'The kind of inquiry it answers: an id from priority.categories.',
      },
      { samples: ['shipping'], refersTo: 'category' },
    ),
    use_when: field(
      z.string().min(1).optional(),
      { zh: '什么时候用', en: 'When to use' },
      {
        zh: '什么情况下用，什么情况下不要用。新人最需要这一句。',
        en: 'When to use it, and when not to. Newcomers need this line most.',
      },
      { samples: ['顾客问什么时候发货，而且商品是现货'] },
    ),
    internal: field(
      z.string().min(1).optional(),
      { zh: '内部说明', en: 'Internal answer' },
      {
        zh: '给客服自己看的依据：品牌方的解答、参数、口径出处。不发给顾客。',
        en: "What agents should know and customers are not sent: the brand's own answer, figures, where they come from.",
      },
      { samples: ['现货在义乌仓，周日不发货；预售以商品页的日期为准'] },
    ),
    attachments: field(
      z
        .array(
          field(
            z.string().min(1),
            { zh: '附件', en: 'Attachment' },
            { zh: '文件名，或者卡片的名称。', en: 'A file name, or the name of a card.' },
            { samples: ['尺码表.png'] },
          ),
        )
        .optional(),
      { zh: '附件', en: 'Attachments' },
      {
        zh: '跟着一起发的图片、视频或商品卡片。',
        en: 'Pictures, videos or product cards that are sent along.',
      },
      { samples: [['尺码表.png']], file: true },
    ),
    language: field(
      language().optional(),
      { zh: '语言', en: 'Language' },
      {
        zh: 'text 用的是哪种语言，不写就是店铺的主要语言。',
        en: "The language of text; the shop's main language unless you say otherwise.",
      },
      { samples: ['zh'] },
    ),
    translations: field(
      z
        .record(
          language(),
          field(
            z.string().min(1),
            { zh: '译文', en: 'Translation' },
            { zh: '同一句话用这种语言怎么说。', en: 'The same reply in this language.' },
            {
              samples: ['Hi {{buyer.nickname|there}}, items in stock leave us within 48 hours of payment.'],
              customerText: true,
            },
          ),
        )
        .optional(),
      { zh: '其他语言', en: 'Translations' },
      {
        zh: '其他语言的说法，按语言代码写。',
        en: 'The reply in other languages, one line for each language code.',
      },
      { samples: [{ en: 'Items in stock leave us within 48 hours of payment.' }] },
    ),
    fill: field(
      z.array(fill).optional(),
      { zh: '发送前要填的空', en: 'Blanks to fill' },
      {
        zh: '发送前由客服填写的内容。不要用 XX 或下划线留空，忘了填会直接发给顾客。',
        en: 'What the agent fills in before sending. Gaps marked XX or ____ get sent as they are when someone forgets.',
      },
      { samples: [[{ name: '补发时间', hint: '和仓库确认后的日期' }]] },
    ),
    scope: field(
      choice({
        team: { zh: '团队共用', en: 'The whole team uses it' },
        personal: { zh: '个人自用', en: "One agent's own" },
      }).optional(),
      { zh: '谁用', en: 'Scope' },
      {
        zh: '全团队共用，还是某个人自己用。不写就是团队共用。',
        en: 'For the whole team unless you say it is personal.',
      },
      { samples: ['team'], fallback: 'team' },
    ),
    channels: field(
      z.array(channel).optional(),
      { zh: '用在哪些渠道', en: 'Channels' },
      {
        zh: '只在这些渠道使用，不写就都能用。',
        en: 'Only used in these channels; in all of them if left out.',
      },
      { samples: [['im']], words: true },
    ),
    owner: field(
      z.string().min(1).optional(),
      { zh: '负责人', en: 'Owner' },
      { zh: '谁负责让这条保持正确。', en: 'Who keeps this reply correct.' },
      { samples: ['客服组长 林悦'] },
    ),
    review_on: field(
      date().optional(),
      { zh: '下次复查', en: 'Next review' },
      { zh: '哪一天再看一遍是否还对。', en: 'When to check that it is still right.' },
      { samples: ['2027-02-01'] },
    ),
    status: field(
      choice({
        draft: { zh: '草稿，还不能用', en: 'Draft, not to be used yet' },
        approved: { zh: '已批准，等待启用', en: 'Approved, not in use yet' },
        active: { zh: '使用中', en: 'In use' },
        retired: { zh: '已停用', en: 'No longer used' },
      }).optional(),
      { zh: '状态', en: 'Status' },
      {
        zh: '这条现在能不能用，不写就是使用中。',
        en: 'Whether it may be used; in use unless you say otherwise.',
      },
      { samples: ['active'], fallback: 'active' },
    ),
    valid: field(
      valid.optional(),
      { zh: '有效期', en: 'Valid' },
      {
        zh: '只在一段日期里能用的话术，例如活动期间。',
        en: 'For a reply that only holds for some days, such as a promotion.',
      },
      { samples: [{ from: '2026-11-01', to: '2026-11-11' }] },
    ),
  }),
  { zh: '常用语', en: 'Quick reply' },
  { zh: '一条预先写好、客服一点就能发的回复。', en: 'One prepared reply that an agent sends with a click.' },
  {
    samples: [{ id: 'ship-time', title: '发货时间', group: '物流', text: '现货订单付款后 48 小时内发出。' }],
    labelledBy: ['title', 'id', 'text'],
    detailedBy: ['shortcut', 'group'],
  },
);

export const quickReplies = field(
  z.array(quickReply),
  { zh: '常用语', en: 'Quick replies' },
  {
    zh: '常见问题的标准回复。同一个问题，谁来答都是同样的说法。',
    en: 'Standard answers to what is often asked, so that everyone on the team says the same.',
  },
  { guide: 'G2' },
);

export type QuickReply = z.infer<typeof quickReply>;
