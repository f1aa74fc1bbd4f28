/** Playbooks of one line a mistake or none: what a JSON Schema can know, as people write it. */

/** Lines of a list, put under its key. */
const items = (head: string, lines: readonly string[]): string =>
  `${head}\n${lines.map((line) => `  - ${line}`).join('\n')}\n`;

const start = 'playbook: 1\nshop: { name: 小满家居 }\n';

/** The texts, each of many lines with a mistake and some without. */
export const mistaken: readonly string[] = [
  `${start}${items('quick_replies:', [
    '{ id: a1, title: 发货, text: 好的 }',
    '{ id: a2, title: 发货, txt: 好的 }',
    '{ id: a3, title: 发货, text: 好的, status: drafts }',
    '{ id: a4, title: 发货, text: 好的, status: 草稿 }',
    '{ id: a5, title: 发货, text: 12 }',
    '{ id: a6, title: [发货], text: 好的 }',
    '{ id: a7, title: 发货, text: 好的, tags: vip }',
    '{ id: a8, title: 发货, text: { zh: 好的 } }',
    '{ id: a9, title: 发货, text: 好的, attachments: 尺码表.png }',
    '{ id: b1, title: 发货, text: 好的, language: 5 }',
    '{ id: b2, title: 发货, text: 好的, scope: everyone }',
    '{ id: b3, title: 发货, text: 好的, fill: [{ hint: 日期 }] }',
    '{ id: b4, title: 发货 }',
    '{ id: 发货, title: 发货, text: 好的 }',
    '{ id: b 5, title: 发货, text: 好的 }',
    '{ id: b6, title: "", text: 好的 }',
    '{ id: b7, title: 发货, text: "" }',
    '{ id: b8, title: 发货, text: 好的, shortcut: [a] }',
    '好的',
  ])}`,
  `${start}staffing:\n  team:\n${[
    '{ id: lin, name: 小林 }',
    '{ id: wu, name: 小吴, level: boss }',
    '{ id: he, name: 小何, concurrent_chats: many }',
    '{ id: du, name: 小杜, concurrent_chats: 0 }',
    '{ id: xu, name: 小许, concurrent_chats: 2.5 }',
    '{ id: yi, name: 小易, chats: 3 }',
    '{ id: lu, name: [小陆] }',
    '{ name: 小方 }',
    '{ id: "", name: 小白 }',
  ]
    .map((line) => `    - ${line}\n`)
    .join('')}`,
  `${start}${items('auto_replies:', [
    '{ id: c1, when: after_hours, text: 已下班 }',
    '{ id: c2, when: night, text: 已下班 }',
    '{ id: c3, text: 已下班 }',
    '{ id: c4, when: after_hours }',
    '{ id: c5, when: [after_hours], text: 已下班 }',
    '{ id: c6, when: after_hours, text: 已下班, keywords: 发票 }',
    '{ id: c7, when: after_hours, text: 已下班, keyword: [发票] }',
    '{ id: c8, when: after_hours, text: 已下班, enabled: yes }',
  ])}`,
  `${start}${items('faq:', [
    '{ question: 几天发货, answer: 两天 }',
    '{ question: 几天发货 }',
    '{ answer: 两天 }',
    '{ question: 几天发货, answer: [两天] }',
    '{ question: 几天发货, answer: 两天, topic: 发货 }',
    '{ q: 几天发货, answer: 两天 }',
    '几天发货',
    '{ question: [几天发货], answer: 两天 }',
    '{ question: "", answer: 两天 }',
    '{ question: 几天发货, answer: 两天, answers: 三天 }',
    '[几天发货, 两天]',
  ])}`,
  `${start}${items('announcements:', [
    '{ text: 今天发货 }',
    '{ text: 今天发货, from: 明天 }',
    '{ text: 今天发货, to: 11月11日 }',
    '{ txt: 今天发货 }',
    '{ text: [今天发货] }',
    '{ text: 今天发货, until: 明天 }',
    '今天发货',
  ])}`,
  `${start}priority:\n  categories:\n${[
    '{ id: d1, name: 投诉, level: 1 }',
    '{ id: d2, name: 投诉, level: 0 }',
    '{ id: d3, name: 投诉, level: high }',
    '{ id: d4, name: 投诉, levels: 1 }',
    '{ id: d5, name: 投诉, match: { keywords: 退款 } }',
    '{ id: d6, name: 投诉, match: { keyword: [退款] } }',
    '{ id: d7, name: 投诉, match: { keywords: [] } }',
    '{ id: d8, name: 投诉, first_response: 很快 }',
    '{ id: d9, name: 投诉, first_response: 1m, assign: { level: boss } }',
    '{ id: e1, name: 投诉, assign: lin }',
    '{ name: 投诉 }',
  ]
    .map((line) => `    - ${line}\n`)
    .join('')}`,
  [
    'playbook: 2',
    'shop: { name: 小满家居, timezone: Mars/Base, languages: chinese }',
    'decision: { smart_service: off, reasons: low_volume }',
    'hour: { weekly: {} }',
    'hours: { weekly: 09:00-18:00 }',
    'tags: { id: vip }',
    'messages: { check_every: often }',
    'promotions: [{ id: p1, name: 双十一, from: 2026-11-01 }]',
    '',
  ].join('\n'),
];
