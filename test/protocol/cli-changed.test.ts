import assert from 'node:assert/strict';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeShop } from './run-cli';

const sound = 'playbook: 1\nshop:\n  name: 小满\n';

describe('a check of what has changed', () => {
  const { folder, file, cli, git } = makeShop();
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
    assert.match(none.err, /“nowhere”不是文件，这个仓库里也没有这个提交或分支/);
    for (const word of ['origin/main', 'typo.playbook.yaml']) {
      const { code, err } = cli('check', '--changed', word);
      assert.equal(code, 2);
      assert.match(err, new RegExp(`“${word}”不是文件`));
    }
    const outside = makeOutside();
    assert.equal(outside.code, 2);
    assert.match(outside.err, /不在仓库里/);
  });

  it('looks at what a changed file concerns: bases, configs, word packs, known gaps, there or gone', () => {
    const commit = () => {
      git('add', '.');
      git('commit', '-qm', 'more');
    };
    file('base.playbook.yaml', 'playbook: 1\nshared: true\n');
    file('东区/d.playbook.yaml', `${sound}extends: ../base.playbook.yaml\n`);
    file('东区/.service-playbook.yaml', 'baseline: known.json\n');
    file('东区/known.json', '{ "version": 1, "files": {} }\n');
    commit();
    assert.deepEqual(checked('--changed'), []);
    file('base.playbook.yaml', 'playbook: 1\nshared: true\n# 改过\n');
    assert.deepEqual(checked('--changed'), ['base.playbook.yaml', '东区/d.playbook.yaml']);
    rmSync(join(folder, 'base.playbook.yaml'));
    assert.deepEqual(checked('--changed'), ['东区/d.playbook.yaml']);
    git('checkout', '-q', '.');

    const east = ['东区/b.playbook.yaml', '东区/d.playbook.yaml'];
    file('东区/known.json', '{ "version": 1, "files": { } }\n');
    assert.deepEqual(checked('--changed'), east);
    git('checkout', '-q', '.');
    rmSync(join(folder, '东区/.service-playbook.yaml'));
    assert.deepEqual(checked('--changed'), east);
    git('checkout', '-q', '.');
    file('东区/words/我们的.yaml', 'version: 1\n');
    assert.deepEqual(checked('--changed'), ['东区/words/我们的.yaml', ...east]);
  });

  const { folder: elsewhere, cli: cliElsewhere } = makeShop();
  function makeOutside() {
    mkdirSync(join(elsewhere, 'x'));
    return cliElsewhere('check', '--changed', 'x');
  }
});
