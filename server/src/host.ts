import type { Connection } from 'vscode-languageserver';
import { listFolderRequest, readFileRequest } from './protocol';
import type * as Tables from './tables';

/** Reads the text of a file by its URI; undefined where there is none or it cannot be read. Never rejects. */
export type Read = (uri: string) => Promise<string | undefined>;

/** The names of the files in a folder by its URI, with a trailing `/`; none where there is no such folder. Never rejects. */
export type List = (folder: string) => Promise<readonly string[]>;

/** Loads what reads, writes and compares tables, when somebody first asks for it. Rejects where the bundle cannot be read. */
export type LoadTables = () => Promise<typeof Tables>;

/** How a host reaches files that are not open, such as config files and word packs. */
export interface Files {
  readonly read: Read;
  readonly list: List;
}

/** Reaches files through the client: the only way in a browser, and for files that are not on a disk. */
export function filesThroughClient(connection: Connection): Files {
  return {
    read: async (uri) => {
      try {
        return (await connection.sendRequest(readFileRequest, { uri })) ?? undefined;
      } catch {
        // A client that does not know the request has no config files for us.
        return undefined;
      }
    },
    list: async (uri) => {
      try {
        // Another editor may answer what it likes.
        const names: unknown = await connection.sendRequest(listFolderRequest, { uri });
        return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
      } catch {
        return [];
      }
    },
  };
}
