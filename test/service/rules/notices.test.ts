import { covers } from './covers';

const list = (section: string, ...lines: readonly string[]) =>
  `${section}:\n${lines.map((line) => `  - ${line}\n`).join('')}`;

covers('announcements/missing', {
  'asks every shop': { yaml: 'decision: { smart_service: enabled }\n', on: ['playbook: 1'] },
});

covers('announcements/expired', {
  'holds on the last day and no longer': {
    yaml: list('announcements', '{ text: a, to: 2026-11-22 }', '{ text: b, to: 2026-11-21 }', '{ text: c }'),
    on: ['2026-11-21'],
  },
});

covers('announcements/promotion-unannounced', {
  'points at the promotion, unless a notice names it, quotes it or stands in for it': {
    yaml:
      list(
        'promotions',
        '{ id: a, name: 双12, from: 2026-12-10, to: 2026-12-12 }',
        '{ id: b, name: 会员日, from: 2026-12-20, to: 2026-12-20 }',
        '{ id: c, name: 店庆, from: 2026-11-20, to: 2026-11-25 }',
      ) +
      list(
        'announcements',
        '{ text: 会员日照常发货 }',
        '{ text: 发货顺延, promotion: c }',
        '{ text: 双12发货, to: 2026-11-01 }',
      ),
    on: ['双12'],
  },
  'counts out promotions that are over, not joined or without a date': {
    yaml: list(
      'promotions',
      '{ id: a, from: 2026-11-01, to: 2026-11-11 }',
      '{ id: b, from: 2026-12-01, to: 2026-12-02, enabled: false }',
      '{ id: c }',
    ),
    on: [],
  },
  'points at closed days with a name': {
    yaml: 'hours:\n  weekly: { mon-sun: "09:00-18:00" }\n  exceptions:\n    - { date: 2026-12-31, name: 盘点 }\n    - { date: 2026-12-30, hours: closed }\n',
    on: ['盘点'],
  },
  'points at the calendar for each public holiday that is near': {
    yaml: 'hours:\n  calendar: cn\n  weekly: { mon-sun: "09:00-18:00" }\n',
    on: ['cn', 'cn'],
    day: '2026-09-10',
  },
  'needs no notice for a holiday with hours': {
    yaml: 'hours:\n  calendar: cn\n  holiday: "10:00-16:00"\n  weekly: { mon-sun: "09:00-18:00" }\n',
    on: [],
    day: '2026-09-10',
  },
});

covers('promotions/no-plan', {
  'asks for the big date ahead': { yaml: '', on: ['playbook: 1'] },
  'asks for 618 and Double 11 in their time': { yaml: '', on: ['playbook: 1'], day: '2027-05-01' },
  'asks for the sale before a Spring Festival whose dates are known': {
    yaml: '',
    on: ['playbook: 1'],
    day: '2025-12-20',
  },
  'takes a promotion over the day for a plan, whatever its name': {
    yaml: list('promotions', '{ id: a, from: 2026-12-01, to: 2026-12-31, expected_load: 1 }'),
    on: [],
  },
  'does not take last year’s for a plan': {
    yaml: list('promotions', '{ id: a, name: 双12, from: 2025-12-10, to: 2025-12-12 }'),
    on: ['promotions'],
  },
  'points at a promotion ahead without extra shifts': {
    yaml: list(
      'promotions',
      '{ id: a, name: 双12, from: 2026-12-10, to: 2026-12-12 }',
      '{ id: b, name: 明年, from: 2027-06-01, to: 2027-06-20 }',
    ),
    on: ['双12'],
  },
});

covers('promotions/dates', {
  'points at the end that lies before the start': {
    yaml: list('promotions', '{ id: a, from: 2026-12-12, to: 2026-12-10 }'),
    on: ['2026-12-10'],
    beside: ['2026-12-12'],
  },
  'points at the name where dates are missing': {
    yaml: list(
      'promotions',
      '{ id: a, name: 双12 }',
      '{ id: b, to: 2026-12-10 }',
      '{ id: c, enabled: false }',
    ),
    on: ['双12', 'b'],
  },
});

covers('tags/no-follow-up', {
  'points at the name, else at the id': {
    yaml: list(
      'tags',
      '{ id: a, name: 高意向 }',
      '{ id: b, follow_up: {} }',
      '{ id: c, follow_up: { after: 1d } }',
    ),
    on: ['高意向', 'b'],
  },
});

covers('tags/limits', {
  'points at what is over': {
    yaml: `${list('tags', '{ id: a, color: red }', '{ id: b, color: blue }', '{ id: c, color: red, note: 喜欢😀的顾客 }')}checks: { options: { tags/limits: { colors: 1, note: 3 } } }\n`,
    on: ['blue', '的顾客'],
  },
});

covers('messages/missing', {
  'asks for a rule about unread messages': { yaml: 'messages: { who: 组长 }\n', on: ['messages'] },
});

covers('live/missing', {
  'asks a shop whose channels are unknown': { yaml: '', on: ['playbook: 1'] },
  'asks no shop without streams and videos': { yaml: '  channels: [im]\n', on: [] },
});

covers('product-info/missing-field', {
  'names each of the six that is not listed or not stated': {
    yaml: 'product_info:\n  fields:\n    - { field: specification }\n    - { field: material, status: missing }\n    - { field: usage }\n    - { field: precautions }\n    - { field: shipping_time }\n',
    on: ['fields', 'missing'],
  },
  'reminds of a product that is overdue': {
    yaml: 'product_info:\n  fields: [{ field: specification }, { field: material }, { field: usage }, { field: precautions }, { field: shipping_time }, { field: after_sales }]\n  products: [{ name: 四件套, missing: [usage], due: 2026-11-21 }]\n',
    on: ['2026-11-21'],
  },
});
