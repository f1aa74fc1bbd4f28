import { defineRule } from '../../rule-support/rule';

/** Only told of here: findings/drafts.ts finds it, since the marks are comments, which rules do not see. */
export const checksUnconfirmedDraft = defineRule({
  id: 'checks/unconfirmed-draft',
  level: 'warning',
  source: 'G4',
  title: { zh: '起草的内容还没有确认', en: 'A draft that nobody has confirmed' },
  why: {
    zh: '起草的时间、人手、目标和话术是照着常见做法写的，不是店里的决定。没人看过就上线，顾客收到的就是一句谁也没答应过的话。',
    en: 'Drafted hours, people, targets and texts follow common practice; they are not what your shop decided. Used unread, they promise customers what nobody agreed to.',
  },
  howToFix: {
    zh: '看一遍标记下面的内容，改成店里的实际情况，再把“# playbook-draft”这一行删掉，或点“确认无误”。',
    en: 'Read what is below the mark, change it to what your shop really does, then delete the "# playbook-draft" line or choose "Confirmed".',
  },
  reads: ['checks'],
  messages: {
    what: {
      zh: '这里是起草的，还没有人确认：{what}',
      en: 'This is a draft that nobody has confirmed yet: {what}',
    },
    draft: {
      zh: '下面的内容是起草的，还没有人确认。',
      en: 'What follows is a draft that nobody has confirmed yet.',
    },
  },
  fixes: {
    one: { zh: '确认无误，去掉这个标记', en: 'Confirmed: take this mark away' },
    section: {
      zh: '{section} 里的 {count} 处都确认无误，去掉标记',
      en: 'All {count} drafts of {section} are confirmed: take their marks away',
    },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
# playbook-draft: 每天 08:00-23:00 有人接待
hours:
  weekly: { mon-sun: "08:00-23:00" }
`,
      `playbook: 1
shop:
  name: Oak & Linen
quick_replies:
  # playbook-draft
  - { title: Shipping, text: In-stock orders leave within 48 hours. }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
# 店长 11 月 20 日确认
hours:
  weekly: { mon-sun: "08:00-23:00" }
`,
    ],
  },
  check() {},
});
