import assert from 'node:assert/strict';
import {
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver-protocol';
import { decodeTokens } from '../service/decode-tokens';
import { type LanguageClient, startServer } from './language-client';
import { text, uri } from './shop';

describe('semantic tokens, over stdio', () => {
  let client: LanguageClient;
  before(async () => {
    client = await startServer();
    await client.open(uri, text);
  });
  after(() => client.stop());

  const textDocument = { uri };

  it('are told of a file, since a result, and in a range', async () => {
    const whole = (await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument }))!;
    const tokens = decodeTokens(text, whole.data);
    assert.ok(tokens.some(({ text: word, kind }) => word === 'buyer.nickname' && kind === 'parameter'));

    const same = await client.connection.sendRequest(SemanticTokensDeltaRequest.type, {
      textDocument,
      previousResultId: whole.resultId!,
    });
    assert.deepEqual(same && 'edits' in same && same.edits, []);

    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const part = (await client.connection.sendRequest(SemanticTokensRangeRequest.type, {
      textDocument,
      range,
    }))!;
    assert.deepEqual(
      decodeTokens(text, part.data),
      tokens.filter(({ line }) => line < 9),
    );
  });

  it('are told whole where the result asked from is not known', async () => {
    const params = { textDocument, previousResultId: 'never given' };
    const answer = await client.connection.sendRequest(SemanticTokensDeltaRequest.type, params);
    assert.ok(answer && 'data' in answer && answer.data.length > 0);
  });

  it('of a file that is not open are none', async () => {
    const closed = { textDocument: { uri: 'file:///closed.playbook.yaml' } };
    const answer = await client.connection.sendRequest(SemanticTokensRequest.type, closed);
    assert.deepEqual(answer?.data, []);
  });
});
