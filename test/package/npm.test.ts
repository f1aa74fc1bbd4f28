import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { asked, breath, framed, talk } from '../protocol/one-breath';
import { installPackage, nodeVersions } from './npm-package';

const faulty = 'playbook: 1\nshop:\n  nmae: 小满家居\n';

/** A little more than it takes today: 2,949, since approve, release and roster propose came. */
const MOST_KILOBYTES = 3000;

describe('the npm package, installed where nothing else is', () => {
  const installed = installPackage();
  const { file, folder, path, run } = installed;
  let nodes: Readonly<Record<string, string>>;
  before(async function () {
    this.timeout(300_000);
    nodes = await nodeVersions();
    file('a.playbook.yaml', faulty);
  });

  it('brings no other package, and neither sources nor tests', () => {
    assert.deepEqual(
      readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.')),
      ['service-playbook'],
    );
    const others = (readdirSync(path('.'), { recursive: true }) as string[]).filter(
      (name) =>
        statSync(path(name)).isFile() &&
        !/^(package\.json|LICENSE|(README|CHANGELOG)\.md|bin\/[\w-]+\.js|dist\/([\w.-]+\.m?js|licenses\.txt|playground\/(look\/)?[\w-]+\.(html|js|json|css|txt))|types\/[\w.-]+\.d\.ts|schemas\/[\w.]+\.json|skills\/service-playbook\/SKILL\.md)$/.test(
          name.replaceAll('\\', '/'),
        ),
    );
    assert.deepEqual(others, []);
    assert.ok(statSync(installed.tarball).size < MOST_KILOBYTES * 1024);
  });

  it('has the files that its page names', () => {
    const page = readFileSync(path('README.md'), 'utf8');
    const named = [...page.matchAll(/`((?:types|skills|schemas)\/[^`]+)`/g)].map(([, name]) => name!);
    assert.ok(named.length > 2, named.join(' '));
    for (const name of named) assert.ok(statSync(path(name)).isFile(), name);
  });

  it('is run by its name', () => {
    const told = execFileSync('npx', ['--offline', 'service-playbook', '--version'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.equal(told.trim(), version);
  });

  it('checks and serves the same on every Node that is supported', async () => {
    const checked = new Set<string>();
    const served = new Set<string>();
    for (const [, node] of Object.entries(nodes).filter(([major]) => Number(major) >= 20)) {
      const { code, out } = run('service-playbook', ['check', '--today', '2026-11-29', 'a.playbook.yaml'], {
        node,
      });
      assert.equal(code, 1, node);
      checked.add(out);
      const server = spawn(node, [path('bin/service-playbook-language-server.js')]);
      const { answers, exitCode, stderr } = await talk(server, [breath.map(framed).join('')]);
      assert.deepEqual([answers.length, exitCode, stderr], [asked.length, 0, ''], node);
      served.add(JSON.stringify(answers));
    }
    assert.equal(checked.size, 1);
    assert.equal(served.size, 1);
    assert.match([...checked][0]!, /a\.playbook\.yaml:3:3 .*nmae.* schema\/unknown-key/);
  });

  it('says in plain words that a Node is too old', () => {
    const disguise = file('old.cjs', "Object.defineProperty(process, 'version', { value: 'v12.22.12' });\n");
    const disguised = { NODE_OPTIONS: `--require ${join(folder, disguise)}` };
    // The real one too, since it reads less of the language.
    const ways = [{ env: disguised }, ...(nodes['12'] ? [{ node: nodes['12'] }] : [])];
    for (const how of ways)
      for (const program of ['service-playbook', 'service-playbook-language-server'] as const) {
        const { code, out, err } = run(program, ['check', 'a.playbook.yaml'], how);
        assert.deepEqual([code, out], [1, '']);
        assert.match(
          err,
          /^这里的 Node\.js 是 v12\.22\.12，太旧了：.*20\.19 或更新.*\nNode\.js v12.* too old.*\n$/,
        );
      }
  });

  it('goes on where the home folder cannot be written, and where there is no git', () => {
    // Nobody can make a folder below a device, root neither.
    const env = {
      HOME: '/dev/null',
      XDG_CACHE_HOME: '/dev/null/cache',
      TMPDIR: '/dev/null/tmp',
      PATH: '/nowhere',
    };
    const usual = run('service-playbook', ['check', 'a.playbook.yaml']);
    assert.equal(usual.code, 1);
    const poor = run('service-playbook', ['check', '--cache', 'a.playbook.yaml'], { env });
    assert.deepEqual([poor.code, poor.out], [usual.code, usual.out]);
    const { code, err } = run('service-playbook', ['check', '--changed', 'a.playbook.yaml'], { env });
    assert.equal(code, 2);
    assert.match(err, /git/);
    assert.doesNotMatch(err, /\n\s+at /);
  });

  it('answers a client that counts positions in no known way as one that counts UTF-16', async () => {
    for (const positionEncodings of [['utf-7'], 'utf-8', [8]]) {
      const params = { processId: null, rootUri: null, capabilities: { general: { positionEncodings } } };
      const first = { jsonrpc: '2.0', id: 1, method: 'initialize', params };
      const last = { jsonrpc: '2.0', id: 2, method: 'shutdown' };
      const server = spawn(process.execPath, [path('bin/service-playbook-language-server.js')]);
      const { answers, exitCode } = await talk(server, [framed(first), framed(last)], [1, 2]);
      const { capabilities } = answers[0]!.result as { capabilities: { positionEncoding?: string } };
      assert.deepEqual([capabilities.positionEncoding, exitCode], ['utf-16', 0]);
    }
  });

  it('is a library whose example in the readme runs, as a module of either kind', () => {
    const [, example] = /```js\n([^]*?)```/.exec(readFileSync(path('README.md'), 'utf8'))!;
    file('example.mjs', example!);
    file('example.cjs', example!.replace(/import (.*) from '(.*)';/, "const $1 = require('$2');"));
    for (const name of ['example.mjs', 'example.cjs'])
      assert.equal(
        execFileSync(process.execPath, [name], { cwd: folder, encoding: 'utf8' }),
        '0 There is no "nmae" here. Did you mean name (Shop name)?\nplaybook: 1\nshop:\n  name: Corner Shop\n\n',
      );
  });

  it('has types by which that example compiles and a mistake does not', () => {
    const [, example] = /```js\n([^]*?)```/.exec(readFileSync(path('README.md'), 'utf8'))!;
    file('good.mts', example!);
    file('bad.mts', `${example!}\nservice.check(file).total;\n`);
    const compiler = join(process.cwd(), 'node_modules/typescript/lib/tsc.js');
    const words = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022'];
    const compiled = (name: string): string => {
      try {
        return execFileSync(process.execPath, [compiler, ...words, name], { cwd: folder, encoding: 'utf8' });
      } catch (error) {
        return (error as { stdout: string }).stdout;
      }
    };
    assert.equal(compiled('good.mts'), '');
    assert.match(compiled('bad.mts'), /'total' does not exist on type 'CheckedPlaybook'/);
  });
});
