import { commands, l10n, type TextDocument, ViewColumn, window, workspace } from 'vscode';
import { newPlaybookRequest, type NewPlaybookParams } from '../../../server/src/protocol';
import type { CommandHost } from '../command-host';
import { languageId } from '../language-id';
import { createFile } from '../new-playbook/create-file';
import { type Answers, askAll, forgetAnswers } from '../new-playbook/flow';
import { writableFolders } from '../new-playbook/folders';
import { newPlaybookSteps } from '../new-playbook/steps';
import { previewPage } from '../preview/page-kinds';
import { stepDone } from '../steps-done';

/** Asks what the shop is like, writes a playbook for it and shows it with its preview; as a file where that is possible. */
export async function newPlaybook(host: CommandHost): Promise<void> {
  const { workspaceState } = host.context;
  const answers = await askAll(await newPlaybookSteps(host), workspaceState, title);
  if (!answers) return;
  const { shopName = '' } = answers;
  const text = await host.client.sendRequest(newPlaybookRequest, {
    ...answers,
    shopName,
  } as NewPlaybookParams);
  const document = await documentOf(text, answers);
  await forgetAnswers(workspaceState);
  stepDone('new');
  await window.showTextDocument(document, { viewColumn: ViewColumn.One, preview: false });
  host.panels.show(previewPage, document.uri, { viewColumn: ViewColumn.Beside, preserveFocus: true });
  if (answers.import === 'yes') await commands.executeCommand('servicePlaybook.importReplies', document.uri);
}

function title({ shopName }: Answers): string {
  const what = l10n.t('New service playbook');
  return shopName ? `${what} · ${shopName}` : what;
}

/** A new file in the folder that was chosen or is the only one, else an untitled buffer. */
async function documentOf(text: string, { shopName = '', folder }: Answers): Promise<TextDocument> {
  const folders = writableFolders();
  const chosen = folders.find(({ uri }) => uri.toString() === folder) ?? folders[0];
  if (!chosen) return workspace.openTextDocument({ language: languageId, content: text });
  return workspace.openTextDocument(await createFile(chosen.uri, shopName, text));
}
