import { type Uri, workspace } from 'vscode';
import { closeTablesNotification, openTablesRequest } from '../../../server/src/protocol';
import type { Host } from '../host';
import { toBase64 } from './base64';
import { nameOf, type ChosenFile } from './table-files';

/** Sends files of tables to the server, which keeps them until they are closed; returns their id. */
export async function sendTables(host: Host, files: readonly ChosenFile[]): Promise<string> {
  const id = crypto.randomUUID();
  await host.client.sendRequest(openTablesRequest, {
    id,
    files: files.map(({ name, bytes }) => ({ name, data: toBase64(bytes) })),
  });
  return id;
}

/** Reads files. Rejects where one cannot be read. */
export const readFiles = (uris: readonly Uri[]): Promise<ChosenFile[]> =>
  Promise.all(uris.map(async (uri) => ({ name: nameOf(uri), bytes: await workspace.fs.readFile(uri) })));

/** Tells the server that tables are not needed any more. */
export function closeTables(host: Host, id: string): void {
  // A server that has ended keeps nothing.
  host.client.sendNotification(closeTablesNotification, { id }).catch(() => undefined);
}
