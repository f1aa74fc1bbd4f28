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
import { readFileRequest } from '../../server/src/protocol';
import { startServer } from './language-client';
import { makeShop } from './run-cli';

// With fewer sections what is missing would be one finding.
const shop =
  'playbook: 1\nshop:\n  name: 小满\ndecision:\n  smart_service: disabled\nmessages:\n  check_every: 30m\ntags:\n  - { id: vip, name: 老客户 }\n';
const hours = 'hours/never-open';

interface Found {
  readonly rule: string;
  readonly level: string;
  readonly start: { readonly line: number; readonly column: number };
}

describe('the config file in the editor', () => {
  const { folder, file, cli } = makeShop();
  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
  const codes = (found: readonly Diagnostic[]): string[] => found.map(({ code }) => String(code)).sort();
  const watching = {
    textDocument: { diagnostic: {} },
    workspace: {
      diagnostics: { refreshSupport: true },
      didChangeWatchedFiles: { dynamicRegistration: true },
      workspaceFolders: true,
    },
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
    assert.deepEqual(await watched, [
      '**/.service-playbook.yaml',
      '**/.service-playbook-baseline.json',
      '**/words/*.{yaml,yml}',
    ]);

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
