import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { installPackage } from './npm-package';
import { type Ended, type Registry, runBeside, startRegistry } from './registry';

const faulty = 'playbook: 1\nshop:\n  nmae: 小满家居\n';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: {
    readonly steps: readonly { readonly run: string; readonly env: Readonly<Record<string, string>> }[];
  };
}

describe('continuous integration, with the package from a registry', () => {
  const { file, folder, tarball } = installPackage();
  const page = readFileSync('build/npm/README.md', 'utf8');
  let registry: Registry;
  let env: NodeJS.ProcessEnv;

  before(async function () {
    this.timeout(120_000);
    registry = await startRegistry(tarball, folder, version);
    env = { ...process.env, ...registry.env, LC_ALL: 'C.UTF-8', PRE_COMMIT_HOME: join(folder, 'pre-commit') };
    file('a.playbook.yaml', faulty);
    file('东区/店 1.playbook.yaml', faulty);
    file('.gitignore', 'node_modules\nnpm-cache\npre-commit\n');
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-qm', 'first');
  });
  after(() => registry?.close());

  const git = (...words: string[]): string =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...words], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    });

  /** The first YAML example of the package's page behind a word. */
  const example = (word: string): string =>
    /```yaml\n([^]*?)```/.exec(page.slice(page.indexOf(`**${word}**`)))![1]!;

  /** Runs the action's script as GitHub does: inputs are put into its environment. */
  async function act(inputs: Readonly<Record<string, string>>): Promise<Ended & { outputs: string }> {
    const action = parse(readFileSync('action.yml', 'utf8')) as Action;
    const unknown = Object.keys(inputs).filter((name) => !(name in action.inputs));
    assert.deepEqual(unknown, []);
    const [step] = action.runs.steps;
    const given = Object.entries(step!.env).map(([name, value]) => [
      name,
      value.replace(
        /\$\{\{ inputs\.([\w-]+) \}\}/,
        (_, key: string) => inputs[key] ?? action.inputs[key]!.default,
      ),
    ]);
    const outputs = join(folder, file('outputs', ''));
    const words = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step!.run];
    const ended = await runBeside('bash', words, folder, {
      ...env,
      ...Object.fromEntries(given),
      GITHUB_OUTPUT: outputs,
    });
    return { ...ended, outputs: readFileSync(outputs, 'utf8') };
  }

  it('names the version that is packed, wherever one is named', () => {
    for (const name of ['action.yml', '.pre-commit-hooks.yaml', 'build/npm/README.md'])
      for (const [, named] of readFileSync(name, 'utf8').matchAll(/service-playbook@([\d.]+)/g))
        assert.equal(named, version, name);
  });

  it('has an action that annotates lines and fails', async () => {
    const { code, out } = await act({});
    assert.equal(code, 1, out);
    assert.match(out, /^::error file=a\.playbook\.yaml,line=3,.*schema\/unknown-key::/m);
    assert.match(out, /^::error file=东区\/店 1\.playbook\.yaml,/m);
  });

  it('has an action that writes a report for code scanning, of the paths that it is given', async () => {
    const inputs = {
      format: 'sarif',
      report: 'out.sarif',
      path: 'a.playbook.yaml\n东区/店 1.playbook.yaml\n',
      lang: 'en',
    };
    const { code, outputs } = await act(inputs);
    assert.deepEqual([code, outputs], [1, 'report=out.sarif\n']);
    const { runs } = JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8'));
    assert.ok(runs[0].results.length > 2);
  });

  it('has an action that looks only at what has changed, and takes no word of an input as a command', async () => {
    const since = await act({ 'changed-since': 'HEAD', path: '.\n' });
    assert.equal(since.code, 0, since.out);
    const { code } = await act({ path: '$(touch hacked); `touch hacked`\n--help' });
    assert.equal(code, 2);
    assert.ok(!existsSync(join(folder, 'hacked')));
  });

  it('is a job of GitLab, whose report has all that Code Quality asks for', async () => {
    const { playbook } = parse(example('GitLab')) as {
      playbook: { script: string[]; artifacts: { reports: { codequality: string } } };
    };
    const { code } = await runBeside('sh', ['-ec', playbook.script.join('\n')], folder, env);
    assert.equal(code, 1);
    const issues = JSON.parse(readFileSync(join(folder, playbook.artifacts.reports.codequality), 'utf8'));
    const paths = new Set(issues.map(({ location }: { location: { path: string } }) => location.path));
    assert.deepEqual([...paths].sort(), ['a.playbook.yaml', '东区/店 1.playbook.yaml'].sort());
  });

  it('is a step of a GitHub workflow', async () => {
    const steps = parse(example('GitHub Actions')) as { run?: string }[];
    const { code, out } = await runBeside('bash', ['-ec', steps.find(({ run }) => run)!.run!], folder, env);
    assert.equal(code, 1);
    assert.match(out, /^::error file=a\.playbook\.yaml/m);
  });

  it('is a hook of pre-commit that refuses a commit, and lets it pass once it is right', async () => {
    file('.pre-commit-config.yaml', example('pre-commit'));
    git('add', '.pre-commit-config.yaml');
    const refused = await runBeside('pre-commit', ['run', '--all-files'], folder, env);
    assert.equal(refused.code, 1);
    assert.match(refused.out, /客服手册\.+Failed[^]*a\.playbook\.yaml:3:3[^]*店 1\.playbook\.yaml:3:3/);
    file('b.playbook.yaml', readFileSync('samples/small-shop.playbook.yaml', 'utf8'));
    git('add', 'b.playbook.yaml');
    const passed = await runBeside('pre-commit', ['run', '--files', 'b.playbook.yaml'], folder, env);
    assert.equal(passed.code, 0, passed.out);
  });

  it('has one report of many files, where pre-commit would split them among processes', async () => {
    const many = Array.from({ length: 400 }, (_, at) => file(`many/${at}.playbook.yaml`, 'playbook: 1\n'));
    const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as { entry: string }[];
    const hook = { ...hooks[0]!, args: ['--format', 'json', '--output', 'all.json'] };
    writeFileSync(
      join(folder, '.pre-commit-config.yaml'),
      JSON.stringify({ repos: [{ repo: 'local', hooks: [hook] }] }),
    );
    git('add', '.');
    const { code, out } = await runBeside('pre-commit', ['run', '--files', ...many], folder, env);
    assert.equal(code, 1, out);
    const { files } = JSON.parse(readFileSync(join(folder, 'all.json'), 'utf8')) as { files: unknown[] };
    assert.equal(files.length, many.length);
  });
});
