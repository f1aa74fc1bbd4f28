import { defineRule } from '../rule';

/** Only told of here: findings/silence.ts finds it, since what an ignore silences shows when all rules have run. */
export const checksUnusedIgnore = defineRule({
  id: 'checks/unused-ignore',
  level: 'warning',
  source: 'G4',
  title: { zh: '忽略了并不存在的问题', en: 'An ignore that ignores nothing' },
  why: {
    zh: '问题早就改好了，忽略还留着；哪天同样的问题再出现，就没人会看到。规则名写错的忽略更糟：以为挡住了，其实没有。',
    en: 'The problem is long gone and the ignore is still there: should it come back, nobody will see it. And one with a misspelt rule never worked at all.',
  },
  mend: {
    zh: '删掉这条注释或设置；规则名写错的改成对的。',
    en: 'Delete the comment or the setting, or spell the rule’s name right.',
  },
  reads: ['checks'],
  messages: {
    comment: {
      zh: '这条忽略注释没有挡住任何问题，可以删掉。',
      en: 'This ignore comment silences nothing; delete it.',
    },
    unknown: {
      zh: '没有叫“{rule}”的规则，这条忽略注释不起作用。',
      en: 'There is no rule "{rule}", so this ignore comment does nothing.',
    },
    setting: {
      zh: '“{rule}”现在没有发现问题，这条设置可以删掉。',
      en: '"{rule}" finds nothing now; this setting can go.',
    },
  },
  fixes: { remove: { zh: '删掉它', en: 'Delete it' } },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  # playbook-ignore-next-line reply/hard-promise: 店里有这条政策
  - { title: 发货, text: 现货 48 小时内发出 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
faq:
  - { question: Do you ship abroad?, answer: Not yet. }
checks:
  rules:
    faq/missing: { level: ignore, because: we have none }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
checks:
  rules:
    live/missing: { level: ignore, because: 本店不做直播 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  # playbook-ignore-next-line hours/overlap: 周三提前下班，以后写的为准
  weekly: { mon-fri: "09:00-18:00", wed: "09:00-12:00" }
`,
    ],
  },
  check() {},
});
