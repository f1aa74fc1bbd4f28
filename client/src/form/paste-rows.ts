import { l10n, type Uri } from 'vscode';
import type { CommandHost } from '../command-host';
import { showImport } from '../tables/show-import';

/** Shows what an import of pasted cells would do, or of lines, each of which is then one reply. */
export async function showPasted(host: CommandHost, playbook: Uri, text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  await showImport(host, playbook, [{ name: l10n.t('Pasted rows.tsv'), bytes }]);
}
