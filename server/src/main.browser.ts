import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { filesThroughClient, type LoadTables } from './host';
import { serve } from './server';
import { makeTurns } from './turns';

declare const self: DedicatedWorkerGlobalScope;

interface DedicatedWorkerGlobalScope extends Worker {
  readonly name: string;
  /** Evaluates `tables.js`: whoever starts the worker has put it there, or it lies beside this script (esbuild.js). */
  readonly servicePlaybookTables: () => Awaited<ReturnType<LoadTables>>;
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

let tables: Awaited<ReturnType<LoadTables>> | undefined;
// Asynchronous, so that a failure of the script rejects.
const loadTables: LoadTables = async () => (tables ??= await Promise.resolve(self.servicePlaybookTables()));
serve(connection, turns, filesThroughClient(connection), loadTables);
