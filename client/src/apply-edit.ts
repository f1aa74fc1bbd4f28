import { workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { WorkspaceEdit } from 'vscode-languageserver-types';

/** Applies an edit that the server has made. False where there is none, and where the editor refuses it. */
export async function applyEdit(
  client: BaseLanguageClient,
  edit: WorkspaceEdit | null | undefined,
): Promise<boolean> {
  if (!edit) return false;
  return workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit));
}
