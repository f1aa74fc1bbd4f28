import { ViewColumn } from 'vscode';
import type { CommandHost } from '../command-host';
import { reportPage } from '../preview/page-kinds';
import { chosenPlaybook } from './chosen-playbook';

/** Opens the gap check's report beside the editor, without the Problems view. */
export async function showReport(host: CommandHost, resource?: unknown): Promise<void> {
  const uri = await chosenPlaybook(host, resource);
  if (uri) host.panels.show(reportPage, uri, { viewColumn: ViewColumn.Beside, preserveFocus: true });
}
