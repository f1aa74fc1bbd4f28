import assert from 'node:assert/strict';
import { say } from '../../../schemas/text';
import { runRule } from '../rule-runner';
import { covers } from '../rules/covers';

const byHour = (peak: number) =>
  `[${Array.from({ length: 24 }, (_, hour) => (hour === 20 ? peak : hour < 9 ? 0 : 1)).join(', ')}]`;

const load = (more = '') =>
  `  load: { daily_inquiries: 150, by_hour: ${byHour(1)}, handle_time: 5m${more} }\n`;
const targets = '  targets: { first_response: 3m, reply_within_3m: 0.8, shrinkage: 0.1 }\n';
const hours = 'hours:\n  weekly: { mon-sun: "09:00-24:00" }\n';
const twoShifts = `  team: [{ id: a }, { id: b }, { id: c }]
  shifts:
    - { id: day, name: 白班, days: mon-sun, time: "09:00-18:00", members: [a] }
    - { id: late, name: 晚班, days: mon-sun, time: "15:00-24:00", members: [b] }
`;
const shop = (more = '') => `${hours}staffing:\n${twoShifts}${load()}${targets}${more}`;
const rush = 'promotions:\n  - { id: sale, from: 2026-12-01, to: 2026-12-03, expected_load: 5 }\n';

const evening = (by_day: string, written: string) => `${hours}staffing:
  team: [{ id: a }, { id: b }]
  shifts: [{ days: mon-sun, time: "09:00-24:00", members: [a, b] }]
  load: { daily_inquiries: 120, by_hour: ${byHour(3.2)}, by_day: { ${by_day} }, handle_time: 5m }
  targets: { ${written}, shrinkage: 0.1 }
`;

covers('staffing/understaffed', {
  'calculates nothing from a load of nothing, and says so': {
    yaml: shop().replace(byHour(1), `[${Array(24).fill(0).join(', ')}]`),
    says: [
      {
        on: `[${Array(24).fill(0).join(', ')}]`,
        key: 'zero',
        data: { key: 'by_hour' },
        zh: 'by_hour 里全是 0，人手够不够就算不出来。写上真实的数，不知道就删掉这一行。',
        fixes: [],
      },
    ],
  },
  'names the people on the shift that is too few, and the load': {
    yaml: shop(),
    on: ['[a]', '[b]'],
    beside: ['load', 'load'],
  },
  'tells the wait where that is the first target that is missed': {
    yaml: evening('tue: 1.35', 'first_response: 3m'),
    says: [
      {
        zh: '周二 20:00–21:00：在班 2 人，需要 3 人；顾客大约要等 6 分钟（目标 3 分钟）。',
        en: 'Tue, 20:00–21:00: 2 on shift, 3 needed; customers wait about 6 minutes (target 3 minutes).',
      },
    ],
  },
  'tells the share where that is': {
    yaml: evening('tue: 1.3', 'reply_within_3m: 0.8'),
    says: [
      {
        zh: '周二 20:00–21:00：在班 2 人，需要 3 人；3 分钟内能接上的大约 59%（目标 80%），平均要等 5 分钟。',
        en: 'Tue, 20:00–21:00: 2 on shift, 3 needed; about 59% are answered within 3 minutes (target 80%), after 5 minutes on average.',
      },
    ],
  },
  'tells the strain where both are met': {
    yaml: evening('tue: 1.45', 'first_response: 1h'),
    says: [
      {
        zh: '周二 20:00–21:00：在班 2 人，需要 3 人；客服大约 89% 的时间都在接待（上限 85%），没有喘气的工夫。',
        en: 'Tue, 20:00–21:00: 2 on shift, 3 needed; they are busy about 89% of the time (limit 85%), without a moment to breathe.',
      },
    ],
  },
  'gives no wait where the queue only grows, and the worst of a longer time': {
    yaml: evening('wed: 4', 'first_response: 60s'),
    says: [
      {
        key: 'short',
        zh: '周四至周二 20:00–21:00：在班 2 人，需要 3 人；顾客大约要等 1 分钟 20 秒（目标 1 分钟）。',
      },
      {
        key: 'uneven',
        zh: '周三 09:00–24:00 人手不够，最紧的是 20:00–21:00：在班 2 人，需要 7 人；每小时大约来 90 位，最多接得住 36 位，队会越排越长。',
        en: 'Wed, 09:00–24:00: too few people, worst 20:00–21:00 with 2 on shift and 7 needed; about 90 customers come an hour and 36 can be served at most, so the queue only grows.',
      },
    ],
  },
  'is silent where they are enough': {
    yaml: shop().replace('150', '40'),
    on: [],
  },
  'is silent without targets': { yaml: shop().replace(targets, ''), on: [] },
  'is silent without a load': { yaml: shop().replace(load(), ''), on: [] },
  'is silent where only the day’s sum is known': {
    yaml: shop().replace(/by_hour: \[.*?\], /, ''),
    on: [],
  },
  'looks at the best hour where only the busiest is known': {
    yaml: shop().replace(/by_hour: \[.*?\]/, 'peak_hour_share: 0.3'),
    on: ['[a]'],
    beside: ['"15:00-24:00"', 'load'],
  },
  'is silent where smart service answers': {
    yaml: `decision: { smart_service: enabled }\n${shop()}`,
    on: [],
  },
  'keeps to the window in which it is off': {
    yaml: `decision: { smart_service: disabled_for_window, window: { from: 2027-06-01, to: 2027-06-03 } }\n${shop()}`,
    on: [],
  },
  'leaves the days of a rush to the promotion': {
    yaml: shop(rush).replace('150', '40'),
    on: [],
  },
  'leaves hours with nobody to the roster': {
    yaml: shop().replace('"15:00-24:00"', '"09:00-18:00"'),
    on: [],
  },
  'names the shift that is left where someone is away': {
    yaml: shop('  time_off: [{ member: b, from: 2026-12-01 }]\n')
      .replace('150', '40')
      .replace('[a]', '[a, c]')
      .replace('[b]', '[b, c]')
      .replace('5m', '15m'),
    on: ['[b, c]'],
    beside: ['b', 'load'],
  },
});

covers('promotions/overload', {
  'names the expected load, and the shift that bears it': {
    yaml: shop(rush).replace('150', '40'),
    on: ['5'],
    beside: ['"09:00-18:00"'],
  },
  'is silent where smart service answers meanwhile': {
    yaml: shop(rush.replace('expected_load', 'smart_service: enabled, expected_load')).replace('150', '40'),
    on: [],
  },
  'speaks where smart service is off only meanwhile': {
    yaml: `decision: { smart_service: enabled }\n${shop(rush.replace('expected_load', 'smart_service: disabled, expected_load')).replace('150', '40')}`,
    on: ['5'],
  },
  'is silent where the extra shifts will do': {
    yaml: shop(
      `${rush.replace(' }\n', '')}, extra_shifts: [{ days: mon-sun, time: "09:00-24:00", members: [c, d, e] }] }\n`,
    ).replace('150', '40'),
    on: [],
  },
  'is silent once it is over, and where it is not joined': {
    yaml: shop(rush.replaceAll('2026-12', '2026-10')).replace('150', '40'),
    on: [],
  },
});

describe('what the staffing rules say', () => {
  const said = (id: string, yaml: string, day?: string) =>
    runRule(id, `playbook: 1\nshop:\n  name: 小满家居\n${yaml}`, day).findings.map((finding) => ({
      zh: say(finding.message, 'zh', finding.data),
      en: say(finding.message, 'en', finding.data),
    }));

  it('says over which days of a promotion it has added hours up', () => {
    const long = shop(rush.replace('2026-12-03', '2027-12-03')).replace('150', '40');
    const sums = (yaml: string, day: string) =>
      said('promotions/overload', yaml, day).map(({ zh }) => zh.replace(/^.*。(?=.*人手不够)/, ''));
    const usual = shop(rush).replace('150', '40');
    assert.deepEqual(
      [
        sums(usual, '2026-11-22'),
        sums(usual, '2026-12-02'),
        sums(long, '2026-11-22'),
        sums(long, '2026-12-02'),
      ],
      [
        ['期间一共有 36 小时人手不够。'],
        ['从今天到结束一共有 24 小时人手不够。'],
        ['头 60 天一共有 720 小时人手不够。'],
        ['从今天起的 60 天里一共有 720 小时人手不够。'],
      ],
    );
  });

  it('never says that what is over a limit is just the limit', () => {
    const shift = (time: string) =>
      `staffing: { team: [{ id: a }], shifts: [{ days: mon, time: "${time}", members: [a] }] }\n`;
    assert.deepEqual(
      said('staffing/overlapping-shift', shift('08:00-20:02')).map(({ zh }) => zh.replace(/^.*连续/, '连续')),
      ['连续上 12.1 小时没有休息，超过 12 小时。'],
    );
    const wrong = (rate: number, limit = 0.05) =>
      said(
        'decision/contradiction',
        `decision: { smart_service: disabled, reasons: [inaccurate_replies], evidence: { bot_wrong_rate: ${rate} } }\nchecks: { options: { decision/contradiction: { bot_wrong_rate: ${limit} } } }\n`,
      ).map(({ zh }) => zh.replace(/^.*比例/, ''));
    assert.deepEqual(
      [wrong(0.02), wrong(0.0499), wrong(0.04996), wrong(0.0534, 0.0536), wrong(0.05)],
      [
        ['只有 2%，不到 5%。'],
        ['只有 4.99%，不到 5%。'],
        ['只有 4.996%，不到 5%。'],
        ['只有 5.3%，不到 5.36%。'],
        [],
      ],
    );
  });

  it('counts no rush in which smart service answers as one for the usual people', () => {
    const sale = (more: string) =>
      `decision: { smart_service: enabled }\npromotions: [{ id: a, name: 双12, from: 2026-12-10, to: 2026-12-13${more} }]\n`;
    const told = (yaml: string) => said('promotions/no-plan', yaml).map(({ zh }) => zh);
    const [noShifts] = told(sale(', smart_service: disabled'));
    assert.match(noShifts!, /^“双12”从 2026-12-10 开始，没有加排的班/);
    assert.deepEqual(told(sale('')), []);
    assert.deepEqual(told(sale(', smart_service: enabled').replace('enabled }', 'disabled }')), []);
    const openHours = `assistant: { active: out_of_hours }\n${sale('')}`;
    assert.equal(told(openHours).length, 1);
  });

  it('promises shifts for the hours by which it writes them', () => {
    const title = (yaml: string) =>
      runRule('staffing/missing', `playbook: 1\nshop:\n  name: 小满家居\n${yaml}`).findings.flatMap(
        ({ fixes = [] }) => fixes.map((fix) => say(fix.title, 'zh', fix.data)),
      );
    assert.deepEqual(title(hours.replace('09:00-24:00', '09:00-17:00')), [
      '按接待时间排出班次，人先写“客服 1 号”等，请换成实际上班的人',
    ]);
    assert.deepEqual(title(''), [
      '每周的接待时间还没写，先按每天 08:00-23:00 排出班次，人先写“客服 1 号”等，请换成实际上班的人',
    ]);
    assert.deepEqual(title('staffing: { team: [{ id: a }] }\n'), [
      '每周的接待时间还没写，先按每天 08:00-23:00 排出班次，人先写“客服 2 号”等，请换成实际上班的人',
    ]);
    const day = hours.replace('09:00-24:00', '09:00-17:00');
    // Nobody works seven days a week: a second one takes the day off.
    assert.deepEqual(title(`${day}staffing: { team: [{ id: a }] }\n`), [
      '按接待时间排出班次，人先写“客服 2 号”，请换成实际上班的人',
    ]);
    assert.deepEqual(title(`${day}staffing: { team: [{ id: a }, { id: b }] }\n`), [
      '按接待时间给团队排班（请核对）',
    ]);
  });
});
