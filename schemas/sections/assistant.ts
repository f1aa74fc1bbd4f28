import { z } from 'zod';
import { choice, field } from '../meta';
import { date, duration, id } from '../scalars';

export const assistantActive = choice({
  always: { zh: '全天', en: 'All day' },
  in_hours: { zh: '只在接待时间内', en: 'Only within opening hours' },
  out_of_hours: { zh: '只在接待时间外', en: 'Only outside opening hours' },
});

export const assistantHandover = field(
  z.strictObject({
    member: field(
      id().optional(),
      { zh: '成员', en: 'Member' },
      { zh: '转给哪位成员，写编号。', en: 'The id of the member who takes over.' },
      { samples: ['xiao-lin'], guide: 'G3', refersTo: 'member' },
    ),
    role: field(
      z.string().min(1).optional(),
      { zh: '岗位', en: 'Role' },
      {
        zh: '转给哪个岗位，和排班里成员的岗位写法一致。',
        en: 'The role that takes over, worded as in the team.',
      },
      { samples: ['售后客服'], guide: 'G3' },
    ),
  }),
  { zh: '转给谁', en: 'Hand over to' },
  { zh: '转人工时由谁接，写成员或岗位。', en: 'Who takes over from the bot: a member or a role.' },
  { samples: [{ role: '售后客服' }], guide: 'G3' },
);

export const knowledgeReview = field(
  z.strictObject({
    every: field(
      duration().optional(),
      { zh: '多久一次', en: 'Every' },
      { zh: '隔多久检查一遍知识库。', en: 'How often the knowledge is gone through.' },
      { samples: ['7d'], guide: 'G3' },
    ),
    owner: field(
      z.string().min(1).optional(),
      { zh: '谁负责', en: 'Owner' },
      { zh: '谁来补充和改正机器人的回答。', en: 'Who adds to and corrects what the bot says.' },
      { samples: ['客服主管 陈璐'], guide: 'G3' },
    ),
    last: field(
      date().optional(),
      { zh: '上次检查', en: 'Last done' },
      { zh: '最近一次检查是哪天。', en: 'When it was last done.' },
      { samples: ['2026-11-15'], guide: 'G3' },
    ),
  }),
  { zh: '知识库检查', en: 'Knowledge review' },
  {
    zh: '机器人答得准不准，全看知识库。写清楚多久检查一次、谁负责。',
    en: 'The bot is as good as what it was told. Say how often that is reviewed, and by whom.',
  },
  { samples: [{ every: '7d', owner: '客服主管 陈璐' }], guide: 'G3' },
);

export const wrongAnswers = field(
  z.strictObject({
    limit: field(
      z.number().nonnegative().optional(),
      { zh: '每周上限', en: 'Limit a week' },
      { zh: '一周里最多容许答错多少次。', en: 'How many wrong answers a week are bearable.' },
      { samples: [20], guide: 'G3' },
    ),
    what_then: field(
      z.string().min(1).optional(),
      { zh: '超过了怎么办', en: 'What then' },
      { zh: '答错次数超过上限时怎么处理。', en: 'What happens once the limit is passed.' },
      { samples: ['当天补知识库；连续两周超过，就关掉智能客服'], guide: 'G3' },
    ),
  }),
  { zh: '答错的处理', en: 'Wrong answers' },
  {
    zh: '机器人答错多少算太多，超过了怎么办。',
    en: 'How many wrong answers are too many, and what happens then.',
  },
  { samples: [{ limit: 20, what_then: '当天补知识库' }], guide: 'G3' },
);

export const assistant = field(
  z.strictObject({
    active: field(
      assistantActive.optional(),
      { zh: '什么时候用', en: 'When it answers' },
      {
        zh: '智能客服在哪些时间接待，不写就是全天。',
        en: 'When the bot answers; all day unless you say otherwise.',
      },
      { samples: ['out_of_hours'], guide: 'G3', fallback: 'always' },
    ),
    handover_keywords: field(
      z.array(z.string().min(1)).optional(),
      { zh: '转人工的词', en: 'Words for a person' },
      {
        zh: '顾客一说到这些词，就直接转人工；英文按整个单词认。投诉、退款、找人工这几类一定要有。',
        en: 'Words that take the customer straight to a person; Latin letters match whole words. Have some for complaints, refunds and asking for a person.',
      },
      { samples: [['投诉', '退款', '转人工', '315']], guide: 'G3', words: true },
    ),
    handover_to: assistantHandover.optional(),
    knowledge_review: knowledgeReview.optional(),
    wrong_answers: wrongAnswers.optional(),
    notes: field(
      z.string().min(1).optional(),
      { zh: '补充说明', en: 'Notes' },
      { zh: '其他要交代的。', en: 'Anything else to know.' },
      { samples: ['尺寸、安装类问题先由机器人答，其余转人工'], guide: 'G3' },
    ),
  }),
  { zh: '保留的智能客服', en: 'Smart service kept on' },
  {
    zh: '智能客服还开着时怎么管：什么时候用、什么话转人工、谁来维护。',
    en: 'How smart service is run while it stays on: when it answers, when people take over, who looks after it.',
  },
  { guide: 'G3' },
);

export type Assistant = z.infer<typeof assistant>;
