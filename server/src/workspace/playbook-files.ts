import type { Files } from '../host';
import { type Analysis, folderOf, openFile } from '../service';
import { sameFile } from './bases/address';

/** The playbooks of the workspace: an open one as it is in the editor, the others as they are on the disk. */
export interface PlaybookFiles {
  /** The URIs of all of them, in order. Never rejects. */
  all(): Promise<readonly string[]>;
  /** One of them, with what it extends; undefined where it is gone. One that is not open is read and not kept. */
  of(uri: string): Promise<Analysis | undefined>;
  isOpen(uri: string): boolean;
  /** What differs once a file may have changed, or any file in a folder: compared by identity. */
  stampOf(uri: string): unknown;
  /** To be called with the files that have changed on the disk; with none where it is not known which. */
  changed(uris?: readonly string[]): void;
}

export interface PlaybookFilesHost {
  readonly files: Files;
  /** The folders of the workspace, with a trailing `/`. */
  folders(): readonly string[];
  /** The URIs of the open files. */
  open(): readonly string[];
  /** An open file, with what it extends. */
  openFile(uri: string): Analysis | undefined;
  /** Reads the files that an open file extends and that have not been read; undefined where there are none. */
  readingBases(uri: string): Promise<void> | undefined;
  withBases(file: Analysis): Promise<Analysis>;
}

/** Files are looked for each time, since no client tells of folders that were moved. */
export function makePlaybookFiles({
  files,
  folders,
  open,
  openFile: openOne,
  readingBases,
  withBases,
}: PlaybookFilesHost): PlaybookFiles {
  let changes = new Map<string, object>();
  let since = {};
  const openUri = (uri: string): string | undefined => {
    if (openOne(uri)) return uri;
    const key = sameFile(uri);
    return open().find((one) => sameFile(one) === key);
  };
  return {
    all: async () => {
      const found = (await Promise.all(folders().map(files.find))).flat().sort();
      // The editor's own spelling where it has the file open.
      return [...new Map([...found, ...open()].map((uri) => [sameFile(uri), uri])).values()];
    },
    of: async (uri) => {
      const own = openUri(uri);
      if (own !== undefined) await readingBases(own);
      const file = own === undefined ? undefined : openOne(own);
      if (file) return file;
      const text = await files.read(uri);
      return text === undefined ? undefined : withBases(openFile(uri, 0, text));
    },
    isOpen: (uri) => openUri(uri) !== undefined,
    stampOf: (uri) => {
      const own = openUri(uri);
      return (own === undefined ? undefined : openOne(own)) ?? changes.get(sameFile(uri)) ?? since;
    },
    changed: (uris) => {
      if (uris)
        return uris.forEach((uri) => {
          for (const one of [uri, folderOf(uri) ?? '']) changes.set(sameFile(one), {});
        });
      changes = new Map();
      since = {};
    },
  };
}
