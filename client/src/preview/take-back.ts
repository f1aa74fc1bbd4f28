import { commands, type Uri, type WebviewPanel, window } from 'vscode';

/**
 * Takes the last change of a file back, or does it again, and returns to the page from which that was asked. The editor
 * undoes where the focus is: in a page that would be what was typed into its fields.
 */
export async function takeBack(uri: Uri, panel: WebviewPanel, command: 'undo' | 'redo'): Promise<void> {
  const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  await window.showTextDocument(uri, { viewColumn: shown?.viewColumn ?? panel.viewColumn });
  await commands.executeCommand(command);
  panel.reveal(panel.viewColumn, false);
}
