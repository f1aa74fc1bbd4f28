import { ViewColumn } from 'vscode';
import type { CommandHost } from '../command-host';
import { weekPage } from '../preview/page-kinds';
import { chosenPlaybook } from './chosen-playbook';

/** Opens the schedule of the week beside the editor, to be edited there. */
export async function editWeek(host: CommandHost, resource?: unknown): Promise<void> {
  const uri = await chosenPlaybook(host, resource);
  if (uri) host.panels.show(weekPage, uri, { viewColumn: ViewColumn.Beside, preserveFocus: false });
}
