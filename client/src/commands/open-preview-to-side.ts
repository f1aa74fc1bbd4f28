import { ViewColumn } from 'vscode';
import type { CommandHost } from '../command-host';
import { previewPage } from '../preview/page-kinds';
import { chosenPlaybook } from './chosen-playbook';

/** Opens the preview beside the editor, which keeps the focus. */
export async function openPreviewToSide(host: CommandHost, resource?: unknown): Promise<void> {
  const uri = await chosenPlaybook(host, resource);
  if (uri) host.panels.show(previewPage, uri, { viewColumn: ViewColumn.Beside, preserveFocus: true });
}
