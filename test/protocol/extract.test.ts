import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  ApplyWorkspaceEditRequest,
  type CodeAction,
  CodeActionRequest,
  ExecuteCommandRequest,
  ShowMessageNotification,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { applyText } from '../service/apply-text';
import { type LanguageClient, positionOf, startServer } from './language-client';
import { makeShop } from './run-cli';

const shop = `playbook: 1
shop:
  name: 小满
tags:
  # 老顾客
  - id: vip
    name: 会员
  - id: new
    name: 新客
`;

describe('a shared playbook that is made in the editor', () => {
  const { folder, file } = makeShop();
  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
  const uri = uriOf('shop.playbook.yaml');
  const able = {
    textDocument: {
      diagnostic: {},
      codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
    },
    workspace: { applyEdit: true, workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
  };
  let client: LanguageClient;
  const start = async (capabilities: object = able): Promise<void> => {
    client = await startServer({ capabilities, folders: [uriOf('')] } as Parameters<typeof startServer>[0]);
  };
  afterEach(() => client.stop());

  const refactorings = async (text: string, part: string, only?: string[]): Promise<CodeAction[]> => {
    await client.open(uri, text);
    const position = positionOf(text, part);
    const found = await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: { start: position, end: position },
      context: { diagnostics: [], ...(only ? { only } : {}) },
    });
    return (found as CodeAction[]).filter(({ kind }) => kind?.startsWith('refactor'));
  };
  /** The edit that the server sends when the command of an action is run, with a file chosen. */
  const applied = async ({ command }: CodeAction, target?: string): Promise<WorkspaceEdit> => {
    const sent = new Promise<WorkspaceEdit>((resolve) =>
      client.connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
        resolve(edit);
        return { applied: true };
      }),
    );
    const [asked] = command!.arguments as [object];
    await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: command!.command,
      arguments: [{ ...asked, target }],
    });
    return sent;
  };
  const editsOf = ({ documentChanges = [] }: WorkspaceEdit) =>
    documentChanges.filter((change): change is TextDocumentEdit => 'edits' in change);

  it('takes an item with its comments, in one edit with the file that it makes', async () => {
    await start();
    const [extract] = await refactorings(shop, 'vip');
    assert.equal(extract!.title, '移到共用手册…');
    const edit = await applied(extract!);
    assert.deepEqual(edit.documentChanges![0], { kind: 'create', uri: uriOf('base.playbook.yaml') });
    const [shared, own] = editsOf(edit);
    assert.equal(
      applyText('', shared!.edits as never),
      'playbook: 1\nshared: true\n\ntags:\n  # 老顾客\n  - id: vip\n    name: 会员\n',
    );
    assert.equal(
      applyText(shop, own!.edits as never),
      'playbook: 1\nextends: ./base.playbook.yaml\nshop:\n  name: 小满\ntags:\n  - id: new\n    name: 新客\n',
    );
    assert.ok(!existsSync(join(folder, 'base.playbook.yaml')), 'the editor writes, not the server');
  });

  it('may be one that is there, in another folder', async () => {
    file('all/base.playbook.yaml', 'playbook: 1\nshared: true\ntags:\n- id: old\n');
    await start();
    const [extract] = await refactorings(shop, 'vip');
    const [shared, own] = editsOf(await applied(extract!, uriOf('all/base.playbook.yaml')));
    assert.equal(shared!.textDocument.uri, uriOf('all/base.playbook.yaml'));
    assert.equal(
      applyText('playbook: 1\nshared: true\ntags:\n- id: old\n', shared!.edits as never),
      'playbook: 1\nshared: true\ntags:\n- id: old\n# 老顾客\n- id: vip\n  name: 会员\n',
    );
    assert.match(applyText(shop, own!.edits as never), /^extends: \.\/all\/base\.playbook\.yaml$/m);
  });

  const refused: readonly [says: string, target: string, text: string | undefined, told: RegExp][] = [
    [
      'where it has the same id',
      'all/same.playbook.yaml',
      'playbook: 1\ntags:\n- id: vip\n',
      /已经有同样的编号/,
    ],
    ['to the playbook itself', 'shop.playbook.yaml', undefined, /就是这份手册自己/],
    [
      'to one that builds on this playbook',
      'all/user.playbook.yaml',
      'playbook: 1\nextends: ../shop.playbook.yaml\n',
      /绕成圈/,
    ],
  ];
  for (const [says, target, text, reason] of refused)
    it(`is not written ${says}, and the person is told why`, async () => {
      if (text !== undefined) file(target, text);
      await start();
      const [extract] = await refactorings(shop, 'vip');
      const told = new Promise<string>((resolve) =>
        client.connection.onNotification(ShowMessageNotification.type, ({ message }) => resolve(message)),
      );
      const [asked] = extract!.command!.arguments as [object];
      await client.connection.sendRequest(ExecuteCommandRequest.type, {
        command: extract!.command!.command,
        arguments: [{ ...asked, target: uriOf(target) }],
      });
      assert.match(await told, reason);
    });

  const extractions = async (at: string) =>
    (await refactorings(shop, at)).filter(({ kind }) => kind === 'refactor.extract');

  it('is not offered by editors that make no files, nor where something else is asked for', async () => {
    await start();
    assert.deepEqual(await refactorings(shop, 'vip', ['quickfix']), []);
    assert.deepEqual(await extractions('小满'), [], 'the shop itself');
    client.stop();
    await start({ textDocument: able.textDocument });
    assert.deepEqual(await extractions('vip'), []);
  });

  it('gives back what a shop changes for itself', async () => {
    file(
      'base.playbook.yaml',
      'playbook: 1\nshared: true\nstaffing:\n  team:\n    # 店长\n    - id: lin\n      name: 林晓\n',
    );
    await start();
    const text = `playbook: 1\nextends: ./base.playbook.yaml\nstaffing:\n  shifts:\n    - { id: early, members: [lin], days: [mon], time: 09:00-18:00 }\n`;
    const own = (await refactorings(text, 'lin')).find(({ kind }) => kind === 'refactor.rewrite');
    assert.equal(own!.title, '把“lin”改成本店自己的');
    assert.equal(
      applyText(text, own!.edit!.changes![uri]!),
      `${text}  team:\n    # 店长\n    - id: lin\n      name: 林晓\n`,
    );
  });
});
