import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  existsSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { makeShop } from './run-cli';

const faulty = 'playbook: 1\nshop:\n  name: 小满\n  status: drafts\n';
const hasDevices = process.platform === 'linux';

describe('what the command line writes', () => {
  const { folder, file, cli } = makeShop();
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');

  it('is never a baseline over a playbook, or over anything else that is no baseline', () => {
    const name = file('a.playbook.yaml', faulty);
    for (const words of [[name], [name, name]]) {
      const run = cli('check', '--write-baseline', ...words);
      assert.equal(run.code, 2);
      assert.match(run.err, /a\.playbook\.yaml”里是别的内容.*先写清单的文件名，再写手册的文件名/);
    }
    assert.equal(text(name), faulty);
    const notes = file('notes.json', '{ "name": "notes" }');
    const english = cli('check', '--lang', 'en', '--write-baseline', notes, name);
    assert.equal(english.code, 2);
    assert.match(
      english.err,
      /^Nothing was written: "notes\.json" is not a baseline \(a list of known gaps\)\./,
    );
    assert.equal(text(notes), '{ "name": "notes" }');
    assert.equal(cli('check', '--write-baseline', 'new.playbook.yaml', name).code, 2);
  });

  it('is no report over a playbook', () => {
    const name = file('b.playbook.yaml', faulty);
    const run = cli('check', '--output', name, 'a.playbook.yaml');
    assert.equal(run.code, 2);
    assert.match(run.err, /报告不会写进去/);
    assert.equal(text(name), faulty);
  });

  it('is no report over anything else that a shop has written, nor over what is read', () => {
    const name = file('any.yaml', faulty);
    const known = file('known-gaps.json', '{}');
    for (const other of ['.service-playbook.yaml', 'words/brand.yaml', '.service-playbook-baseline.json']) {
      assert.equal(cli('check', '--output', other, name).code, 2, other);
      assert.equal(cli('diff', name, 'b.playbook.yaml', '--output', other).code, 2);
      assert.ok(!existsSync(join(folder, other)), other);
    }
    for (const words of [
      ['--output', `./${name}`],
      ['--output', known, '--baseline', known],
    ])
      assert.match(cli('check', ...words, name).err, /报告不会写进去/);
    assert.equal(text(name), faulty);
  });

  it('goes to the screen where the report’s name is “-”, as everywhere', () => {
    const name = file('screen.yaml', faulty);
    assert.equal(cli('check', '--output', '-', name).out, cli('check', name).out);
    assert.ok(!existsSync(join(folder, '-')));
  });

  it('baseline-rule-null: a damaged baseline is told, and may be made anew', () => {
    const name = file('c.playbook.yaml', faulty);
    copyFileSync('test/cases/baseline-rule-null.json', join(folder, 'known.json'));
    const run = cli('check', '--baseline', 'known.json', name);
    assert.equal(run.code, 2);
    assert.match(run.err, /^“known\.json”读不了，或者不是已知问题清单。.*重新生成。\n$/);
    assert.match(cli('check', '--write-baseline', 'known.json', name).err, /写进 known\.json/);
    assert.equal(cli('check', '--baseline', 'known.json', '--fail-on', 'error', name).code, 1);
  });

  it('stays what it is where it is no plain file, and a link stays a link', function () {
    const name = file('d.playbook.yaml', faulty);
    symlinkSync('target.txt', join(folder, 'report.txt'));
    assert.equal(cli('check', '--output', 'report.txt', name).code, 1);
    assert.ok(lstatSync(join(folder, 'report.txt')).isSymbolicLink());
    assert.match(text('target.txt'), /drafts/);
    if (!hasDevices) return;
    assert.equal(cli('check', '--output', '/dev/null', name).code, 1);
    assert.ok(statSync('/dev/null').isCharacterDevice());
    const full = cli('check', '--output', '/dev/full', name);
    assert.equal(full.code, 2);
    assert.equal(full.err, '写不了 /dev/full：磁盘满了\n');
  });

  it('takes a free name where a temporary file was left over', () => {
    const name = file('left/e.playbook.yaml', faulty);
    const script = `
      const { writeFileSync } = require('node:fs');
      writeFileSync('left/.e.playbook.yaml.' + process.pid + '.tmp', 'left over');
      process.argv = [process.argv[0], 'cli', 'check', '--fix', '--rule', 'schema/not-a-choice', 'left/e.playbook.yaml'];
      require(${JSON.stringify(join(process.cwd(), 'dist/cli.js'))});`;
    const run = spawnSync(process.execPath, ['-e', script], { cwd: folder, encoding: 'utf8' });
    assert.equal(run.status, 0, run.stderr);
    assert.equal(text(name), faulty.replace('drafts', 'draft'));
    const left = readdirSync(join(folder, 'left')).filter((one) => one !== 'e.playbook.yaml');
    assert.equal(left.length, 1);
    assert.equal(text(`left/${left[0]}`), 'left over');
  });

  it('ends in one plain line where nothing can be printed, and quietly where nobody reads', () => {
    if (!hasDevices) return assert.ok(true, 'no such devices here');
    const name = file('f.playbook.yaml', faulty);
    const full = openSync('/dev/full', 'w');
    const cliTo = (stdout: number) =>
      spawnSync(process.execPath, [join(process.cwd(), 'dist/cli.js'), 'check', name], {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', stdout, 'pipe'],
        env: { ...process.env, LC_ALL: 'en_GB.UTF-8' },
      });
    const run = cliTo(full);
    closeSync(full);
    assert.equal(run.status, 2);
    assert.equal(run.stderr, 'Cannot write the output: the disk is full\n');
    const readOnly = openSync('/dev/null', 'r');
    assert.equal(cliTo(readOnly).stderr, 'Cannot write the output: it is not open, or not for writing\n');
    closeSync(readOnly);
    const pipe = spawnSync(
      'bash',
      [
        '-c',
        '"$0" "$1" explain $("$0" "$1" rules | cut -d" " -f1) | head -c 1 >/dev/null; echo ${PIPESTATUS[0]}',
        process.execPath,
        join(process.cwd(), 'dist/cli.js'),
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    assert.equal(pipe.stderr, '');
    assert.equal(pipe.stdout, '2\n');
  });

  it('tells in plain words why a file cannot be read or written', () => {
    const name = file('g.playbook.yaml', faulty);
    assert.equal(cli('check', 'none.yaml').err, '读不了 none.yaml：没有这个文件或文件夹\n');
    assert.equal(
      cli('check', '--lang', 'en', 'none.yaml').err,
      'Cannot read none.yaml: there is no such file or folder\n',
    );
    assert.match(cli('check', '--output', '.', name).err, /^写不了 \.：这是文件夹，不是文件\n$/);
    assert.match(cli('check', name, '--baseline').err, /--baseline 后面要写一个值/);
    assert.match(cli('check', name, '--quiet=1').err, /--quiet 后面不写值/);
  });
});
