import { commands, languages, ViewColumn, window, workspace } from 'vscode';
import type { CommandHost } from '../command-host';
import { reportPage } from '../preview/page-kinds';
import { chosenPlaybook } from './chosen-playbook';

/** Checks one playbook: its report beside the editor, its findings in the Problems view. */
export async function checkGaps(host: CommandHost, resource?: unknown): Promise<void> {
  const uri = chosenPlaybook(host, resource);
  if (!uri) return;
  // From the file tree the file may not be shown yet; its findings are those of an open document.
  if (!window.visibleTextEditors.some((editor) => editor.document.uri.toString() === uri.toString())) {
    await window.showTextDocument(await workspace.openTextDocument(uri), { viewColumn: ViewColumn.One });
  }
  host.panels.show(reportPage, uri, { viewColumn: ViewColumn.Beside, preserveFocus: true });
  // An empty Problems view says nothing that the report does not say better.
  if (languages.getDiagnostics(uri).length > 0)
    await commands.executeCommand('workbench.panel.markers.view.focus');
}
