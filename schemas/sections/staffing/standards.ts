import { z } from 'zod';
import { field, oneOf, openChoice } from '../../meta';
import { date, duration } from '../../scalars';

const line = () => z.string().min(1);
/** One line of text, or several. */
const lines = () => oneOf([line(), z.array(line()).min(1)]);

export const standards = field(
  z.strictObject({
    tone: field(
      z.array(line()).optional(),
      { zh: '语气', en: 'Tone' },
      { zh: '说话是什么口气，一条一句。', en: 'How answers should sound, one line each.' },
      { samples: [['先回应情绪，再讲办法']], guide: 'G2' },
    ),
    must_say: field(
      z.array(line()).optional(),
      { zh: '必须说', en: 'Must say' },
      { zh: '每次接待都要说到的话。', en: 'What every conversation has to contain.' },
      { samples: [['请问还有别的可以帮您吗']], guide: 'G2' },
    ),
    must_not_say: field(
      z.array(line()).optional(),
      { zh: '不许说', en: 'Must not say' },
      {
        zh: '不能出现的词句。手册里写给顾客的文字也会按这里检查。',
        en: 'Words that must not appear. The texts for customers in this file are checked against them.',
      },
      { samples: [['不知道', '自己看详情页']], guide: 'G2' },
    ),
    etiquette: field(
      z.array(line()).optional(),
      { zh: '礼仪', en: 'Etiquette' },
      {
        zh: '接待的规矩：怎么开头，怎么结束，怎么转交。',
        en: 'How to open, close and hand over a conversation.',
      },
      { samples: [['转交前告诉顾客接下来由谁处理']], guide: 'G2' },
    ),
    reply_within: field(
      duration().optional(),
      { zh: '多久内回复', en: 'Reply within' },
      {
        zh: '在岗时每条消息最晚多久回复。',
        en: 'How long a message may wait at most while someone is on shift.',
      },
      { samples: ['3m'], guide: 'G2' },
    ),
  }),
  { zh: '服务规范', en: 'Standards' },
  { zh: '所有客服都照着做的说法和做法。', en: 'What everyone on the team says and does alike.' },
  { guide: 'G2' },
);

export const training = field(
  z.strictObject({
    topic: field(
      line().optional(),
      { zh: '主题', en: 'Topic' },
      { zh: '学什么。', en: 'What is learnt.' },
      { samples: ['退换货流程'], guide: 'G2' },
    ),
    every: field(
      duration().optional(),
      { zh: '多久一次', en: 'How often' },
      { zh: '隔多久学一次，例如 30d。', en: 'How long between two sessions, such as 30d.' },
      { samples: ['30d'], guide: 'G2' },
    ),
    materials: field(
      lines().optional(),
      { zh: '材料', en: 'Materials' },
      { zh: '用什么来学：文档、录屏、真实会话。', en: 'What is used: documents, recordings, real chats.' },
      { samples: ['售后手册第三章', ['售后手册', '上月差评会话十则']], file: true },
    ),
    who: field(
      lines().optional(),
      { zh: '谁参加', en: 'Who' },
      { zh: '哪些人要来。', en: 'Who takes part.' },
      { samples: ['全体客服', ['新手', '售后客服']] },
    ),
    trainer: field(
      line().optional(),
      { zh: '谁来讲', en: 'Trainer' },
      { zh: '由谁负责讲。', en: 'Who runs it.' },
      { samples: ['售后组长'] },
    ),
    last: field(
      date().optional(),
      { zh: '上次', en: 'Last time' },
      { zh: '上一次是哪天。', en: 'When it was last held.' },
      { samples: ['2026-11-05'] },
    ),
  }),
  { zh: '培训', en: 'Training' },
  { zh: '定期学一个主题。', en: 'One topic, learnt at regular intervals.' },
  { labelledBy: ['topic'] },
);

export const metric = field(
  z.strictObject({
    name: field(
      openChoice({
        first_response: { zh: '首次响应时长', en: 'First response' },
        reply_within_3m: { zh: '3 分钟人工回复率', en: 'Answered by a person within 3 minutes' },
        average_response: { zh: '平均响应时长', en: 'Average response' },
        satisfaction: { zh: '满意率', en: 'Satisfaction' },
        resolution: { zh: '一次解决率', en: 'Solved at once' },
        quality: { zh: '会话质检得分', en: 'Quality score of sampled chats' },
        conversion: { zh: '询单转化率', en: 'Share of inquiries that buy' },
      }).optional(),
      { zh: '指标', en: 'Metric' },
      { zh: '看什么。', en: 'What is measured.' },
      { samples: ['satisfaction', '差评数'], guide: 'G2' },
    ),
    target: field(
      line().optional(),
      { zh: '达标线', en: 'Target' },
      {
        zh: '做到多少算合格，写成文字；只有数字时请加引号，例如 "0.9"。',
        en: 'What counts as good, as text; put a bare number in quotes, such as "0.9".',
      },
      { samples: ['不低于 95%', '60s'], guide: 'G2' },
    ),
    weight: field(
      z.number().min(0).max(1).optional(),
      { zh: '权重', en: 'Weight' },
      {
        zh: '在总分里占几成，各项加起来应为 1。',
        en: 'Its part of the whole score; together they should make 1.',
      },
      { samples: [0.3] },
    ),
  }),
  { zh: '考核指标', en: 'Metric' },
  { zh: '一项考核内容、达标线和权重。', en: 'One thing that is measured, its target and its weight.' },
  { labelledBy: ['name'] },
);

export const assessment = field(
  z.strictObject({
    every: field(
      duration().optional(),
      { zh: '多久一次', en: 'How often' },
      { zh: '隔多久考核一次。', en: 'How long between two assessments.' },
      { samples: ['30d'], guide: 'G2' },
    ),
    metrics: field(
      z.array(metric).optional(),
      { zh: '指标', en: 'Metrics' },
      { zh: '看哪几项。', en: 'What is looked at.' },
      { samples: [[{ name: 'satisfaction', target: '不低于 95%', weight: 0.4 }]], guide: 'G2' },
    ),
    sample_chats: field(
      z.number().int().min(0).optional(),
      { zh: '抽查会话数', en: 'Chats sampled' },
      { zh: '每次从每个人那里抽多少条会话来看。', en: 'How many chats of each person are read each time.' },
      { samples: [20] },
    ),
    who: field(
      line().optional(),
      { zh: '谁来评', en: 'Assessor' },
      { zh: '由谁打分。', en: 'Who gives the marks.' },
      { samples: ['客服主管'] },
    ),
  }),
  { zh: '考核', en: 'Assessment' },
  {
    zh: '多久看一次客服做得怎么样，看哪些指标。',
    en: 'How often the work is looked at, and by which measures.',
  },
  { guide: 'G2' },
);

export type Standards = z.infer<typeof standards>;
export type Training = z.infer<typeof training>;
export type Assessment = z.infer<typeof assessment>;
