import { type Uri, workspace } from 'vscode';
import { closeTablesNotification, openTablesRequest } from '../../../server/src/protocol';
import type { Host } from '../host';
import { toBase64 } from './base64';
import { fileNow, forgetTables, keepTables, unchangedFiles } from './kept-tables';
import { nameOf, type ChosenFile } from './table-files';

/** Sends files of tables to the server, which keeps them until they are closed; returns their id. */
export async function sendTables(host: Host, files: readonly ChosenFile[]): Promise<string> {
  const id = crypto.randomUUID();
  await sendAs(host, id, files);
  const read = files.flatMap(({ from }) => from ?? []);
  if (read.length === files.length) await keepTables(host.context.workspaceState, id, read);
  return id;
}

/** Sends the files of tables once more, under their id, after the window was opened anew; does nothing where they have changed. */
export async function sendTablesAgain(host: Host, id: string): Promise<void> {
  const uris = await unchangedFiles(host.context.workspaceState, id);
  if (uris) await sendAs(host, id, await readFiles(uris));
}

/** Reads files. Rejects where one cannot be read. */
export const readFiles = (uris: readonly Uri[]): Promise<ChosenFile[]> =>
  Promise.all(
    uris.map(async (uri) => {
      const from = await fileNow(uri);
      return { name: nameOf(uri), bytes: await workspace.fs.readFile(uri), from };
    }),
  );

/** Tells the server that tables are not needed any more. */
export function closeTables(host: Host, id: string): void {
  void forgetTables(host.context.workspaceState, id);
  // A server that has ended keeps nothing.
  host.client.sendNotification(closeTablesNotification, { id }).catch(() => undefined);
}

const sendAs = (host: Host, id: string, files: readonly ChosenFile[]): Promise<unknown> =>
  host.client.sendRequest(openTablesRequest, {
    id,
    files: files.map(({ name, bytes }) => ({ name, data: toBase64(bytes) })),
  });
