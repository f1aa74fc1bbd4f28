import type { Connection } from 'vscode-languageserver';
import { type Files, filesThroughClient } from '../host';
import { filesOnDisk } from '../workspace/read-disk';

/** Reaches files on the disk, and others through the client. */
export function filesOnNode(connection: Connection): Files {
  const elsewhere = filesThroughClient(connection);
  const filesFor = (uri: string): Files => (uri.startsWith('file:') ? filesOnDisk : elsewhere);
  return {
    find: (uri) => filesFor(uri).find(uri),
    read: (uri) => filesFor(uri).read(uri),
    list: (uri) => filesFor(uri).list(uri),
  };
}
