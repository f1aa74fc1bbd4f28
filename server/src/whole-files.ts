import type { Connection, TextDocuments } from 'vscode-languageserver';
import { DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { ask } from './guard';
import type { Files } from './host';
import { type Analysis, folderOf, openFile as makeFile } from './service';
import type { OpenText } from './open-text';
import { sameFile } from './workspace/bases/address';
import { makeLayers } from './workspace/bases/layers';
import type { WatchedFiles } from './watched-files';

/** The open files, each with the files that it extends. */
export interface WholeFiles {
  /** An open file with its bases as far as they are read. */
  of(uri: string): Analysis | undefined;
  /** A file with its bases as far as they are read. */
  composed(file: Analysis): Analysis;
  /** Reads the bases of an open file that have not been read; undefined where there are none. Never rejects. */
  reading(uri: string): Promise<void> | undefined;
  /** A file alone, open or read as a base; undefined where it is neither. */
  known(uri: string): Analysis | undefined;
  /** A file that need not be open, with all its bases. */
  loaded(file: Analysis): Promise<Analysis>;
  /** A file by its URI, open or not, with all its bases; undefined where it cannot be read. */
  at(uri: string): Promise<Analysis | undefined>;
  /** All playbooks of the workspace that extend something, open or not. */
  extending(): Promise<readonly Analysis[]>;
  /** Those of them that extend a file or what it extends, through others too; the file itself is not among them. */
  usersOf(uri: string): Promise<readonly Analysis[]>;
  /** The URIs of all files that a file extends, and of those that are missing. */
  usesOf(file: Analysis): readonly string[];
  /** While bases that have changed on the disk are read again: resolves once they are. Never rejects. */
  settling(): Promise<void> | undefined;
  /** Registers a watcher for files that may be bases with the client. */
  watch(): void;
  /** Reads bases again where the client does not watch files. */
  lookAgain(): void;
}

export interface WholeFilesHost {
  readonly connection: Connection;
  readonly files: Files;
  readonly documents: TextDocuments<OpenText>;
  readonly watched: WatchedFiles;
  /** The folders of the workspace, with a trailing `/`. */
  folders(): readonly string[];
  /** Called with the open files whose bases have changed. */
  onChange(users: readonly string[]): void;
}

/** How long nobody types in a base before the files that extend it are refreshed, in milliseconds. */
const PAUSE_MS = 250;

/** Keeps the open files put together with what they extend, open or not, and tells when that has changed. */
export function makeWholeFiles({
  connection,
  files,
  documents,
  watched,
  folders,
  onChange,
}: WholeFilesHost): WholeFiles {
  /** The open files by the spelling of their URIs that is compared. */
  const open = new Map<string, string>();
  const openFile = (key: string): Analysis | undefined => documents.get(open.get(key) ?? '')?.read();
  const layers = makeLayers({ files, openFile, folders });

  const changed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    const users = documents.keys().filter((uri) => changed.has(uri));
    changed.clear();
    if (users.length > 0) onChange(users);
  };
  const soon = (uris: readonly string[], pause: number): void => {
    if (uris.length === 0) return;
    uris.forEach((uri) => changed.add(uri));
    clearTimeout(timer);
    timer = setTimeout(tell, pause);
  };
  const readAgain = async (uris?: readonly string[]): Promise<void> => {
    const users = uris
      ? uris.flatMap((uri) => [...layers.usersOf(uri), ...layers.usersOf(folderOf(uri) ?? '')])
      : documents.keys();
    // Files that are not open may have been put together with it too.
    if (await layers.readAgain(uris)) soon(users, 0);
  };
  let settling: Promise<void> | undefined;
  const readSoon = (uris?: readonly string[]): void => {
    const now = Promise.all([settling, readAgain(uris)]).then(() => {
      if (settling === now) settling = undefined;
    });
    settling = now;
  };

  documents.onDidOpen(({ document: { uri } }) => void open.set(sameFile(uri), uri));
  documents.onDidChangeContent(({ document: { uri } }) => soon(layers.usersOf(uri), PAUSE_MS));
  documents.onDidClose(({ document: { uri } }) => {
    const users = layers.usersOf(uri);
    open.delete(sameFile(uri));
    layers.closed(uri);
    soon(users, 0);
  });
  watched.on(readSoon);

  /** The files on the disk that may extend something; looked for again once any file has changed. */
  let candidates: { readonly folders: string; readonly uris: Promise<readonly string[]> } | undefined;
  const closedFiles = (): Promise<readonly string[]> => {
    const searched = folders().join(' ');
    if (candidates?.folders !== searched) candidates = { folders: searched, uris: findExtending() };
    return candidates.uris;
  };
  const findExtending = async (): Promise<readonly string[]> => {
    const found = (await Promise.all(folders().map(files.find))).flat();
    const extending = found.map(async (uri): Promise<readonly string[]> => {
      const text = await files.read(uri);
      if (text === undefined || !mayExtend(text)) return [];
      layers.take(uri, text);
      return [uri];
    });
    return (await Promise.all(extending)).flat();
  };
  const forget = (): void => void (candidates = undefined);
  watched.on(forget);
  documents.onDidClose(forget);

  const extending = async (): Promise<readonly Analysis[]> => {
    const found = await closedFiles();
    const uris = new Map([...found, ...documents.keys()].map((uri) => [sameFile(uri), uri]));
    return layers.extending([...uris.values()]);
  };
  return {
    at: async (uri) => {
      const open = openFile(sameFile(uri));
      const text = open ? undefined : await files.read(uri);
      const file = text === undefined ? open : makeFile(uri, 0, text);
      return file && layers.loaded(file);
    },
    extending,
    usersOf: async (uri) => {
      const found = (await extending()).map((file) => ({
        file,
        bases: new Set(layers.usesOf(file).map(sameFile)),
      }));
      const isSelf = (one: { readonly file: Analysis }): boolean => sameFile(one.file.uri) === sameFile(uri);
      const meant = new Set([sameFile(uri), ...(found.find(isSelf)?.bases ?? [])]);
      return found
        .filter((one) => !isSelf(one) && [...one.bases].some((base) => meant.has(base)))
        .map(({ file }) => file);
    },
    of: (uri) => {
      const file = documents.get(uri)?.read();
      return file && layers.of(file);
    },
    composed: (file) => layers.of(file),
    reading: (uri) => {
      const file = documents.get(uri)?.read();
      return file && layers.reading(file);
    },
    known: (uri) => layers.known(uri),
    loaded: (file) => layers.loaded(file),
    usesOf: (file) => layers.usesOf(file),
    settling: () => settling,
    watch: () =>
      ask(
        connection.console,
        'watch files that may be extended',
        connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: '**/*.{yaml,yml}' }],
        }),
      ),
    lookAgain: () => {
      forget();
      readSoon();
    },
  };
}

/** Whether a text may be a playbook that extends something; most do not, and need not be parsed for it. */
const mayExtend = (text: string): boolean => /^["']?extends\b/m.test(text);
