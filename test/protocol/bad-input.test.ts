import assert from 'node:assert/strict';
import {
  ErrorCodes,
  LogMessageNotification,
  MessageType,
  type Position,
  RequestType,
  RequestType0,
} from 'vscode-languageserver-protocol';
import * as protocol from '../../server/src/protocol';
import { type LanguageClient, startServer } from './language-client';
import { text, uri } from './shop';

/** A character that takes two code units stands at the start of the second line. */
const odd = 'file:///odd.playbook.yaml';
const oddText = `# 🙂\n🙂: 1\n${text}`;

const places: readonly (readonly [name: string, position: Position])[] = [
  ['behind the last line', { line: 1e6, character: 0 }],
  ['behind the end of a line', { line: 3, character: 1e6 }],
  ['before the first line', { line: -1, character: -1 }],
  ['between the halves of a character', { line: 1, character: 1 }],
  ['at no whole number', { line: 1.5, character: 0.5 }],
  ['as far as numbers go', { line: 2 ** 31 - 1, character: 2 ** 31 - 1 }],
];

/** Every request about a place, and what else it asks. */
const atPlace: readonly (readonly [method: string, more?: object])[] = [
  ['textDocument/completion'],
  ['textDocument/hover'],
  ['textDocument/definition'],
  ['textDocument/references', { context: { includeDeclaration: true } }],
  ['textDocument/documentHighlight'],
  ['textDocument/prepareRename'],
  ['textDocument/rename', { newName: 'odd' }],
  ['textDocument/onTypeFormatting', { ch: '\n', options: { tabSize: 2, insertSpaces: true } }],
];

const inRange: typeof atPlace = [
  ['textDocument/codeAction', { context: { diagnostics: [] } }],
  ['textDocument/inlayHint'],
  ['textDocument/rangeFormatting', { options: { tabSize: 0, insertSpaces: false } }],
];

const ofFile: typeof atPlace = [
  ['textDocument/documentSymbol'],
  ['textDocument/foldingRange'],
  ['textDocument/documentLink'],
  ['textDocument/diagnostic'],
  ['textDocument/formatting', { options: { tabSize: -1, insertSpaces: true } }],
];

/** A file's text with every odd character that an id or its neighbours may have. */
const oddIds = [
  '"a\\0b"',
  "'it''s'",
  'a b',
  '<b>',
  '__proto__',
  'constructor',
  '"\\uD83D"',
  '🙂',
  '%2F',
  '$&',
  '../a',
  '"{{id}}"',
  '*',
];
const oddIdText = `playbook: 1\nquick_replies:\n${oddIds
  .map((id) => `  - { id: ${id}, title: 一, text: 好 }\n`)
  .join('')}faq:\n${oddIds.map((id) => `  - { question: 一, answer: 好, quick_reply: ${id} }\n`).join('')}`;

const uris: readonly string[] = [
  'file:///never-opened.playbook.yaml',
  'untitled:Untitled-1',
  '',
  'no uri',
  'file:///%E0%A4%A',
  '__proto__',
];

describe('the built server, given what nobody should send', () => {
  let client: LanguageClient;
  const failures: string[] = [];
  before(async () => {
    client = await startServer();
    client.connection.onNotification(LogMessageNotification.type, ({ type, message }) => {
      if (type === MessageType.Error) failures.push(message);
    });
    await client.open(odd, oddText);
    await client.open(uri, oddIdText);
  });
  after(() => client.stop());
  afterEach(() => assert.deepEqual(failures.splice(0), []));
  /** The answer, or the code and message of the error. */
  const answerTo = async (method: string, params: unknown): Promise<unknown> => {
    try {
      const result: unknown = await client.connection.sendRequest(method, params);
      return { result };
    } catch (error) {
      return { code: (error as { code?: number }).code, message: (error as Error).message };
    }
  };
  /** Every request of these is answered; a refusal says why, and is no failure inside the server. */
  const assertSound = async (method: string, params: object): Promise<void> => {
    const answer = (await answerTo(method, params)) as { code?: number; message?: string };
    const refused = method === 'textDocument/rename' && answer.code === -32803;
    assert.ok('result' in answer || refused, `${method}: ${JSON.stringify(answer)}`);
  };

  for (const [name, position] of places)
    it(`answers every request ${name}`, async () => {
      const textDocument = { uri: odd };
      for (const [method, more] of atPlace) await assertSound(method, { textDocument, position, ...more });
      for (const [method, more] of inRange)
        for (const range of [
          { start: position, end: position },
          { start: { line: 0, character: 0 }, end: position },
          { start: position, end: { line: 0, character: 0 } },
        ])
          await assertSound(method, { textDocument, range, ...more });
      const positions = [position, { line: 0, character: 0 }];
      await assertSound('textDocument/selectionRange', { textDocument, positions });
    });

  it('answers every request about a file that is not open, whatever its name', async () => {
    const position = { line: 0, character: 0 };
    for (const name of uris) {
      const textDocument = { uri: name };
      for (const [method, more] of [...atPlace, ...inRange, ...ofFile])
        await assertSound(method, {
          textDocument,
          position,
          range: { start: position, end: position },
          ...more,
        });
      await assertSound('textDocument/selectionRange', { textDocument, positions: [] });
    }
  });

  it('answers at every id, whatever characters it has', async () => {
    const textDocument = { uri };
    for (const [line, written] of oddIdText.split('\n').entries()) {
      const at = Math.max(written.indexOf('id: ') + 5, written.indexOf('quick_reply: ') + 14);
      const position = { line, character: at };
      for (const [method, more] of atPlace) await assertSound(method, { textDocument, position, ...more });
    }
    for (const [method, more] of ofFile) await assertSound(method, { textDocument, ...more });
  });

  it('refuses a request that it does not know, and goes on', async () => {
    const refusal = (await answerTo('textDocument/brew', { cups: 2 })) as { code: number };
    assert.equal(refusal.code, ErrorCodes.MethodNotFound);
    await client.connection.sendNotification('textDocument/didBrew', { cups: 2 });
    await client.connection.sendNotification('$/setTrace', { value: 'loud' });
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: [] });
    await assertSound('textDocument/hover', {
      textDocument: { uri },
      position: { line: 0, character: 0 },
    });
  });

  it('refuses parameters that are none with an error of the protocol, and goes on', async () => {
    for (const [method] of [...atPlace, ...inRange, ...ofFile])
      for (const params of [{}, { textDocument: null }, { textDocument: { uri: 5 } }]) {
        const { code, ...answer } = (await answerTo(method, params)) as { code?: number };
        assert.ok('result' in answer || [-32602, -32603].includes(code!), `${method} ${code}`);
      }
    await assertSound('textDocument/hover', {
      textDocument: { uri },
      position: { line: 0, character: 0 },
    });
  });

  it('refuses parameters that are none of its own requests as invalid, and goes on', async () => {
    const own = Object.values(protocol).flatMap((one) =>
      one instanceof RequestType || one instanceof RequestType0 ? [one.method] : [],
    );
    assert.ok(own.length > 20, own.join());
    for (const method of own)
      for (const params of [null, {}, { uri: 5 }, []]) {
        const { code, message, ...answer } = (await answerTo(method, params)) as {
          code?: number;
          message?: string;
        };
        const isRefused = code === ErrorCodes.InvalidParams || code === ErrorCodes.MethodNotFound;
        assert.ok('result' in answer || isRefused, `${method} ${JSON.stringify(params)}: ${code} ${message}`);
      }
    failures.length = 0;
    await assertSound('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 0 } });
  });
});
