import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ErrorCodes, type Message, StreamMessageReader } from 'vscode-languageserver-protocol/node';

export const script = join(process.cwd(), 'dist/server.js');
const textDocument = { uri: 'file:///shop.playbook.yaml' };
const text = 'playbook: 1\nshop:\n  nam: 小满家居\n';

/** What an impatient editor says in one breath. */
export const breath: readonly object[] = [
  {
    id: '1',
    method: 'initialize',
    params: { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } },
  },
  { method: 'initialized', params: {} },
  {
    method: 'textDocument/didOpen',
    params: { textDocument: { ...textDocument, languageId: 'service-playbook', version: 1, text } },
  },
  { id: 2, method: 'textDocument/documentSymbol', params: { textDocument } },
  { id: 3, method: 'textDocument/diagnostic', params: { textDocument } },
  { id: 4, method: 'shutdown' },
].map((message) => ({ jsonrpc: '2.0', ...message }));

/** The requests in it. */
export const asked = ['1', 2, 3, 4];

const farewell = { jsonrpc: '2.0', method: 'exit' };

export const framed = (message: unknown): string => {
  const body = JSON.stringify(message);
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
};

export type Answer = Message & {
  readonly id: number | string;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly data?: unknown };
};

/** The answers once the last of some requests has its own; what takes no time overtakes the others. */
export function answersOf(
  ids: readonly unknown[],
  heard: (each: (message: Message) => void) => void,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  return new Promise((resolve) =>
    heard((message) => {
      if (!('id' in message) || 'method' in message) return;
      answers.push(message as Answer);
      if (ids.every((id) => answers.some((answer) => answer.id === id))) resolve(inOrder(answers));
    }),
  );
}

const inOrder = (answers: readonly Answer[]): readonly Answer[] =>
  [...answers].sort((a, b) => Number(a.id) - Number(b.id));

/** How a server answers what is written to its standard input, what it says beside that, and how it ends. */
export interface Heard {
  readonly answers: readonly Answer[];
  readonly exitCode: number | null;
  readonly stderr: string;
}

export interface Start {
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** The requests that are answered before the editor leaves. */
  readonly ids?: readonly unknown[];
}

/** @param parts of what an editor writes, with a pause between them */
export async function tellOnStdio(parts: readonly (string | Buffer)[], start: Start = {}): Promise<Heard> {
  const env = { ...process.env, ...start.env };
  return talk(spawn(process.execPath, [script, '--stdio'], { env, cwd: start.cwd }), parts, start.ids);
}

/** The same with a server that was started already. */
export async function talk(
  server: ChildProcess,
  parts: readonly (string | Buffer)[],
  ids: readonly unknown[] = asked,
): Promise<Heard> {
  const stderr: string[] = [];
  server.stderr!.setEncoding('utf8').on('data', (text: string) => stderr.push(text));
  const closed = once(server, 'close') as Promise<[number | null]>;
  const answered = answersOf(ids, (each) =>
    new StreamMessageReader(server.stdout!).listen((message) => {
      refuse(server, message);
      each(message);
    }),
  );
  for (const part of parts) {
    server.stdin!.write(part);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const answers = await Promise.race([answered, closed.then(() => [])]);
  server.stdin!.write(framed(farewell));
  const [exitCode] = await closed;
  return { answers, exitCode, stderr: stderr.join('') };
}

/** An editor answers what it is asked, though it knows nothing of it. */
function refuse({ stdin }: ChildProcess, message: Message & { readonly id?: unknown }): void {
  if (!('method' in message) || message.id === undefined) return;
  const error = { code: ErrorCodes.MethodNotFound, message: 'not known here' };
  if (stdin!.writable) stdin!.write(framed({ jsonrpc: '2.0', id: message.id, error }));
}

/** The same on a channel between processes. */
export async function tellOnIpc(
  messages: readonly object[],
  env: NodeJS.ProcessEnv = {},
  ids: readonly unknown[] = asked,
): Promise<Heard> {
  const server = fork(script, ['--node-ipc'], { env: { ...process.env, ...env }, silent: true });
  const closed = once(server, 'close') as Promise<[number | null]>;
  const answered = answersOf(ids, (each) => server.on('message', (message) => each(message as Message)));
  for (const message of messages) server.send(message);
  const answers = await answered;
  server.send(farewell);
  const [exitCode] = await closed;
  return { answers, exitCode, stderr: '' };
}
