import assert from 'node:assert/strict';
import { chosen, fixed, formOf } from './form-help';

const head = 'playbook: 1\nshop: { name: 店 }\nstaffing:\n  team:\n';

const people = [
  'playbook: 1',
  'shop: { name: 店 }',
  'staffing:',
  '  team:',
  '    - { id: xiaowang, name: 小王 }',
  '    - { id: xiaoli, name: 小 李 }',
  '    - { id: zhang1, name: 小张 }',
  '    - { id: zhang2, name: 小张 }',
  '    - { id: w01, name: Lin Wang }',
  '',
].join('\n');
const shift = (members: string): string =>
  `${people}  shifts:\n    - { days: mon-sun, time: 09:00-18:00, members: ${members} }\n`;

describe('a name where an id is wanted', () => {
  const sure: readonly (readonly [written: string, meant: string])[] = [
    ['[小王]', '[xiaowang]'],
    ['[小 王, 小李]', '[xiaowang, xiaoli]'],
    ['[小王，小 李]', '[xiaowang, xiaoli]'],
    ['小王、小李', '[xiaowang, xiaoli]'],
    ['小王 小李', '[xiaowang, xiaoli]'],
    ['[小王和xiaoli]', '[xiaowang, xiaoli]'],
    ['[Lin Wang]', '[w01]'],
    ['[ｌｉｎ ｗａｎｇ]', '[w01]'],
    ['[linwang]', '[w01]'],
    ['[xiaowang；xiaoli]', '[xiaowang, xiaoli]'],
  ];
  for (const [written, meant] of sure)
    it(`${written} becomes ${meant}`, () => {
      assert.equal(fixed(shift(written)), shift(meant));
      assert.deepEqual(formOf(shift(meant)), []);
    });

  it('is told with the id that is meant, once, in both languages', () => {
    assert.deepEqual(formOf(shift('[小王]')), ['这里要写成员的编号，不写名字。“小王”要写成 xiaowang。']);
    assert.deepEqual(formOf(shift('[小王]'), 'en'), [
      'This takes an id (team member), not a name. Write xiaowang instead of "小王".',
    ]);
    assert.deepEqual(formOf(shift('[linwang]')), ['“linwang”是成员的名字，这里要写它的编号：w01。']);
  });

  it('of two people is asked back: either is offered, neither is taken', () => {
    const text = shift('[小张]');
    assert.deepEqual(formOf(text), ['“小张”是好几个成员的名字，这里要写其中一个的编号：zhang1, zhang2。']);
    assert.equal(fixed(text), text);
    assert.equal(chosen(text, '把“小张”改成“zhang2”'), shift('[zhang2]'));
  });

  it('of nobody stays, and so does a row with one such name', () => {
    for (const written of ['[小明]', '[小王、小明]', '小王、小张']) {
      assert.equal(fixed(shift(written)), shift(written));
      assert.equal(formOf(shift(written)).length, 1, written);
    }
  });

  it('is a suggestion while somebody else may be called so, in what cannot be read', () => {
    const text = shift('[小王]').replace('  shifts', '    - { id: 王姐, name: 小王 }\n  shifts');
    assert.equal(fixed(text), text);
    assert.equal(chosen(text, '把“小王”改成“xiaowang”'), text.replace('[小王]', '[xiaowang]'));
  });

  it('is certain while only something else cannot be read', () => {
    const text = `${shift('[小王]')}  targets: { first_response: 很快 }\n`;
    assert.equal(fixed(text), text.replace('[小王]', '[xiaowang]'));
  });

  it('of a category, a reply, a tag, a question: the same, even where each names the other', () => {
    const text = (...[member, members, reply, id, category, tags, faq]: readonly string[]): string =>
      [
        people.trimEnd(),
        'priority:',
        '  categories:',
        `    - { id: c1, name: 售后, match: { keywords: [退款] }, assign: ${member}, replies: [${reply}] }`,
        `    - { id: c2, name: other, assign: { member: ${members} }, escalate_to: ${member} }`,
        `  default: ${id}`,
        'quick_replies:',
        `  - { id: r1, title: 怎么退款, text: 您好在的, category: ${category}, tags: ${tags} }`,
        'tags:',
        '  - { id: vip, name: 老顾客 }',
        'faq:',
        '  - { id: f1, question: 包邮吗, answer: 包邮, quick_reply: 怎么退款 }',
        'live:',
        `  sessions: [{ name: 周五, faq: [${faq}] }]`,
        '',
      ].join('\n');
    const after = text('xiaowang', '[xiaowang, xiaoli]', 'r1', 'c2', 'c1', '[vip]', 'f1');
    assert.equal(
      fixed(text('小王', '小王和小李', '怎么退款', 'other', '售后', '老顾客', '包邮吗')),
      after.replace('quick_reply: 怎么退款', 'quick_reply: r1'),
    );
  });

  it('that is an id too is not the name of another', () => {
    const text = shift('[xiaoli]').replace('Lin Wang', 'xiaoli');
    assert.deepEqual(formOf(text), []);
    const near = shift('[Xiao-Li]').replace('Lin Wang', 'xiao li');
    assert.equal(fixed(near), near);
  });

  it('that nobody has shows eight of the ids, and how many more there are', () => {
    const member = (count: number): string =>
      `${head}${Array.from({ length: count }, (_, nth) => `    - { id: w${nth}, name: 员${nth} }\n`).join('')}  shifts: [{ id: s, days: mon-sun, time: 09:00-18:00, members: [zhao] }]\n`;
    const few = 'w0, w1, w2, w3, w4, w5, w6, w7';
    const said = (count: number, locale: 'zh' | 'en'): string | undefined =>
      formOf(member(count), locale).find((message) => message.includes('zhao'));
    assert.ok(said(8, 'zh')?.endsWith(`现有的有：${few}。`), said(8, 'zh'));
    assert.ok(said(10, 'zh')?.endsWith(`现有的有：${few}，还有 2 个。`), said(10, 'zh'));
    assert.ok(said(8, 'en')?.endsWith(`There are: ${few}.`), said(8, 'en'));
    assert.ok(said(9, 'en')?.endsWith(`There are: ${few}, and 1 more.`), said(9, 'en'));
  });
});
