import type { Promotion } from '../../../../../schemas/sections/promotions';
import { defineRule } from '../../rule-support/rule';
import { labelOf } from '../../wording/label';

export const promotionsDates = defineRule({
  id: 'promotions/dates',
  level: 'error',
  source: 'G3',
  title: { zh: '大促日期有问题', en: 'A promotion’s dates are wrong' },
  why: {
    zh: '加班、公告、自动回复都按大促的日期生效。日期缺了或者反了，到那天什么都不会启用；过了没有标明，看手册的人会以为大促还没完。',
    en: 'Extra shifts, notices and replies go by these dates. If they are missing or the wrong way round, nothing takes effect on the day; and a promotion that is not marked as over looks as if it still went on.',
  },
  howToFix: {
    zh: '按平台当年的通知写上 from 和 to；结束了的写 enabled: false。',
    en: 'Write from and to as the platform’s notice says; set enabled: false once it is over.',
  },
  reads: ['promotions'],
  messages: {
    missing: {
      zh: '“{name}”没有写从哪天到哪天，加排的班和公告都不会生效。',
      en: '"{name}" has no first and last day, so its extra shifts and notices never take effect.',
    },
    half: {
      zh: '“{name}”的开始（from）和结束（to）日期只写了一个，还缺 {key}。',
      en: '"{name}" has only one of its two dates, from and to: {key} is missing.',
    },
    reversed: {
      zh: '“{name}”到 {to} 就结束了，却从 {from} 才开始。',
      en: '"{name}" ends on {to}, before it begins on {from}.',
    },
    begins: { zh: '开始日期在这里。', en: 'It begins here.' },
    past: {
      zh: '“{name}”{to} 已经结束，还没有标为结束（enabled: false）。',
      en: '"{name}" ended on {to} and is not marked as over yet (enabled: false).',
    },
  },
  fixes: {
    swap: { zh: '把两个日期对调', en: 'Swap the two dates' },
    close: { zh: '标为已结束（enabled: false）', en: 'Mark it as over (enabled: false)' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
promotions:
  - { id: double-12, name: 双12 }
  - { id: goods, name: 年货节, from: 2027-01-10 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
promotions:
  - { id: winter, name: Winter sale, from: 2026-12-13, to: 2026-12-10 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
promotions:
  - { id: double-11, name: 双11, from: 2026-10-20, to: 2026-11-11 }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
promotions:
  - { id: day, name: 会员日, from: 2026-11-22, to: 2026-11-22 }
  - { id: double-11, name: 双11, from: 2026-10-20, to: 2026-11-11, enabled: false }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
promotions:
  - { id: double-12, name: 双12, enabled: false }
`,
    ],
  },
  check({ playbook: { promotions = [] }, today }, report) {
    for (const promotion of promotions) {
      const { from, to, enabled } = promotion;
      const name = labelOf('promotions.*', promotion);
      if (enabled === false) continue;
      if (from === undefined && to === undefined) {
        report({ at: nameIn(promotion), message: 'missing', data: { name } });
      } else if (from === undefined || to === undefined) {
        const key = from === undefined ? 'from' : 'to';
        report({ at: nameIn(promotion), message: 'half', data: { name, key } });
      } else if (to < from) {
        report({
          at: { in: promotion, key: 'to' },
          message: 'reversed',
          data: { name, from, to },
          related: [{ at: { in: promotion, key: 'from' }, message: 'begins' }],
          fixes: [
            {
              title: 'swap',
              kind: 'suggestion',
              edits: [
                { kind: 'set', in: promotion, key: 'from', value: to },
                { kind: 'set', in: promotion, key: 'to', value: from },
              ],
            },
          ],
        });
      } else if (to < today) {
        report({
          at: { in: promotion, key: 'to' },
          message: 'past',
          data: { name, to },
          level: 'warning',
          fixes: [
            {
              title: 'close',
              kind: 'fix',
              edits: [{ kind: 'set', in: promotion, key: 'enabled', value: false }],
            },
          ],
        });
      }
    }
  },
});

const nameIn = (promotion: Promotion) => ({
  in: promotion,
  key: promotion.name === undefined ? 'id' : 'name',
});
