import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { openFile } from '../../../server/src/service';
import { changesBetween, changesText } from '../../../server/src/tables';

const open = (text: string) => openFile('file:///a.playbook.yaml', 1, text);
const sample = (name: string): string => readFileSync(`samples/${name}.playbook.yaml`, 'utf8');

const base = `playbook: 1
shop: { name: 小满家居, updated: 2026-11-01 }
hours:
  weekly: { mon-fri: 09:00-18:00, sat: closed }
staffing:
  team:
    - { id: lin, name: 林悦 }
    - { id: zhou, name: 周敏 }
  shifts:
    - { id: early, name: 早班, days: mon-fri, time: 08:00-16:00, members: [lin, zhou], breaks: [{ name: 午饭, time: 12:00-12:30 }] }
  targets: { first_response: 60s }
priority:
  categories:
    - { id: complaint, name: 投诉, level: 1 }
    - { id: shipping, name: 物流, level: 3 }
    - { id: size, name: 尺码, level: 4 }
quick_replies:
  - { id: ship, title: 发货时间, group: 物流, text: 现货 48 小时内发出。, tags: [a, b], scope: team }
  - { id: size, title: 尺码, text: 床笠按床垫尺寸选。 }
  - title: 开发票
    text: |
      确认收货后申请。
tags: [{ id: a, name: 甲 }, { id: b, name: 乙 }]
`;

/** The changes as `kind place name keys`. */
const told = (after: string, before = base): readonly string[] =>
  changesBetween(open(before), open(after)).flatMap(({ changes }) =>
    changes.map(({ kind, path, before: old, after: fresh, fields }) => {
      const { id, name, title } = (fresh ?? old) as Record<string, string>;
      return [
        kind,
        path.join('.'),
        name ?? title ?? id ?? '',
        ...fields.map(({ keys }) => keys.join('.')),
      ].join(' ');
    }),
  );

describe('two versions of a playbook', () => {
  it('have no difference to themselves, in any sample', () => {
    for (const name of [
      'small-shop',
      'big-shop',
      'english',
      'double-eleven',
      'kept-on',
      'many-gaps',
      'newcomer',
    ])
      assert.deepEqual(changesBetween(open(sample(name)), open(sample(name))), [], name);
  });

  it('are the same where only comments, order or notation differ', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['playbook: 1\n', '# 新的备注\nplaybook: 1\n'],
      ['tags: [a, b]', 'tags: [b, a]'],
      [', scope: team', ''],
      ['group: 物流', 'group: [物流]'],
      ['days: mon-fri', 'days: [mon, tue, wed, thu, fri]'],
      ['first_response: 60s', 'first_response: 1m'],
      [
        'weekly: { mon-fri: 09:00-18:00, sat: closed }',
        'weekly: { mon: 09:00-18:00, tue-fri: [09:00-18:00] }',
      ],
      ['    text: |\n      确认收货后申请。\n', '    text: 确认收货后申请。\n'],
      ['members: [lin, zhou]', 'members: [zhou, lin]'],
      ['{ id: a, name: 甲 }, { id: b, name: 乙 }', '{ name: 乙, id: b }, { id: a, name: 甲 }'],
    ];
    for (const [from, to] of cases) {
      assert.ok(base.includes(from), from);
      assert.deepEqual(told(base.replace(from, to)), [], to);
    }
  });

  it('differ in just what was edited', () => {
    const cases: readonly (readonly [string, string, readonly string[]])[] = [
      ['48 小时', '72 小时', ['changed quick_replies.* 发货时间 text']],
      ['title: 发货时间', 'title: 发货', ['changed quick_replies.* 发货 title']],
      ['updated: 2026-11-01', 'updated: 2026-11-28', ['changed shop 小满家居 updated']],
      ['mon-fri: 09:00-18:00', 'mon-fri: 08:00-18:00', ['changed hours  weekly']],
      ['members: [lin, zhou]', 'members: [lin]', ['changed staffing.shifts.* 早班 members']],
      ['time: 12:00-12:30', 'time: 12:30-13:00', ['changed staffing.shifts.*.breaks.* 午饭 time']],
      ['first_response: 60s', 'first_response: 30s', ['changed staffing  targets.first_response']],
      ['  - { id: size, title: 尺码, text: 床笠按床垫尺寸选。 }\n', '', ['removed quick_replies.* 尺码']],
      ['tags: [{ id: a, name: 甲 }', 'tags: [{ id: c, name: 丙 }, { id: a, name: 甲 }', ['added tags.* 丙']],
    ];
    for (const [from, to, expected] of cases) {
      assert.ok(base.includes(from), from);
      assert.deepEqual(told(base.replace(from, to)), expected, to);
    }
  });

  it('keep an item whose id was renamed, and what refers to it', () => {
    assert.deepEqual(told(base.replace('{ id: size, title', '{ id: sizes, title')), [
      'changed quick_replies.* 尺码 id',
    ]);
    assert.deepEqual(told(base.replaceAll('lin', 'lin-yue')), ['changed staffing.team.* 林悦 id']);
  });

  it('name as few items as possible where the order of categories changed', () => {
    const [complaint, rest] = [
      '    - { id: complaint, name: 投诉, level: 1 }\n',
      '    - { id: size, name: 尺码, level: 4 }\n',
    ];
    assert.deepEqual(told(base.replace(complaint, '').replace(rest, rest + complaint)), [
      'moved priority.categories.* 投诉',
    ]);
  });

  it('are told in the words of the playbook', () => {
    const [before, after] = [
      base,
      base
        .replace('48 小时', '72 小时')
        .replace('mon-fri: 09:00-18:00', 'mon-fri: 08:00-18:00')
        .replace('members: [lin, zhou]', 'members: [lin]')
        .replace('first_response: 60s', 'first_response: 30s'),
    ].map(open) as [ReturnType<typeof open>, ReturnType<typeof open>];
    const compared = { before, after, locale: 'zh', today: '2026-11-29' } as const;
    assert.equal(
      changesText(changesBetween(before, after), compared),
      `新增 0 处，改了 4 处，去掉 0 处，换了顺序 0 处。
[-这样-] 的是去掉的字，{+这样+} 的是加上的字。

接待时间
- 周一至周五：09:00–18:00 → 08:00–18:00

人员与排班
- 服务目标 › 首次响应：1 分钟 → 30 秒
- 改了：早班
    人员：林悦、周敏 → 林悦

常用语
- 改了：发货时间
    内容：现货 [-48-]{+72+} 小时内发出。
`,
    );
  });

  it('name what they build on and leave out in words', () => {
    const after = `${base.replace('playbook: 1\n', 'playbook: 1\nextends: ./base.playbook.yaml\nwithout: [ship]\nshared: true\n')}`;
    const text = changesText(changesBetween(open(base), open(after)), {
      before: open(base),
      after: open(after),
      document: 0,
      locale: 'zh',
      today: '2026-11-22',
    });
    for (const line of [
      '沿用哪份手册\n- （没写） → ./base.playbook.yaml\n',
      '不沿用的条目\n- （没写） → ship\n',
      '共用手册\n- （没写） → 是\n',
    ])
      assert.ok(text.includes(`\n${line}`), text);
  });

  it('call time off by who and from when to when', () => {
    const off = (to: string) =>
      open(
        base.replace(
          '  targets:',
          `  time_off: [{ member: lin, from: 2026-12-01, to: 2026-12-${to} }]\n  targets:`,
        ),
      );
    const [before, after] = [off('03'), off('04')];
    for (const [locale, name] of [
      ['zh', '林悦 12月1日（周二）至 12月4日（周五）'],
      ['en', '林悦, Tue 1 Dec to Fri 4 Dec'],
    ] as const) {
      const compared = { before, after, locale, today: '2026-11-29' };
      const text = changesText(changesBetween(before, after), compared);
      assert.ok(text.includes(name), text);
    }
  });

  it('call a reply without a title by its first words, also where another entry names it', () => {
    const untitled = `${base.replace('{ id: size, title: 尺码, text', '{ id: size, text')}faq:
  - { id: f, question: 怎么选？, answer: 看尺码表。, quick_reply: ship }
`;
    const [before, after] = [
      untitled,
      untitled.replace('床笠按床垫', '床笠照床垫').replace('quick_reply: ship', 'quick_reply: size'),
    ].map(open) as [ReturnType<typeof open>, ReturnType<typeof open>];
    const text = changesText(changesBetween(before, after), {
      ...{ before, after, locale: 'zh', today: '2026-11-29' },
    });
    assert.match(text, /- 改了：床笠照床垫尺寸选。\n {4}内容：/);
    assert.match(text, /对应的常用语：发货时间 → 床笠照床垫尺寸选。\n/);
  });
});
