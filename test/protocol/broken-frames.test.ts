import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { framed, script } from './one-breath';

const initialize = framed({
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { processId: null, rootUri: null, capabilities: {} },
});
const hello = framed({ jsonrpc: '2.0', method: 'initialized', params: {} });

/** How the server ends after what an editor writes; the editor stays and waits. */
async function endAfter(sent: string): Promise<{ readonly code: number; readonly stderr: string }> {
  const server = spawn(process.execPath, [script, '--stdio']);
  const said: string[] = [];
  server.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
  server.stdin.on('error', () => undefined);
  server.stdin.write(sent);
  const [code] = (await once(server, 'close')) as [number];
  return { code, stderr: said.join('') };
}

const cases: readonly (readonly [name: string, sent: string])[] = [
  [
    'a length that is too long',
    initialize + hello.replace(/\d+/, (length) => String(Number(length) + 9)) + hello,
  ],
  [
    'a length that is too short',
    initialize + hello.replace(/\d+/, (length) => String(Number(length) - 9)) + hello,
  ],
  ['a length that is none', `${initialize}Content-Length: soon\r\n\r\n{}`],
  ['no length', `${initialize}Content-Type: a\r\n\r\n{}${hello}`],
  ['garbage between two messages', `${initialize}console.log${hello}`],
  ['a body that is no JSON', `${initialize}Content-Length: 3\r\n\r\n{a}`],
  ['garbage as the first message', `GET / HTTP/1.1\r\nHost: a\r\n\r\n`],
];

describe('a server that cannot tell where a message begins', () => {
  for (const [name, sent] of cases)
    it(`ends and says so, so that the editor starts it anew: ${name}`, async () => {
      const { code, stderr } = await endAfter(sent);
      assert.equal(code, 1);
      assert.match(stderr, /^The server ends, since a message cannot be read: .+\n$/);
    });
});
