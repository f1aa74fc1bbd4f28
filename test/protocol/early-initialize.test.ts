import assert from 'node:assert/strict';
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { StreamMessageReader, type Message } from 'vscode-languageserver-protocol/node';

const script = join(process.cwd(), 'dist/server.js');
const uri = 'file:///shop.playbook.yaml';
const text = 'playbook: 1\nshop:\n  nam: 小满家居\n';

/** What an impatient editor says in one breath. */
const breath = [
  { id: 'first', method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
  { method: 'initialized', params: {} },
  {
    method: 'textDocument/didOpen',
    params: { textDocument: { uri, languageId: 'service-playbook', version: 1, text } },
  },
  { id: 2, method: 'textDocument/documentSymbol', params: { textDocument: { uri } } },
  { id: 3, method: 'shutdown' },
].map((message) => ({ jsonrpc: '2.0', ...message }));

const framed = (message: object): string => {
  const body = JSON.stringify(message);
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
};

type Answer = Message & { readonly id?: number | string; readonly result?: unknown };

/** The answers up to that of `shutdown`, and how the process ended after `exit`. */
async function answersOf(server: ChildProcess, heard: (each: (message: Message) => void) => void) {
  const answers: Answer[] = [];
  await new Promise<void>((resolve) =>
    heard((message: Answer) => {
      if (message.id !== undefined) answers.push(message);
      if (message.id === 3) resolve();
    }),
  );
  return { answers, exited: once(server, 'exit') };
}

function assertAnswered(answers: readonly Answer[]): void {
  assert.deepEqual(
    answers.map(({ id }) => id),
    ['first', 2, 3],
  );
  assert.ok((answers[0]!.result as { capabilities: { hoverProvider?: boolean } }).capabilities.hoverProvider);
  assert.equal((answers[1]!.result as readonly unknown[]).length, 2);
}

describe('the greeting of the built server', () => {
  it('is given once, and nothing that follows it is lost, however the bytes come', async () => {
    const bytes = Buffer.from(breath.map(framed).join(''));
    for (const cut of [10, 60, 300, bytes.length]) {
      const server = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
      const told = answersOf(server, (each) => new StreamMessageReader(server.stdout!).listen(each));
      server.stdin!.write(bytes.subarray(0, cut));
      setTimeout(() => server.stdin!.write(bytes.subarray(cut)), 20);
      const { answers, exited } = await told;
      assertAnswered(answers);
      server.stdin!.write(framed({ jsonrpc: '2.0', method: 'exit' }));
      assert.deepEqual(await exited, [0, null]);
    }
  });

  it('is given on a channel between processes too', async () => {
    const server = fork(script, ['--node-ipc'], { stdio: 'inherit' });
    const told = answersOf(server, (each) => server.on('message', (message) => each(message as Message)));
    for (const message of breath) server.send(message);
    const { answers, exited } = await told;
    assertAnswered(answers);
    server.send({ jsonrpc: '2.0', method: 'exit' });
    assert.deepEqual(await exited, [0, null]);
  });

  it('leaves to the protocol whoever does not begin with `initialize`', async () => {
    const server = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const told = answersOf(server, (each) => new StreamMessageReader(server.stdout!).listen(each));
    server.stdin!.write(framed({ jsonrpc: '2.0', id: 3, method: 'servicePlaybook/unheardOf' }));
    const { answers, exited } = await told;
    assert.equal((answers[0] as { error?: { code: number } }).error?.code, -32601);
    server.stdin!.end();
    await exited;
  });
});
