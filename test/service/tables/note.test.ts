import assert from 'node:assert/strict';
import { openFile } from '../../../server/src/service';
import { changesBetween, noteHtml, noteMarkdown, rolloutNote } from '../../../server/src/tables';
import type { Locale } from '../../../schemas/text';

const base = `playbook: 1
shop: { name: 小满家居, updated: 2026-11-01, owner: 林悦 }
hours:
  weekly: { mon-fri: 09:00-18:00 }
  exceptions: [{ date: 2026-12-31, name: 盘点, hours: closed }]
staffing:
  team: [{ id: lin, name: 林悦 }, { id: zhou, name: 周敏 }]
  shifts: [{ id: early, name: 早班, days: mon-fri, time: 08:00-16:00, members: [lin, zhou] }]
quick_replies:
  - { id: ship, title: 发货时间, group: 物流, shortcut: fh, text: '{{buyer.nickname|亲}}，现货 48 小时内发出。', use_when: 顾客问什么时候发 }
  - { id: size, title: 尺码, text: 床笠按床垫尺寸选。, owner: 林悦 }
  - { id: gift, title: 赠品, text: 满 199 送收纳袋。 }
  - { id: later, title: 年货节, text: 还没定。, status: draft }
auto_replies:
  - { id: night, when: after_hours, text: 已下班，明早回您。 }
faq:
  - { id: when, question: 多久发货？, answer: 48 小时内。, updated: 2026-11-01 }
tags: [{ id: vip, name: 老顾客, color: red, meaning: 买过三次, note: '几次，买过什么' }]
product_info: { fields: [{ field: material, where: [detail_page] }] }
`;

const note = (edits: readonly (readonly [string, string])[], because?: string, locale: Locale = 'zh') => {
  const after = edits.reduce((text, [from, to]) => {
    assert.ok(text.includes(from), from);
    return text.replace(from, to);
  }, base);
  const [old, fresh] = [base, after].map((text) => openFile('file:///a.yaml', 1, text));
  const compared = { before: old!, after: fresh!, locale, today: '2026-11-29' };
  return rolloutNote(changesBetween(old!, fresh!), compared, because);
};

/** The entries as `section: kind name`. */
const entries = (edits: readonly (readonly [string, string])[]): readonly string[] =>
  note(edits).parts.flatMap(({ title, entries: own }) =>
    own.map(({ kind, name }) => `${title}: ${kind} ${name}`),
  );

describe('the rollout note', () => {
  it('tells what agents do otherwise, most used sections first', () => {
    assert.deepEqual(
      entries([
        ['members: [lin, zhou]', 'members: [zhou]'],
        ['mon-fri: 09:00-18:00', 'mon-fri: 09:00-20:00'],
        ['已下班，明早回您。', '已下班，九点回您。'],
        ['answer: 48 小时内。', 'answer: 72 小时内。'],
        ['现货 48', '现货 72'],
      ]),
      [
        '常用语: changed 发货时间',
        '常见问题: changed 多久发货？',
        '自动回复: changed 非服务时间',
        '接待时间: changed 接待时间',
        '人员与排班: changed 早班',
      ],
    );
  });

  it('does not tell the template of a note that has not changed', () => {
    const [part] = note([['color: red', 'color: green']]).parts;
    assert.deepEqual(
      part!.entries.flatMap(({ lines }) => lines.map(({ label }) => label)),
      ['星标颜色'],
    );
  });

  it('calls new what comes into use and gone what goes out of it, whatever the file did', () => {
    assert.deepEqual(entries([['text: 还没定。, status: draft', 'text: 一月五日开始。']]), [
      '常用语: added 年货节',
    ]);
    assert.deepEqual(entries([['送收纳袋。 }', '送收纳袋。, status: retired }']]), ['常用语: gone 赠品']);
    assert.deepEqual(entries([['  - { id: gift, title: 赠品, text: 满 199 送收纳袋。 }\n', '']]), [
      '常用语: gone 赠品',
    ]);
    assert.deepEqual(entries([['text: 还没定。', 'text: 大概一月。']]), []);
    assert.deepEqual(entries([['when: after_hours, ', 'when: after_hours, enabled: false, ']]), [
      '自动回复: gone 非服务时间',
    ]);
  });

  it('leaves out what keeps the file in order, and says so', () => {
    const { parts, head, others } = note([
      ['床垫尺寸选。, owner: 林悦', '床垫尺寸选。, owner: 周敏'],
      ['field: material', 'field: usage'],
      ['status: draft', 'status: draft, tags: []'],
    ]);
    assert.deepEqual(parts, []);
    assert.deepEqual(head, ['这次更新没有改到接待时要用的内容。']);
    assert.match(others, /另外还有 \d 处改动没有列出来（.*常用语.*商品信息.*|另外还有 \d 处.*商品/);
  });

  it('shows texts old beside new with the changed words marked, and when to use them', () => {
    const [entry] = note([['现货 48', '现货 72']]).parts[0]!.entries;
    assert.deepEqual(entry!.lines, [
      {
        label: '内容',
        before: [
          { kind: 'same', text: '{{buyer.nickname|亲}}，现货 ' },
          { kind: 'removed', text: '48' },
          { kind: 'same', text: ' 小时内发出。' },
        ],
        after: [
          { kind: 'same', text: '{{buyer.nickname|亲}}，现货 ' },
          { kind: 'added', text: '72' },
          { kind: 'same', text: ' 小时内发出。' },
        ],
        isText: true,
      },
      { label: '什么时候用', after: [{ kind: 'same', text: '顾客问什么时候发' }], isText: false },
    ]);
  });

  it('gives the reason of the author and the dates of the playbook, and no others', () => {
    const edits = [['现货 48', '现货 72']] as const;
    assert.deepEqual(note(edits).head, ['新增 0 条，有变化 1 条，不再使用 0 条。']);
    assert.deepEqual(
      note([...edits, ['updated: 2026-11-01, owner', 'updated: 2026-11-28, owner']], '仓库搬家').head,
      ['手册更新日期：11月28日（周六）', '为什么改：仓库搬家', '新增 0 条，有变化 1 条，不再使用 0 条。'],
    );
    const [faq] = note([['48 小时内。, updated: 2026-11-01', '72 小时内。, updated: 2026-11-28']]).parts[0]!
      .entries;
    assert.deepEqual(
      faq!.lines.map(({ label, after }) => [label, after.map(({ text }) => text).join('')]),
      [
        ['回答', '72 小时内。'],
        ['最近更新', '11月28日（周六）'],
      ],
    );
  });

  it('reads as Markdown, in which nothing of a playbook becomes markup', () => {
    const edits = [
      ['mon-fri: 09:00-18:00', 'mon-fri: 09:00-20:00'],
      ['text: 床笠按床垫尺寸选。', 'text: "床笠按*床垫*尺寸选。\\n[点这里](https://x.cn)"'],
      ['现货 48', '现货 72'],
    ] as const;
    assert.equal(
      noteMarkdown(note(edits, '搬仓库'), 'zh'),
      `# 更新说明：小满家居

为什么改：搬仓库

新增 0 条，有变化 3 条，不再使用 0 条。

## 常用语

### 有变化：发货时间

- 内容
  - 原来：{{buyer.nickname\\|亲}}，现货 ~~48~~ 小时内发出。
  - 现在：{{buyer.nickname\\|亲}}，现货 **72** 小时内发出。
- 什么时候用：顾客问什么时候发

### 有变化：尺码

- 内容
  - 原来：床笠按床垫尺寸选。
  - 现在：床笠按\\*床垫\\*尺寸选。\\
    \\[点这里\\](https\\://x.cn)

## 接待时间

### 有变化

- 周一至周五：09:00–18:00 → 09:00–20:00
`,
    );
  });

  it('reads as a page without scripts, in which a text stays text', () => {
    const page = noteHtml(note([['床笠按床垫尺寸选。', '<script>alert(1)</script>按床垫选']]), 'zh');
    assert.match(page, /^<!doctype html>\n<html lang="zh-CN">/);
    assert.ok(!page.includes('<script'));
    assert.ok(page.includes('&lt;script&gt;'));
    assert.match(page, /<del>/);
    assert.match(page, /@media print/);
    const hours = noteHtml(note([['mon-fri: 09:00-18:00', 'mon-fri: 09:00-20:00']]), 'zh');
    assert.equal(hours.match(/接待时间/g)!.length, 1);
  });

  it('is written in English as well', () => {
    const markdown = noteMarkdown(note([['现货 48', '现货 72']], 'the warehouse moves', 'en'), 'en');
    assert.match(markdown, /^# Rollout note: 小满家居\n\nWhy: the warehouse moves\n\nNew: 0\. Changed: 1\./);
    assert.match(markdown, /### Changed: 发货时间\n\n- Text\n {2}- Before: /);
  });
});
