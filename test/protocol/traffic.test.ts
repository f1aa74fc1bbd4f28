import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic, TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol';
import { diagnostics, openFile } from '../../server/src/service';
import { richText } from '../property/edit-lists';
import { framed, tellOnStdio } from './one-breath';
import { text as shopText } from './shop';

const uris = ['file:///a.playbook.yaml', 'file:///b.playbook.yaml', 'untitled:c', 'file:///%E0%A4%A'];
const texts = [shopText, richText, '', 'playbook: 1\nshop: {name: 小满, name: 二}\n'];

const settings = { today: '2026-11-22' };

const place = fc.record({
  line: fc.oneof(fc.nat(30), fc.constantFrom(-1, 1e9)),
  character: fc.oneof(fc.nat(20), fc.constantFrom(-1, 0.5, 1e9)),
});
const whole = fc.record({ line: fc.nat(30), character: fc.nat(20) });
const which = fc.nat(uris.length - 1);

const methods = [
  ...['completion', 'hover', 'definition', 'references', 'documentHighlight', 'prepareRename', 'codeAction'],
  ...['inlayHint', 'documentSymbol', 'foldingRange', 'documentLink', 'diagnostic', 'formatting'],
  ...['selectionRange', 'semanticTokens/full', 'codeLens', 'brew'],
].map((name) => `textDocument/${name}`);
const ownMethods = ['preview', 'card', 'toDo', 'today', 'outline', 'report', 'simulator'].map(
  (name) => `servicePlaybook/${name}`,
);

/** What an editor, or a program that is none, may say next. */
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      ask: fc.constantFrom(...methods),
      which,
      position: place,
      end: place,
      odd: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ askOwn: fc.constantFrom(...ownMethods), which, odd: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ cancel: fc.nat(60) }) },
  {
    weight: 3,
    arbitrary: fc.record({ open: which, text: fc.constantFrom(...texts), version: fc.integer() }),
  },
  { weight: 1, arbitrary: fc.record({ close: which }) },
  {
    weight: 8,
    arbitrary: fc.record({
      change: which,
      version: fc.integer({ min: -5, max: 50 }),
      edits: fc.array(
        fc.record({
          start: whole,
          end: whole,
          text: fc.constantFrom('', 'x', '：', '\n', '- ', '  - id: a\n', '"', '{{', '\r\n', '🙂', '\u0000'),
          isWhole: fc.boolean(),
        }),
        { maxLength: 3 },
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      say: fc.constantFrom<object>(
        { method: 'textDocument/didBrew', params: { cups: 2 } },
        { method: '$/setTrace', params: { value: 'loud' } },
        { method: '$/progress', params: null },
        { id: 999_999, result: null },
        { id: null, error: { code: 1, message: 'no' } },
        { method: 'workspace/didChangeConfiguration', params: { settings: { servicePlaybook: settings } } },
        {
          method: 'workspace/didChangeConfiguration',
          params: { settings: { servicePlaybook: { ...settings, score: [] } } },
        },
        { method: 'workspace/didChangeWatchedFiles', params: { changes: [{ uri: uris[0], type: 2 }] } },
        { method: 'initialized', params: {} },
      ),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** What is sent for a row of steps, the ids of its requests, and the files as they stand at the end. */
function traffic(steps: readonly Step[]) {
  const open = new Map<string, TextDocument>();
  const sent: object[] = [];
  const ids: number[] = [];
  const ask = (method: string, params: unknown): void => {
    ids.push(ids.length + 1);
    sent.push({ id: ids.length, method, params });
  };
  for (const one of steps) {
    if ('ask' in one) {
      const { position, end } = one;
      const textDocument = one.odd ? { uri: 5 } : { uri: uris[one.which] };
      const range = { start: position, end };
      const more = {
        context: { diagnostics: [] },
        positions: [position],
        options: { tabSize: 2, insertSpaces: true },
      };
      ask(one.ask, { textDocument, position, range, ...more });
    } else if ('askOwn' in one) ask(one.askOwn, one.odd ? null : { uri: uris[one.which] });
    else if ('cancel' in one) sent.push({ method: '$/cancelRequest', params: { id: one.cancel } });
    else if ('say' in one) sent.push(one.say);
    else if ('open' in one) {
      const uri = uris[one.open]!;
      const item = { uri, languageId: 'service-playbook', version: one.version, text: one.text };
      sent.push({ method: 'textDocument/didOpen', params: { textDocument: item } });
      open.set(uri, TextDocument.create(uri, item.languageId, one.version, one.text));
    } else if ('close' in one) {
      const uri = uris[one.close]!;
      sent.push({ method: 'textDocument/didClose', params: { textDocument: { uri } } });
      open.delete(uri);
    } else {
      const uri = uris[one.change]!;
      const contentChanges = one.edits.map(({ start, end, text, isWhole }): TextDocumentContentChangeEvent =>
        isWhole ? { text: `${text}playbook: 1\n` } : { range: { start, end }, text },
      );
      const params = { textDocument: { uri, version: one.version }, contentChanges };
      sent.push({ method: 'textDocument/didChange', params });
      const file = open.get(uri);
      if (file) open.set(uri, TextDocument.update(file, contentChanges, one.version));
    }
  }
  return { sent, ids, open: [...open.values()] };
}

const told = (items: readonly Diagnostic[]): readonly string[] =>
  items.map(({ code, range, message }) => JSON.stringify([code, range, message])).sort();

describe('any traffic, over stdio', function () {
  this.timeout(120_000);

  it('has one answer for each request, and then the findings of each file as it stands', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 60 }), async (steps) => {
        const { sent, ids, open } = traffic(steps);
        const last = open.map(({ uri }, index) => ({
          id: ids.length + index + 1,
          method: 'textDocument/diagnostic',
          params: { textDocument: { uri } },
        }));
        const all = [0, ...ids, ...last.map(({ id }) => id), 10_000];
        const start = {
          id: 0,
          method: 'initialize',
          params: {
            processId: null,
            rootUri: null,
            locale: 'zh-cn',
            capabilities: { textDocument: { diagnostic: {} } },
            initializationOptions: { settings },
          },
        };
        const { answers, exitCode, stderr } = await tellOnStdio(
          [
            [
              start,
              { method: 'initialized', params: {} },
              ...sent,
              ...last,
              { id: 10_000, method: 'shutdown' },
            ]
              .map((each) => framed({ jsonrpc: '2.0', ...each }))
              .join(''),
          ],
          { ids: all },
        );
        assert.deepEqual(
          answers.map(({ id }) => id).filter((id) => id !== null),
          all,
        );
        for (const [index, file] of open.entries()) {
          const { result } = answers.find(({ id }) => id === last[index]!.id)!;
          const items = (result as { items: Diagnostic[] }).items;
          const wanted = diagnostics(openFile(file.uri, 1, file.getText()), settings, 'zh');
          assert.deepEqual(told(items), told(wanted), JSON.stringify(file.getText()));
        }
        assert.deepEqual([exitCode, stderr], [0, '']);
      }),
      { numRuns: 12, timeout: 20_000 },
    );
  });
});
