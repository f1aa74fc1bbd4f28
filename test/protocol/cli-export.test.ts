import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeShop, patient } from './run-cli';

const playbook = `playbook: 1
shop: { name: 小满家居 }
quick_replies:
  - { id: fh, title: 发货, group: 物流, shortcut: fh, text: 48 小时内发出 }
  - { id: cd, title: 很长, text: ${'好'.repeat(431)} }
faq:
  - { question: 能退吗, answer: 能 }
`;

describe('export on the command line', function () {
  this.timeout(patient.timeout);
  const { folder, file, cli } = makeShop();
  file('a.playbook.yaml', playbook);
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

  it('writes the file of a workbench, and says what it wrote', () => {
    const { code, out } = cli('export', '--to', 'qianniu', '--output', 'out/', 'a.playbook.yaml');
    assert.equal(code, 0);
    const [, name] = /已导出 2 条：(.*)\n/.exec(out)!;
    assert.match(read(name!), /快捷短语编码,快捷短语,快捷短语分组\r\nfh,48 小时内发出,物流\r\n/);
  });

  it('writes nothing where texts are too long, tells each, and leaves them out when asked', () => {
    const refused = cli('export', '--to', 'feiniu-csv', '--output', 'f.csv', 'a.playbook.yaml');
    assert.equal(refused.code, 1);
    assert.match(refused.out, /2 条里有 1 条的“快捷短语”超过 430 个字/);
    assert.match(refused.out, /“很长”的“快捷短语”有 431 个字/);
    assert.ok(!existsSync(join(folder, 'f.csv')));
    const rest = cli(
      'export',
      '--to',
      'feiniu-csv',
      '--output',
      'f.csv',
      '--leave-out-too-long',
      'a.playbook.yaml',
    );
    assert.equal(rest.code, 1);
    assert.equal(read('f.csv').split('\r\n').length, 3);
  });

  it('replaces an earlier export, and no other file unless that is asked for', () => {
    const to = (name: string, ...more: string[]) =>
      cli('export', '--to', 'csv', '--section', 'faq', '--output', name, ...more, 'a.playbook.yaml');
    assert.match(to('faq.csv').out, /已导出 1 条：/);
    assert.match(to('faq.csv').out, /换掉了以前的导出/);
    file('mine.csv', '我的,表\n1,2\n');
    const refused = to('mine.csv');
    assert.equal(refused.code, 2);
    assert.match(refused.err, /--force/);
    assert.equal(read('mine.csv'), '我的,表\n1,2\n');
    assert.equal(to('mine.csv', '--force').code, 0);
  });

  it('lists the targets with what they hold and how well they are known', () => {
    const { out } = cli('export', '--list');
    assert.match(
      out,
      /kefubao\s+客服宝\n\s+内容：常用语 · 表格样式在两处以上独立的程序里见过，截至 \d{4}-\d\d-\d\d/,
    );
    assert.ok(JSON.parse(cli('export', '--list', '--format', 'json').out).targets.length >= 20);
  });

  it('says with each export how far the layout of the tool is known, and what is not', () => {
    const note = /没有明说收 default，所以先导入一条/;
    const { out } = cli('export', '--to', 'zendesk', '--output', 'z.json', 'a.playbook.yaml');
    assert.match(out, /^Zendesk 宏：表格样式出自工具自己的程序、接口或文档，截至 \d{4}-\d\d-\d\d。字段出自/m);
    assert.match(out, note);
    const json = ['--format', 'json', '--output', 'z.json', 'a.playbook.yaml'];
    assert.match(JSON.parse(cli('export', '--to', 'zendesk', ...json).out).note, note);
    assert.doesNotMatch(cli('export', '--to', 'csv', '--output', 'c/', 'a.playbook.yaml').out, /表格样式/);
  });

  it("takes a team's own target, and tells its mistakes with their lines", () => {
    const own = (field: string): string =>
      `export_target: 1\nname: 自家\nformat: csv\nfile: 自家.csv\ntables:\n  - section: faq\n    columns:\n      - { heading: 问, field: ${field} }\n`;
    file('mine.yaml', own('question'));
    assert.equal(cli('export', '--to', './mine.yaml', 'a.playbook.yaml').code, 0);
    assert.match(read('自家.csv'), /^\ufeff?问\r\n能退吗\r\n$/);
    file('bad.yaml', own('ask'));
    const { code, err } = cli('export', '--to', './bad.yaml', 'a.playbook.yaml');
    assert.equal(code, 2);
    assert.match(err, /bad\.yaml:8 /);
  });

  it('says what is meant by a name that is nearly one, and that a target has no such section', () => {
    assert.match(cli('export', '--to', 'zendsk', 'a.playbook.yaml').err, /zendesk/);
    assert.match(
      cli('export', '--to', 'qianniu', '--section', 'faq', 'a.playbook.yaml').err,
      /没有常见问题这一节，有的是：常用语/,
    );
    assert.equal(cli('export', 'a.playbook.yaml').code, 2);
  });

  it('tells all of it as JSON', () => {
    const { code, out } = cli('export', '--to', 'feiniu', '--format', 'json', 'a.playbook.yaml');
    const { excess, files, exported } = JSON.parse(out);
    assert.equal(code, 1);
    assert.deepEqual([files, exported], [[], 0]);
    assert.deepEqual(
      [excess[0].item, excess[0].column, excess[0].length, excess[0].limit],
      ['很长', '快捷短语', 431, 430],
    );
  });

  it('exports what is valid on the day that is named', () => {
    const valid = '{ from: 2026-11-01, to: 2026-11-11 }';
    file(
      'day.playbook.yaml',
      `playbook: 1\nshop: { name: 小满家居 }\nquick_replies:\n  - { id: hd, title: 活动, text: 有活动, valid: ${valid} }\n`,
    );
    const on = (day: string) =>
      cli('export', '--to', 'qianniu', '--today', day, '--output', `${day}.csv`, 'day.playbook.yaml').code;
    assert.deepEqual([on('2026-11-11'), on('2026-11-12'), on('昨天')], [0, 2, 2]);
  });
});
