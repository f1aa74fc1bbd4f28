import assert from 'node:assert/strict';
import {
  CodeActionRequest,
  DefinitionRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  type Hover,
  HoverRequest,
  type Location,
  type MarkupContent,
  type Position,
  type Range,
  RenameRequest,
  type SymbolInformation,
} from 'vscode-languageserver-protocol';
import { type LanguageClient, startServer } from './language-client';
import { type OtherClient, otherClients } from './other-clients';

const uri = 'file:///home/shop/a.playbook.yaml';
const lines = [
  'playbook: 1',
  'shop: { name: 小满🏠家居 }',
  'decision: { smart_service: off }',
  'priority:',
  '  categories:',
  '    - { name: 🙂投诉😡, id: complaint } # é',
  'quick_replies:',
  '  - { title: 😀退款, id: refund, text: 好的🙂, category: complaint, status: drafts }',
];
const text = `${lines.join('\n')}\n`;

/** How a client counts the characters of a line. */
const counts: Readonly<Record<OtherClient['encoding'], (part: string) => number>> = {
  'utf-8': (part) => Buffer.byteLength(part),
  'utf-16': (part) => part.length,
  'utf-32': (part) => [...part].length,
};

/** The position of a part of a line, as a client counts. */
function placeOf(client: OtherClient, part: string, inLine: string, before = 0): Position {
  const line = lines.findIndex((one) => one.includes(inLine));
  const at = lines[line]!.indexOf(part) + before;
  return { line, character: counts[client.encoding](lines[line]!.slice(0, at)) };
}

/** The text in a range, as a client counts. */
function textIn(client: OtherClient, { start, end }: Range): string {
  const line = [...lines[start.line]!];
  const offset = (character: number): number => {
    let at = 0;
    while (counts[client.encoding](line.slice(0, at).join('')) < character && at < line.length) at += 1;
    return at;
  };
  return line.slice(offset(start.character), offset(end.character)).join('');
}

const flattened = (symbols: readonly DocumentSymbol[]): readonly string[] =>
  symbols.flatMap(({ name, children = [] }) => [name, ...flattened(children)]);

for (const other of otherClients)
  describe(`the built server, for ${other.name}`, () => {
    let client: LanguageClient;
    let firstFindings: Promise<unknown>;
    before(async () => {
      client = await startServer({ initialize: { locale: undefined, ...other.initialize } });
      firstFindings = client.published(uri);
      await client.open(uri, text);
    });
    after(() => client.stop());
    const document = { textDocument: { uri } };

    it('agrees on how characters are counted', () => {
      const offered = other.initialize.capabilities?.general?.positionEncodings;
      assert.equal(client.capabilities.positionEncoding, offered ? other.encoding : undefined);
    });

    it('finds what an id behind an emoji names, and renames it in place', async () => {
      const position = placeOf(other, 'complaint', '退款', 2);
      const found = await client.connection.sendRequest(DefinitionRequest.type, { ...document, position });
      assert.deepEqual(
        (found as Location[]).map(({ range }) => [range.start.line, textIn(other, range)]),
        [[5, 'complaint']],
      );
      const edit = await client.connection.sendRequest(RenameRequest.type, {
        ...document,
        position,
        newName: 'urgent',
      });
      assert.deepEqual(
        edit!.changes![uri]!.map(({ range }) => textIn(other, range)),
        ['complaint', 'complaint'],
      );
    });

    it('tells findings where they are, by itself or when asked', async () => {
      const found =
        other.diagnostics === 'pulled' ? await client.diagnostics(uri) : ((await firstFindings) as never);
      const wrong = (found as Awaited<ReturnType<LanguageClient['diagnostics']>>).find(
        ({ range }) => textIn(other, range) === 'drafts',
      )!;
      assert.ok(wrong, JSON.stringify(found));
      const actions = await client.connection.sendRequest(CodeActionRequest.type, {
        ...document,
        range: wrong.range,
        context: { diagnostics: [wrong] },
      });
      const knowsActions = other.initialize.capabilities?.textDocument?.codeAction !== undefined;
      assert.equal(actions!.length > 0, knowsActions);
    });

    it(`writes hovers as ${other.hovers}`, async () => {
      const position = placeOf(other, 'category', '退款', 1);
      const { contents, range } = (await client.connection.sendRequest(HoverRequest.type, {
        ...document,
        position,
      })) as Hover;
      const { kind, value } = contents as MarkupContent;
      assert.equal(kind, other.hovers);
      assert.equal(/\*\*|```|\\/.test(value), other.hovers === 'markdown');
      assert.equal(textIn(other, range!), 'category');
    });

    it(`outlines ${other.outline}`, async () => {
      const symbols = (await client.connection.sendRequest(DocumentSymbolRequest.type, document))!;
      const isFlat = 'location' in symbols[0]!;
      assert.equal(isFlat, other.outline === 'flat');
      const names = isFlat
        ? (symbols as SymbolInformation[]).map(({ name }) => name)
        : flattened(symbols as DocumentSymbol[]);
      assert.ok(names.includes('😀退款') && names.includes('quick_replies'), names.join());
    });

    it('keeps up with changes behind emoji, several in one message', async () => {
      const changed = 'file:///home/shop/changed.playbook.yaml';
      await client.open(changed, text);
      const start = placeOf(other, '好的', '退款');
      const behind = { ...start, character: start.character + counts[other.encoding]('好的🙂') };
      const [first, second] = ['👍👍', '收到😊'];
      const after = { ...start, character: start.character + counts[other.encoding](first!) };
      await client.change(changed, 2, [
        { range: { start, end: behind }, text: first! },
        { range: { start: after, end: after }, text: second! },
      ]);
      const toId = counts[other.encoding](`${second}, category: com`);
      const answer = (await client.connection.sendRequest(DefinitionRequest.type, {
        textDocument: { uri: changed },
        position: { ...after, character: after.character + toId },
      })) as Location[];
      assert.deepEqual(
        answer.map(({ range }) => textIn(other, range)),
        ['complaint'],
      );
    });
  });

describe('the language of the answers, for a client that names none', () => {
  const written = async (env: NodeJS.ProcessEnv, playbook: string): Promise<string> => {
    const client = await startServer({
      initialize: { locale: undefined, capabilities: { textDocument: { diagnostic: {} } } },
      env: { LC_ALL: '', LC_MESSAGES: '', LANG: '', ...env },
    });
    try {
      await client.open(uri, playbook);
      const [first] = await client.diagnostics(uri);
      return /[\u4e00-\u9fff]/.test(String(first!.message)) ? 'Chinese' : 'English';
    } finally {
      client.stop();
    }
  };
  const english = 'playbook: 1\nshop: { name: Acme }\nhours: { weekly: { mon-fri: 25 o’clock } }\n';
  const cases: readonly (readonly [env: NodeJS.ProcessEnv, playbook: string, language: string])[] = [
    [{ LANG: 'en_GB.UTF-8' }, text, 'English'],
    [{ LANG: 'zh_CN.UTF-8' }, english, 'Chinese'],
    [{ LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US' }, english, 'Chinese'],
    [{ LC_MESSAGES: 'en_US.UTF-8', LANG: 'zh_CN' }, text, 'English'],
    [{ LANG: 'C.UTF-8' }, english, 'English'],
    [{ LC_ALL: 'POSIX', LANG: 'en_US' }, text, 'Chinese'],
    [{}, text, 'Chinese'],
    [{}, english, 'English'],
  ];
  for (const [env, playbook, language] of cases)
    it(`is ${language} with ${JSON.stringify(env)} and ${playbook === text ? 'a Chinese' : 'an English'} file`, async () => {
      assert.equal(await written(env, playbook), language);
    });
});
