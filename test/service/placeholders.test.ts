import assert from 'node:assert/strict';
import type { Locale } from '../../schemas/text';
import { openFile } from '../../server/src/service/document/analysis';
import { parsePlaceholders } from '../../server/src/service/text/placeholders';
import { resolvePlaceholder } from '../../server/src/service/shop/placeholder-values';

/** A Sunday. */
const today = '2026-11-22';

const file = `playbook: 1
shop: {name: 小满家居}
hours:
  weekly: {mon-fri: 09:00-18:00, sat: ['10:00-12:00', '14:00-17:00']}
  exceptions: [{date: 2026-11-24, name: 盘点, hours: closed}]
  calendar: cn
  holiday: 10:00-16:00
  calendars: [{id: live, weekly: {sun: 19:00-23:00}}]
promotions:
  - {id: gone, name: 双11, from: 2026-11-01, to: 2026-11-11}
  - {id: spring, name: 年货节, from: 2027-01-10, to: 2027-01-20}
  - {id: unused, name: 小促, from: 2026-11-25, to: 2026-11-26, enabled: false}
  - {id: double-12, name: 双12, from: 2026-12-10, to: 2026-12-12}
`;

describe('placeholders', () => {
  const table: readonly (readonly [
    string,
    readonly (readonly [string, string | undefined, boolean, string])[],
  ])[] = [
    ['没有', []],
    ['{{shop.name}}好', [['shop.name', undefined, true, '{{shop.name}}']]],
    ['a {{ buyer.nickname | 亲 }} b', [['buyer.nickname', '亲', true, '{{ buyer.nickname | 亲 }}']]],
    ['{{a|}}', [['a', '', true, '{{a|}}']]],
    ['{{fill.补发 时间}}', [['fill.补发 时间', undefined, true, '{{fill.补发 时间}}']]],
    ['{{}}', [['', undefined, false, '{{}}']]],
    ['{{shop.name 欢迎', [['shop.name', undefined, false, '{{shop.name']]],
    ['{{shop.name欢迎', [['shop.name', undefined, false, '{{shop.name']]],
    [
      '{{a\n}} {{b}}',
      [
        ['a', undefined, false, '{{a'],
        ['b', undefined, true, '{{b}}'],
      ],
    ],
    [
      '{{a {{b}}',
      [
        ['a', undefined, false, '{{a'],
        ['b', undefined, true, '{{b}}'],
      ],
    ],
    ['{{a}', [['a', undefined, false, '{{a}']]],
    ['{{{a}}}', [['a', undefined, false, '{{{a}}}']]],
    ['{订单号}', [['订单号', undefined, false, '{订单号}']]],
    ['{买家昵称|亲}', [['买家昵称', '亲', false, '{买家昵称|亲}']]],
    ['｛｛order.id｝｝', [['order.id', undefined, false, '｛｛order.id｝｝']]],
    ['{ :) } {1,2} { {', []],
    ['}} {{', [['', undefined, false, '{{']]],
  ];
  for (const [text, expected] of table)
    it(JSON.stringify(text), () => {
      const found = parsePlaceholders(text);
      assert.deepEqual(
        found.map(({ name, fallback, wellFormed, start, end }) => [
          name,
          fallback,
          wellFormed,
          text.slice(start, end),
        ]),
        expected,
      );
      for (const { name, nameStart, nameEnd } of found) assert.equal(text.slice(nameStart, nameEnd), name);
    });
  it('gets through a long text of any braces: what grew with its square would not end in a test’s time', () => {
    const length = 2_000_000;
    for (const part of ['{', '{{', '{{ ', '{{a|', '{ a', '}', '{{a}']) {
      const found = parsePlaceholders(part.repeat(length / part.length));
      assert.ok(found.every(({ start, end }) => start < end && end <= length));
    }
  });
  it('takes values from the playbook and samples from the workbench', () => {
    const { playbook } = openFile('file:///a.playbook.yaml', 1, file).documents[0]!;
    const value = (name: string, locale: Locale = 'zh', more: object = {}) =>
      resolvePlaceholder(name, playbook, { today, locale, ...more });
    assert.equal(value('shop.name'), '小满家居');
    assert.equal(value('promotion.name'), '双12');
    assert.equal(value('promotion.from'), '12月10日');
    assert.equal(value('promotion.to', 'en'), '12 December');
    assert.equal(value('hours.today'), '休息');
    assert.equal(value('hours.next_open'), '明天 09:00');
    assert.equal(value('hours.holiday'), '10:00–16:00');
    assert.match(value('hours.summary')!, /^周一至周五 09:00–18:00/);
    assert.equal(value('buyer.nickname'), '小鹿');
    assert.equal(value('promotion.from', 'zh', { promotion: 'spring' }), '2027年1月10日');
    assert.equal(value('promotion.name', 'zh', { promotion: 'none' }), undefined);
    assert.equal(value('hours.today', 'en', { calendar: 'live' }), '19:00–23:00');
    assert.equal(value('hours.today', 'en', { calendar: 'none' }), undefined);
    assert.equal(value('no.such'), undefined);
    assert.equal(value('constructor'), undefined);
  });
  it('stays within the day that is asked for', () => {
    const { playbook } = openFile('file:///a.playbook.yaml', 1, file).documents[0]!;
    const next = (now?: string) =>
      resolvePlaceholder('hours.next_open', playbook, { today: '2026-11-23', now, locale: 'zh' });
    assert.equal(next(), '今天 09:00');
    assert.equal(next('2026-11-23T19:00:00+08:00'), '11月25日（周三）09:00');
    assert.equal(next('2027-01-01T00:00:00Z'), '今天 09:00');
    assert.equal(next('noon'), '今天 09:00');
  });
});
