import { ViewColumn } from 'vscode';
import type { CommandHost } from '../command-host';
import { previewPage } from '../preview/page-kinds';
import { chosenPlaybook } from './chosen-playbook';

/** Opens a preview beside the editor that stays with its playbook, however many others are open. */
export async function openLockedPreview(host: CommandHost, resource?: unknown): Promise<void> {
  const uri = await chosenPlaybook(host, resource);
  const where = { viewColumn: ViewColumn.Beside, preserveFocus: true };
  if (uri) host.panels.show(previewPage, uri, where, { locked: true });
}
