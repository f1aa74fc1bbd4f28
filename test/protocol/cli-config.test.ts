import assert from 'node:assert/strict';
import type { z } from 'zod';
import { config } from '../../schemas/config';
import { matchesGlob } from '../../server/src/service/config/glob';
import { readConfig } from '../../server/src/service/config/read-config';
import { makeShop } from './run-cli';

const shop = 'playbook: 1\nshop:\n  name: 小满\n';
const hours = 'hours/never-open';

interface Found {
  readonly rule: string;
  readonly level: string;
  readonly start: { readonly line: number; readonly column: number };
}

describe('the config file on the command line', () => {
  const { file, cli } = makeShop();
  const check = (...words: string[]) => {
    const run = cli('check', '--today', '2026-11-22', '--format', 'json', ...words);
    const files: { file: string; score: number | null; findings: Found[] }[] = JSON.parse(run.out).files;
    const levelOf = (name: string, rule: string): string | undefined =>
      files.find((one) => one.file === name)!.findings.find((one) => one.rule === rule)?.level;
    return { ...run, files, levelOf };
  };
  const levels = (level: string): string => `rules:\n  ${hours}: { level: ${level}, because: x }\n`;
  const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');

  it('sets levels, below what the playbook says itself and what the command line says', () => {
    file('a/.service-playbook.yaml', levels('info'));
    const plain = file('a/plain.yaml', shop);
    const own = file('a/own.yaml', `${shop}checks:\n${indented(levels('warning'))}`);
    const { levelOf } = check(plain, own);
    assert.equal(levelOf(plain, hours), 'info');
    assert.equal(levelOf(own, hours), 'warning');
    const above = check('--level', `${hours}=error`, plain, own);
    assert.equal(above.levelOf(plain, hours), 'error');
    assert.equal(above.levelOf(own, hours), 'error');
  });

  it('holds for the folders below, the nearest one as a whole', () => {
    file('b/.service-playbook.yaml', levels('ignore'));
    file('b/near/.service-playbook.yaml', 'rules: {}\n');
    const [far, near] = [file('b/x/y/a.yaml', shop), file('b/near/a.yaml', shop)];
    const { levelOf } = check(far, near);
    assert.equal(levelOf(far, hours), undefined);
    assert.notEqual(levelOf(near, hours), undefined);
  });

  it('sets options, below those of the playbook', () => {
    file('c/.service-playbook.yaml', 'options:\n  reply/rude: { words: [随便] }\n');
    const reply = `${shop}quick_replies:\n  - text: 亲，随便您怎么选\n`;
    const rude = file('c/a.yaml', reply);
    const own = file('c/b.yaml', `${reply}checks:\n  options:\n    reply/rude: { words: [哼] }\n`);
    const { levelOf } = check(rude, own);
    assert.notEqual(levelOf(rude, 'reply/rude'), undefined);
    assert.equal(levelOf(own, 'reply/rude'), undefined);
  });

  it('leaves files out, but never what is malformed', () => {
    file(
      'd/.service-playbook.yaml',
      `ignores:\n  - { files: ['old/**'], because: x }\n  - { files: ['*.draft.yaml'], rules: [${hours}] }\n`,
    );
    const old = file('d/old/2024/a.yaml', `${shop}  status: drafts\n`);
    const draft = file('d/b.draft.yaml', shop);
    const { files, levelOf } = check(old, draft);
    assert.deepEqual(
      files[0]!.findings.map(({ rule }) => rule),
      ['schema/not-a-choice'],
    );
    assert.equal(levelOf(draft, hours), undefined);
    assert.ok(files[1]!.findings.length > 0);
  });

  it('tells its own mistakes where they are, and the rest of it holds', () => {
    file(
      'e/.service-playbook.yaml',
      `rules:\n  ${hours}: { level: ignore }\n  hours/never-opn: { level: info }\n  faq/missing: { level: loud }\nignore: []\n`,
    );
    const name = file('e/a.yaml', shop);
    const { code, files, levelOf } = check(name);
    assert.equal(code, 1);
    assert.equal(levelOf(name, hours), undefined);
    assert.equal(files[0]!.file, 'e/.service-playbook.yaml');
    assert.deepEqual(
      files[0]!.findings.map(({ rule, start }) => [rule, start.line, start.column]),
      [
        ['schema/unknown-key', 3, 3],
        ['schema/not-a-choice', 4, 25],
        ['schema/unknown-key', 5, 1],
      ],
    );
    file('e/.service-playbook.yaml', `rules:\n\t${hours}: { level: ignore }\n`);
    assert.ok(check(name).files[0]!.findings.some(({ rule }) => rule === 'yaml/tab'));
    file('e/.service-playbook.yaml', '- rules\n');
    assert.equal(check(name).files[0]!.findings[0]!.rule, 'schema/wrong-kind');
    file('e/.service-playbook.yaml', '# nothing yet\n');
    assert.equal(check(name).files.length, 1);
  });

  it('has no readiness: nothing prints one for it', () => {
    const name = file('g/a.yaml', shop);
    const config = file('g/.service-playbook.yaml', 'rulez: {}\n');
    const scores = check(name).files.map((one) => [one.file, typeof one.score]);
    assert.deepEqual(scores, [
      [config, 'object'],
      [name, 'number'],
    ]);
    for (const format of ['text', 'markdown', 'html']) {
      const { out } = cli('check', '--today', '2026-11-22', '--lang', 'en', '--format', format, name);
      assert.equal(out.match(/\d+\/100/g)?.length, 1, format);
    }
  });

  it('names a baseline, and says where that cannot be read', () => {
    const name = file('f/shops/a.yaml', shop);
    const bare = check(name).files[0]!;
    file('f/.service-playbook.yaml', 'baseline: .service-playbook-baseline.json\n');
    const missing = check(name).files[0]!;
    assert.deepEqual(
      missing.findings.map(({ rule, start }) => [rule, start]),
      [['reference/baseline', { line: 1, column: 11 }]],
    );
    const baseline = 'f/.service-playbook-baseline.json';
    assert.equal(cli('check', '--today', '2026-11-22', '--write-baseline', baseline, name).code, 0);
    const known = check(name);
    assert.equal(known.code, 0);
    // What a baseline knows is still to be done: the score is as low as without it.
    assert.deepEqual(known.files, [{ file: name, score: bare.score, findings: [] }]);
  });
});

describe('the reading of a config', () => {
  it('accepts every sample of its schema', () => {
    for (const [key, field] of Object.entries(config.shape) as [string, z.ZodType][]) {
      const { samples = [], docs } = field.meta()!;
      assert.ok(
        docs!.title.zh &&
          docs!.title.en &&
          docs!.description.zh &&
          docs!.description.en &&
          samples.length > 0,
      );
      for (const sample of samples) {
        assert.ok(field.safeParse(sample).success, key);
        assert.deepEqual(readConfig(JSON.stringify({ [key]: sample })).findings, []);
      }
    }
  });

  it('never throws', () => {
    for (const text of [
      '',
      '{',
      '[]',
      'a: &x [*x]',
      '\u0000',
      '--- 1\n---\n2',
      'rules: [',
      '? {}: 1',
      '<<: 3',
    ])
      assert.ok(readConfig(text).config, text);
  });

  it('takes patterns as they are written', () => {
    const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
      ['*.yaml', ['a.yaml', '店.yaml'], ['x/a.yaml', 'a.yml', 'ayaml']],
      ['**/*.yaml', ['a.yaml', 'x/y/a.yaml'], ['a.yml']],
      ['old', ['old', 'old/a.yaml', 'old/x/a.yaml'], ['older/a.yaml', 'x/old/a.yaml']],
      ['old/', ['old/a.yaml'], ['older']],
      ['old/**', ['old/a', 'old/x/a'], ['old', 'older/a']],
      ['./a?.{yaml,yml}', ['ab.yaml', 'a店.yml'], ['a.yaml', 'abc.yaml', 'a/.yaml']],
      ['a/**/b.yaml', ['a/b.yaml', 'a/x/y/b.yaml'], ['ab.yaml', 'b.yaml']],
      ['[x]+(1).yaml', ['[x]+(1).yaml'], ['x1.yaml']],
      ['{a', ['{a'], ['a']],
    ];
    for (const [pattern, yes, no] of cases) {
      for (const path of yes) assert.ok(matchesGlob(pattern, path), `${pattern} ${path}`);
      for (const path of no) assert.ok(!matchesGlob(pattern, path), `${pattern} ${path}`);
    }
  });
});
