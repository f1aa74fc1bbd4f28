import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeShop, patient } from './run-cli';

const old = `playbook: 1
shop: { name: 小满家居 }
hours: { weekly: { mon-fri: 09:00-18:00 } }
quick_replies:
  - { id: ship, title: 发货时间, text: 现货 48 小时内发出。 }
`;
const fresh = old.replace('48', '72').replace('18:00', '20:00');

describe('diff on the command line', () => {
  const { folder, file, cli, cliWith } = makeShop();
  const [a, b] = [file('old.playbook.yaml', old), file('new.playbook.yaml', fresh)];

  it('tells what changed: 0 where nothing did, 1 where something did', () => {
    const nothing = cli('diff', a, file('same.playbook.yaml', `# 备注\n${old}`));
    assert.deepEqual([nothing.code, nothing.out], [0, '没有不同。\n']);
    const { code, out } = cli('diff', a, b);
    assert.equal(code, 1);
    assert.match(out, /周一至周五：09:00–18:00 → 09:00–20:00/);
    assert.match(out, /内容：现货 \[-48-\]\{\+72\+\} 小时内发出。/);
    assert.equal(cli('diff', a, b, '--fail-on', 'none').code, 0);
  }).timeout(patient.timeout);

  it('takes the old version from the standard input', () => {
    const { code, out } = cliWith(old, 'diff', '-', b, '--format', 'json');
    assert.equal(code, 1);
    const told = JSON.parse(out) as {
      readonly sections: readonly {
        readonly section: string;
        readonly changes: readonly { readonly id?: string; readonly fields?: readonly object[] }[];
      }[];
    };
    assert.deepEqual(
      told.sections.map(({ section }) => section),
      ['hours', 'quick_replies'],
    );
    assert.deepEqual(told.sections[1]!.changes[0]!.fields, [
      { field: 'text', before: '现货 48 小时内发出。', after: '现货 72 小时内发出。' },
    ]);
  }).timeout(patient.timeout);

  it('writes the page for agents with the reason that it is given', () => {
    const run = cli('diff', a, b, '--format', 'html', '--because', '搬仓库', '--output', 'notes/note.html');
    assert.deepEqual([run.code, run.out], [1, '']);
    assert.match(readFileSync(join(folder, 'notes/note.html'), 'utf8'), /为什么改：搬仓库/);
    const markdown = cli('diff', a, b, '--format', 'markdown', '--lang', 'en').out;
    assert.match(markdown, /^# Rollout note: 小满家居/);
    assert.ok(!markdown.includes('Why:'));
  }).timeout(patient.timeout);

  it('refuses what it cannot compare, and never writes over a playbook', () => {
    file('broken.playbook.yaml', 'playbook: 1\nshop: {name: [\n');
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [['diff', a], /请写两份手册/],
      [['diff', '-', '-'], /只能有一份从标准输入读/],
      [['diff', a, 'none.yaml'], /读不了 none\.yaml/],
      [['diff', a, 'broken.playbook.yaml'], /broken\.playbook\.yaml/],
      [['diff', a, b, '--output', a], /请给 --output 另写一个文件名/],
      [['diff', a, b, '--document', '2'], /没有第 2 份手册/],
      [['diff', a, file('empty.yaml', '\n')], /empty\.yaml 是空的/],
      [['diff', '导出.xlsx', a], /“导出\.xlsx”是表格，不是手册/],
    ];
    for (const [words, reason] of cases) {
      const { code, err } = cli(...words);
      assert.equal(code, 2, words.join(' '));
      assert.match(err, reason);
    }
    assert.equal(readFileSync(join(folder, a), 'utf8'), old);
  }).timeout(patient.timeout);

  it('tells what may be meant otherwise: the same file twice, another shop, a file of several playbooks', () => {
    const other = file('other.playbook.yaml', old.replace('小满家居', '北风数码'));
    const two = file('two.playbook.yaml', `${old}---\n${fresh}`);
    assert.match(cli('diff', a, a).err, /两次写的都是 old\.playbook\.yaml/);
    assert.match(cli('diff', a, other).err, /店铺名称不一样：“小满家居”和“北风数码”/);
    const { code, out, err } = cli('diff', a, two);
    assert.deepEqual([code, out], [0, '没有不同。\n']);
    assert.match(err, /two\.playbook\.yaml 里有 2 份手册（以 --- 隔开），只比了第 1 份/);
    assert.equal(cli('diff', a, b).err, '');
  }).timeout(patient.timeout);
});
