import { covers } from './covers';

const categories = (...lines: readonly string[]) =>
  `priority:\n  categories:\n${lines.map((line) => `    - ${line}\n`).join('')}`;

covers('priority/missing', {
  'asks a shop that answers by hand': {
    yaml: 'decision: { smart_service: disabled }\n',
    on: ['playbook: 1'],
  },
  'asks where the section holds no category': {
    yaml: 'priority:\n  tie_break: oldest_first\n',
    on: ['priority'],
  },
  'asks nobody who kept the robot': { yaml: 'decision: { smart_service: enabled }\n', on: [] },
});

covers('priority/complaints-not-first', {
  'points at the level that is too low, and at the product questions': {
    yaml: categories('{ id: product, name: 商品咨询, level: 2 }', '{ id: refund, name: 退款, level: 4 }'),
    on: ['4'],
    beside: ['商品咨询'],
  },
  'goes by the order in the file at one level': {
    yaml: categories(
      '{ id: stock, name: 库存 }',
      '{ id: after-sales, name: 售后, level: 3 }',
      '{ id: x, name: 投诉 }',
    ),
    on: ['3', '投诉'],
  },
  'finds a complaint by its keywords where the name says nothing': {
    yaml: categories('{ id: a, name: 着急, match: { keywords: [退款] } }', '{ id: b, name: 商品 }'),
    on: [],
  },
  'is not led astray by a word inside another': {
    yaml: categories(
      '{ id: resize, name: Resized pictures, level: 1 }',
      '{ id: refund, name: Refunds, level: 2 }',
    ),
    on: [],
  },
  'asks for complaints where there are none': {
    yaml: categories('{ id: product, name: 商品咨询 }'),
    on: ['categories'],
  },
});

covers('priority/unreachable', {
  'holds a longer keyword against a shorter one within it': {
    yaml: categories(
      '{ id: a, name: 售后, level: 1, match: { keywords: [退款] } }',
      '{ id: b, name: 催退款, match: { keywords: [退款进度] } }',
    ),
    on: ['[退款进度]'],
    beside: ['退款'],
  },
  'takes the keywords of several earlier categories together': {
    yaml: categories(
      '{ id: a, match: { keywords: [退款] } }',
      '{ id: b, match: { keywords: [换货], channels: [im, phone] } }',
      '{ id: c, match: { channels: [im], keywords: [换货了, 要退款] } }',
    ),
    on: ['[换货了, 要退款]'],
    beside: ['换货', '退款'],
  },
  'lets a category be that is reached through one keyword only': {
    yaml: categories(
      '{ id: a, match: { keywords: [退款] } }',
      '{ id: b, match: { keywords: [退款, 退钱] } }',
    ),
    on: [],
  },
  'lets an earlier category with a further condition take nothing': {
    yaml: categories(
      '{ id: a, match: { keywords: [退款], tags: [vip] } }',
      '{ id: b, match: { keywords: [退款] } }',
      '{ id: c, match: { order_states: [refunding] } }',
    ),
    on: [],
  },
  'sees what several earlier categories take together, each for some customers': {
    yaml: categories(
      '{ id: a, level: 1, match: { tags: [vip] } }',
      '{ id: b, level: 1, match: { keywords: [退款], tags: [new, old] } }',
      '{ id: c, match: { keywords: [催退款], tags: [new, vip], order_states: [paid] } }',
    ),
    on: ['[催退款]'],
    beside: ['退款', 'vip'],
  },
  'finds keywords in which nothing is written': {
    yaml: categories(
      '{ id: a, match: { keywords: [" ", "\\u200b"] } }',
      '{ id: b, match: { keywords: [x] } }',
    ),
    on: ['[" ", "\\u200b"]'],
  },
  'takes the words of a category without words for what they are': {
    yaml: `${categories('{ id: a, name: 退款 }', '{ id: b, match: { keywords: [退款] } }', '{ id: c }')}  default: c\n`,
    on: ['退款'],
  },
  'goes by level, not by the file': {
    yaml: categories(
      '{ id: a, name: 全部退款, level: 4, match: { keywords: [退款] } }',
      '{ id: b, level: 2, match: { keywords: [退款进度] } }',
    ),
    on: [],
  },
  'lets the default be': {
    yaml: `${categories('{ id: a, match: { keywords: [退款] } }', '{ id: b, match: { keywords: [退款] } }')}  default: b\n`,
    on: [],
  },
});

covers('priority/inverted-targets', {
  'points at the time of the urgent one': {
    yaml: categories(
      '{ id: a, name: 投诉, level: 1, first_response: 300s, next_response: 10m }',
      '{ id: b, name: 商品, level: 2, first_response: 4m, next_response: 10m }',
    ),
    on: ['300s'],
    beside: ['4m'],
  },
  'compares clocks of the same hours only': {
    yaml: categories(
      '{ id: a, level: 1, first_response: 10m, calendar: night }',
      '{ id: b, level: 2, first_response: 4m }',
    ),
    on: [],
  },
});

covers('priority/slow-first-response', {
  'points at the time': { yaml: categories('{ id: a, first_response: 181s }'), on: ['181s'] },
  'lets a desk be that works while the platform does not look': {
    yaml: `hours:\n  weekly: { mon-sun: "23:00-07:00" }\n${categories('{ id: a, first_response: 1h }')}`,
    on: [],
  },
  'sees a clock that always runs': {
    yaml: `hours:\n  weekly: { mon-sun: "23:00-07:00" }\n${categories('{ id: a, first_response: 1h, during: always }')}`,
    on: ['1h'],
  },
});

covers('priority/no-response-target', {
  'points at the name': {
    yaml: categories('{ id: a, name: 投诉 }', '{ id: b, first_response: 3m }'),
    on: ['投诉'],
  },
});

covers('priority/no-owner', {
  'takes an empty assignment for none': {
    yaml: categories(
      '{ id: a, assign: { member: [] } }',
      '{ id: b, assign: { role: 售前 } }',
      '{ id: c, escalate_to: x }',
    ),
    on: ['a'],
  },
});

covers('priority/no-default', {
  'points at the section': { yaml: categories('{ id: a }'), on: ['priority'] },
});

covers('priority/simple-to-senior', {
  'points at the assignment and at a junior': {
    yaml: `staffing:\n  team: [{ id: lin, role: 售前, level: lead }, { id: jie, level: junior }]\n${categories('{ id: size, name: 尺码, assign: { role: 售前 } }')}`,
    on: ['{ role: 售前 }'],
    beside: ['junior'],
  },
});

const roster = `hours:
  weekly: { mon-sun: "09:00-22:00" }
staffing:
  team: [{ id: lin }, { id: jie }]
  shifts:
    - { id: early, days: mon-fri, time: "09:00-18:00", members: [lin] }
    - { id: late, days: mon-fri, time: "14:00-22:00", members: [jie] }
`;

covers('priority/assignee-off-shift', {
  'leaves the weekend, when nobody is there, to another rule': {
    yaml: roster + categories('{ id: a, assign: lin }', '{ id: b, assign: { member: [lin, jie] } }'),
    on: ['lin'],
    beside: ['early', 'late'],
  },
  'leaves an unknown member to the reference check': {
    yaml: roster + categories('{ id: a, assign: nobody }'),
    on: [],
  },
  'says that nobody fits': {
    yaml: roster + categories('{ id: a, assign: { skill: refund } }'),
    on: ['{ skill: refund }'],
  },
});

covers('priority/complaints-not-escalated', {
  'goes by keywords where no name says it': {
    yaml: 'priority: { categories: [{ id: a, name: 着急的, match: { keywords: [投诉] } }, { id: b, name: 其他, escalate_to: x }] }\n',
    on: ['着急的'],
  },
  'asks after-sales where nothing is for complaints': {
    yaml: 'priority: { categories: [{ id: a, name: 售后 }] }\n',
    on: ['售后'],
  },
  'is content with one that hands on': {
    yaml: 'priority: { categories: [{ id: a, name: 投诉 }, { id: b, name: 差评, escalate_to: x }] }\n',
    on: [],
  },
  'asks nobody who works alone': {
    yaml: 'staffing: { team: [{ id: me, name: 我 }] }\npriority: { categories: [{ id: a, name: 投诉 }] }\n',
    on: [],
  },
});
