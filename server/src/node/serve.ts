import {
  type Connection,
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  ProposedFeatures,
  Message,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { LoadTables } from '../host';
import { serve, type Serving } from '../server';
import { systemLanguage } from '../system-language';
import { makeTurns, type Turns } from '../turns';
import type { EarlyInitialize } from './early-initialize';
import { serveCheckThread, startCheckThreads } from './check-threads';
import { collectWhereWorth, thorough, whenIdle } from './idle-gc';
import { filesOnNode } from './read-files';

/** Serves over standard input and output, where `initialize` has been answered early. */
export function serveOnStdio(early: EarlyInitialize): void {
  const { stdin, stdout } = process;
  for (const end of ['end', 'close']) stdin.once(end, () => process.exit());
  const writer = withoutAnswerTo(early.answered, new StreamMessageWriter(stdout));
  const reader = new StreamMessageReader(stdin);
  reader.onError(endUnread);
  const serving = run(reader, writer);
  collectAtRest(serving, (heard) => stdin.on('data', heard));
  early.handOver();
}

/** Behind a broken frame nobody knows where the next one begins: the server would wait for ever, and the editor with it. */
function endUnread({ message }: Error): never {
  // What was sent stands behind the first line: it may be a customer's.
  const [reason] = message.split('\n');
  process.stderr.write(`The server ends, since a message cannot be read: ${reason}\n`);
  process.exit(1);
}

/** Serves the parent process over the IPC channel. */
export function serveOnIpc(early: EarlyInitialize): void {
  const writer = withoutAnswerTo(early.answered, new IPCMessageWriter(process));
  const serving = run(new IPCMessageReader(process), writer);
  collectAtRest(serving, (heard) => process.on('message', heard));
  early.handOver();
}

/** Serves over the transport that the command line names (stdio, IPC, socket, pipe), without an early answer. */
export function serveByArguments(): void {
  const turns = makeTurns(nextTurn);
  const connection = createConnection(ProposedFeatures.all, turns.connectionOptions);
  serveOn(connection, turns);
}

/** @param listen registers a callback for every message from the client */
function collectAtRest(serving: Serving, listen: (heard: () => void) => void): void {
  const gc = thorough();
  if (!gc) return;
  const collect = collectWhereWorth(gc);
  const heard = whenIdle(() => serving.hasHeldFiles() && collect());
  listen(heard);
  serving.onChecked(heard);
}

function run(reader: MessageReader, writer: MessageWriter): Serving {
  const turns = makeTurns(nextTurn);
  const connection = createConnection(ProposedFeatures.all, reader, writer, turns.connectionOptions);
  return serveOn(connection, turns);
}

const serveOn = (connection: Connection, turns: Turns): Serving =>
  serve(
    connection,
    turns,
    filesOnNode(connection),
    loadTables,
    systemLanguage(process.env),
    startCheckThreads,
  );

/** A bundle of its own, like the service; Node keeps what it has loaded. */
const loadTables: LoadTables = () => import('../tables');

/** Yields to the event loop, so that Node reads pending input first. */
const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Wraps the writer to drop the one answer that the client has already. */
function withoutAnswerTo<W extends MessageWriter>(answered: number | string | undefined, writer: W): W {
  if (answered === undefined) return writer;
  const write = writer.write.bind(writer);
  writer.write = (message) => {
    if (!Message.isResponse(message) || message.id !== answered) return write(message);
    writer.write = write;
    return Promise.resolve();
  };
  return writer;
}

// This bundle is what a thread runs, too.
serveCheckThread();
