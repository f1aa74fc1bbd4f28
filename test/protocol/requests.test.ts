import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver-protocol';
import type { TextDocuments } from 'vscode-languageserver';
import { publishWhereAsked } from '../../server/src/diagnostics/push';
import type { OpenText } from '../../server/src/open-text';
import { type FileRequest, makeRequests } from '../../server/src/requests';
import { openFile, type Analysis } from '../../server/src/service';
import type { Session } from '../../server/src/session';
import { makeTurns } from '../../server/src/turns';
import { text, uri } from './shop';

/** What handlers know of an editor, with a file that a test can change, and what was sent. */
function fakeSession() {
  const state = { open: openFile(uri, 1, text) as Analysis | undefined, sent: [] as unknown[] };
  const session = {
    connection: { sendDiagnostics: (params: unknown) => void state.sent.push(params) },
    turns: makeTurns(() => Promise.resolve()),
    opened: () => state.open && { isRead: () => true, read: () => state.open },
    snapshot: () => state.open,
    withKnownBases: (file: Analysis) => file,
    readingBases: () => undefined,
    settling: () => undefined,
    dropsOutdated: () => true,
    locale: () => 'zh',
    diagnosticScope: () => 'openFiles',
    ruleLink: () => undefined,
    encoded: (answer: unknown) => answer,
    checkSettings: () => Promise.resolve({ today: '2026-11-22' }),
    answer: (_name: string, _fallback: unknown, work: () => unknown) => work(),
  } as unknown as Session;
  return { state, session };
}

describe('a request that waits for its turn', () => {
  const asked = (source: CancellationTokenSource, more?: Partial<FileRequest<string>>) => ({
    name: 'any',
    uri,
    token: source.token,
    fallback: 'fallback',
    ...more,
  });
  const ways = ['forFile', 'forChecked'] as const;
  /** Asks, does something while it waits, and says what came of it and for which versions there was work. */
  const outcome = async (
    way: (typeof ways)[number],
    meanwhile: (state: ReturnType<typeof fakeSession>['state'], source: CancellationTokenSource) => void,
    more?: Partial<FileRequest<string>>,
  ) => {
    const { state, session } = fakeSession();
    const source = new CancellationTokenSource();
    const worked: number[] = [];
    const answer = makeRequests(session)[way](asked(source, more), ({ version }) => {
      worked.push(version);
      return 'answer';
    });
    meanwhile(state, source);
    const [ended] = await Promise.allSettled([answer]);
    return { worked, ended: ended.status === 'fulfilled' ? ended.value : (ended.reason as object) };
  };

  for (const way of ways) {
    it(`does no work once it is cancelled: ${way}`, async () => {
      const { worked, ended } = await outcome(way, (_state, source) => source.cancel());
      assert.deepEqual(worked, []);
      assert.equal((ended as { code: number }).code, LSPErrorCodes.RequestCancelled);
    });

    it(`does no work once its file is closed: ${way}`, async () => {
      assert.deepEqual(await outcome(way, (state) => (state.open = undefined)), {
        worked: [],
        ended: 'fallback',
      });
    });

    it(`does no work once its file is another, but for what is asked once: ${way}`, async () => {
      const edit = (state: { open: Analysis | undefined }) => (state.open = openFile(uri, 2, text));
      const early = await outcome(way, edit);
      assert.deepEqual(early.worked, []);
      assert.equal((early.ended as { code: number }).code, LSPErrorCodes.ContentModified);
      assert.deepEqual(await outcome(way, edit, { whenChanged: 'answer' }), { worked: [1], ended: 'answer' });
    });

    it(`is answered where nothing has happened: ${way}`, async () => {
      assert.deepEqual(await outcome(way, () => undefined), { worked: [1], ended: 'answer' });
    });
  }
});

describe('diagnostics that the editor does not ask for', () => {
  it('are sent of the last version alone where several come at once', async () => {
    const { state, session } = fakeSession();
    const listeners: ((event: { document: Analysis }) => void)[] = [];
    const documents = {
      onDidChangeContent: (listener: (event: { document: Analysis }) => void) => listeners.push(listener),
      onDidClose: () => undefined,
    } as unknown as TextDocuments<OpenText>;
    publishWhereAsked(session, documents, () => ({}));
    for (const version of [2, 3, 4]) {
      state.open = openFile(uri, version, text);
      listeners.forEach((listener) => listener({ document: state.open! }));
    }
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(
      state.sent.map((params) => (params as { version: number }).version),
      [4],
    );
  });
});
