import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { filesThroughClient } from './host';
import { serve } from './server';
import { makeTurns } from './turns';

declare const self: DedicatedWorkerGlobalScope;

interface DedicatedWorkerGlobalScope extends Worker {
  readonly name: string;
}

/** Yields by a message to ourselves, which is queued behind those that have come from the client. */
const { port1, port2 } = new MessageChannel();
const nextTurn = () =>
  new Promise<void>((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });

const turns = makeTurns(nextTurn);
const connection = createConnection(
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
  turns.connectionOptions,
);
serve(connection, turns, filesThroughClient(connection));
