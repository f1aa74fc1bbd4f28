import { head, type HostileText, many } from './hostile-text';

/** Items in a section, by their number. */
const items = (name: string, section: string, one: (nth: number, of: number) => string): HostileText => ({
  name,
  of: (size) => {
    const count = Math.ceil(size / one(1000, 2000).length);
    return `${head}${section}\n${many(count, (nth) => one(nth, count))}`;
  },
});

const minutes = (nth: number): string => {
  const at = (minute: number): string =>
    `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  return `${at(nth % 1400)}-${at((nth % 1400) + 7)}`;
};

/** Many of what rules compare and engines calculate with. */
export const ofItems: readonly HostileText[] = [
  items('replies', 'quick_replies:', (nth) => `  - { id: r${nth}, title: 第${nth}条, text: 好的${nth} }\n`),
  items(
    'replies with an ignore comment each',
    'quick_replies:',
    (nth) => `  # playbook-ignore reply/too-long: 先这样\n  - { id: r${nth}, title: 一, text: 好的 }\n`,
  ),
  items(
    'automatic replies to one word',
    'auto_replies:',
    (nth) => `  - { id: a${nth}, when: keyword, keywords: [退款, 词${nth}], text: 好的 }\n`,
  ),
  items('replies with one id', 'quick_replies:', () => '  - { id: a, title: 一, text: 好的 }\n'),
  items('replies in one map', 'quick_replies:', (nth) => `  r${nth}: { title: 一, text: 好的 }\n`),
  items(
    'questions that are alike',
    'faq:',
    (nth) => `  - { question: 什么时候发货${nth}, answer: 48 小时内发出, quick_reply: r${nth} }\n`,
  ),
  items('ranges of one day', 'hours:\n  weekly:\n    mon:', (nth) => `      - ${minutes(nth)}\n`),
  items(
    'exceptions of hours',
    'hours:\n  exceptions:',
    (nth) => `    - { from: 2026-12-01, to: 2026-12-31, hours: ['${minutes(nth)}'] }\n`,
  ),
  items(
    'calendars',
    'hours:\n  calendars:',
    (nth) => `    - { id: c${nth}, name: 一, weekly: { mon: '${minutes(nth)}' } }\n`,
  ),
  items('people', 'staffing:\n  team:', (nth) => `    - { id: m${nth}, name: 小林${nth} }\n`),
  items(
    'shifts',
    'staffing:\n  team: [{ id: lin, name: 小林 }]\n  shifts:',
    (nth) => `    - { id: s${nth}, days: mon-sun, time: '${minutes(nth)}', members: [lin] }\n`,
  ),
  items(
    'shifts of many people',
    `staffing:\n  shifts:`,
    (nth, of) =>
      `    - { id: s${nth}, days: mon-sun, time: '${minutes(nth)}', members: [m${nth % 50}, m${(nth + 1) % of}, m${(nth + 7) % 50}] }\n`,
  ),
  items(
    'breaks',
    'staffing:\n  team: [{ id: lin, name: 小林 }]\n  shifts:\n    - id: a\n      days: mon-sun\n      time: 00:00-24:00\n      members: [lin]\n      breaks:',
    (nth) => `        - ${minutes(nth)}\n`,
  ),
  items(
    'time off',
    'staffing:\n  team: [{ id: lin, name: 小林 }]\n  shifts: [{ id: a, days: mon-sun, time: 09:00-18:00, members: [lin] }]\n  time_off:',
    (nth) =>
      `    - { member: lin, from: 2026-12-0${1 + (nth % 9)}, to: 2026-12-2${nth % 9}, cover: m${nth} }\n`,
  ),
  items(
    'categories',
    'priority:\n  categories:',
    (nth) => `    - { id: c${nth}, name: 类${nth}, level: 3, match: { keywords: [退款${nth}, 发货] } }\n`,
  ),
  items(
    'keywords',
    'priority:\n  categories:\n    - id: a\n      match:\n        keywords:',
    (nth) => `          - 退款${nth}\n`,
  ),
  items(
    'automatic replies',
    'auto_replies:',
    (nth) => `  - { id: a${nth}, when: keyword, keywords: [退款, 词${nth}], text: 好的 }\n`,
  ),
  items(
    'announcements',
    'announcements:',
    (nth) => `  - { id: a${nth}, title: 放假, text: 好的, from: 2026-11-01, to: 2026-12-01 }\n`,
  ),
  items(
    'promotions',
    'promotions:',
    (nth) => `  - { id: p${nth}, name: 大促${nth}, from: 2026-11-01, to: 2026-11-11 }\n`,
  ),
  items(
    'comments that silence rules',
    'quick_replies:',
    (nth) => `  # playbook-ignore reply/too-long: 先这样\n  - { id: r${nth}, title: 一, text: 好 }\n`,
  ),
  items(
    'steps',
    'disable:\n  steps:',
    (nth) => `    - { id: s${nth}, title: 第${nth}步, path: 后台 > 客服 > 设置${nth} }\n`,
  ),
  items(
    'examples',
    'checks:\n  examples:',
    (nth) => `    - { message: 我要退款${nth}, expect: { category: a${nth} } }\n`,
  ),
];
