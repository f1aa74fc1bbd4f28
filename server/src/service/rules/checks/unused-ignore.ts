import { defineRule } from '../../rule-support/rule';

/** Only told of here: findings/suppressions.ts finds it, since what an ignore silences shows when all rules have run. */
export const checksUnusedIgnore = defineRule({
  id: 'checks/unused-ignore',
  level: 'warning',
  source: 'G4',
  title: { zh: '忽略没有写好，或者没有用上', en: 'An ignore that lacks its reason or ignores nothing' },
  why: {
    zh: '问题早就改好了，忽略还留着；哪天同样的问题再出现，就没人会看到。规则名写错的忽略更糟：以为挡住了，其实没有。',
    en: 'The problem is long gone and the ignore is still there: should it come back, nobody will see it. And one with a misspelt rule never worked at all.',
  },
  howToFix: {
    zh: '确认用不着的，删掉这条注释或设置；放错地方的挪到问题的上一行；规则名写错的改成对的。',
    en: 'Delete the comment or setting that is no longer needed, move one that stands in the wrong place right above the finding, or spell the rule’s name right.',
  },
  reads: ['checks'],
  messages: {
    comment: {
      zh: '这条忽略注释没有挡住任何问题，可以删掉。',
      en: 'This ignore comment silences nothing; delete it.',
    },
    reason: {
      zh: '这条忽略注释管的是第 {line} 行“{text}”，那里没有它说的问题。里面写着原因，工具不会替您删：确认用不着了，再自己删掉。',
      en: 'This ignore comment is for line {line} ("{text}"), and what it names is not found there. It gives a reason, so it is left to you: delete it yourself once it is no longer needed.',
    },
    reasonOnly: {
      zh: '这条忽略注释没有挡住任何问题。里面写着原因，工具不会替您删：确认用不着了，再自己删掉。',
      en: 'This ignore comment silences nothing. It gives a reason, so it is left to you: delete it yourself once it is no longer needed.',
    },
    elsewhere: {
      zh: '这条忽略注释管的是第 {line} 行“{text}”，它说的问题在第 {target} 行。把注释挪到那一行的上面，用 playbook-ignore-next-line，才挡得住。',
      en: 'This ignore comment is for line {line} ("{text}"); what it names is on line {target}. Move it right above that line, as playbook-ignore-next-line.',
    },
    noKind: {
      zh: '这条忽略注释没有写管哪一行：写在同一行后面用 playbook-ignore-line，写在上一行用 playbook-ignore-next-line。',
      en: 'This ignore comment does not say which line it is for: write playbook-ignore-line behind a line, playbook-ignore-next-line above one.',
    },
    unknown: {
      zh: '没有叫“{rule}”的规则，这条忽略注释不起作用。',
      en: 'There is no rule "{rule}", so this ignore comment does nothing.',
    },
    meant: {
      zh: '没有叫“{rule}”的规则，是不是要写 {meant}？',
      en: 'There is no rule "{rule}". Did you mean {meant}?',
    },
    noReason: {
      zh: '这条忽略注释还没写原因：把“{reason}”换成真正的原因，以后的人才知道能不能删。',
      en: 'This ignore comment still lacks its reason: write why in place of "{reason}", so that others know whether it may go.',
    },
    setting: {
      zh: '“{rule}”现在没有发现问题，这条设置没有用到。确认以后也用不着，再自己删掉。',
      en: '"{rule}" finds nothing now, so this setting is not used. Delete it yourself once you are sure that it is no longer needed.',
    },
  },
  fixes: {
    remove: { zh: '删掉“{comment}”', en: 'Delete "{comment}"' },
    move: { zh: '挪到第 {line} 行上面', en: 'Move it above line {line}' },
    kind: { zh: '改成 playbook-ignore-{kind}', en: 'Change it to playbook-ignore-{kind}' },
    rename: { zh: '把 {rule} 改成 {meant}', en: 'Change {rule} to {meant}' },
  },
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
