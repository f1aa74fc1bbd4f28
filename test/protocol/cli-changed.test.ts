import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeShop } from './run-cli';

const sound = 'playbook: 1\nshop:\n  name: 小满\n';

describe('a check of what has changed', () => {
  const { folder, file, cli } = makeShop();
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...words], {
      cwd: folder,
      stdio: 'pipe',
    });
  const checked = (...words: string[]): string[] =>
    JSON.parse(cli('check', '--format', 'json', ...words).out).files.map((one: { file: string }) => one.file);

  before(() => {
    for (const name of ['a.playbook.yaml', '东区/b.playbook.yaml', 'c.playbook.yaml']) file(name, sound);
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-qm', 'first');
    file('东区/b.playbook.yaml', `${sound}# 改过\n`);
    git('commit', '-qam', 'second');
    file('c.playbook.yaml', `${sound}# 改过\n`);
    file('new.playbook.yaml', sound);
  });

  it('looks at what differs from the last commit, new files among it', () => {
    assert.deepEqual(checked('--changed'), ['c.playbook.yaml', 'new.playbook.yaml']);
    assert.deepEqual(checked('--changed', '.'), ['c.playbook.yaml', 'new.playbook.yaml']);
    assert.deepEqual(checked('--changed', 'a.playbook.yaml'), []);
  });

  it('goes back to a commit or branch', () => {
    const all = ['c.playbook.yaml', 'new.playbook.yaml', '东区/b.playbook.yaml'];
    assert.deepEqual(checked('--changed', 'HEAD~1'), all);
    assert.deepEqual(checked('--changed=HEAD~1', '.'), all);
    assert.deepEqual(checked('--changed', 'main', 'c.playbook.yaml'), ['c.playbook.yaml']);
  });

  it('says that nothing has changed, and passes', () => {
    const { code, err } = cli('check', '--changed', 'a.playbook.yaml');
    assert.equal(code, 0);
    assert.match(err, /没有改过的手册/);
  });

  it('says in a sentence what is missing: a commit, a repository', () => {
    const none = cli('check', '--changed=nowhere');
    assert.equal(none.code, 2);
    assert.match(none.err, /没有“nowhere”这个提交或分支/);
    const outside = makeOutside();
    assert.equal(outside.code, 2);
    assert.match(outside.err, /不在仓库里/);
  });

  const { folder: elsewhere, cli: cliElsewhere } = makeShop();
  function makeOutside() {
    mkdirSync(join(elsewhere, 'x'));
    return cliElsewhere('check', '--changed', 'x');
  }
});
