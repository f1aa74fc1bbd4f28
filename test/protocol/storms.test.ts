import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  CompletionRequest,
  DidCloseTextDocumentNotification,
  DocumentFormattingRequest,
  HoverRequest,
  PublishDiagnosticsNotification,
} from 'vscode-languageserver-protocol/node';
import { type LanguageClient, positionOf, startServer } from './language-client';
import { text, uri } from './shop';

const EDITS = 2_000;
const QUESTIONS = 2_000;
const FILES = 500;

describe('a client that says very much at once', () => {
  let client: LanguageClient;
  /** What is published, by URI: how often, and the number of findings of the last time. */
  const published = new Map<string, { readonly times: number; readonly findings: number }>();
  const hover = () =>
    client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: positionOf(text, 'shop'),
    });

  before(async () => {
    // Without pulling, so that findings are published.
    client = await startServer({ capabilities: {} });
    client.connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
      const times = (published.get(uri)?.times ?? 0) + 1;
      published.set(uri, { times, findings: diagnostics.length });
    });
    await client.open(uri, text);
    assert.ok(await hover());
  });
  beforeEach(() => published.clear());
  after(() => client.stop());

  it('is answered after thousands of edits, by the text as it is then, and not checked for each of them', async () => {
    const start = positionOf(text, '\n', true);
    for (let edit = 0; edit < EDITS; edit++)
      void client.change(uri, edit + 2, [{ range: { start, end: start }, text: `# ${edit}\n` }]);
    const edits = await client.connection.sendRequest(DocumentFormattingRequest.type, {
      textDocument: { uri },
      options: { tabSize: 2, insertSpaces: true },
    });
    assert.ok(edits);
    const range = { start: { line: 1, character: 0 }, end: { line: EDITS + 1, character: 0 } };
    void client.change(uri, EDITS + 2, [{ range, text: '' }]);
    assert.ok(await hover());
    assert.ok((published.get(uri)?.times ?? 0) < 100, `checked ${published.get(uri)?.times} times`);
  });

  it('is answered after thousands of questions that it takes back, each of which is answered', async () => {
    const refusals: string[] = [];
    const answers = Array.from({ length: QUESTIONS }, async () => {
      const source = new CancellationTokenSource();
      const params = { textDocument: { uri }, position: positionOf(text, 'shop') };
      const answer = client.connection.sendRequest(CompletionRequest.type, params, source.token);
      source.cancel();
      await answer.catch((error: Error) => refusals.push(error.message));
    });
    assert.ok(await hover());
    await Promise.all(answers);
    assert.ok(refusals.length > 0);
    assert.deepEqual(
      refusals.filter((message) => !/cancel/i.test(message)),
      [],
    );
  });

  it('is answered after hundreds of files that it opens and closes, of which no finding is left', async () => {
    for (let file = 0; file < FILES; file++) {
      const other = `file:///${file}.playbook.yaml`;
      void client.open(other, text);
      void client.connection.sendNotification(DidCloseTextDocumentNotification.type, {
        textDocument: { uri: other },
      });
    }
    assert.ok(await hover());
    const left = [...published].filter(([other, { findings }]) => other !== uri && findings > 0);
    assert.deepEqual(left, []);
  });
});
