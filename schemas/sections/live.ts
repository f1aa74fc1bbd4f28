import { z } from 'zod';
import { field } from '../meta';
import { id } from '../scalars';
import { channel } from './shop';

export const liveSession = field(
  z.strictObject({
    name: field(
      z.string().min(1).optional(),
      { zh: '名称', en: 'Name' },
      { zh: '这场直播或这组短视频叫什么。', en: 'What the stream or the series of videos is called.' },
      { samples: ['周五上新直播'], guide: 'G2' },
    ),
    when: field(
      z.string().min(1).optional(),
      { zh: '什么时候', en: 'When' },
      { zh: '什么时候播或什么时候发，用自己的话写。', en: 'When it is on or comes out, in your own words.' },
      { samples: ['每周五 20:00-22:00'], guide: 'G2' },
    ),
    host: field(
      z.string().min(1).optional(),
      { zh: '主播', en: 'Host' },
      { zh: '谁出镜。', en: 'Who is on camera.' },
      { samples: ['小周'], guide: 'G2' },
    ),
    answered_by: field(
      z.string().min(1).optional(),
      { zh: '谁回评论', en: 'Comments answered by' },
      { zh: '播的时候谁在评论区回答问题。', en: 'Who answers the comments meanwhile.' },
      { samples: ['中控 小何'], guide: 'G2' },
    ),
    topics: field(
      z.array(z.string().min(1)).optional(),
      { zh: '要讲清楚的问题', en: 'Topics' },
      {
        zh: '主播要主动讲到哪些事，讲过了，来问的人就少。',
        en: 'What the host explains unasked. What was said there need not be asked in chat.',
      },
      { samples: [['尺寸怎么量', '几天发货', '七天无理由怎么退']], guide: 'G2', words: true },
    ),
    faq: field(
      z.array(id().meta({ refersTo: 'faq' })).optional(),
      { zh: '用到的常见问题', en: 'FAQ entries' },
      { zh: '这一场会答到的常见问题，写编号。', en: 'The ids of the questions that it answers.' },
      { samples: [['shipping-time', 'how-to-measure']], guide: 'G2' },
    ),
  }),
  { zh: '场次', en: 'Session' },
  {
    zh: '一场直播或一组短视频：谁播、讲什么、谁回评论。',
    en: 'One stream or series of videos: who, what about, who answers.',
  },
  {
    samples: [{ name: '周五上新直播', when: '每周五 20:00-22:00', host: '小周' }],
    guide: 'G2',
    labelledBy: ['name'],
    detailedBy: ['when', 'host'],
  },
);

export const commentReply = field(
  z.strictObject({
    question: field(
      z.string().min(1).optional(),
      { zh: '评论里的问题', en: 'Question' },
      { zh: '观众在评论里怎么问。', en: 'How viewers ask it in the comments.' },
      { samples: ['多久发货？'], guide: 'G2' },
    ),
    text: field(
      z.string().min(1),
      { zh: '回复', en: 'Reply' },
      {
        zh: '在评论区怎么回。所有人都看得到，别写顾客的订单和个人信息。',
        en: 'What is answered in the comments. All can read it: nothing about a customer’s order or person.',
      },
      { samples: ['现货 48 小时内发出，定制款看详情页写的日期～'], guide: 'G2', customerText: true },
    ),
    channels: field(
      z.array(channel).optional(),
      { zh: '用在哪里', en: 'Channels' },
      {
        zh: '用在直播间还是短视频的评论区，不写就是都用。',
        en: 'Live or short-video comments; both unless you say otherwise.',
      },
      { samples: [['live_comment', 'short_video_comment']], guide: 'G2', words: true },
    ),
  }),
  { zh: '评论回复', en: 'Comment reply' },
  { zh: '评论区的一个常见问题和它的回复。', en: 'One question from the comments and its answer.' },
  {
    samples: [{ question: '多久发货？', text: '现货 48 小时内发出' }],
    guide: 'G2',
    labelledBy: ['question', 'text'],
  },
);

export const live = field(
  z.strictObject({
    sessions: field(
      z.array(liveSession).optional(),
      { zh: '场次', en: 'Sessions' },
      {
        zh: '哪些直播和短视频会顺带回答顾客的问题。',
        en: 'The streams and videos in which customers’ questions are answered.',
      },
      {
        samples: [[{ name: '周五上新直播', when: '每周五 20:00-22:00', topics: ['几天发货'] }]],
        guide: 'G2',
      },
    ),
    comment_replies: field(
      z.array(commentReply).optional(),
      { zh: '评论回复', en: 'Comment replies' },
      { zh: '评论区常见的问题，事先备好答案。', en: 'Answers kept ready for what viewers often ask.' },
      { samples: [[{ question: '多久发货？', text: '现货 48 小时内发出' }]], guide: 'G2' },
    ),
  }),
  { zh: '直播与短视频', en: 'Live streams and videos' },
  {
    zh: '在直播和短视频里提前把问题答掉，少一些人来问客服。',
    en: 'Questions answered in streams and videos, so that fewer reach the chat.',
  },
  { guide: 'G2' },
);

export type Live = z.infer<typeof live>;
