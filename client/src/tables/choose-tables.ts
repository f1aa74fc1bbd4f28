import { l10n, type Uri, window } from 'vscode';
import type { Host } from '../host';
import { readFiles, sendTables } from './send-tables';
import { tableExtensions } from './table-files';

/**
 * Asks for files of tables and sends them to the server.
 * @param beside the file in whose folder the dialog opens
 * @returns their id; undefined where the person cancels
 */
export async function chooseTables(host: Host, beside?: Uri): Promise<string | undefined> {
  const chosen = await window.showOpenDialog({
    canSelectMany: true,
    openLabel: l10n.t('Read these tables'),
    title: l10n.t('Choose spreadsheets or exports; several at once are fine'),
    filters: { [l10n.t('Tables')]: [...tableExtensions], [l10n.t('All files')]: ['*'] },
    ...(beside && beside.scheme !== 'untitled'
      ? { defaultUri: beside.with({ path: folderOf(beside) }) }
      : {}),
  });
  if (!chosen || chosen.length === 0) return undefined;
  return sendTables(host, await readFiles(chosen));
}

const folderOf = ({ path }: Uri): string => path.slice(0, path.lastIndexOf('/')) || '/';
