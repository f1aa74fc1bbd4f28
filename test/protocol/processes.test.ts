import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { StreamMessageReader } from 'vscode-languageserver-protocol/node';
import { makeWatchdog } from '../../client/src/watchdog';
import { restarting } from '../../client/src/restarts';
import { answersOf, framed, script } from './one-breath';

const message = (one: object): string => framed({ jsonrpc: '2.0', ...one });
const initialize = (processId: number | null): string =>
  message({ id: 1, method: 'initialize', params: { processId, rootUri: null, capabilities: {} } });
const ping = (id: number): string => message({ id, method: 'servicePlaybook/ping', params: {} });

/** A server that has answered once: all of it is loaded. */
async function running(processId: number | null = null): Promise<ChildProcess> {
  const server = spawn(process.execPath, [script, '--stdio']);
  const answered = answersOf([1, 2], (each) => new StreamMessageReader(server.stdout).listen(each));
  server.stdin.on('error', () => undefined);
  server.stdin.write(initialize(processId) + message({ method: 'initialized', params: {} }) + ping(2));
  await answered;
  return server;
}

/** How a server ends by itself. */
async function endOf(server: ChildProcess): Promise<{ readonly signal: unknown; readonly said: string }> {
  let said = '';
  server.stderr!.setEncoding('utf8').on('data', (text: string) => (said += text));
  const [, signal] = await once(server, 'exit');
  return { signal, said: said.slice(0, 200) };
}

describe('a server whose editor is gone', () => {
  it('ends where its input is closed', async () => {
    const server = await running();
    const end = endOf(server);
    server.stdin!.end();
    assert.deepEqual(await end, { signal: null, said: '' });
  });

  it('ends quietly where nobody reads its output any more', async () => {
    const server = await running();
    const end = endOf(server);
    server.stdout!.destroy();
    for (let id = 3; id < 50; id++) server.stdin!.write(ping(id));
    assert.deepEqual(await end, { signal: null, said: '' });
  });

  it('ends by itself where the editor’s process has vanished and left the pipes open', async () => {
    const vanished = spawnSync(process.execPath, ['-e', '0']).pid;
    const end = await endOf(await running(vanished));
    assert.deepEqual(end, { signal: null, said: '' });
  });
});

describe('a watchdog', () => {
  const never = () => new Promise<never>(() => undefined);
  const soon = () => new Promise((resolve) => setImmediate(resolve));

  it('tells of a server that answers nothing, and lets a person end it', async () => {
    const server = await running();
    const end = endOf(server);
    server.kill('SIGSTOP');
    const heard = answersOf([3], (each) => new StreamMessageReader(server.stdout!).listen(each));
    let told = 0;
    const watched = makeWatchdog({
      ask: () => {
        server.stdin!.write(ping(3));
        return heard;
      },
      tell: (seconds) => {
        told = seconds;
        server.kill('SIGKILL');
        return Promise.resolve();
      },
      sleep: soon,
    });
    await Promise.race([watched('textDocument/hover', never), once(server, 'exit')]);
    assert.equal(told, 20);
    assert.equal((await end).signal, 'SIGKILL');
  });

  it('is silent where the server answers, though a request takes long, and asks nothing when none waits', async () => {
    let asked = 0;
    let told = 0;
    const watched = makeWatchdog({
      ask: () => {
        asked += 1;
        return asked % 2 ? soon() : Promise.reject(new Error('an error is an answer'));
      },
      tell: () => Promise.resolve(void (told += 1)),
      sleep: async () => {
        for (let nth = 0; nth < 3; nth++) await soon();
      },
    });
    let answer: (value: string) => void = () => undefined;
    const long = watched('textDocument/rename', () => new Promise<string>((resolve) => (answer = resolve)));
    while (asked < 6) await soon();
    answer('renamed');
    assert.equal(await long, 'renamed');
    for (let nth = 0; nth < 20; nth++) await soon();
    const before = asked;
    for (let nth = 0; nth < 20; nth++) await soon();
    assert.deepEqual([asked, told], [before, 0]);
  });

  it('does not mind requests that wait for changes', async () => {
    let asked = 0;
    const watched = makeWatchdog({
      ask: () => Promise.resolve(void (asked += 1)),
      tell: () => Promise.resolve(),
      sleep: soon,
    });
    void watched('workspace/diagnostic', never);
    for (let nth = 0; nth < 20; nth++) await soon();
    assert.equal(asked, 0);
  });
});

describe('a server that ends again and again', () => {
  const actions = { restart: 2, leave: 1, goOn: 1, shutDown: 2 } as const;
  const ended = (minutes: readonly number[]) => {
    let [now, told] = [0, 0];
    const handler = restarting(
      actions,
      () => (told += 1),
      () => now,
    );
    const done = minutes.map((minute) => {
      now = minute * 60_000;
      return (handler.closed() as { readonly action: number }).action;
    });
    return { done, told };
  };

  it('is started again, until it has ended five times within three minutes', () => {
    assert.deepEqual(ended([0, 0.1, 0.2, 0.3, 0.4]), { done: [2, 2, 2, 2, 1], told: 1 });
    assert.deepEqual(ended([0, 1, 2, 3.5, 4.5, 6]), { done: [2, 2, 2, 2, 2, 2], told: 0 });
  });

  it('may end as often again once a person has started it', () => {
    assert.deepEqual(ended([0, 0, 0, 0, 0, 1, 1]).done, [2, 2, 2, 2, 1, 2, 2]);
  });
});
