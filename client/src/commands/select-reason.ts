import { Range, Selection, Uri, window, workspace } from 'vscode';
import type { CommandHost } from '../command-host';

/** Selects the reason of an ignore comment that was just written, so that what is typed takes its place. */
export async function selectReason(_host: CommandHost, ...args: unknown[]): Promise<void> {
  const [uri, line, start, end] = args as [string, number, number, number];
  const document = await workspace.openTextDocument(Uri.parse(uri, true));
  const range = document.validateRange(new Range(line, start, line, end));
  const editor = await window.showTextDocument(document);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range);
}
