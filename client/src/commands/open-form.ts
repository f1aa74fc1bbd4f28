import { commands, ViewColumn } from 'vscode';
import type { CommandHost } from '../command-host';
import { formViewType } from '../form/form-editor';
import { chosenPlaybook } from './chosen-playbook';

/** Opens a playbook as a form, in the column of its text. */
export async function openForm(host: CommandHost, resource?: unknown): Promise<void> {
  const uri = await chosenPlaybook(host, resource);
  if (uri) await commands.executeCommand('vscode.openWith', uri, formViewType, ViewColumn.Active);
}
