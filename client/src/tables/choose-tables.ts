import { l10n, type Uri, window } from 'vscode';
import type { Host } from '../host';
import { keptFiles } from './kept-tables';
import { readFiles, sendTables } from './send-tables';
import { tableExtensions } from './table-files';

/**
 * Asks for files of tables and sends them to the server.
 * @param beside the file in whose folder the dialog opens
 * @param more the id of tables to which these are added; else they are all
 * @returns their id; undefined where the person cancels
 */
export async function chooseTables(host: Host, beside?: Uri, more?: string): Promise<string | undefined> {
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
  const before = more === undefined ? [] : keptFiles(host.context.workspaceState, more);
  const added = new Set(chosen.map(String));
  return sendTables(host, await readFiles([...before.filter((uri) => !added.has(String(uri))), ...chosen]));
}

const folderOf = ({ path }: Uri): string => path.slice(0, path.lastIndexOf('/')) || '/';
