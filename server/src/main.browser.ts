import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { readThroughClient } from './host';
import { serve } from './server';

declare const self: DedicatedWorkerGlobalScope;

interface DedicatedWorkerGlobalScope extends Worker {
  readonly name: string;
}

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
serve(connection, readThroughClient(connection));
