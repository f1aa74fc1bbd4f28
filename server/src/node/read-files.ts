import type { Connection } from 'vscode-languageserver';
import { type Read, readThroughClient } from '../host';
import { readFromDisk } from '../workspace/read-disk';

/** Reads files from the disk, and through the editor those that lie elsewhere. */
export function readOnNode(connection: Connection): Read {
  const elsewhere = readThroughClient(connection);
  return (uri) => (uri.startsWith('file:') ? readFromDisk(uri) : elsewhere(uri));
}
