import type { Announcement } from '../../../../../schemas/sections/announcements';
import type { Edit } from '../../yaml/edit/edit';
import { allowed } from '../../text/forbidden-words';
import { defineRule } from '../../rule-support/rule';
import { closuresAhead } from '../../rule-support/announcements/closures';
import { announces, closureNotice, promotionNotice, tellsOf } from '../../rule-support/announcements/notices';
import { labelOf } from '../../wording/label';

export const announcementsPromotionUnannounced = defineRule({
  id: 'announcements/promotion-unannounced',
  level: 'warning',
  source: 'G2',
  title: { zh: '活动或放假没有公告', en: 'A promotion or closure is not announced' },
  why: {
    zh: '活动期间回复慢、放假几天没人，提前说了顾客能体谅；没说，就是“不理人”。',
    en: 'Customers put up with slow answers in a promotion and with a closed week if they were told. If not, you are ignoring them.',
  },
  howToFix: {
    zh: '在 announcements 里加一条公告，用 promotion 写明是哪个活动，放假的写明名称和日期。',
    en: 'Add a notice under announcements that names the promotion in `promotion`, or says the closure and its dates.',
  },
  reads: ['announcements', 'promotions', 'hours', 'staffing'],
  needs: ['announcements', 'promotions'],
  messages: {
    promotion: {
      zh: '活动“{name}”没有公告，顾客不知道期间发货和回复会不会慢。',
      en: 'The promotion "{name}" has no announcement: customers do not know whether shipping and answers slow down.',
    },
    closure: {
      zh: '“{name}”休息（{days}）没有公告，顾客会一直等回复。',
      en: 'The closure "{name}" ({days}) has no announcement: customers will wait for an answer.',
    },
  },
  fixes: { add: { zh: '加上“{name}”的公告', en: 'Add an announcement for "{name}"' } },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
promotions:
  - { id: double-12, name: 双12, from: 2026-12-10, to: 2026-12-13 }
announcements:
  - { text: 双11期间付款后 72 小时内发出。, promotion: double-11 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
hours:
  weekly: { mon-fri: "09:00-18:00" }
  exceptions:
    - { from: 2026-12-24, to: 2026-12-31, name: Winter break, hours: closed }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  calendar: cn
  weekly: { mon-sun: "09:00-21:00" }
checks:
  today: 2026-09-20
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
promotions:
  - { id: double-12, name: 双12, from: 2026-12-10, to: 2026-12-13 }
  - { id: double-11, name: 双11, from: 2026-11-01, to: 2026-11-11 }
  - { id: goods, name: 年货节, from: 2027-01-10, to: 2027-01-20, enabled: false }
announcements:
  - { text: 双12期间付款后 72 小时内发出。 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: "09:00-21:00" }
  exceptions:
    - { date: 2026-12-31, name: 盘点, hours: "13:00-21:00" }
    - { date: 2027-01-01, name: 元旦, hours: closed }
announcements:
  - { kind: holiday, text: 1 月 1 日客服休息一天。 }
`,
    ],
  },
  check({ playbook, today, language }, report) {
    const { announcements = [], promotions = [] } = playbook;
    const current = announcements.filter(({ to }) => to === undefined || to >= today);
    const add = (value: Announcement, name: string) => {
      if (allowed(value.text, playbook) !== value.text) return [];
      const edit: Edit =
        announcements.length > 0
          ? { kind: 'add', in: announcements, value }
          : { kind: 'section', name: 'announcements', value: [value] };
      return [{ title: 'add', data: { name }, kind: 'draft', edits: [edit] }] as const;
    };
    for (const promotion of promotions) {
      const { from, to, enabled } = promotion;
      const name = labelOf('promotions.*', promotion);
      const ahead = enabled !== false && from !== undefined && (to ?? from) >= today;
      if (!ahead || current.some((notice) => announces(notice, promotion))) continue;
      report({
        at: { in: promotion, key: promotion.name === undefined ? 'id' : 'name' },
        message: 'promotion',
        data: { name },
        fixes: add(promotionNotice(promotion, language), name),
      });
    }
    for (const closure of closuresAhead(playbook, today, language)) {
      if (current.some((notice) => tellsOf(notice, closure))) continue;
      const { at, name, from, to } = closure;
      report({
        at,
        message: 'closure',
        data: { name, days: from === to ? from : { zh: `${from} 至 ${to}`, en: `${from} to ${to}` } },
        fixes: add(closureNotice(closure, today, language), name),
      });
    }
  },
});
