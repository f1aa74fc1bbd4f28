import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { collectWhereWorth, thorough, whenIdle } from '../../server/src/node/idle-gc';
import { breath, script } from './one-breath';

describe('a server at rest', () => {
  it('acts once nothing has come from the editor for a while', () => {
    const calls: string[] = [];
    let passes: () => void = () => assert.fail('no time is measured');
    const heard = whenIdle(
      () => calls.push('acts'),
      (act, ms) => {
        assert.ok(ms > 1_000);
        passes = act;
        return { refresh: () => calls.push('waits anew') };
      },
    );
    heard();
    heard();
    passes();
    assert.deepEqual(calls, ['waits anew', 'waits anew', 'acts']);
  });

  it('looks for garbage, and not again while there is little', () => {
    let used = 100;
    let times = 0;
    const collect = collectWhereWorth(
      () => {
        times++;
        used = 50;
      },
      () => used,
    );
    collect();
    assert.equal(times, 1);
    used = 54;
    collect();
    assert.equal(times, 1);
    used = 56;
    collect();
    assert.equal(times, 2);
  });

  it('does so only where Node was started with a collector that can be asked', () => {
    let asked = 0;
    thorough({ gc: () => void asked++ })!();
    assert.equal(asked, 1);
    assert.equal(thorough({}), undefined);
  });

  it('gives back what nobody uses any more', async () => {
    // On this channel the standard output is free for what V8 tells of its collections.
    const server = fork(script, ['--node-ipc'], {
      execArgv: ['--expose-gc', '--trace-gc'],
      env: { ...process.env, SERVICE_PLAYBOOK_PLAIN_NODE: '' },
      silent: true,
    });
    const [shutdown, ...before] = [...breath].reverse();
    for (const message of before.reverse()) server.send(message);
    await new Promise<void>((resolve) =>
      server.stdout!.setEncoding('utf8').on('data', (told: string) => {
        if (/mark-(?:compact|sweep).*(?:last resort|testing)/i.test(told)) resolve();
      }),
    );
    const left = new Promise((resolve) => server.once('exit', resolve));
    server.send(shutdown!);
    server.send({ jsonrpc: '2.0', method: 'exit' });
    assert.equal(await left, 0);
  }).timeout(60_000);

  it('gives back what the check of all playbooks of a folder has left, though none is open', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'shops-'));
    writeFileSync(join(folder, 'playbook.yaml'), 'playbook: 1\nshop: { name: 小满 }\n');
    const server = fork(script, ['--node-ipc'], {
      execArgv: ['--expose-gc', '--trace-gc'],
      env: { ...process.env, SERVICE_PLAYBOOK_PLAIN_NODE: '' },
      silent: true,
    });
    const collected = new Promise<void>((resolve) =>
      server.stdout!.setEncoding('utf8').on('data', (told: string) => {
        if (/mark-(?:compact|sweep).*(?:last resort|testing)/i.test(told)) resolve();
      }),
    );
    const settings = { diagnostics: { scope: 'workspace' } };
    const uri = pathToFileURL(folder).href;
    server.send({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: {
        processId: null,
        rootUri: null,
        workspaceFolders: [{ uri, name: 'shops' }],
        capabilities: { textDocument: { diagnostic: {} } },
        initializationOptions: { settings },
      },
    });
    server.send({ jsonrpc: '2.0', method: 'initialized', params: {} });
    server.send({
      jsonrpc: '2.0',
      id: 2,
      method: 'workspace/diagnostic',
      params: { previousResultIds: [], partialResultToken: 'open' },
    });
    await collected;
    server.kill();
    rmSync(folder, { recursive: true });
  }).timeout(60_000);
});
