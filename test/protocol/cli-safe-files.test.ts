import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { makeShop, patient } from './run-cli';

const script = join(process.cwd(), 'dist/cli.js');
const isUnix = process.platform !== 'win32';
/** One typo that is fixed, spaces that are formatted, and enough to be more than one block on a disk. */
const faulty = `playbook: 1\nshop:\n  name:   小满\n  status: drafts\nquick_replies:\n${'  - { id: a, title: 一, text: 好的 }\n'.repeat(2000)}`;
const table = '标题,内容\n发货,48 小时内发出\n';

/** Everything that writes over a file that is there, and the words that have it do so. */
const writers: readonly (readonly [name: string, words: (file: string) => readonly string[]])[] = [
  ['check --fix', (file) => ['check', '--fix', '--rule', 'schema/not-a-choice', file]],
  ['check --draft', (file) => ['check', '--draft', file]],
  ['format', (file) => ['format', file]],
  ['import', (file) => ['import', 'table.csv', '--into', file]],
];

describe('a playbook that is written over', function () {
  this.timeout(patient.timeout);
  const { folder, file, cli } = makeShop();
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
  file('table.csv', table);

  for (const [name, words] of writers) {
    it(`keeps its permissions, its link and its byte order mark: ${name}`, () => {
      const real = file(`${name}/real.yaml`, `\uFEFF${faulty.replaceAll('\n', '\r\n')}`);
      chmodSync(join(folder, real), 0o666);
      symlinkSync('real.yaml', join(folder, name, 'shop.playbook.yaml'));
      cli(...words(`${name}/shop.playbook.yaml`));
      const after = text(real);
      assert.notEqual(after, `\uFEFF${faulty.replaceAll('\n', '\r\n')}`, 'it was written');
      assert.ok(after.startsWith('\uFEFFplaybook: 1\r\n') && !/[^\r]\n/.test(after), 'its line ends too');
      assert.ok(lstatSync(join(folder, name, 'shop.playbook.yaml')).isSymbolicLink());
      if (isUnix) assert.equal(statSync(join(folder, real)).mode & 0o777, 0o666);
      assert.deepEqual(readdirSync(join(folder, name)).sort(), ['real.yaml', 'shop.playbook.yaml']);
    });

    it(`is left as it was where the disk takes no more, and that is told: ${name}`, function () {
      if (!isUnix) return assert.ok(true, 'no such limit there');
      const shop = file(`${name}-full/shop.playbook.yaml`, faulty);
      // The largest file that may be written, in blocks of 512 or 1024 bytes; without the signal it is an error.
      const limited = `trap '' XFSZ; ulimit -f 8; exec "$0" "$@"`;
      const run = spawnSync('sh', ['-c', limited, process.execPath, script, ...words(shop)], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'en_GB.UTF-8' },
      });
      assert.equal(run.status, 2, run.stderr);
      assert.match(run.stderr, /Cannot write .*shop\.playbook\.yaml: the file is too large/);
      assert.equal(text(shop), faulty);
      assert.deepEqual(readdirSync(join(folder, `${name}-full`)), ['shop.playbook.yaml']);
    });
  }

  it('is whole whenever the run is stopped, and after two runs at once', async () => {
    const shop = file('stopped/shop.playbook.yaml', faulty);
    const run = (): ReturnType<typeof spawn> =>
      spawn(process.execPath, [script, 'check', '--fix', '--rule', 'schema/not-a-choice', shop], {
        cwd: folder,
        stdio: 'ignore',
      });
    const both = [run(), run()];
    await Promise.all(both.map((one) => once(one, 'exit')));
    const fixed = text(shop);
    assert.equal(fixed, faulty.replace('drafts', 'draft'));
    for (const after of [40, 120, 240, 360]) {
      file(shop, faulty);
      const stopped = run();
      const ended = once(stopped, 'exit');
      await new Promise((resolve) => setTimeout(resolve, after));
      stopped.kill('SIGKILL');
      await ended;
      assert.ok([faulty, fixed].includes(text(shop)), 'the old one or the new one');
    }
  });
});

describe('a file that is no place for a result', function () {
  this.timeout(patient.timeout);
  const { folder, file, cli } = makeShop();
  const shop = file('shop.playbook.yaml', 'playbook: 1\nshop:\n  name: 小满\n');
  const others = ['.service-playbook.yaml', 'words/brand.yaml', '.service-playbook-baseline.json'];
  const commands: readonly (readonly string[])[] = [
    ['print', '--as', 'wall', shop],
    ['export', '--to', 'kefubao', '--force', shop],
    ['check', shop],
    ['diff', shop, shop],
  ];

  for (const words of commands)
    it(`is left alone by ${words[0]!}`, () => {
      for (const name of [...others, shop, './shop.playbook.yaml', 'new.playbook.yaml']) {
        if (others.includes(name)) file(name, `# ${name}\n`);
        const before = existsSync(join(folder, name)) && readFileSync(join(folder, name), 'utf8');
        const run = cli(...words, '--output', name);
        assert.equal(run.code, 2, `${name}: ${run.out}${run.err}`);
        assert.equal(existsSync(join(folder, name)) && readFileSync(join(folder, name), 'utf8'), before);
      }
    });

  it('stays a device, and is not read for ever', function () {
    if (process.platform !== 'linux') return assert.ok(true, 'no such devices here');
    for (const words of commands) {
      cli(...words, '--output', '/dev/null');
      assert.ok(statSync('/dev/null').isCharacterDevice(), words[0]);
    }
    const told = cli('export', '--to', 'kefubao', shop, '--output', '/dev/full');
    assert.notEqual(told.code, null);
  });

  it('is told where a table would go into something else than a playbook', () => {
    file('table.csv', table);
    const package_ = '{\n  "name": "notes"\n}\n';
    for (const [name, text] of [
      ['table.csv', table],
      ['package.json', package_],
      ['notes.txt', '今天的事：\n- 发货\n'],
    ] as const) {
      file(name, text);
      const run = cli('import', 'table.csv', '--into', name);
      assert.notEqual(run.code, 0, `${name}: ${run.out}${run.err}`);
      assert.equal(readFileSync(join(folder, name), 'utf8'), text);
    }
  });

  it('is told where nothing may be written there', function () {
    if (!isUnix || process.getuid?.() === 0) return assert.ok(true, 'nothing is forbidden to this user');
    mkdirSync(join(folder, 'closed'));
    file('closed/shop.playbook.yaml', faulty);
    chmodSync(join(folder, 'closed'), 0o500);
    const run = cli('check', '--fix', 'closed/shop.playbook.yaml');
    chmodSync(join(folder, 'closed'), 0o700);
    assert.match(run.err, /写不了 closed\/shop\.playbook\.yaml：没有权限/);
    assert.equal(run.code, 2);
  });
});
