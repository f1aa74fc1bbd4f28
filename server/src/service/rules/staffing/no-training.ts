import { secondsInWords } from '../../wording/durations';
import { readDuration, secondsPerUnit } from '../../../../../schemas/scalars';
import type { Training } from '../../../../../schemas/sections/staffing';
import type { Playbook } from '../../../../../schemas/playbook';
import type { Locale, Text } from '../../../../../schemas/text';
import { daysBetween } from '../../time/dates';
import { defineRule } from '../../rule-support/rule';
import { partOf, put } from '../../rule-support/section-part';
import { offInWords, servesByHand } from '../../triage/smart-service';

export const staffingNoTraining = defineRule({
  id: 'staffing/no-training',
  level: 'warning',
  source: 'G2',
  title: { zh: '没有定期培训', en: 'No regular training' },
  why: {
    zh: '商品、活动、平台规则一直在变，以前是改机器人的知识库，现在要靠人记住。没有固定的培训，新规则总有人不知道。',
    en: 'Products, offers and rules keep changing. That used to go into the robot’s knowledge; now people have to remember it, and without regular training someone always misses a new rule.',
  },
  howToFix: {
    zh: '在 staffing.training 里写学什么（topic）、多久一次（every）、谁参加（who）。',
    en: 'Write under staffing.training what is learnt (topic), how often (every) and by whom (who).',
  },
  reads: ['shop', 'decision', 'assistant', 'promotions', 'staffing'],
  needs: ['staffing.training'],
  messages: {
    none: {
      zh: '{off}，顾客问什么都靠人，却没有任何培训安排。',
      en: '{off}, everything depends on people, and no training is planned for them.',
    },
    noRhythm: {
      zh: '“{topic}”没有写多久培训一次（every）。',
      en: '"{topic}" does not say how often it is held (every).',
    },
    overdue: {
      zh: '“{topic}”上次是 {last}，离今天 {days} 天，已经超过说好的间隔（{every}）。',
      en: '"{topic}" was last held on {last}, {days} days ago: longer ago than agreed ({every}).',
    },
    overdueUnnamed: {
      zh: '这项培训上次是 {last}，离今天 {days} 天，已经超过说好的间隔（{every}）。',
      en: 'This training was last held on {last}, {days} days ago: longer ago than agreed ({every}).',
    },
    unnamed: {
      zh: '这项培训没有写多久一次（every）。',
      en: 'This training does not say how often it is held (every).',
    },
  },
  fixes: {
    add: { zh: '加上三项起步的培训', en: 'Add three kinds of training to begin with' },
    monthly: { zh: '定为每 30 天一次', en: 'Make it every 30 days' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
staffing:
  training:
    - { topic: 退换货流程, who: 全体客服 }
    - { topic: 新品, every: 14d, last: 2026-10-01 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
decision:
  smart_service: disabled
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
staffing:
  training:
    - { topic: 退换货流程, every: 30d }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: enabled
`,
    ],
  },
  check({ playbook, language, today }, report) {
    if (!servesByHand(playbook)) return;
    const training = playbook.staffing?.training ?? [];
    if (training.length === 0) {
      report({
        at: partOf(playbook, 'staffing', 'training'),
        message: 'none',
        data: { off: offInWords(playbook) },
        fixes: [
          {
            title: 'add',
            kind: 'draft',
            edits: [put(playbook, 'staffing', 'training', startersFor(playbook.shop.platform, language))],
          },
        ],
      });
    }
    for (const one of training) {
      const { topic, every, last } = one;
      if (every !== undefined) {
        const seconds = readDuration(every);
        const days = last === undefined ? 0 : daysBetween(last, today);
        if (last === undefined || seconds === undefined || days * secondsPerUnit.d <= seconds) continue;
        report({
          at: { in: one, key: 'last' },
          message: topic === undefined ? 'overdueUnnamed' : 'overdue',
          data: {
            topic: topic ?? '',
            last,
            days,
            every: secondsInWords(seconds),
          },
          level: 'info',
        });
        continue;
      }
      report({
        at: { in: one, ...(topic !== undefined && { key: 'topic' }) },
        message: topic === undefined ? 'unnamed' : 'noRhythm',
        data: { topic: topic ?? '' },
        fixes: [
          { title: 'monthly', kind: 'draft', edits: [{ kind: 'set', in: one, key: 'every', value: '30d' }] },
        ],
      });
    }
  },
});

/** The three minutes are a rule of Douyin; another platform has its own. */
function startersFor(platform: Playbook['shop']['platform'], language: Locale): readonly Training[] {
  const topic = otherRules[language];
  const isRules = ({ materials }: Training): boolean => materials !== undefined;
  return platform === 'other'
    ? starters[language].map((one) => (isRules(one) ? { ...one, topic } : one))
    : starters[language];
}

const otherRules: Text = {
  zh: '平台规则：多久之内要回复、哪些话不能说',
  en: 'The platform’s rules: how soon to answer, and what must not be said',
};

const starters: Readonly<Record<Locale, readonly Training[]>> = {
  zh: [
    { topic: '新品和活动：卖点、规格、优惠怎么算', every: '14d', who: '全体客服' },
    { topic: '退换货、退款和投诉怎么处理，哪些情况要上报', every: '30d', who: '全体客服' },
    {
      topic: '平台规则：三分钟回复、不能留站外联系方式',
      every: '30d',
      materials: '后台最新公告、上月被扣分的会话',
      who: '全体客服',
    },
  ],
  en: [
    {
      topic: 'New products and offers: what they are and how discounts add up',
      every: '14d',
      who: 'All agents',
    },
    {
      topic: 'Returns, refunds and complaints: how to handle them and what to pass on',
      every: '30d',
      who: 'All agents',
    },
    {
      topic: 'The platform’s rules: answers within three minutes, no contacts off the platform',
      every: '30d',
      materials: 'The latest notices, and last month’s chats that cost points',
      who: 'All agents',
    },
  ],
};
