import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeShop, patient } from './run-cli';

const playbook = `playbook: 1
shop: { name: 小满家居 } # 店名
quick_replies:
  - id: ship-time
    title: 发货时间
    shortcut: /fh
    text: 现货 48 小时内发出。 # 和仓库说好的
`;
const table = `分组,快捷编码,标题,话术内容
售前,/cm,尺码,"身高 165，选 M 码。
拿不准就报身高体重。"
物流,/fh,发货时间,现货 24 小时内发出。
`;

interface Report {
  readonly written: boolean;
  readonly rows: readonly { readonly row: number; readonly outcome: string; readonly imported: boolean }[];
}

describe('tables imported on the command line', function () {
  this.timeout(patient.timeout);
  const { folder, file, cli } = makeShop();
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const outcomes = (out: string): readonly string[] =>
    (JSON.parse(out) as Report).rows.map(
      ({ row, outcome, imported }) => `${row} ${outcome}${imported ? '+' : ''}`,
    );

  it('are told to be empty where nothing stands below the header', () => {
    const { code, err } = cli('import', file('空.csv', '标题,内容\n'), '--into', file('p.yaml', playbook));
    assert.equal(code, 2);
    assert.match(err, /^空\.csv 里只有表头，下面没有内容，什么都没有写。/);
  });

  it('are written, and are the same the next time', () => {
    const name = file('a.playbook.yaml', playbook);
    const csv = file('话术.csv', table);
    const first = cli('import', csv, '--into', name);
    assert.equal(first.code, 0, first.err);
    assert.match(first.out, /话术\.csv\n {2}这张表：常用语，表头在第 1 行/);
    assert.match(first.out, /新增 1 条，改动 1 条，一样 0 条，重复 0 条，先没导入 0 条，写不进去 0 条/);
    assert.match(
      first.out,
      /第 3 行 {2}发货时间\n {6}分组：\{\+物流\+\}\n {6}内容：现货 \[-48-\]\{\+24\+\} 小时内发出。/,
    );
    assert.equal(
      read(name),
      `${playbook.replace('48', '24')}  - id: cm
    title: 尺码
    group: 售前
    shortcut: /cm
    text: |-
      身高 165，选 M 码。
      拿不准就报身高体重。
`
        .replace('    text: 现货', '    text: 现货')
        .replace('# 和仓库说好的\n', '# 和仓库说好的\n    group: 物流\n'),
    );
    const again = cli('import', csv, '--into', name, '--format', 'json');
    assert.deepEqual([again.code, outcomes(again.out)], [0, ['2 same', '3 same']]);
    assert.match(again.err, /没有变/);
  });

  it('are only looked at with --dry-run, and told in English', () => {
    const name = file('b.playbook.yaml', playbook);
    const run = cli('import', file('b.csv', table), '--into', name, '--dry-run', '--lang', 'en');
    assert.equal(run.code, 0);
    assert.match(run.out, /Would be new\n {2}row 2 {2}尺码/);
    assert.equal(read(name), playbook);
  });

  it('are taken in part where only new or changed rows are asked for', () => {
    const name = file('c.playbook.yaml', playbook);
    const run = cli('import', file('c.csv', table), '--into', name, '--only', 'new', '--format', 'json');
    assert.deepEqual([run.code, outcomes(run.out)], [0, ['2 new+', '3 changed']]);
    assert.ok(read(name).startsWith(playbook));
  });

  it('keep the byte order mark and the line breaks of the playbook', () => {
    const name = file('d.playbook.yaml', `\uFEFF${playbook.replaceAll('\n', '\r\n')}`);
    assert.equal(cli('import', file('d.csv', table), '--into', name, '--only', 'new').code, 0);
    assert.match(read(name), /^\uFEFFplaybook: 1\r\n/);
    assert.doesNotMatch(read(name), /[^\r]\n/);
  });

  it('leave out what may be personal data, and say so, unless it is asked for', () => {
    const name = file('e.playbook.yaml', playbook);
    const csv = file('e.csv', '标题,内容\n催发货,"请联系 13812345678"\n赠品,随箱发出\n');
    const first = cli('import', csv, '--into', name);
    assert.equal(first.code, 1);
    assert.match(first.out, /13812345678（电话号码）/);
    assert.match(first.err, /--with-personal-data/);
    assert.doesNotMatch(read(name), /138/);
    assert.match(read(name), /赠品/);
    const asked = cli('import', csv, '--into', name, '--with-personal-data', '--status', 'draft');
    assert.equal(asked.code, 0);
    assert.match(read(name), /请联系 13812345678\n {4}status: draft\n/);
  });

  it('fail where rows are refused or contradict each other', () => {
    const name = file('f.playbook.yaml', playbook);
    const refused = cli('import', file('f.csv', '标题,内容\n没有内容,\n有,内容\n'), '--into', name);
    assert.equal(refused.code, 1, refused.out);
    const twice = cli('import', file('g.csv', '快捷编码,内容\n/a,一\n/a,二\n'), '--into', name);
    assert.equal(twice.code, 1, twice.out);
    assert.match(twice.out, /第 3 行 {2}二\n {6}和第 2 行的快捷码一样/);
  });

  it('are read by the columns and the section that are given', () => {
    const name = file('h.playbook.yaml', playbook);
    const csv = file('h.csv', '标题,回复口径\n赠品,随箱发出\n');
    const run = cli('import', csv, '--into', name, '--section', 'quick_replies', '--column', '回复口径=text');
    assert.equal(run.code, 0, run.err);
    assert.match(read(name), /title: 赠品\n {4}text: 随箱发出\n/);
  });

  const wrong: readonly [name: string, words: readonly string[], told: RegExp][] = [
    ['no table', ['--into', 'a.playbook.yaml'], /没有写要导入的表格/],
    ['no playbook', ['w.csv'], /没有写导入到哪份手册/],
    ['a table where the playbook belongs', ['w.csv', '--into', 'w.csv'], /“w.csv”是表格/],
    [
      'a playbook that is not there',
      ['w.csv', '--into', 'none.playbook.yaml'],
      /没有“none.playbook.yaml”这份手册，什么都没有写。先建一份/,
    ],
    ['a table that is not there', ['none.csv', '--into', 'w.playbook.yaml'], /none\.csv.*没有这个文件/],
    ['a table that cannot be read', ['w.xls', '--into', 'w.playbook.yaml'], /w\.xls/],
    [
      'a sheet that is not there',
      ['w.csv', '--into', 'w.playbook.yaml', '--sheet', '话术'],
      /没有叫“话术”的工作表/,
    ],
    [
      'a heading that is not there',
      ['w.csv', '--into', 'w.playbook.yaml', '--column', '没有=text'],
      /没有叫“没有”的列。有的是：.*标题/,
    ],
    ['a field that is none', ['w.csv', '--into', 'w.playbook.yaml', '--column', '标题=txt'], /不能当作“txt”/],
    ['a column without its field', ['w.csv', '--into', 'w.playbook.yaml', '--column', '标题'], /“表头=字段”/],
    [
      'a playbook that cannot be written',
      ['w.csv', '--into', 'braces.playbook.yaml'],
      /读出来和表里的不一样/,
    ],
  ];
  for (const [name, words, told] of wrong)
    it(`write nothing for ${name}`, () => {
      file('w.csv', table);
      file('w.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
      file('w.playbook.yaml', playbook);
      file('braces.playbook.yaml', '{ playbook: 1 }\n');
      const run = cli('import', ...words);
      assert.equal(run.code, 2, run.out);
      assert.match(run.err, told);
      assert.equal(read('w.playbook.yaml'), playbook);
      assert.equal(read('braces.playbook.yaml'), '{ playbook: 1 }\n');
    });

  it("are read by the team's own layout where it is named, and a mistake in it is told by its line", () => {
    const layout = (field: string) => `export_target: 1
name: 老系统
format: csv
file: 老系统.csv
group: { separator: '#' }
tables:
  - section: quick_replies
    columns:
      - { heading: 栏目, field: group }
      - { heading: 由头, field: ${field} }
      - { heading: 台词, field: text }
`;
    const name = file('own.playbook.yaml', playbook);
    const csv = file('老系统导出.csv', '栏目,由头,台词\n售前#尺码,怎么选尺码,报身高体重。\n');
    const from = file('老系统.yaml', layout('title'));
    assert.equal(cli('import', csv, '--into', name, '--dry-run').code, 2);
    const { code, out } = cli('import', csv, '--into', name, '--from', from);
    assert.equal(code, 0);
    assert.match(out, /由头 = 标题（title）/);
    assert.match(read(name), /title: 怎么选尺码\n {4}group: \[售前, 尺码\]/);
    assert.match(cli('drift', csv, name, '--from', from).out, /发货时间/);
    const wrong = cli('import', csv, '--into', name, '--from', file('wrong.yaml', layout('titel')));
    assert.equal(wrong.code, 2);
    assert.match(wrong.err, /wrong\.yaml:10 /);
  });

  it('go into the playbook of a file that is named, and are held against that one', () => {
    const two = `${playbook}---\nplaybook: 1\nshop: { name: 二店 }\nquick_replies:\n  - { id: hi, title: 问候, text: 在的。 }\n`;
    const name = file('two.playbook.yaml', two);
    const csv = file('二店.csv', '标题,内容\n问候,在的。\n尺码,报身高体重。\n');
    assert.match(
      cli('import', csv, '--into', name, '--document', '2').out,
      /新增 1 条，改动 0 条，一样 1 条/,
    );
    assert.equal(read(name), `${two}  - id: cm\n    title: 尺码\n    text: 报身高体重。\n`);
    const third = cli('import', csv, '--into', name, '--document', '3');
    assert.deepEqual([third.code, third.err.includes('没有第 3 份手册')], [2, true]);
  });
});
