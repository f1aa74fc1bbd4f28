import { l10n, type Uri } from 'vscode';
import type { CommandHost } from '../command-host';
import { importPage } from '../preview/page-kinds';
import { sendTables } from './send-tables';
import type { ChosenFile } from './table-files';
import { whereShown } from './where-shown';

/** Shows what an import of some files into a playbook would do. */
export async function showImport(
  host: CommandHost,
  playbook: Uri,
  files: readonly ChosenFile[],
): Promise<void> {
  showImportOf(host, playbook, await sendTables(host, files));
}

/** The same for pasted cells, or for lines, each of which is then one reply. */
export async function showPasted(host: CommandHost, playbook: Uri, text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  await showImport(host, playbook, [{ name: l10n.t('Pasted rows.tsv'), bytes }]);
}

/** The same for files that the server has already. */
export function showImportOf(host: CommandHost, playbook: Uri, tables: string): void {
  host.panels.show(importPage, playbook, whereShown(host), { tables });
}
