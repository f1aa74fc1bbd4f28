import type { Connection } from 'vscode-languageserver';
import { readFileRequest } from './protocol';

/** Reads the text of a file by its URI; undefined where there is none or it cannot be read. Never rejects. */
export type Read = (uri: string) => Promise<string | undefined>;

/** Reads files through the client: the only way in a browser, and for files that are not on a disk. */
export function readThroughClient(connection: Connection): Read {
  return async (uri) => {
    try {
      return (await connection.sendRequest(readFileRequest, { uri })) ?? undefined;
    } catch {
      // A client that does not know the request has no config files for us.
      return undefined;
    }
  };
}
