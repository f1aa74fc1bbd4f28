import { l10n, Uri, window, workspace } from 'vscode';

/** How long a message stays in the status bar, in milliseconds. */
const SHORT_MS = 5000;

/**
 * Asks where a file is to be saved, and writes it.
 * @param beside the file in whose folder the dialog begins
 * @param name the name that the dialog begins with
 * @returns where it was written; undefined where the person cancelled
 */
export async function saveFile(beside: Uri, name: string, bytes: Uint8Array): Promise<Uri | undefined> {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  const chosen = await window.showSaveDialog({
    ...(beside.scheme === 'untitled' ? {} : { defaultUri: Uri.joinPath(beside, '..', name) }),
    filters: { [ending.toUpperCase()]: [ending] },
  });
  if (!chosen) return undefined;
  await workspace.fs.writeFile(chosen, bytes);
  void window.setStatusBarMessage(l10n.t('Saved: {0}', workspace.asRelativePath(chosen)), SHORT_MS);
  return chosen;
}
