import assert from 'node:assert/strict';
import {
  CodeActionRequest,
  CompletionRequest,
  DefinitionRequest,
  DidChangeConfigurationNotification,
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  type CompletionList,
  type CodeAction,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  type Hover,
  HoverRequest,
  InlayHintRefreshRequest,
  InlayHintRequest,
  type MarkupContent,
  ReferencesRequest,
  RenameRequest,
  type TextEdit,
} from 'vscode-languageserver-protocol';
import { checkFilesRequest, newPlaybookRequest } from '../../server/src/protocol';
import { applyText } from '../service/apply-text';
import { type LanguageClient, positionOf, startServer } from './language-client';
import { sound, text, uri } from './shop';

describe('the built server, over stdio', () => {
  let client: LanguageClient;
  before(async () => {
    client = await startServer();
    await client.open(uri, text);
  });
  after(() => client.stop());

  const at = (part: string, behind = false) => ({
    textDocument: { uri },
    position: positionOf(text, part, behind),
  });

  it('answers diagnostics on request, in the language of the editor', async () => {
    const found = await client.diagnostics(uri);
    const status = found.find(({ code }) => code === 'schema/not-a-choice')!;
    assert.equal(status.source, 'service-playbook');
    assert.match(String(status.message), /不在可选的词里/);
    assert.ok(found.some(({ code }) => code === 'start/not-yet-written'));
  });

  it('completes', async () => {
    const { items } = (await client.connection.sendRequest(
      CompletionRequest.type,
      at('drafts'),
    )) as CompletionList;
    assert.deepEqual(
      items.map(({ label }) => label),
      ['draft', 'approved', 'active', 'retired'],
    );
  });

  it('hovers over keys, ids and placeholders', async () => {
    const hover = async (part: string): Promise<string> => {
      const answer = (await client.connection.sendRequest(HoverRequest.type, at(part))) as Hover;
      return (answer.contents as MarkupContent).value;
    };
    assert.match(await hover('smart_service'), /智能客服/);
    assert.match(await hover('complaint\nquick'), /投诉/);
    assert.match(await hover('buyer.nickname'), /昵称/);
  });

  it('puts what the engines know behind the lines', async () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const params = { textDocument: { uri }, range };
    const hints = (await client.connection.sendRequest(InlayHintRequest.type, params)) ?? [];
    assert.deepEqual(
      hints.map(({ position }) => position.line),
      [7],
    );
    assert.match(String(hints[0]!.label), /^(?:接待中|休息中) · /);
  });

  it('outlines by the names that people gave', async () => {
    const symbols = (await client.connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument: { uri },
    })) as DocumentSymbol[];
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['playbook', 'shop', 'decision', 'hours', 'priority', 'quick_replies'],
    );
    assert.deepEqual(
      symbols.at(-1)!.children!.map(({ name }) => name),
      ['发货'],
    );
  });

  it('folds', async () => {
    const folds = (await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } }))!;
    assert.ok(folds.some(({ startLine, endLine }) => startLine === 1 && endLine === 3));
    assert.ok(folds.some(({ startLine, endLine }) => startLine === 14 && endLine === 17));
  });

  it('formats a file, some of its lines, and a new line', async () => {
    const odd = 'file:///odd.playbook.yaml';
    const written = 'playbook:   1\nshop:\n    name:   小满\ntags:\n- id: a\nfaq:\n  words:\n    - 一\n\n';
    await client.open(odd, written);
    const options = { tabSize: 2, insertSpaces: true };
    const file = { textDocument: { uri: odd }, options };
    const whole = await client.connection.sendRequest(DocumentFormattingRequest.type, file);
    assert.equal(
      applyText(written, whole!),
      'playbook: 1\nshop:\n  name: 小满\ntags:\n  - id: a\nfaq:\n  words:\n    - 一\n',
    );
    const range = { start: { line: 1, character: 0 }, end: { line: 2, character: 5 } };
    const part = await client.connection.sendRequest(DocumentRangeFormattingRequest.type, { ...file, range });
    assert.deepEqual(
      part!.map(({ range: { start } }) => start.line),
      [2, 2],
    );
    const line = { ...file, position: { line: 8, character: 0 }, ch: '\n' };
    const typed = await client.connection.sendRequest(DocumentOnTypeFormattingRequest.type, line);
    assert.deepEqual(
      typed!.map(({ newText }) => newText),
      ['    - '],
    );
  });

  it('follows, finds and renames ids', async () => {
    const definition = await client.connection.sendRequest(DefinitionRequest.type, at('complaint\nquick'));
    assert.deepEqual(
      (definition as { range: { start: object } }[])[0]!.range.start,
      positionOf(text, 'complaint'),
    );
    const places = await client.connection.sendRequest(ReferencesRequest.type, {
      ...at('complaint'),
      context: { includeDeclaration: true },
    });
    assert.equal(places!.length, 2);
    const edit = await client.connection.sendRequest(RenameRequest.type, {
      ...at('complaint'),
      newName: 'urgent',
    });
    const renamed = applyText(text, edit!.changes![uri]!);
    assert.equal(renamed, text.replaceAll('complaint', 'urgent'));
    await assert.rejects(
      client.connection.sendRequest(RenameRequest.type, { ...at('complaint'), newName: '不行' }),
      /小写英文字母/,
    );
  });

  it('fixes: the after-hours fix adds a reply and the finding goes', async () => {
    const shop = 'file:///sound.playbook.yaml';
    await client.open(shop, sound);
    const finding = (await client.diagnostics(shop)).find(
      ({ code }) => code === 'auto-replies/no-after-hours',
    )!;
    const actions = (await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: shop },
      range: finding.range,
      context: { diagnostics: [finding] },
    })) as CodeAction[];
    const fix = actions.find(({ edit, diagnostics }) => edit && diagnostics?.[0]?.code === finding.code)!;
    assert.match(fix.title, /待店里确认|for the shop to confirm/);
    const fixed = applyText(sound, fix.edit!.changes![shop] as TextEdit[]);
    assert.match(fixed, /# playbook-draft: [^\n]+\nauto_replies:\n {2}- /);
    assert.match(fixed, /\{\{hours\.summary/);
    const other = 'file:///fixed.playbook.yaml';
    await client.open(other, fixed);
    const codes = (await client.diagnostics(other)).map(({ code }) => code);
    assert.ok(!codes.includes('auto-replies/no-after-hours'));
  });

  it('keeps up with edits', async () => {
    const edited = 'file:///edited.playbook.yaml';
    await client.open(edited, text);
    const start = positionOf(text, 'drafts');
    const range = { start, end: { ...start, character: start.character + 6 } };
    await client.change(edited, 2, [{ range, text: 'draft' }]);
    const codes = (await client.diagnostics(edited)).map(({ code }) => code);
    assert.ok(!codes.includes('schema/not-a-choice'));
  });

  it('checks files that are not open', async () => {
    const [file] = await client.connection.sendRequest(checkFilesRequest, {
      files: [{ uri: 'file:///x', text }],
    });
    assert.equal(file!.uri, 'file:///x');
    assert.ok(file!.score < 100 && file!.score > 0);
    assert.ok(file!.diagnostics.length > 0);
  });

  it('writes a new playbook that is well formed', async () => {
    const fresh = await client.connection.sendRequest(newPlaybookRequest, { shopName: '阿青的茶: 店' });
    await client.open('file:///new.playbook.yaml', fresh);
    const found = await client.diagnostics('file:///new.playbook.yaml');
    assert.deepEqual(
      found.filter(({ severity }) => severity === 1).map(({ message }) => message),
      [],
    );
    assert.match(fresh, /阿青的茶: 店/);
  });

  it('dates a new playbook by the clock of its shop', async () => {
    const atAnyDate = await startServer({ settings: { today: '' } });
    // Midnight comes to the one 25 hours before it comes to the other.
    const [early, late] = await Promise.all(
      ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map(async (place) => {
        const answers = { shopName: 'Atoll', place };
        const fresh = await atAnyDate.connection.sendRequest(newPlaybookRequest, answers);
        return /updated: ['"]?(\d{4}-\d\d-\d\d)/.exec(fresh)?.[1];
      }),
    );
    atAnyDate.stop();
    assert.ok(early && late && early > late, `${early} and ${late}`);
  });

  it('answers calmly for a file that it does not know', async () => {
    const unknown = { textDocument: { uri: 'file:///none' }, position: { line: 9, character: 9 } };
    assert.equal(await client.connection.sendRequest(HoverRequest.type, unknown), null);
    assert.deepEqual(await client.connection.sendRequest(CompletionRequest.type, unknown), {
      isIncomplete: false,
      items: [],
    });
  });
});

describe('the built server, for other editors', () => {
  it('sends diagnostics by itself where the editor does not ask, in English where that is its language', async () => {
    const client = await startServer({ locale: 'en', capabilities: {} });
    const next = client.published(uri);
    await client.open(uri, text);
    const found = await next;
    assert.match(
      String(found.find(({ code }) => code === 'schema/not-a-choice')!.message),
      /is not one of the choices/,
    );
    client.stop();
  });

  it('inserts plain text where the editor knows no tab stops', async () => {
    const client = await startServer({ capabilities: { textDocument: { diagnostic: {} } } });
    await client.open(uri, 'playbook: 1\nshop:\n  name: a\n');
    const { items } = (await client.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri },
      position: { line: 3, character: 0 },
    })) as CompletionList;
    assert.ok(
      items.length > 10 && items.every(({ textEdit }) => !(textEdit as TextEdit).newText.includes('${')),
    );
    client.stop();
  });

  it('leaves out the inlay hints that are turned off, and has them asked for again when that changes', async () => {
    const capabilities = {
      textDocument: { diagnostic: {} },
      workspace: { inlayHint: { refreshSupport: true } },
    };
    const client = await startServer({ settings: { inlayHints: { nextOpening: false } }, capabilities });
    const asked = new Promise<void>((done) =>
      client.connection.onRequest(InlayHintRefreshRequest.type, () => done()),
    );
    await client.open(uri, text);
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const hints = () =>
      client.connection.sendRequest(InlayHintRequest.type, { textDocument: { uri }, range });
    assert.deepEqual(await hints(), []);
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { servicePlaybook: {} },
    });
    await asked;
    assert.equal((await hints())!.length, 1);
    client.stop();
  });

  it('takes levels from the settings', async () => {
    const client = await startServer({
      settings: { rules: { 'hours/never-open': 'ignore', 'faq/missing': 'error' } },
    });
    // With fewer sections what is not written yet is one finding.
    await client.open(uri, 'playbook: 1\nshop:\n  name: a\ntags: []\nlive: {}\nannouncements: []\n');
    const found = await client.diagnostics(uri);
    assert.ok(!found.some(({ code }) => code === 'hours/never-open'));
    assert.equal(found.find(({ code }) => code === 'faq/missing')!.severity, 1);
    client.stop();
  });
});
