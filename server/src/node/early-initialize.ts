import type { InitializeParams } from 'vscode-languageserver';
import { initializeResult } from '../capabilities';

/** The outcome of the first message. The server receives the message again, but must not answer it again. */
export interface EarlyInitialize {
  /** The id of the request that is answered already; absent where the first message was something else. */
  readonly answered?: number | string;
  /** Passes everything received so far, and all that follows, to the listeners that are attached by now. */
  handOver(): void;
}

interface FirstMessage {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: InitializeParams;
}

/**
 * Answers `initialize` if it is the first message on the standard input. Loads nothing: the client waits for this
 * answer before it opens documents, and the server is loaded meanwhile.
 * @param then called once, after the answer has been sent
 */
export function initializeOnStdio(
  { stdin, stdout }: NodeJS.Process,
  then: (early: EarlyInitialize) => void,
): void {
  let soFar = Buffer.alloc(0);
  const handOver = () => void stdin.resume();
  const hear = (chunk: Buffer) => {
    soFar = Buffer.concat([soFar, chunk]);
    const body = bodyOf(soFar);
    if (!body) return;
    stdin.off('data', hear).pause();
    stdin.unshift(soFar);
    const answer = answerTo(parsed(body));
    if (!answer) return then({ handOver });
    const text = Buffer.from(JSON.stringify(answer));
    stdout.write(`Content-Length: ${text.length}\r\n\r\n${text}`, () =>
      then({ answered: answer.id, handOver }),
    );
  };
  stdin.on('data', hear);
}

/** The same over the IPC channel of a forked Node process. */
export function initializeOnIpc(process: NodeJS.Process, then: (early: EarlyInitialize) => void): void {
  const heard: unknown[] = [];
  const handOver = () => {
    process.off('message', hear);
    heard.forEach((message) => process.emit('message', message, undefined));
  };
  const hear = (message: unknown) => {
    if (heard.push(message) > 1) return;
    const answer = answerTo(message);
    if (!answer) return then({ handOver });
    process.send!(answer, undefined, undefined, () => then({ answered: answer.id, handOver }));
  };
  process.on('message', hear);
}

/** The body of the first message, once it is complete. */
function bodyOf(bytes: Buffer): Buffer | undefined {
  const head = bytes.indexOf('\r\n\r\n');
  if (head < 0) return undefined;
  const length = Number(/content-length: *(\d+)/i.exec(bytes.toString('latin1', 0, head))?.[1] ?? 0);
  const end = head + 4 + length;
  return bytes.length < end ? undefined : bytes.subarray(head + 4, end);
}

/** Parses a message. An invalid one is left to the protocol's library to refuse. */
function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}

function answerTo(message: unknown) {
  const { id, method, params } = (message ?? {}) as FirstMessage;
  const isRequest = typeof id === 'number' || typeof id === 'string';
  if (!isRequest || method !== 'initialize' || !params?.capabilities) return undefined;
  return { jsonrpc: '2.0', id, result: initializeResult(params) };
}
