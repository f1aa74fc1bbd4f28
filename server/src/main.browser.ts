import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { serve } from './server';

declare const self: DedicatedWorkerGlobalScope;

interface DedicatedWorkerGlobalScope extends Worker {
  readonly name: string;
}

serve(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)));
