import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeShop, patient } from './run-cli';

const playbook = `playbook: 1
shop: { name: 小满家居 }
quick_replies:
  - { id: ship, title: 发货时间, group: 物流, shortcut: fh, text: 现货 48 小时内发出。 }
  - { id: courier, title: 发什么快递, group: 物流, shortcut: kd, text: 默认发中通。 }
  - { id: mine, title: 我的问候, text: 我是周敏。, scope: personal }
`;
const head = '分组,标题,快捷编码,快捷短语\n';
const same = `${head}物流,发货时间,fh,现货 48 小时内发出。\n物流,发什么快递,kd,默认发中通。\n`;
const old = `${head}物流,发货,fh,现货 72 小时内发出。\n售前,加群,jq,进群领券。\n`;

interface Told {
  readonly same: boolean;
  readonly exports: readonly {
    readonly name: string;
    readonly counts: object;
    readonly entries: readonly { readonly kind: string; readonly name: string; readonly place?: object }[];
  }[];
  readonly wordings: readonly { readonly name: string; readonly others: readonly object[] }[];
  readonly to_write: readonly { readonly item: { readonly id: string } }[];
}

describe('drift on the command line', () => {
  const { folder, file, cli, cliWith } = makeShop();
  const shop = file('shop.playbook.yaml', playbook);

  it('is silent about nothing: 0 where all is the same, 1 where something differs', () => {
    const clean = cli('drift', file('same.csv', same), shop);
    assert.deepEqual([clean.code, clean.out], [0, 'same.csv：2 条都和手册一样。\n']);
    const { code, out } = cli('drift', file('old.csv', old), shop);
    assert.equal(code, 1);
    assert.equal(
      out,
      `[-这样-] 的是要去掉的字，{+这样+} 的是要加上的字。

old.csv：要加 1 条，要改 1 条，手册里没有的 1 条。

在“old.csv”里要做的（从上到下）
- 改“发货时间”（第 2 行）
    标题：发货{+时间+}
    内容：现货 [-72-]{+48+} 小时内发出。
- 加上“发什么快递”
    标题：发什么快递
    内容：默认发中通。
    分组：物流
    快捷码：kd
- 手册里没有“加群”：不用了就删掉，还在用就写进手册（第 3 行）
`,
    );
    assert.equal(cli('drift', '--fail-on', 'none', 'old.csv', shop).code, 0);
  }).timeout(patient.timeout);

  it('compares several exports, and says who has which old words', () => {
    const run = cli('drift', '--format', 'json', file('周敏.csv', old), file('陈露.csv', same), shop);
    const told = JSON.parse(run.out) as Told;
    assert.deepEqual(
      told.exports.map(({ name, counts }) => [name, counts]),
      [
        ['周敏.csv', { same: 0, different: 1, missing: 1, extra: 1, unwanted: 0 }],
        ['陈露.csv', { same: 2, different: 0, missing: 0, extra: 0, unwanted: 0 }],
      ],
    );
    assert.deepEqual(
      told.wordings.map(({ name, others }) => [name, others]),
      [['发货时间', [{ text: '现货 72 小时内发出。', exports: ['周敏.csv'] }]]],
    );
    assert.deepEqual(
      told.to_write.map(({ item }) => item.id),
      ['ship', 'courier'],
    );
  }).timeout(patient.timeout);

  it('writes the to-do list to a file, and never over a playbook or an export', () => {
    file('old.csv', old);
    assert.equal(cli('drift', '--todo', 'lists/todo.md', 'old.csv', shop).code, 1);
    assert.match(readFileSync(join(folder, 'lists/todo.md'), 'utf8'), /^- \[ \] 改“发货时间”（第 2 行）$/m);
    for (const name of ['old.csv', shop, 'other.playbook.yaml'])
      assert.equal(cli('drift', '--todo', name, 'old.csv', shop).code, 2, name);
    assert.equal(readFileSync(join(folder, 'old.csv'), 'utf8'), old);
  }).timeout(patient.timeout);

  it('writes what is to be added or changed as an import file, which makes the workbench the same', () => {
    file('old.csv', old);
    const words = ['--import-file', 'out/补.csv', '--to', 'qianniu'];
    const { code, err } = cli('drift', ...words, 'old.csv', shop);
    assert.deepEqual([code, /已写进 out\/补\.csv。/.test(err)], [1, true]);
    assert.match(cli('drift', 'out/补.csv', shop).out, /2 条都和手册一样/);
    const none = cli('drift', '--import-file', 'out/无.csv', '--to', 'qianniu', file('same.csv', same), shop);
    assert.deepEqual([none.code, /没写导入文件/.test(none.err)], [0, true]);
    const other = cli('drift', '--import-file', 'out/问答.csv', '--to', 'faq-csv', 'old.csv', shop);
    assert.match(other.err, /没有放常用语的地方：要加或要改的有 2 条/);
    for (const half of [words.slice(0, 2), words.slice(2), ['--import-file', 'old.csv', ...words.slice(2)]])
      assert.equal(cli('drift', ...half, 'old.csv', shop).code, 2, half.join(' '));
  }).timeout(patient.timeout);

  it('reads the columns of a layout that we write as what we wrote in them', () => {
    const book = `${playbook}  - { id: when, title: 改地址, text: 发我新地址。, use_when: 还没发货, shortcut: gdz }\n`;
    const own = file('when.playbook.yaml', book);
    assert.equal(cli('export', own, '--to', 'zammad', '--output', 'zammad.csv').code, 0);
    const { code, out } = cli('drift', 'zammad.csv', own);
    assert.deepEqual([code, out], [0, 'zammad.csv：3 条都和手册一样。\n']);
  }).timeout(patient.timeout);

  it('expects personal replies when asked, and takes a playbook from the standard input', () => {
    const { code, out } = cliWith(playbook, 'drift', '--scope', 'all', file('same.csv', same), '-');
    assert.equal(code, 1);
    assert.match(out, /加上“我的问候”/);
  }).timeout(patient.timeout);

  it('refuses what it cannot compare, and says what to do', () => {
    file('same.csv', same);
    file('empty.csv', '');
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [['drift'], /先写工作台导出的表格/],
      [['drift', shop], /先写工作台导出的表格/],
      [['drift', shop, 'same.csv'], /“same\.csv”是表格，不是手册/],
      [['drift', 'none.csv', shop], /读不了 none\.csv：没有这个文件/],
      [['drift', 'empty.csv', shop], /empty\.csv/],
      [['drift', 'same.csv', 'none.yaml'], /读不了 none\.yaml/],
      [['drift', 'same.csv', shop, '--format', 'pdf'], /--format 不能是“pdf”/],
    ];
    for (const [words, reason] of cases) {
      const { code, err } = cli(...words);
      assert.equal(code, 2, words.join(' '));
      assert.match(err, reason);
    }
  }).timeout(patient.timeout);
});
