import assert from 'node:assert/strict';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  chmodSync,
} from 'node:fs';
import { join } from 'node:path';
import { makeShop } from './run-cli';

const sound = 'playbook: 1\nshop:\n  name: 小满\n';
const faulty = `${sound}  status: drafts # ours\n`;
const fixed = `${sound}  status: draft # ours\n`;

describe('the files that the command line checks', () => {
  const { folder, file, cli, cliWith } = makeShop();
  for (const name of [
    'playbook.yaml',
    'a.playbook.yml',
    'east/b.playbook.yaml',
    'east/deep/playbook.yml',
    'east/other.yaml',
    'node_modules/c.playbook.yaml',
    '.git/d.playbook.yaml',
  ])
    file(name, sound);

  const checked = (...words: string[]): string[] => {
    const { out } = cli('check', '--format', 'json', ...words);
    return JSON.parse(out).files.map((one: { file: string }) => one.file);
  };

  it('are every playbook in a folder, less what is not the shop’s', () => {
    assert.deepEqual(checked('.'), [
      'a.playbook.yml',
      'east/b.playbook.yaml',
      'east/deep/playbook.yml',
      'playbook.yaml',
    ]);
    assert.deepEqual(checked('east/'), ['east/b.playbook.yaml', 'east/deep/playbook.yml']);
  });

  it('are what a pattern matches, where the shell does not see to it', () => {
    assert.deepEqual(checked('*.y?ml'), ['playbook.yaml']);
    assert.deepEqual(checked('**/*.{yaml,yml}'), [
      'a.playbook.yml',
      'east/b.playbook.yaml',
      'east/deep/playbook.yml',
      'east/other.yaml',
      'playbook.yaml',
    ]);
    assert.deepEqual(checked('./east/*'), ['east/b.playbook.yaml', 'east/other.yaml']);
    assert.deepEqual(checked('.git/*'), ['.git/d.playbook.yaml']);
  });

  it('are checked once, however often they are named', () => {
    assert.deepEqual(checked('playbook.yaml', './playbook.yaml', 'play*'), ['playbook.yaml']);
  });

  it('must be there: what matches nothing is told, and the rest is checked', () => {
    const { code, out, err } = cli('check', '--format', 'json', 'none/*.yaml', 'playbook.yaml');
    assert.equal(code, 2);
    assert.match(err, /“none\/\*\.yaml”没有对上任何文件/);
    assert.equal(JSON.parse(out).files.length, 1);
    mkdirSync(join(folder, 'empty'));
    assert.match(cli('check', 'empty').err, /“empty”里没有客服手册/);
  });

  it('may come from the standard input, under another name', () => {
    const { out } = cliWith(faulty, 'check', '--format', 'json', '--stdin-filename', 'east/x.yaml', '-');
    const [one] = JSON.parse(out).files;
    assert.equal(one.file, 'east/x.yaml');
    assert.ok(one.findings.some(({ rule }: { rule: string }) => rule === 'schema/not-a-choice'));
  });

  it('may begin with a byte order mark, which is no column', () => {
    const [one] = JSON.parse(
      cli('check', '--format', 'json', file('bom.yaml', `\uFEFF${sound.replace('1', '2')}`)).out,
    ).files;
    const version = one.findings.find(({ rule }: { rule: string }) => rule === 'schema/unknown-version');
    assert.deepEqual(version.start, { line: 1, column: 11 });
  });

  it('leave a report in a file, in a folder that is made for it', () => {
    const run = cli('check', '--format', 'json', '--output', 'reports/new/check.json', 'playbook.yaml');
    assert.equal(run.out, '');
    assert.equal(JSON.parse(readFileSync(join(folder, 'reports/new/check.json'), 'utf8')).version, 1);
  });

  describe('when they are fixed', () => {
    const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
    const only = ['--rule', 'schema/not-a-choice'];

    it('change in place and say what is left', () => {
      const name = file('fix/a.yaml', `\uFEFF${faulty.replaceAll('\n', '\r\n')}`);
      chmodSync(join(folder, name), 0o640);
      const { code, out, err } = cli('check', '--fix', ...only, name);
      assert.equal(code, 0);
      assert.equal(text(name), `\uFEFF${fixed.replaceAll('\n', '\r\n')}`);
      assert.match(err, /已修改 fix\/a\.yaml/);
      assert.match(out, /没有问题/);
      assert.equal(statSync(join(folder, name)).mode & 0o777, 0o640);
      assert.deepEqual(readdirSync(join(folder, 'fix')), ['a.yaml']);
    });

    it('stay untouched where nothing is to be fixed', () => {
      const name = file('fix/b.yaml', fixed);
      const before = statSync(join(folder, name)).mtimeMs;
      const { err } = cli('check', '--fix', ...only, name);
      assert.equal(err, '');
      assert.equal(statSync(join(folder, name)).mtimeMs, before);
    });

    it('stay links', () => {
      file('fix/real.yaml', faulty);
      symlinkSync('real.yaml', join(folder, 'fix/link.yaml'));
      cli('check', '--fix', ...only, 'fix/link.yaml');
      assert.ok(lstatSync(join(folder, 'fix/link.yaml')).isSymbolicLink());
      assert.equal(text('fix/real.yaml'), fixed);
    });

    it('are printed where they came from the standard input; the report goes beside', () => {
      const { out, err } = cliWith(faulty, 'check', '--fix', ...only, '-');
      assert.equal(out, fixed);
      assert.match(err, /没有问题/);
      assert.equal(cliWith(fixed, 'check', '--fix', ...only, '-').out, fixed);
    });

    it('are added to only where drafts are asked for, and what is added is marked', () => {
      const name = file(
        'fix/c.yaml',
        `${sound}decision: { smart_service: disabled, reasons: [low_volume] }\n`,
      );
      cli('check', '--fix', '--rule', 'staffing/missing', name);
      assert.doesNotMatch(text(name), /staffing/);
      cli('check', '--fix-unsafe', '--rule', 'staffing/missing', name);
      assert.doesNotMatch(text(name), /staffing/);
      cli('check', '--draft', '--rule', 'staffing/missing', name);
      assert.match(text(name), /\n# playbook-draft: [^\n]+\nstaffing:\n/);
    });
  });

  describe('with a baseline', () => {
    const words = ['check', '--today', '2026-11-22', '--format', 'json'];
    const promise = '  - { id: ship, title: 发货, text: 亲，明天一定到 }\n';
    const shop = `${sound}quick_replies:\n${promise}`;
    const found = (...more: string[]): string[] =>
      JSON.parse(cli(...words, ...more).out).files.flatMap((one: { findings: { rule: string }[] }) =>
        one.findings.map(({ rule }) => rule),
      );

    it('report only what is new, wherever the known gaps have moved', () => {
      const name = file('base/a.yaml', shop);
      const written = cli(...words, '--write-baseline', 'base/known.json', name);
      assert.equal(written.code, 0);
      assert.match(written.err, /已把 \d+ 个缺漏写进 base\/known\.json/);
      assert.deepEqual(found('--baseline', 'base/known.json', name), []);
      const more = '  - { id: now, title: 现在, text: 亲，今天一定发 }\n';
      file('base/a.yaml', `# moved\n\n${shop.replace(promise, `${more}${promise}`)}`);
      assert.deepEqual(found('--baseline', 'base/known.json', name), ['reply/hard-promise']);
    });

    it('hold as days go by', () => {
      const name = file('base/dated.yaml', shop);
      cli(...words, '--write-baseline', 'base/dated.json', name);
      const run = cli(
        'check',
        '--today',
        '2026-11-23',
        '--format',
        'json',
        '--baseline',
        'base/dated.json',
        name,
      );
      assert.deepEqual(JSON.parse(run.out).files[0].findings, []);
    });

    it('tell of entries that occur no more, and keep those of other files when it is written again', () => {
      const [one, two] = [file('base/one.yaml', shop), file('base/two.yaml', shop)];
      cli(...words, '--write-baseline', 'base/both.json', one, two);
      file('base/one.yaml', shop.replace('一定', '预计'));
      const { err } = cli(...words, '--baseline', 'base/both.json', one, two);
      assert.match(err, /one\.yaml.*reply\/hard-promise（quick_replies\.text ship）不再出现/);
      cli(...words, '--write-baseline', 'base/both.json', one);
      const known = JSON.parse(readFileSync(join(folder, 'base/both.json'), 'utf8')).files;
      const rulesOf = (name: string): string[] => known[name].map(({ rule }: { rule: string }) => rule);
      assert.ok(!rulesOf('one.yaml').includes('reply/hard-promise'));
      assert.ok(rulesOf('two.yaml').includes('reply/hard-promise'));
    });

    it('never take in what is malformed', () => {
      const name = file('base/bad.yaml', faulty);
      const run = cli(...words, '--write-baseline', 'base/bad.json', name);
      assert.equal(run.code, 1);
      assert.match(run.err, /另有 1 处文件写法上的问题/);
      assert.ok(found('--baseline', 'base/bad.json', name).includes('schema/not-a-choice'));
    });
  });

  it('are checked on all processors when there are many, with the same result', () => {
    const names = Array.from({ length: 60 }, (_, index) =>
      file(`many/${index}.playbook.yaml`, index % 2 ? sound : faulty),
    );
    names.push(file('many/broken.playbook.yaml', Buffer.from([0xff, 0xfe])));
    const { code, out, err } = cli('check', '--format', 'json', ...names);
    assert.equal(code, 2);
    assert.match(err, /many\/broken\.playbook\.yaml/);
    const { files } = JSON.parse(out);
    assert.deepEqual(
      files.map((one: { file: string }) => one.file),
      names.slice(0, -1),
    );
    const alone = JSON.parse(cli('check', '--format', 'json', names[0]!, names[1]!).out).files;
    for (const [index, one] of files.entries()) assert.deepEqual(one.findings, alone[index % 2].findings);
    assert.ok(!existsSync(join(folder, 'many/.tmp')));
  });
});
