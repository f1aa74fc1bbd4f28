import assert from 'node:assert/strict';
import { join } from 'node:path';
import { rules } from '../../server/src/service/rules';
import { makeShop } from './run-cli';

const faulty = 'playbook: 1\nshop:\n  name: 小满\n  status: drafts\n';
const sound = 'playbook: 1\nshop:\n  name: 小满\n';
const sample = join(process.cwd(), 'samples', 'small-shop.playbook.yaml');

describe('the command line', () => {
  const { file, cli } = makeShop();
  const gaps = file('gaps.playbook.yaml', faulty);

  it('gives the JSON that programs rely on, lines and columns from 1', () => {
    const { code, out } = cli('check', '--format', 'json', '--today', '2026-11-22', gaps);
    assert.equal(code, 1);
    const result = JSON.parse(out);
    assert.equal(result.version, 1);
    assert.equal(result.files[0].file, gaps);
    assert.ok(Number.isInteger(result.files[0].score));
    const finding = result.files[0].findings.find(
      ({ rule }: { rule: string }) => rule === 'schema/not-a-choice',
    );
    assert.deepEqual(finding.start, { line: 4, column: 11 });
    assert.deepEqual(finding.end, { line: 4, column: 17 });
    assert.equal(finding.level, 'error');
    assert.equal(finding.fixable, true);
    assert.deepEqual(Object.keys(finding), ['rule', 'level', 'message', 'start', 'end', 'fixable']);
  });

  it('gives readable text, in Chinese and English, without colour where no terminal is', () => {
    const { out } = cli('check', gaps);
    assert.match(out, /gaps\.playbook\.yaml:4:11 {2}错误 {2}“drafts”不在可选的词里/);
    assert.ok(!out.includes('\u001b'));
    assert.match(
      cli('check', '--lang', 'en', gaps).out,
      /4:11 {2}error {2}"drafts" is not one of the choices/,
    );
  });

  const oneAt = (level: string) => [
    '--rule',
    'hours/never-open',
    '--level',
    `hours/never-open=${level}`,
    gaps,
  ];

  it('exits with 0 where nothing reaches the level that fails', () => {
    assert.equal(cli('check', '--fail-on', 'error', gaps).code, 1);
    assert.equal(cli('check', '--fail-on', 'error', ...oneAt('warning')).code, 0);
    assert.equal(cli('check', ...oneAt('warning')).code, 1);
    assert.equal(cli('check', ...oneAt('info')).code, 0);
    assert.equal(cli('check', '--fail-on', 'info', ...oneAt('info')).code, 1);
    assert.equal(cli('check', '--fail-on', 'info', sample).code, 0);
  });

  it('counts warnings against --max-warnings, errors never', () => {
    assert.equal(cli('check', '--max-warnings', '1', ...oneAt('warning')).code, 0);
    assert.equal(cli('check', '--max-warnings', '0', ...oneAt('warning')).code, 1);
    assert.equal(cli('check', '--max-warnings', '0', '--fail-on', 'error', ...oneAt('warning')).code, 1);
    assert.equal(cli('check', '--max-warnings', '9', ...oneAt('error')).code, 1);
  });

  it('exits with 2 for a file that cannot be read, and says which and why', () => {
    const { code, err } = cli('check', 'nothing-here.yaml');
    assert.equal(code, 2);
    assert.match(err, /读不了 nothing-here\.yaml/);
    // 小满 in GBK.
    const bytes = Buffer.concat([
      Buffer.from('playbook: 1\nshop: { name: '),
      Buffer.from([0xd0, 0xa1, 0xc2, 0xfa]),
    ]);
    const gbk = cli('check', file('gbk.playbook.yaml', bytes));
    assert.equal(gbk.code, 2);
    assert.match(gbk.err, /GBK.*UTF-8/);
  });

  it('exits with 2 for wrong usage, and says what is allowed or meant', () => {
    assert.equal(cli('check').code, 2);
    const { code, err } = cli('check', '--format', 'xml', gaps);
    assert.equal(code, 2);
    assert.match(err, /text, json/);
    assert.match(cli('chek').err, /“chek”.*check/);
    for (const [words, told] of [
      [['--rule', 'reply/rud'], /reply\/rude/],
      [['--level', 'reply/rude=off'], /ignore, error, warning, info/],
      [['--level', 'reply/rude'], /规则=级别/],
      [['--today', '2026-02-30'], /YYYY-MM-DD/],
      [['--max-warnings', 'few'], /0 或更大的整数/],
      [['--lang', 'fr'], /zh, en/],
      [['--colour'], /没有 --colour 这个选项/],
      [['--baseline', 'none.json'], /none\.json.*不是已知问题清单/],
    ] as const) {
      const run = cli('check', ...words, gaps);
      assert.equal(run.code, 2, words.join(' '));
      assert.match(run.err, told);
      assert.equal(run.out, '');
    }
  });

  it('tells its version, and helps in the language asked for', () => {
    assert.match(cli('--version').out, /^\d+\.\d+\.\d+\n$/);
    assert.equal(cli('--help').code, 0);
    for (const command of ['check', 'simulate', 'rules', 'explain']) {
      const help = cli(command, '--help');
      assert.equal(help.code, 0);
      assert.ok(help.out.startsWith(`用法：service-playbook ${command}`));
      assert.ok(cli('help', command).out === help.out);
    }
    assert.ok(cli('check', '--help', '--lang', 'en').out.startsWith('Usage: service-playbook check'));
  });

  it('lists the rules and explains each', () => {
    const listed = JSON.parse(cli('rules', '--format', 'json', '--lang', 'en').out);
    assert.deepEqual(
      listed.rules.map(({ id }: { id: string }) => id),
      rules.map(({ id }) => id),
    );
    assert.equal(cli('rules').out.split('\n').length, rules.length + 1);
    const all = cli('explain', '--lang', 'en', ...rules.map(({ id }) => id));
    assert.equal(all.code, 0);
    for (const { why, howToFix } of rules)
      assert.ok(all.out.includes(why.en) && all.out.includes(howToFix.en));
    assert.doesNotMatch(all.out, /undefined|\[object/);
    assert.match(cli('explain', 'reply/rud').err, /reply\/rude/);
    assert.match(cli('explain', 'yaml/tab').out, /文件写法上的问题/);
    assert.equal(cli('explain').code, 2);
    assert.equal(cli('rules', '--format', 'xml').code, 2);
  });

  it('looks at one rule only, with another level, and always tells what YAML cannot read', () => {
    const only = cli(
      'check',
      '--format',
      'json',
      '--rule',
      'hours/never-open',
      '--level',
      'hours/never-open=info',
      gaps,
    );
    assert.equal(only.code, 0);
    assert.deepEqual(
      JSON.parse(only.out).files[0].findings.map(({ rule, level }: { rule: string; level: string }) => [
        rule,
        level,
      ]),
      [['hours/never-open', 'info']],
    );
    const own = `${sound}checks:\n  rules:\n    hours/never-open: { level: ignore, because: x }\n`;
    const name = file('own.playbook.yaml', own);
    const rule = ['--rule', 'hours/never-open', '--format', 'json'];
    assert.deepEqual(JSON.parse(cli('check', ...rule, name).out).files[0].findings, []);
    const above = cli('check', ...rule, '--level', 'hours/never-open=error', name);
    assert.equal(JSON.parse(above.out).files[0].findings[0].level, 'error');
    const broken = file('broken.playbook.yaml', 'playbook: 1\nshop: { name: "a }\n');
    assert.equal(cli('check', '--rule', 'reply/rude', broken).code, 1);
  });

  it('lists errors and warnings only where it is to be quiet', () => {
    const loud = JSON.parse(cli('check', '--format', 'json', gaps).out).files[0].findings;
    const quiet = JSON.parse(cli('check', '--format', 'json', '--quiet', gaps).out).files[0].findings;
    assert.deepEqual(
      quiet,
      loud.filter(({ level }: { level: string }) => level !== 'info'),
    );
    assert.ok(quiet.length < loud.length);
  });
});
