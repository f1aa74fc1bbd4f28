import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeWatchedFilesNotification,
  DidSaveTextDocumentNotification,
  FileChangeType,
  RegistrationRequest,
} from 'vscode-languageserver-protocol';
import type { z } from 'zod';
import { config } from '../../schemas/config';
import { readFileRequest } from '../../server/src/protocol';
import { matchesGlob } from '../../server/src/service/config/glob';
import { readConfig } from '../../server/src/service/config/read-config';
import { startServer } from './language-client';
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
    const files: { file: string; score: number; findings: Found[] }[] = JSON.parse(run.out).files;
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

describe('the config file in the editor', () => {
  const { folder, file, cli } = makeShop();
  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
  const codes = (found: readonly Diagnostic[]): string[] => found.map(({ code }) => String(code)).sort();
  const watching = {
    textDocument: { diagnostic: {} },
    workspace: { didChangeWatchedFiles: { dynamicRegistration: true }, workspaceFolders: true },
  };

  it('is read by the server too, and read anew when it changes', async () => {
    const name = file('a/a.playbook.yaml', shop);
    const settings = { rules: { [hours]: 'error', 'faq/missing': 'info' } };
    file(
      'a/.service-playbook.yaml',
      `rules:\n  ${hours}: { level: ignore }\n  faq/missin: { level: error }\n`,
    );
    const client = await startServer({ capabilities: watching, settings });
    const watched = new Promise<string[]>((resolve) =>
      client.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
        const options = registrations.find(({ method }) =>
          method.endsWith('didChangeWatchedFiles'),
        )?.registerOptions;
        if (options) resolve(options.watchers.map((one: { globPattern: string }) => one.globPattern));
      }),
    );
    const refreshed = new Promise<void>((resolve) =>
      client.connection.onRequest(DiagnosticRefreshRequest.type, () => resolve()),
    );
    const config = uriOf('a/.service-playbook.yaml');
    const told = client.published(config);
    await client.open(uriOf(name), shop);
    const first = await client.diagnostics(uriOf(name));
    assert.ok(!codes(first).includes(hours));
    assert.equal(first.find(({ code }) => code === 'faq/missing')!.severity, 3);
    const [wrong, ...more] = await told;
    assert.equal(more.length, 0);
    assert.equal(wrong!.code, 'schema/unknown-key');
    assert.deepEqual(wrong!.range.start, { line: 2, character: 2 });
    assert.deepEqual(await watched, ['**/.service-playbook.yaml', '**/.service-playbook-baseline.json']);

    file('a/.service-playbook.yaml', 'rules:\n  faq/missing: { level: error }\n');
    const cleared = client.published(config);
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: config, type: FileChangeType.Changed }],
    });
    await refreshed;
    const second = await client.diagnostics(uriOf(name));
    assert.equal(second.find(({ code }) => code === hours)!.severity, 1);
    assert.equal(second.find(({ code }) => code === 'faq/missing')!.severity, 1);
    assert.deepEqual(await cleared, []);
    client.stop();
  });

  it('gives what the command line gives, baseline and all', async () => {
    const text = `${shop}quick_replies:\n  - { id: a, text: 亲，明天一定到 }\n`;
    const name = file('b/x/a.playbook.yaml', text);
    file('b/.service-playbook.yaml', `ignores: [{ files: [x], rules: [${hours}] }]\nbaseline: known.json\n`);
    cli('check', '--today', '2026-11-22', '--write-baseline', 'b/known.json', name);
    const changed = `${text}  - { id: b, text: 亲，今天一定发 }\n`;
    file(name, changed);
    const client = await startServer({ capabilities: watching });
    await client.open(uriOf(name), changed);
    const inEditor = codes(await client.diagnostics(uriOf(name)));
    client.stop();
    const { out } = cli('check', '--today', '2026-11-22', '--format', 'json', name);
    const onCommandLine = JSON.parse(out).files[0].findings.map(({ rule }: Found) => rule);
    assert.deepEqual(inEditor, onCommandLine.sort());
    assert.deepEqual(inEditor, ['reply/hard-promise']);
  });

  it('is sent without being asked to editors that do not ask', async () => {
    const name = file('c/a.playbook.yaml', shop);
    file('c/.service-playbook.yaml', `rules:\n  ${hours}: { level: ignore }\n`);
    const client = await startServer({ capabilities: {} });
    const next = client.published(uriOf(name));
    await client.open(uriOf(name), shop);
    assert.ok(!codes(await next).includes(hours));
    client.stop();
  });

  for (const capabilities of [{ textDocument: { diagnostic: {} } }, {}])
    it(`is looked at again on open and on save where nothing is watched: ${JSON.stringify(capabilities)}`, async () => {
      const folderName = 'diagnostic' in (capabilities.textDocument ?? {}) ? 'pull' : 'push';
      const [name, other] = ['a', 'b'].map((one) => file(`${folderName}/${one}.playbook.yaml`, shop));
      const config = `${folderName}/.service-playbook.yaml`;
      const client = await startServer({ capabilities });
      const found = async (uri: string, act: () => Promise<void>): Promise<string[]> => {
        const next = client.published(uri);
        await act();
        return codes(folderName === 'pull' ? await client.diagnostics(uri) : await next);
      };
      const first = await found(uriOf(name!), () => client.open(uriOf(name!), shop));
      assert.ok(first.includes(hours));
      file(config, `rules:\n  ${hours}: { level: ignore }\n`);
      const opened = await found(uriOf(other!), () => client.open(uriOf(other!), shop));
      assert.ok(!opened.includes(hours));
      file(config, 'rules: {}\n');
      const saved = await found(uriOf(name!), () =>
        client.connection.sendNotification(DidSaveTextDocumentNotification.type, {
          textDocument: { uri: uriOf(name!) },
        }),
      );
      assert.ok(saved.includes(hours));
      client.stop();
    });

  it('is asked of the editor where the file lies on no disk', async () => {
    const client = await startServer({ capabilities: watching });
    const asked: string[] = [];
    client.connection.onRequest(readFileRequest, ({ uri }) => {
      asked.push(uri);
      return uri === 'vscode-vfs://hub/shop/.service-playbook.yaml'
        ? `rules:\n  ${hours}: { level: ignore }\n`
        : null;
    });
    await client.open('vscode-vfs://hub/shop/east/a.playbook.yaml', shop);
    assert.ok(!codes(await client.diagnostics('vscode-vfs://hub/shop/east/a.playbook.yaml')).includes(hours));
    assert.deepEqual(asked, [
      'vscode-vfs://hub/shop/east/.service-playbook.yaml',
      'vscode-vfs://hub/shop/.service-playbook.yaml',
    ]);
    await client.open('untitled:Untitled-1', shop);
    assert.ok(codes(await client.diagnostics('untitled:Untitled-1')).includes(hours));
    assert.equal(asked.length, 2);
    client.stop();
  });

  it('is not looked for above the workspace', async () => {
    file('d/.service-playbook.yaml', `rules:\n  ${hours}: { level: ignore }\n`);
    mkdirSync(join(folder, 'd/work'));
    const name = file('d/work/a.playbook.yaml', shop);
    const client = await startServer({ capabilities: watching, folders: [uriOf('d/work')] });
    await client.open(uriOf(name), shop);
    assert.ok(codes(await client.diagnostics(uriOf(name))).includes(hours));
    client.stop();
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
