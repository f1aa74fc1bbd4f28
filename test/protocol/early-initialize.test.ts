import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { type Answer, asked, breath, framed, script, tellOnIpc, tellOnStdio } from './one-breath';

function assertAnswered(answers: readonly Answer[]): void {
  assert.deepEqual(
    answers.map(({ id }) => id),
    asked,
  );
  assert.ok((answers[0]!.result as { capabilities: { hoverProvider?: boolean } }).capabilities.hoverProvider);
  assert.equal((answers[1]!.result as readonly unknown[]).length, 2);
}

const ways: readonly (readonly [name: string, env: NodeJS.ProcessEnv])[] = [
  ['before the rest is loaded', { SERVICE_PLAYBOOK_PLAIN_NODE: '' }],
  ['on a plain Node', { SERVICE_PLAYBOOK_PLAIN_NODE: '1' }],
];

for (const [way, env] of ways)
  describe(`the answer to initialize, ${way}`, () => {
    it('is given once, and nothing that follows it is lost, however the bytes come', async () => {
      const bytes = Buffer.from(breath.map(framed).join(''));
      for (const cut of [10, 60, 300, bytes.length]) {
        const { answers, exitCode } = await tellOnStdio([bytes.subarray(0, cut), bytes.subarray(cut)], {
          env,
        });
        assertAnswered(answers);
        assert.equal(exitCode, 0);
      }
    });

    it('is given on a channel between processes too', async () => {
      const { answers, exitCode } = await tellOnIpc(breath, env);
      assertAnswered(answers);
      assert.equal(exitCode, 0);
    });

    it('is left to the protocol where something else comes first', async () => {
      const unheardOf = framed({ jsonrpc: '2.0', id: 4, method: 'servicePlaybook/unheardOf' });
      const { answers } = await tellOnStdio([unheardOf], { env, ids: [4] });
      assert.equal(answers[0]!.error?.code, -32601);
    });

    it('is given after a first message that is none', async () => {
      for (const first of [null, 5, [], {}, { method: 'initialize', id: null }, { id: 9 }]) {
        const { answers } = await tellOnStdio([[first, ...breath].map(framed).join('')], { env });
        assertAnswered(answers.filter(({ id }) => asked.includes(id)));
      }
    });
  });

describe('the script that answers initialize', () => {
  it('is so small that it is loaded in no time', () => {
    assert.ok(statSync(script).size < 16 * 1024, `${statSync(script).size} bytes`);
  });
});
