import {
  type Connection,
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageWriter,
  ProposedFeatures,
  Message,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { Greeted } from './early-initialize';
import { readOnNode } from './read-files';
import { atRest, collectWhereWorth } from './idle-gc';
import { serve, type Serving } from '../server';

/**
 * Serves the editor that started this process and was greeted on the standard input and output.
 * @param keepCode called when the editor rests and has a file open: what a file needs has been done by then
 */
export function serveOnStdio(greeted: Greeted, keepCode: () => void): void {
  const { stdin, stdout } = process;
  for (const end of ['end', 'close']) stdin.once(end, () => process.exit());
  const writer = withoutAnswerTo(greeted.answered, new StreamMessageWriter(stdout));
  const serving = run(createConnection(ProposedFeatures.all, new StreamMessageReader(stdin), writer));
  stdin.on('data', tidyAtRest(serving, keepCode));
  greeted.handOver();
}

/** Serves the process that forked this one. */
export function serveOnIpc(greeted: Greeted, keepCode: () => void): void {
  const writer = withoutAnswerTo(greeted.answered, new IPCMessageWriter(process));
  const serving = run(createConnection(ProposedFeatures.all, new IPCMessageReader(process), writer));
  process.on('message', tidyAtRest(serving, keepCode));
  greeted.handOver();
}

/** Serves an editor that waits on a socket or a pipe, which the command line names. */
export function serveElsewhere(): void {
  run(createConnection(ProposedFeatures.all));
}

/** Code is kept first: to be allowed to collect changes V8's flags, and with them what later starts may take. */
function tidyAtRest(serving: Serving, keepCode: () => void): () => void {
  const collect = collectWhereWorth();
  return atRest(() => {
    if (!serving.hasOpenFiles()) return;
    keepCode();
    collect();
  });
}

const run = (connection: Connection): Serving => serve(connection, readOnNode(connection));

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
