import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { filesThroughClient, type LoadTables } from './host';
import { serve } from './server';
import { makeTurns } from './turns';

declare const self: DedicatedWorkerGlobalScope;

interface DedicatedWorkerGlobalScope extends Worker {
  readonly name: string;
  /**
   * Scripts by their names, evaluated when asked for: whoever starts the worker has put them there, or they lie beside
   * this one (esbuild.js).
   */
  readonly servicePlaybook: { readonly './tables.js': () => Awaited<ReturnType<LoadTables>> };
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

// Asynchronous, so that a failure of the script rejects.
const loadTables: LoadTables = async () => Promise.resolve(self.servicePlaybook['./tables.js']());
serve(connection, turns, filesThroughClient(connection), loadTables);
