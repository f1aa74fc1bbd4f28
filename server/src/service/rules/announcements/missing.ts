import { newSection, sectionFix } from '../../rule-support/section-part';
import type { Announcement } from '../../../../../schemas/sections/announcements';
import { allowed } from '../../text/forbidden-words';
import { defineRule } from '../../rule-support/rule';
import type { Facts } from '../../document/facts';

export const announcementsMissing = defineRule({
  id: 'announcements/missing',
  level: 'info',
  source: 'G2',
  title: { zh: '没有店铺公告', en: 'No announcements' },
  why: {
    zh: '几点有人、什么时候放假、活动期间发货慢几天，公告里说一次，就不用对每位顾客再说一遍。',
    en: 'When someone answers, when you are closed, how slow a promotion makes shipping: said once in a notice, it need not be said to every customer.',
  },
  howToFix: {
    zh: '在 announcements 里写发货、活动、节假日或客服时间的公告，写明挂在哪里、挂到哪天。',
    en: 'Add notices on shipping, events, holidays or service hours under announcements, with where and until when they are shown.',
  },
  reads: ['announcements', 'hours', 'staffing'],
  needs: ['announcements'],
  messages: {
    missing: {
      zh: '一条店铺公告都没有：客服时间、发货和放假安排，顾客只能来问。',
      en: 'There is no announcement: customers have to ask about service hours, shipping and holidays.',
    },
  },
  fixes: { add: { zh: '加上一条怎么找客服的公告', en: 'Add a notice on how to reach you' } },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: "09:00-21:00" }
`,
      `playbook: 1
shop:
  name: Oak & Linen
announcements: []
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
announcements:
  - { kind: service, text: "人工客服每天 {{hours.summary}} 在线。" }
`,
      `playbook: 1
shop:
  name: Oak & Linen
announcements:
  - text: We ship on Monday again.
    to: 2026-11-01
`,
    ],
  },
  check(facts, report) {
    const { playbook } = facts;
    if (playbook.announcements?.length) return;
    const notice = starter(facts);
    const isAllowed = allowed(notice.text, playbook) === notice.text;
    report({
      at: { in: playbook, key: 'announcements' },
      message: 'missing',
      fixes: sectionFix(newSection('announcements', isAllowed ? [notice] : [])),
    });
  },
});

/** Names the hours where the playbook has any. */
function starter({ playbook, language }: Facts): Announcement {
  const { hours, plain } = texts[language];
  return {
    id: 'service-hours',
    kind: 'service',
    text: playbook.hours?.weekly ? hours : plain,
    where: ['shop_home'],
  };
}

const texts = {
  zh: {
    hours: '人工客服服务时间：{{hours.summary}}。其他时间请留言，写上订单号和问题，我们上班后按顺序回复。',
    plain: '有问题请点客服留言，写上订单号和遇到的情况，客服会按顺序回复。',
  },
  en: {
    hours:
      'Our team answers {{hours.summary}}. At other times please leave your order number and question; we reply in turn once we are back.',
    plain: 'Please write to us in the chat with your order number and what happened; we reply in turn.',
  },
};
