import { z } from 'zod';
import { choice, field } from '../meta';
import { date, id } from '../scalars';
import { MOST_INQUIRIES } from '../bounds';

/** Never `on`, `off`, `yes` or `no`: readers of YAML 1.1 turn those into booleans. */
export const smartService = choice({
  disabled: { zh: '关闭，咨询全部由人工接待', en: 'Off; people answer everything' },
  enabled: { zh: '保留并持续优化', en: 'Kept on and improved' },
  disabled_for_window: { zh: '只在一段时间内关闭', en: 'Off for a window of time only' },
});

export const disableReason = choice({
  inaccurate_replies: { zh: '答非所问，误解顾客', en: 'It misses the point of what customers ask' },
  personal_service: { zh: '需要有人情味、专业的一对一服务', en: 'Customers need personal or expert service' },
  low_volume: { zh: '咨询量不大，人工忙得过来', en: 'Few inquiries; people can handle them' },
  hard_to_maintain: { zh: '没有精力维护知识库和设置', en: 'No time to keep its knowledge and settings up' },
  promotion_window: { zh: '大促期间集中人力接待', en: 'People take over during a big promotion' },
});

export const keepReason = choice({
  high_volume: { zh: '咨询量太大，光靠人工接不住', en: 'Too many inquiries for people alone' },
  automation_wanted: { zh: '希望用自动回复分担一部分', en: 'Automation is to carry part of the load' },
  well_maintained: { zh: '有专人维护，回答得不错', en: 'It is looked after and answers well' },
});

export const evidence = field(
  z.strictObject({
    daily_inquiries: field(
      z.number().nonnegative().max(MOST_INQUIRIES).optional(),
      { zh: '日均咨询量', en: 'Inquiries a day' },
      { zh: '平均每天有多少顾客来问。', en: 'How many customers ask on an average day.' },
      { samples: [120], guide: 'G3' },
    ),
    bot_wrong_rate: field(
      z.number().min(0).max(1).optional(),
      { zh: '机器人答错比例', en: 'Share of wrong bot answers' },
      {
        zh: '机器人的回答里有多少答错或答偏，写 0 到 1 的小数，0.18 就是 18%。',
        en: 'How much of what the bot answers is wrong or beside the point, from 0 to 1; 0.18 is 18 %.',
      },
      { samples: [0.18], guide: 'G3' },
    ),
    complaints_about_bot: field(
      z.number().nonnegative().optional(),
      { zh: '每周投诉机器人的次数', en: 'Complaints about the bot a week' },
      { zh: '一周里有多少顾客抱怨机器人。', en: 'How many customers complain about the bot in a week.' },
      { samples: [6], guide: 'G3' },
    ),
    knowledge_base_updated: field(
      date().optional(),
      { zh: '知识库上次更新', en: 'Knowledge last updated' },
      {
        zh: '机器人的知识库最近一次更新是哪天。',
        en: 'When the bot’s knowledge was last brought up to date.',
      },
      { samples: ['2026-05-20'], guide: 'G3' },
    ),
    measured_on: field(
      date().optional(),
      { zh: '统计日期', en: 'Measured on' },
      { zh: '上面这些数字是哪天统计的。', en: 'When these figures were taken.' },
      { samples: ['2026-10-31'], guide: 'G3' },
    ),
  }),
  { zh: '依据', en: 'Evidence' },
  { zh: '支持这个决定的数字。', en: 'The figures behind the decision.' },
  { samples: [{ daily_inquiries: 120, bot_wrong_rate: 0.18 }], guide: 'G3' },
);

export const decisionWindow = field(
  z.strictObject({
    from: field(
      date().optional(),
      { zh: '从哪天', en: 'From' },
      { zh: '从这一天起关闭。', en: 'The first day on which it is off.' },
      { samples: ['2026-11-09'], guide: 'G3' },
    ),
    to: field(
      date().optional(),
      { zh: '到哪天', en: 'To' },
      { zh: '关闭到这一天为止，当天也算在内。', en: 'The last day on which it is off, that day included.' },
      { samples: ['2026-11-12'], guide: 'G3' },
    ),
    promotion: field(
      id().optional(),
      { zh: '哪个大促', en: 'Promotion' },
      { zh: '为哪个大促关闭，写大促的编号。', en: 'The id of the promotion that it is off for.' },
      { samples: ['double-11'], guide: 'G3', refersTo: 'promotion' },
    ),
  }),
  { zh: '关闭时段', en: 'Window' },
  {
    zh: '只关闭一段时间时，写起止日期，或者写是哪个大促。',
    en: 'Where it is off for a while only: the dates, or the promotion.',
  },
  { samples: [{ from: '2026-11-09', to: '2026-11-12' }], guide: 'G3' },
);

export const decision = field(
  z.strictObject({
    smart_service: field(
      smartService,
      { zh: '智能客服', en: 'Smart service' },
      {
        zh: '智能客服是关闭、保留，还是只关一段时间。不要写 on、off、yes、no，有的软件会把它们读错。',
        en: 'Whether it is off, kept, or off for a while. Do not write on, off, yes or no: some software misreads them.',
      },
      { samples: ['disabled'], guide: 'G3' },
    ),
    reasons: field(
      z.array(disableReason).optional(),
      { zh: '关闭的理由', en: 'Reasons for off' },
      { zh: '为什么要关，可以写几条。', en: 'Why it is switched off; there may be several.' },
      { samples: [['inaccurate_replies', 'personal_service']], guide: 'G3' },
    ),
    keep_reasons: field(
      z.array(keepReason).optional(),
      { zh: '保留的理由', en: 'Reasons to keep it' },
      { zh: '决定保留时，写为什么留着。', en: 'Where it is kept: why.' },
      { samples: [['high_volume', 'well_maintained']], guide: 'G3' },
    ),
    evidence: evidence.optional(),
    window: decisionWindow.optional(),
    decided_by: field(
      z.string().min(1).optional(),
      { zh: '谁决定的', en: 'Decided by' },
      { zh: '拍板的人。', en: 'Who made the decision.' },
      { samples: ['店长 林峰'], guide: 'G3' },
    ),
    decided_on: field(
      date().optional(),
      { zh: '哪天决定的', en: 'Decided on' },
      { zh: '做出决定的日期。', en: 'When it was decided.' },
      { samples: ['2026-11-01'], guide: 'G3' },
    ),
    review_on: field(
      date().optional(),
      { zh: '下次复查', en: 'Next review' },
      { zh: '哪天回头看这个决定还对不对。', en: 'When to ask whether the decision still holds.' },
      { samples: ['2027-02-01'], guide: 'G3' },
    ),
    notes: field(
      z.string().min(1).optional(),
      { zh: '补充说明', en: 'Notes' },
      { zh: '上面的选项说不清的，用自己的话写。', en: 'What the fixed words cannot say, in your own.' },
      { samples: ['家具尺寸问题多，机器人常答成别的款'], guide: 'G3' },
    ),
  }),
  { zh: '决定', en: 'Decision' },
  {
    zh: '智能客服关还是留，为什么，谁定的，什么时候再看。',
    en: 'Whether smart service is off or kept, why, by whom, and when to look again.',
  },
  { guide: 'G3' },
);

export type Decision = z.infer<typeof decision>;
export type SmartService = z.infer<typeof smartService>;
