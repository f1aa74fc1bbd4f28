import { commands, languages, ViewColumn, window, workspace } from 'vscode';
import type { CommandHost } from '../command-host';
import { reportPage } from '../preview/page-kinds';
import { chosenPlaybook } from './chosen-playbook';

/** Checks one playbook: its report beside the editor, its findings in the Problems view. */
export async function checkGaps(host: CommandHost, resource?: unknown): Promise<void> {
  const uri = await chosenPlaybook(host, resource);
  if (!uri) return;
  // Invoked from the explorer, the file may not be open yet, and findings need an open document.
  if (!window.visibleTextEditors.some((editor) => editor.document.uri.toString() === uri.toString())) {
    await window.showTextDocument(await workspace.openTextDocument(uri), { viewColumn: ViewColumn.One });
  }
  host.panels.show(reportPage, uri, { viewColumn: ViewColumn.Beside, preserveFocus: true });
  // An empty Problems view adds nothing to the report.
  if (languages.getDiagnostics(uri).length > 0)
    await commands.executeCommand('workbench.panel.markers.view.focus');
}
