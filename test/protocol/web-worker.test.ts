import assert from 'node:assert/strict';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Answer, answersOf, asked, breath } from './one-breath';

/**
 * A worker of a browser as far as the server needs one: scripts share one global scope, and `importScripts` finds those
 * that lie beside.
 */
const browserWorker = `
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { runInThisContext } = require('node:vm');
const { parentPort, workerData } = require('node:worker_threads');
const run = (file) => runInThisContext(readFileSync(join(workerData, file), 'utf8'), file);
Object.assign(globalThis, {
  self: globalThis,
  importScripts: run,
  postMessage: (message) => parentPort.postMessage(message),
  addEventListener: () => {},
});
parentPort.on('message', (data) => globalThis.onmessage({ data }));
run('server.web.js');
`;

describe('the server for browsers', () => {
  it('answers in a worker that loads it as it is, with the service beside it', async () => {
    const worker = new Worker(browserWorker, { eval: true, workerData: join(process.cwd(), 'dist') });
    try {
      const answered = new Promise<readonly Answer[]>((resolve, reject) => {
        worker.once('error', reject);
        void answersOf(asked, (each) => worker.on('message', each)).then(resolve);
      });
      // It asks its editor for the config beside the file: there is none.
      worker.on('message', ({ id, method }: { id?: number; method?: string }) => {
        if (id !== undefined && method) worker.postMessage({ jsonrpc: '2.0', id, result: null });
      });
      for (const message of breath) worker.postMessage(message);
      const [, symbols, report] = await answered;
      assert.deepEqual(
        (symbols!.result as readonly { name: string }[]).map(({ name }) => name),
        ['playbook', 'shop'],
      );
      const { items } = report!.result as { items: readonly { code: string; data?: unknown }[] };
      assert.ok(items.some(({ code }) => code === 'schema/unknown-key'));
    } finally {
      await worker.terminate();
    }
  });
});
