import type { Uri } from 'vscode';
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

/** The same for files that the server has already. */
export function showImportOf(host: CommandHost, playbook: Uri, tables: string): void {
  host.panels.show(importPage, playbook, whereShown(host), { tables });
}
