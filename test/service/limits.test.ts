import assert from 'node:assert/strict';
import { type Analysis, changeFile } from '../../server/src/service/document/analysis';
import { completion } from '../../server/src/service/features/completion';
import { diagnostics } from '../../server/src/service/features/diagnostics';
import { formatting } from '../../server/src/service/features/formatting';
import { open } from './marks';

const found = (text: string): string[] =>
  diagnostics(open(text), { today: '2026-11-22' }, 'zh').map(({ code }) => String(code));

describe('what is too much', () => {
  it('does not read a file of over two million characters, and says so', () => {
    const answer = `${'答'.repeat(60)}\n      `.repeat(30_000);
    const big = `playbook: 1\nshop:\n  name: a\nfaq:\n  - question: 问\n    answer: |\n      ${answer}`;
    const said = (file: Analysis, locale: 'zh' | 'en') => diagnostics(file, { today: '2026-11-22' }, locale);
    const [told, ...more] = said(open(big), 'zh');
    assert.deepEqual(
      [told!.code, told!.severity, told!.range.start.line, more],
      ['yaml/too-large', 1, 0, []],
    );
    assert.match(String(told!.message), /^这个文件约有 201 万个字符，超过 200 万，太大了，没有读/);
    assert.match(
      String(said(open(big), 'en')[0]!.message),
      /^This file has about 2\.01 million characters, more than 2 million: too many to be read/,
    );
    assert.deepEqual(
      formatting(open(big), { tabSize: 2, insertSpaces: true }),
      [],
      'and nothing is changed in it',
    );
    const end = { line: 100_000, character: 0 };
    const cut = { start: { line: 10, character: 0 }, end };
    const shorter = changeFile(open(big), 2, [{ range: cut, text: '' }]);
    assert.ok(!said(shorter, 'zh').some(({ code }) => code === 'yaml/too-large'), 'a part is deleted');
    const longer = changeFile(shorter, 3, [{ range: { start: end, end }, text: answer }]);
    assert.deepEqual(
      said(longer, 'zh').map(({ code }) => code),
      ['yaml/too-large'],
    );
  });

  it('reads two thousand items of a list that has more, and says where it stops', () => {
    const day = Array.from({ length: 2003 }, () => '      - 09:00-10:00\n').join('');
    const text = `playbook: 1\nshop:\n  name: a\nhours:\n  weekly:\n    mon:\n${day}`;
    const stops = diagnostics(open(text), { today: '2026-11-22' }, 'zh').filter(
      ({ code }) => code === 'schema/too-many-items',
    );
    assert.deepEqual(
      stops.map(({ range }) => range.start),
      [{ line: 2006, character: 8 }],
    );
    assert.match(String(stops[0]!.message), /^这个列表有 2003 项，太多了，只读前 2000 项/);
    const { playbook } = open(text).documents[0]!;
    assert.equal((playbook.hours?.weekly?.mon as readonly unknown[]).length, 2000);
  });

  it('lists the gravest thousand of very many findings, and says how many there are', () => {
    const replies = Array.from({ length: 1500 }, (_, nth) => `  - { id: r${nth}, titel: 一 }\n`).join('');
    const told = diagnostics(
      open(`playbook: 1\nshop: { name: a }\nquick_replies:\n${replies}`),
      { today: '2026-11-22' },
      'zh',
    );
    assert.equal(told.length, 1001);
    assert.equal(told.at(-1)!.code, 'yaml/too-many-findings');
    assert.match(String(told.at(-1)!.message), /^这份手册一共有 \d{4} 处问题，这里只列出最要紧的 1000 处/);
    assert.ok(told.slice(0, -1).every(({ severity }) => severity === 1));
  });

  it('explains the first two hundred parts that cannot be read, and says where it stops', () => {
    const broken = (nth: number): string => `  - { id: r${nth}, title: 一, text: "好的 }\n`;
    const whole = '  - { id: a, titel: 一 }\n';
    const of = (count: number) =>
      diagnostics(
        open(
          `playbook: 1\nshop: { name: a }\nquick_replies:\n${Array.from({ length: count }, (_, nth) => broken(nth)).join('')}${whole}`,
        ),
        { today: '2026-11-22' },
        'zh',
      );
    const codes = (count: number, line: number) =>
      of(count).flatMap(({ code, range }) =>
        range.start.line === line && /^(?:yaml|schema)/.test(String(code)) ? [code] : [],
      );
    assert.ok(!of(200).some(({ code }) => code === 'yaml/too-many-broken'));
    assert.deepEqual(codes(203, 202), ['yaml/open-quote']);
    // What never ends is told where the part does.
    assert.deepEqual(codes(203, 203), ['yaml/too-many-broken']);
    assert.deepEqual(codes(203, 204), ['yaml/missing-character']);
    const last = ['yaml/missing-character', 'schema/unknown-key', 'schema/missing-key'];
    assert.deepEqual(codes(203, 206), last, 'what can be read is checked');
    const [stop] = of(203).filter(({ code }) => code === 'yaml/too-many-broken');
    assert.match(String(stop!.message), /^这份手册有 203 段读不通，太多了：前 200 段说了原因和改法/);
  });

  it('expands aliases to a million characters, and says which are not', () => {
    const replies = Array.from({ length: 300 }, (_, nth) => `  - { id: r${nth}, title: 一, text: *x }\n`);
    const text = `playbook: 1\nshop: { name: a }\nx: &x ${'好'.repeat(5000)}\nquick_replies:\n${replies.join('')}`;
    const file = open(text);
    const refused = found(text).filter((code) => code === 'yaml/too-many-aliases');
    assert.equal(refused.length, 99);
    assert.equal(file.documents[0]!.playbook.quick_replies?.length, 201);
  });

  it('checks the first hundred playbooks of a file that has more, and says where it stops', () => {
    const many = Array.from(
      { length: 130 },
      (_, nth) => `playbook: 1\nshop: { name: 店${nth}, phon: 1 }\n`,
    ).join('---\n');
    const told = diagnostics(open(many), { today: '2026-11-22' }, 'zh');
    assert.equal(told.filter(({ code }) => code === 'schema/unknown-key').length, 100);
    const [stop, ...more] = told.filter(({ code }) => code === 'yaml/too-many-documents');
    assert.equal(more.length, 0);
    assert.equal(stop!.range.start.line, 299);
    assert.match(String(stop!.message), /^这个文件用 --- 隔成了 130 份手册，只检查前 100 份/);
  });

  it('offers nothing in a long section that cannot be read, and does in a short one', () => {
    const offered = (lines: number): number => {
      const file = open(`playbook: 1\nshop:\n  na\n  name: [\n${'    a: 1\n'.repeat(lines)}`);
      const options = { locale: 'zh', snippets: false, today: '2026-11-22' } as const;
      return completion(file, { line: 2, character: 4 }, options).items.length;
    };
    assert.ok(offered(10) > 0);
    assert.equal(offered(8000), 0);
  });
});
