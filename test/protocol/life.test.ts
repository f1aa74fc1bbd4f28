import assert from 'node:assert/strict';
import { framed, tellOnStdio } from './one-breath';

const textDocument = { uri: 'file:///shop.playbook.yaml' };
const position = { line: 1, character: 3 };
const message = (one: object): object => ({ jsonrpc: '2.0', ...one });
const initialize = (id: number): object => ({
  id,
  method: 'initialize',
  params: { processId: null, rootUri: null, capabilities: {} },
});
const hover = (id: number): object => ({
  id,
  method: 'textDocument/hover',
  params: { textDocument, position },
});
const initialized = { method: 'initialized', params: {} };
const opened = {
  method: 'textDocument/didOpen',
  params: {
    textDocument: { ...textDocument, languageId: 'yaml', version: 1, text: 'playbook: 1\nshop: {}\n' },
  },
};
const shutdown = (id: number): object => ({ id, method: 'shutdown' });

/** What a client sends, the requests that are answered with a result, those that may be refused, and the code of the exit. */
const lives: readonly (readonly [
  name: string,
  sent: readonly object[],
  results: readonly number[],
  others: readonly number[],
  exitCode: number,
])[] = [
  ['in order', [initialize(1), initialized, opened, hover(2), shutdown(3)], [1, 2, 3], [], 0],
  ['that never says it is ready', [initialize(1), opened, hover(2), shutdown(3)], [1, 2, 3], [], 0],
  ['that asks before it begins', [hover(1), initialize(2), initialized, shutdown(3)], [2, 3], [1], 0],
  [
    'that begins twice',
    [initialize(1), initialized, initialize(2), opened, hover(3), shutdown(4)],
    [1, 3, 4],
    [2],
    0,
  ],
  ['that asks when it has said goodbye', [initialize(1), initialized, shutdown(2), hover(3)], [1, 2], [3], 0],
  ['that leaves without goodbye', [initialize(1), initialized, opened, hover(2)], [1, 2], [], 1],
];

describe('the life of a server', () => {
  for (const [name, sent, results, others, exitCode] of lives)
    it(`is sound with a client ${name}`, async () => {
      const heard = await tellOnStdio([sent.map((one) => framed(message(one))).join('')], {
        ids: [...results, ...others],
      });
      assert.deepEqual(
        heard.answers
          .filter(({ error }) => !error)
          .flatMap(({ id }) => (results.includes(Number(id)) ? [id] : [])),
        results,
      );
      assert.equal(heard.answers.length, results.length + others.length);
      assert.equal(heard.exitCode, exitCode);
      assert.equal(heard.stderr, '');
    });
});
