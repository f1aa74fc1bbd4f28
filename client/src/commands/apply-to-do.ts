import { l10n, window, workspace } from 'vscode';
import { reportFixRequest } from '../../../server/src/protocol';
import { applyEdit } from '../apply-edit';
import type { CommandHost } from '../command-host';
import type { ToDoRow } from '../side-bar/to-do-view';

/** Applies the first fix of a row of the list of what is to be done. */
export async function applyToDo({ client }: CommandHost, row: unknown): Promise<void> {
  const { toDo, uri, version } = row as Extract<ToDoRow, { toDo: unknown }>;
  if (!toDo.fix) return;
  await workspace.openTextDocument(uri);
  const params = { uri: uri.toString(), version, fix: toDo.fix.number };
  const edit = await client.sendRequest(reportFixRequest, params);
  if (edit) await applyEdit(client, edit);
  else
    void window.showInformationMessage(
      l10n.t('The file has changed meanwhile; the list is up to date again now.'),
    );
}
