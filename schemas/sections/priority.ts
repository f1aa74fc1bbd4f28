import { z } from 'zod';
import { choice, field, oneOf, openChoice } from '../meta';
import { duration, id } from '../scalars';
import { channel } from './shop';
import { memberLevel } from './staffing';

const words = () => z.array(z.string().min(1));
const member = () => id().meta({ refersTo: 'member' });

export const orderState = openChoice({
  unpaid: { zh: '待付款', en: 'Not yet paid' },
  paid: { zh: '已付款，待发货', en: 'Paid, not yet shipped' },
  shipped: { zh: '已发货', en: 'Shipped' },
  received: { zh: '已收货', en: 'Received' },
  refunding: { zh: '退款处理中', en: 'Refund under way' },
  refunded: { zh: '已退款', en: 'Refunded' },
  closed: { zh: '交易关闭', en: 'Closed' },
});

export const pauseReason = openChoice({
  waiting_customer: { zh: '等顾客回话', en: 'Waiting for the customer' },
  waiting_warehouse: { zh: '等仓库答复', en: 'Waiting for the warehouse' },
  waiting_courier: { zh: '等快递答复', en: 'Waiting for the courier' },
  out_of_hours: { zh: '接待时间以外', en: 'Outside opening hours' },
});

export const categoryMatch = field(
  z.strictObject({
    keywords: field(
      words().optional(),
      { zh: '关键词', en: 'Keywords' },
      {
        zh: '顾客的话里出现其中一个词就行。英文按整个单词认：refund 认得 refunds、refunded，age 不会认到 package。',
        en: 'One of these words in what the customer writes. Latin letters match whole words: refund also finds refunds and refunded, age does not find package.',
      },
      { samples: [['投诉', '举报', '315']], guide: 'G2', words: true },
    ),
    tags: field(
      z.array(id().meta({ refersTo: 'tag' })).optional(),
      { zh: '客户标签', en: 'Customer tags' },
      { zh: '顾客带有其中一个标签就行，写编号。', en: 'One of these tags on the customer, by id.' },
      { samples: [['vip']], guide: 'G2' },
    ),
    order_states: field(
      z.array(orderState).optional(),
      { zh: '订单状态', en: 'Order states' },
      { zh: '订单处在其中一种状态就行。', en: 'One of these states of the order.' },
      { samples: [['refunding']], guide: 'G2', words: true },
    ),
    channels: field(
      z.array(channel).optional(),
      { zh: '渠道', en: 'Channels' },
      { zh: '从其中一个渠道来就行。', en: 'One of these ways of coming in.' },
      { samples: [['im']], guide: 'G2', words: true },
    ),
  }),
  { zh: '怎么认出来', en: 'Recognised by' },
  {
    zh: '凭什么判断一条咨询属于这一类。每种条件对上一个就行；写了几种条件，就要都对上。',
    en: 'What makes an inquiry belong here. Of each condition one entry is enough; conditions written together must all hold.',
  },
  { samples: [{ keywords: ['投诉', '举报'] }], guide: 'G2' },
);

export const assignment = field(
  z.strictObject({
    member: field(
      oneOf([member(), z.array(member())]).optional(),
      { zh: '成员', en: 'Member' },
      { zh: '分给哪位或哪几位成员，写编号。', en: 'The member or members who take it, by id.' },
      { samples: ['xiao-lin', ['xiao-lin', 'a-jie']], guide: 'G2' },
    ),
    role: field(
      z.string().min(1).optional(),
      { zh: '岗位', en: 'Role' },
      { zh: '分给哪个岗位，和团队里写的一样。', en: 'The role that takes it, worded as in the team.' },
      { samples: ['售后客服'], guide: 'G2' },
    ),
    skill: field(
      z.string().min(1).optional(),
      { zh: '技能', en: 'Skill' },
      { zh: '要会什么，和团队里写的一样。', en: 'What one must be good at, worded as in the team.' },
      { samples: ['refund'], guide: 'G2' },
    ),
    level: field(
      memberLevel.optional(),
      { zh: '资历', en: 'Level' },
      {
        zh: '简单的商品问题可以交给新人，难的留给老手。',
        en: 'Simple product questions can go to juniors, hard ones to seniors.',
      },
      { samples: ['junior'], guide: 'G2' },
    ),
  }),
  { zh: '分给谁', en: 'Assigned to' },
  { zh: '按成员、岗位、技能或资历来分。', en: 'By member, role, skill or level.' },
  { samples: [{ role: '售后客服', level: 'senior' }], guide: 'G2' },
);

export const category = field(
  z.strictObject({
    id: field(
      id(),
      { zh: '编号', en: 'Id' },
      {
        zh: '给这一类起的编号，别处用它引用。',
        en: 'The name by which other places refer to this category.',
      },
      { samples: ['complaint'], guide: 'G2', defines: 'category' },
    ),
    name: field(
      z.string().min(1).optional(),
      { zh: '名称', en: 'Name' },
      { zh: '这一类咨询叫什么。', en: 'What this kind of inquiry is called.' },
      { samples: ['投诉与售后'], guide: 'G2' },
    ),
    level: field(
      z.int().min(1).max(5).optional(),
      { zh: '优先级', en: 'Priority' },
      {
        zh: '1 到 5，1 最先处理，不写算 3。投诉和售后要排在前面。',
        en: '1 to 5, 1 goes first; 3 unless you say otherwise. Put complaints in front.',
      },
      { samples: [1], guide: 'G2', fallback: 3 },
    ),
    match: categoryMatch.optional(),
    assign: field(
      oneOf([member(), assignment]).optional(),
      { zh: '分给谁', en: 'Assigned to' },
      {
        zh: '写一位成员的编号，或者按岗位、技能、资历来分。',
        en: 'One member’s id, or who by role, skill or level.',
      },
      { samples: [{ role: '售后客服' }, 'xiao-lin'], guide: 'G2' },
    ),
    during: field(
      choice({
        open_hours: { zh: '接待时间内', en: 'Within opening hours' },
        always: { zh: '全天', en: 'Around the clock' },
      }).optional(),
      { zh: '计时时段', en: 'Clock runs' },
      {
        zh: '下面的时限只在接待时间内计，还是全天都计。',
        en: 'Whether the times below count opening hours only, or all hours.',
      },
      { samples: ['open_hours'], guide: 'G2', fallback: 'open_hours' },
    ),
    calendar: field(
      id().optional(),
      { zh: '接待时间', en: 'Hours' },
      {
        zh: '这一类另有接待时间时，写那份时间的编号。',
        en: 'The id of the named hours that hold for this category, where it has its own.',
      },
      { samples: ['after-sales-hours'], guide: 'G2', refersTo: 'calendar' },
    ),
    first_response: field(
      duration().optional(),
      { zh: '首次回复', en: 'First response' },
      { zh: '顾客来问后，多久之内要有人回第一句。', en: 'How soon a person gives the first answer.' },
      { samples: ['1m'], guide: 'G2' },
    ),
    next_response: field(
      duration().optional(),
      { zh: '后续回复', en: 'Next response' },
      { zh: '顾客再说话后，多久之内要回。', en: 'How soon each later message is answered.' },
      { samples: ['3m'], guide: 'G2' },
    ),
    resolve_within: field(
      duration().optional(),
      { zh: '解决时限', en: 'Resolved within' },
      { zh: '多久之内要把事情办完。', en: 'How soon the matter is settled.' },
      { samples: ['1d'], guide: 'G2' },
    ),
    warn_before: field(
      duration().optional(),
      { zh: '提前提醒', en: 'Warn before' },
      { zh: '离时限还剩多久时提醒当班的人。', en: 'How long before a time runs out the agent is warned.' },
      { samples: ['2h'], guide: 'G2' },
    ),
    pauses_when: field(
      z.array(pauseReason).optional(),
      { zh: '什么时候停表', en: 'Clock pauses' },
      { zh: '解决时限在哪些情况下先不计。', en: 'When the time to settle the matter stands still.' },
      { samples: [['waiting_customer', 'waiting_courier']], guide: 'G2' },
    ),
    escalate_to: field(
      id().optional(),
      { zh: '升级给谁', en: 'Escalated to' },
      {
        zh: '办不了或超时了交给哪位成员，写编号。',
        en: 'The id of the member who takes over what is stuck or late.',
      },
      { samples: ['xiao-lin'], guide: 'G2', refersTo: 'member' },
    ),
    escalate_after: field(
      duration().optional(),
      { zh: '多久后升级', en: 'Escalated after' },
      { zh: '多久没有进展就升级。', en: 'How long it may be stuck before that.' },
      { samples: ['30m'], guide: 'G2' },
    ),
    replies: field(
      z.array(id().meta({ refersTo: 'quick-reply' })).optional(),
      { zh: '常用语', en: 'Quick replies' },
      { zh: '回这一类时常用的话术，写编号。', en: 'The ids of the quick replies that help here.' },
      { samples: [['complaint-sorry']], guide: 'G2' },
    ),
  }),
  { zh: '咨询类别', en: 'Category' },
  {
    zh: '一类咨询：怎么认、多急、给谁、多久回。',
    en: 'One kind of inquiry: how to know it, how urgent, whose, how soon.',
  },
  {
    samples: [{ id: 'complaint', name: '投诉与售后', level: 1 }],
    guide: 'G2',
    labelledBy: ['name', 'id'],
    detailedBy: ['level', 'first_response'],
  },
);

export const priority = field(
  z.strictObject({
    categories: field(
      z.array(category).optional(),
      { zh: '咨询类别', en: 'Categories' },
      {
        zh: '把咨询分成几类。一条咨询属于好几类时，先看优先级，再看谁写在前面。',
        en: 'The kinds of inquiry. One that fits several goes by priority, then by which stands first.',
      },
      {
        samples: [
          [
            {
              id: 'complaint',
              name: '投诉与售后',
              level: 1,
              match: { keywords: ['投诉', '退款'] },
              first_response: '1m',
            },
            { id: 'product', name: '商品咨询', level: 4, assign: { level: 'junior' }, first_response: '3m' },
          ],
        ],
        guide: 'G2',
      },
    ),
    default: field(
      id().optional(),
      { zh: '默认类别', en: 'Default category' },
      {
        zh: '哪一类都对不上的咨询归到哪里，写编号。',
        en: 'The id of the category for all that fits nowhere.',
      },
      { samples: ['product'], guide: 'G2', refersTo: 'category' },
    ),
    tie_break: field(
      choice({
        oldest_first: { zh: '等得最久的先回', en: 'Longest wait first' },
        vip_first: { zh: '重要客户先回', en: 'Important customers first' },
      }).optional(),
      { zh: '同样急时先回谁', en: 'Between equals' },
      {
        zh: '优先级相同时先回谁，不写就是等得最久的。',
        en: 'Who goes first at equal priority; the longest wait unless you say otherwise.',
      },
      { samples: ['oldest_first'], guide: 'G2', fallback: 'oldest_first' },
    ),
    vip_tags: field(
      z.array(id().meta({ refersTo: 'tag' })).optional(),
      { zh: '重要客户的标签', en: 'Tags of important customers' },
      { zh: '带哪些标签的算重要客户，写编号。', en: 'The ids of the tags that make a customer important.' },
      { samples: [['vip']], guide: 'G2' },
    ),
  }),
  { zh: '分类与优先级', en: 'Triage' },
  {
    zh: '哪些咨询先处理、分给谁、多久要回、办不了交给谁。',
    en: 'Which inquiries go first, to whom, how soon they are answered, and who takes what is stuck.',
  },
  { guide: 'G2' },
);

export type Priority = z.infer<typeof priority>;
export type Category = z.infer<typeof category>;
