import { setFlagsFromString } from 'node:v8';
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
import type { Greeted } from './greet.node';
import { readOnNode } from './host.node';
import { collectAtRest } from './rest.node';
import { serve } from './server';

/** Serves the editor that started this process and was greeted on the standard input and output. */
export function serveOnStdio(greeted: Greeted): void {
  const { stdin, stdout } = process;
  for (const end of ['end', 'close']) stdin.once(end, () => process.exit());
  stdin.on('data', collectAtRest());
  const writer = withoutAnswerTo(greeted.answered, new StreamMessageWriter(stdout));
  run(createConnection(ProposedFeatures.all, new StreamMessageReader(stdin), writer));
  greeted.handOver();
}

/** Serves the process that forked this one. */
export function serveOnIpc(greeted: Greeted): void {
  process.on('message', collectAtRest());
  const writer = withoutAnswerTo(greeted.answered, new IPCMessageWriter(process));
  run(createConnection(ProposedFeatures.all, new IPCMessageReader(process), writer));
  greeted.handOver();
}

/** Serves an editor that waits on a socket or a pipe, which the command line names. */
export function serveElsewhere(): void {
  run(createConnection(ProposedFeatures.all));
}

function run(connection: Connection): void {
  keepSmall();
  compileAtOnce();
  serve(connection, readOnNode(connection));
}

/**
 * V8 lets garbage grow to some hundred megabytes before it looks at it, which suits a program that is alone on its
 * machine. The room for new objects stays as large as loading the server has made it, and the rest is looked at once it
 * has doubled. An editor that starts us with flags of its own for this is not overruled in their upper bounds.
 */
function keepSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=100');
}

/**
 * V8 interprets a regular expression when it runs first and compiles it when it runs again. We have hundreds, and a
 * first file runs each of them many times: compiled at once, its diagnostics are there a quarter earlier.
 */
function compileAtOnce(): void {
  setFlagsFromString('--no-regexp-tier-up');
}

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
