import { z } from 'zod';
import { field, oneOf } from '../meta';
import { duration } from '../scalars';

export const offlineMessages = field(
  z.strictObject({
    owner: field(
      z.string().min(1).optional(),
      { zh: '谁负责', en: 'Owner' },
      {
        zh: '谁来回没人在线时顾客留下的话。',
        en: 'Who answers what customers left while no one was online.',
      },
      { samples: ['早班组长'], guide: 'G2' },
    ),
    answer_within: field(
      duration().optional(),
      { zh: '上班后多久回完', en: 'Answered within' },
      { zh: '开始接待后多长时间内把留言回完。', en: 'How soon after opening they are all answered.' },
      { samples: ['1h'], guide: 'G2' },
    ),
  }),
  { zh: '离线留言', en: 'Offline messages' },
  {
    zh: '没有客服在线时，顾客的话会变成留言。写清楚谁来回、多久回完。',
    en: 'With no one online, what customers write is left as a message. Say who answers it, and how soon.',
  },
  { samples: [{ owner: '早班组长', answer_within: '1h' }], guide: 'G2' },
);

export const messages = field(
  z.strictObject({
    who: field(
      z.string().min(1).optional(),
      { zh: '谁来看', en: 'Who' },
      { zh: '谁负责盯消息列表。', en: 'Who keeps an eye on the inbox.' },
      { samples: ['当班组长'], guide: 'G2' },
    ),
    check_every: field(
      duration().optional(),
      { zh: '多久看一次', en: 'Check every' },
      { zh: '隔多久把未读消息清一遍。', en: 'How often unread messages are gone through.' },
      { samples: ['15m'], guide: 'G2' },
    ),
    unread_limit: field(
      z.int().nonnegative().optional(),
      { zh: '未读上限', en: 'Unread limit' },
      {
        zh: '未读消息最多允许积压几条，0 就是一条也不留。',
        en: 'How many messages may stand unread; 0 means none.',
      },
      { samples: [5], guide: 'G2' },
    ),
    what_then: field(
      z.string().min(1).optional(),
      { zh: '超过了怎么办', en: 'What then' },
      { zh: '未读超过上限时怎么处理。', en: 'What happens once the limit is passed.' },
      { samples: ['组长分给空闲的同事，仍然超过就叫后备支援'], guide: 'G2' },
    ),
    handover: field(
      oneOf([z.string().min(1), z.array(z.string().min(1))]).optional(),
      { zh: '交接班', en: 'Handover' },
      {
        zh: '下班前怎么把没办完的事交给下一班，写一句话，或者列一张清单。',
        en: 'How unfinished chats pass to the next shift: one sentence, or a checklist.',
      },
      {
        samples: [['未回完的会话', '答应了回电的顾客', '等仓库答复的订单'], '下班前十分钟在群里逐条交接'],
        guide: 'G2',
      },
    ),
    close_after: field(
      duration().optional(),
      { zh: '多久没回音就结束会话', en: 'Close after' },
      {
        zh: '顾客多久不再说话，就可以结束这次会话。',
        en: 'How long a customer is silent before the chat may be closed.',
      },
      { samples: ['30m'], guide: 'G2' },
    ),
    offline_messages: offlineMessages.optional(),
  }),
  { zh: '消息管理', en: 'Messages' },
  {
    zh: '消息列表怎么看：多久清一次未读，怎么交接班，留言谁来回。',
    en: 'How the inbox is kept: how often unread messages are cleared, how shifts hand over, who answers what was left.',
  },
  { guide: 'G2' },
);

export type Messages = z.infer<typeof messages>;
