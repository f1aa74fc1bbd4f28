import { ViewColumn } from 'vscode';
import type { CommandHost } from '../command-host';
import { simulatorPage } from '../preview/page-kinds';
import { chosenPlaybook } from './chosen-playbook';

/** Opens the page on which a customer's message is tried, beside the editor; it has the focus, for it is typed into. */
export async function tryMessage(host: CommandHost, resource?: unknown): Promise<void> {
  const uri = chosenPlaybook(host, resource);
  if (uri) host.panels.show(simulatorPage, uri, { viewColumn: ViewColumn.Beside, preserveFocus: false });
}
