import { l10n, window, workspace, type Uri } from 'vscode';
import { newPlaybookRequest } from '../../../server/src/protocol';
import type { CommandHost } from '../command-host';
import { languageId } from '../language';
import { chooseFolder, createFile } from './new-file';

/** Asks for the shop's name and opens a new playbook, as a file where that is possible. */
export async function newPlaybook(host: CommandHost): Promise<void> {
  const shopName = await askShopName();
  if (shopName === undefined) return;
  const folder = await chooseFolder();
  if (folder === undefined) return;
  const text = await host.client.sendRequest(newPlaybookRequest, { shopName });
  const file = folder === 'untitled' ? undefined : await createFile(folder, shopName, text);
  await open(file, text);
}

async function askShopName(): Promise<string | undefined> {
  const name = await window.showInputBox({
    title: l10n.t('New service playbook'),
    prompt: l10n.t('The name of the shop, as customers know it.'),
    placeHolder: l10n.t('For example: Xiaoman Home'),
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() ? undefined : l10n.t('Please write the name of the shop.')),
  });
  return name?.trim();
}

async function open(file: Uri | undefined, text: string): Promise<void> {
  const document = file
    ? await workspace.openTextDocument(file)
    : await workspace.openTextDocument({ language: languageId, content: text });
  await window.showTextDocument(document);
}
