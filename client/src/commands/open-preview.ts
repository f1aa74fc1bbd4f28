import { ViewColumn } from 'vscode';
import type { CommandHost } from '../command-host';
import { previewPage } from '../preview/page-kinds';
import { chosenPlaybook } from './chosen-playbook';

/** Opens the preview in the editor's own column. */
export async function openPreview(host: CommandHost, resource?: unknown): Promise<void> {
  const uri = await chosenPlaybook(host, resource);
  if (uri) host.panels.show(previewPage, uri, { viewColumn: ViewColumn.Active, preserveFocus: false });
}
