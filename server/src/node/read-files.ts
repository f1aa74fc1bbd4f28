import type { Connection } from 'vscode-languageserver';
import { type Read, readThroughClient } from '../host';
import { readFromDisk } from '../workspace/read-disk';

/** Reads files from the disk, and others through the client. */
export function readOnNode(connection: Connection): Read {
  const elsewhere = readThroughClient(connection);
  return (uri) => (uri.startsWith('file:') ? readFromDisk(uri) : elsewhere(uri));
}
