import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { CancellationTokenSource, HoverRequest } from 'vscode-languageserver-protocol';
import { type CheckedFile, checkFilesRequest } from '../../server/src/protocol';
import { type LanguageClient, positionOf, startServer } from './language-client';
import { type Answer, breath, framed, tellOnIpc, tellOnStdio } from './one-breath';
import { text, uri } from './shop';

const CANCELLED = -32800;
const CONTENT_MODIFIED = -32801;
const SERVER_CANCELLED = -32802;

const textDocument = { uri };
const big = readFileSync('samples/big-shop.playbook.yaml', 'utf8');

const message = (content: object) => ({ jsonrpc: '2.0', ...content });
const request = (id: number, method: string, params: object = {}) =>
  message({ id, method, params: { textDocument, ...params } });
const cancel = (id: number | string) => message({ method: '$/cancelRequest', params: { id } });
const open = (content: string) =>
  message({
    method: 'textDocument/didOpen',
    params: { textDocument: { uri, languageId: 'service-playbook', version: 1, text: content } },
  });
/** Writes something else over a part of a text. */
const change = (content: string, part: string, other: string, version = 2) =>
  message({
    method: 'textDocument/didChange',
    params: {
      textDocument: { uri, version },
      contentChanges: [
        { range: { start: positionOf(content, part), end: positionOf(content, part, true) }, text: other },
      ],
    },
  });
const initialize = (capabilities: object) =>
  message({
    id: 0,
    method: 'initialize',
    params: { processId: null, rootUri: null, locale: 'zh-cn', capabilities },
  });
const shutdown = (id: number) => message({ id, method: 'shutdown' });
const codes = (answer: Answer | undefined) =>
  (answer?.result as { items: { code: string }[] }).items.map(({ code }) => code);

describe('a storm of requests that are taken back at once', () => {
  const position = positionOf(big, 'name:');
  const whole = { start: { line: 0, character: 0 }, end: { line: 3000, character: 0 } };
  const kinds: readonly ((id: number) => object)[] = [
    (id) => request(id, 'textDocument/hover', { position }),
    (id) => request(id, 'textDocument/completion', { position }),
    (id) => request(id, 'textDocument/diagnostic'),
    (id) => request(id, 'textDocument/inlayHint', { range: whole }),
    (id) => request(id, 'textDocument/codeAction', { range: whole, context: { diagnostics: [] } }),
    (id) => request(id, 'servicePlaybook/preview', { uri }),
    (id) => request(id, 'servicePlaybook/simulator', { uri }),
    (id) => request(id, 'servicePlaybook/checkFiles', { files: [{ uri, text: big }] }),
  ];
  const ids = Array.from({ length: 200 }, (_, index) => index + 1);
  const storm = [
    initialize({ textDocument: { diagnostic: {} } }),
    open(big),
    ...ids.flatMap((id) => [kinds[id % kinds.length]!(id), cancel(id)]),
    change(big, 'smart_service: disabled', 'smart_service: maybe'),
    request(201, 'textDocument/diagnostic'),
    shutdown(202),
  ];
  const all = [0, ...ids, 201, 202];
  const ways = {
    'standard input': () => tellOnStdio([storm.map(framed).join('')], { ids: all }),
    'a channel between processes': () => tellOnIpc(storm, {}, all),
  };
  for (const [way, tell] of Object.entries(ways))
    it(`is answered without work, and what is asked then is answered right, over ${way}`, async () => {
      const { answers, exitCode } = await tell();
      assert.deepEqual(
        answers.map(({ id }) => id),
        all,
        'each has one answer',
      );
      const stormy = answers.filter(({ id }) => ids.includes(Number(id)));
      const cancelled = stormy.filter(({ error }) => error?.code === CANCELLED);
      assert.ok(cancelled.length > 180, `${cancelled.length} of 200 were cancelled`);
      assert.deepEqual(
        stormy.filter(({ error }) => error && error.code !== CANCELLED),
        [],
      );
      const last = codes(answers.find(({ id }) => id === 201));
      assert.equal(last.filter((code) => code === 'schema/not-a-choice').length, 1);
      assert.equal(exitCode, 0);
    });
});

describe('a request whose text has changed while it waited', () => {
  const at = (part: string) => ({ position: positionOf(text, part) });
  const tell = async (capabilities: object) => {
    const messages = [
      initialize({ textDocument: { diagnostic: {} }, ...capabilities }),
      open(text),
      request(1, 'textDocument/diagnostic'),
      request(2, 'textDocument/hover', at('smart_service')),
      request(3, 'servicePlaybook/preview', { uri }),
      request(4, 'textDocument/rename', { ...at('complaint'), newName: 'urgent' }),
      request(5, 'textDocument/completion', at('drafts')),
      request(6, 'textDocument/definition', at('complaint\nquick')),
      request(7, 'servicePlaybook/reportMarkdown', { uri }),
      change(text, 'drafts', 'draft'),
      request(8, 'textDocument/diagnostic'),
      shutdown(9),
    ];
    const ids = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
    const { answers } = await tellOnStdio([messages.map(framed).join('')], { ids });
    assert.deepEqual(
      answers.map(({ id }) => id),
      ids,
    );
    return answers;
  };
  const labels = ({ result }: Answer) =>
    (result as { items: { label: string }[] }).items.map(({ label }) => label);

  it('ends early, but for what a person asks for once', async () => {
    const answers = await tell({ general: { staleRequestSupport: { cancel: true } } });
    assert.deepEqual(
      answers.map(({ error }) => error?.code),
      [
        ...[undefined, SERVER_CANCELLED, CONTENT_MODIFIED, CONTENT_MODIFIED, CONTENT_MODIFIED],
        ...[undefined, undefined, undefined, undefined, undefined],
      ],
    );
    assert.deepEqual(answers[1]!.error!.data, { retriggerRequest: true });
    assert.deepEqual(labels(answers[5]!), ['draft', 'approved', 'active', 'retired']);
    assert.deepEqual(
      (answers[6]!.result as { range: { start: object } }[])[0]!.range.start,
      positionOf(text, 'complaint'),
    );
    assert.match(String(answers[7]!.result), /`schema\/not-a-choice`/, 'of the text that was there');
    assert.ok(!codes(answers[8]).includes('schema/not-a-choice'));
  });

  it('is answered for the text that was there, for an editor that would miss it', async () => {
    const answers = await tell({});
    assert.deepEqual(
      answers.flatMap(({ id, error }) => (error ? [[id, error.code]] : [])),
      [[1, SERVER_CANCELLED]],
      'diagnostics are asked for again, as the protocol has it',
    );
    assert.match(JSON.stringify(answers[2]!.result), /智能客服/);
    assert.equal((answers[3]!.result as { version: number }).version, 1);
    assert.ok(!codes(answers[8]).includes('schema/not-a-choice'));
  });
});

describe('a cancelled request that begins or ends a connection', () => {
  it('is heard all the same', async () => {
    const [first, ...rest] = breath;
    const { answers, exitCode } = await tellOnStdio([
      [first, cancel('1'), ...rest, cancel(4)].map((each) => framed(each)).join(''),
    ]);
    assert.deepEqual(
      answers.map(({ id, error }) => [id, error]),
      ['1', 2, 3, 4].map((id) => [id, undefined]),
    );
    assert.equal(exitCode, 0);
  });
});

describe('a batch of closed files', () => {
  let client: LanguageClient;
  before(async () => {
    client = await startServer();
    await client.open(uri, text);
  });
  after(() => client.stop());

  const sample = readFileSync('samples/small-shop.playbook.yaml', 'utf8');
  const files = Array.from({ length: 50 }, (_, index) => ({
    uri: `file:///closed/${index}.playbook.yaml`,
    text: sample,
  }));
  const hover = () =>
    client.connection.sendRequest(HoverRequest.type, {
      textDocument,
      position: positionOf(text, 'smart_service'),
    });

  it('lets others be answered between its files, and what is checked stays when it is stopped', async () => {
    const source = new CancellationTokenSource();
    let batch: CheckedFile[] | undefined;
    const ended = client.connection
      .sendRequest(checkFilesRequest, { files }, source.token)
      .then((checked) => (batch = checked));
    // Each answer comes after a step of the batch that waited before it.
    for (let count = 0; count < 6; count++) assert.ok(await hover());
    assert.equal(batch, undefined, 'the others did not wait for the whole batch');
    source.cancel();
    const checked = await ended;
    assert.ok(checked.length > 0 && checked.length < files.length, `${checked.length} files`);
    assert.deepEqual(
      checked.map((file) => file.uri),
      files.slice(0, checked.length).map((file) => file.uri),
    );
    const [whole] = await client.connection.sendRequest(checkFilesRequest, { files: files.slice(0, 1) });
    assert.deepEqual(checked[0], whole);
  });

  it('that is stopped before its first file is cancelled', async () => {
    const source = new CancellationTokenSource();
    const ended = client.connection.sendRequest(checkFilesRequest, { files }, source.token);
    source.cancel();
    await assert.rejects(ended, { code: CANCELLED });
    assert.ok(await hover(), 'and the server goes on');
  });
});
