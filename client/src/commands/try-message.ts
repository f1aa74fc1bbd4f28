import { ViewColumn } from 'vscode';
import type { CommandHost } from '../command-host';
import { simulatorPage } from '../preview/page-kinds';
import { chosenPlaybook } from './chosen-playbook';

/** Opens the simulator beside the editor; it gets the focus, since it is typed into. */
export async function tryMessage(host: CommandHost, resource?: unknown): Promise<void> {
  const uri = await chosenPlaybook(host, resource);
  if (uri) host.panels.show(simulatorPage, uri, { viewColumn: ViewColumn.Beside, preserveFocus: false });
}
