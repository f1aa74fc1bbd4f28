import {
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
import { serve, type Serving } from '../server';
import { makeTurns } from '../turns';
import type { EarlyInitialize } from './early-initialize';
import { collectWhereWorth, thorough, whenIdle } from './idle-gc';
import { readOnNode } from './read-files';

/** Serves the editor that started this process and has its answer to `initialize` on the standard output. */
export function serveOnStdio(early: EarlyInitialize): void {
  const { stdin, stdout } = process;
  for (const end of ['end', 'close']) stdin.once(end, () => process.exit());
  const writer = withoutAnswerTo(early.answered, new StreamMessageWriter(stdout));
  const serving = run(new StreamMessageReader(stdin), writer);
  collectAtRest(serving, (heard) => stdin.on('data', heard));
  early.handOver();
}

/** Serves the process that forked this one. */
export function serveOnIpc(early: EarlyInitialize): void {
  const writer = withoutAnswerTo(early.answered, new IPCMessageWriter(process));
  const serving = run(new IPCMessageReader(process), writer);
  collectAtRest(serving, (heard) => process.on('message', heard));
  early.handOver();
}

/** Serves an editor on what the command line names (standard input and output, a channel, a socket, a pipe), by the protocol's library alone. */
export function serveByArguments(): void {
  const turns = makeTurns(nextTurn);
  const connection = createConnection(ProposedFeatures.all, turns.connectionOptions);
  serve(connection, turns, readOnNode(connection));
}

/** @param listen calls what it is given whenever something comes from the editor */
function collectAtRest(serving: Serving, listen: (heard: () => void) => void): void {
  const gc = thorough();
  if (!gc) return;
  const collect = collectWhereWorth(gc);
  listen(whenIdle(() => serving.hasOpenFiles() && collect()));
}

function run(reader: MessageReader, writer: MessageWriter): Serving {
  const turns = makeTurns(nextTurn);
  const connection = createConnection(ProposedFeatures.all, reader, writer, turns.connectionOptions);
  return serve(connection, turns, readOnNode(connection));
}

/** Node reads what has come from the editor before it goes on. */
const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** The writer, but for the one answer that the editor has already. */
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
