import type { Connection } from 'vscode-languageserver';
import { findPlaybooksRequest, listFolderRequest, readFileRequest } from './protocol';
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
  /** The URIs of the playbooks in a folder, by its URI with a trailing `/`, and in its subfolders. Never rejects. */
  readonly find: List;
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
    list: (uri) => textsFrom(connection.sendRequest(listFolderRequest, { uri })),
    find: (uri) => textsFrom(connection.sendRequest(findPlaybooksRequest, { uri })),
  };
}

async function textsFrom(answer: Promise<unknown>): Promise<readonly string[]> {
  try {
    // Another editor may answer what it likes.
    const texts = await answer;
    return Array.isArray(texts) ? texts.filter((text) => typeof text === 'string') : [];
  } catch {
    return [];
  }
}
