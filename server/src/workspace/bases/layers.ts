import type { Files } from '../../host';
import { type Analysis, extendsOf as entriesOf, folderOf, haveSameEntries } from '../../service';
import { sameFile } from './address';
import { type Boundary, insideFolders, topFolder } from './boundary';
import { compose } from './compose';
import type { ExtendsProblem } from '../../service';
import { resolveBases, type Resolved } from './resolve';
import { makeBaseStore } from './store';

/** Files with what they extend. */
export interface Layers {
  /** A file with its bases as far as they are read. The identical object as long as none of them changes. */
  of(file: Analysis): Analysis;
  /** Reads the bases of a file that have not been read; undefined where there are none. Never rejects. */
  reading(file: Analysis): Promise<void> | undefined;
  /** A file with all its bases. */
  loaded(file: Analysis): Promise<Analysis>;
  /** A file as it was read, open or not; undefined while nobody needed it. */
  known(uri: string): Analysis | undefined;
  /** The URIs of the open files in which a file, or the names in a folder, took part when they were last put together. */
  usersOf(uri: string): readonly string[];
  /** Takes the text of a file on the disk that somebody has just read. */
  take(uri: string, text: string): void;
  /** The files among these that extend something, open or not; each with its bases. Those that are not open are read, once. */
  extending(uris: readonly string[]): Promise<readonly Analysis[]>;
  /** The URIs of all files that a file extends, of those that are missing, and of the folders where those should be. */
  usesOf(file: Analysis): readonly string[];
  /** Reads bases on the disk again. @returns whether any is another now */
  readAgain(uris?: readonly string[]): Promise<boolean>;
  /** An editor has closed a file: what it extends may not be needed any more, and as a base the disk counts. */
  closed(uri: string): void;
}

export interface LayersHost {
  readonly files: Files;
  /** An open file by the spelling of its URI that `sameFile` gives; it counts before the one on the disk. */
  openFile(key: string): Analysis | undefined;
  /** The folders of the workspace, with a trailing `/`. */
  folders(): readonly string[];
}

/** What was made of a version of a file. */
interface Made {
  readonly resolved: Resolved;
  readonly whole: Analysis;
}

/** Puts files together with what they extend: open files first, then those that the host can read. */
export function makeLayers({ files, openFile, folders }: LayersHost): Layers {
  const store = makeBaseStore(files);
  const made = new WeakMap<Analysis, Made>();
  /** The bases and the files used, by the URI of the open file that extends them. */
  const last = new Map<string, { readonly bases: Resolved['bases']; readonly keys: ReadonlySet<string> }>();
  /** The folders within which the bases of files in no workspace are found, by the folder of those files. */
  const tops = new Map<string, string>();

  const boundaryOf = ({ uri }: Analysis): Boundary | undefined => {
    const inWorkspace = insideFolders(folders());
    if (inWorkspace(uri)) return inWorkspace;
    const folder = folderOf(uri);
    const top = folder === undefined ? '' : tops.get(folder);
    return top === undefined ? undefined : insideFolders(top === '' ? [] : [top]);
  };
  const findTop = async ({ uri }: Analysis): Promise<void> =>
    void tops.set(folderOf(uri)!, (await topFolder(uri, files.list)) ?? '');

  const resolve = (file: Analysis, isInside: Boundary): Resolved =>
    resolveBases(file, {
      known: (uri) => {
        const open = openFile(sameFile(uri));
        return open ? { file: open } : store.known(uri);
      },
      isInside,
      entriesOf,
    });

  const of = (file: Analysis): Analysis => {
    if (entriesOf(file).length === 0) return file;
    const isInside = boundaryOf(file);
    if (!isInside) return file;
    const resolved = resolve(file, isInside);
    const before = made.get(file);
    if (before && isSame(before.resolved, resolved)) return before.whole;
    const kept = last.get(file.uri)?.bases ?? [];
    const bases = haveSameEntries(kept, resolved.bases) ? kept : resolved.bases;
    if (openFile(sameFile(file.uri)) === file)
      last.set(file.uri, { bases, keys: new Set(resolved.uses.map(sameFile)) });
    const whole = compose(file, bases, resolved);
    made.set(file, { resolved, whole });
    return whole;
  };
  const reading = (file: Analysis): Promise<void> | undefined => {
    if (entriesOf(file).length === 0) return undefined;
    const isInside = boundaryOf(file);
    if (!isInside) return findTop(file).then(() => reading(file));
    const { unread } = resolve(file, isInside);
    // What is read may extend more.
    return unread.length === 0 ? undefined : Promise.all(unread.map(store.read)).then(() => reading(file));
  };
  const loaded = async (file: Analysis): Promise<Analysis> => {
    await reading(file);
    return of(file);
  };
  const extendingFile = async (uri: string): Promise<readonly Analysis[]> => {
    const open = openFile(sameFile(uri));
    if (open) return entriesOf(open).length > 0 ? [await loaded(open)] : [];
    await store.read(uri);
    const known = store.known(uri);
    return known && 'file' in known && entriesOf(known.file).length > 0 ? [await loaded(known.file)] : [];
  };
  return {
    of,
    reading,
    loaded,
    known: (uri) => {
      const known = store.known(uri);
      return openFile(sameFile(uri)) ?? (known && 'file' in known ? known.file : undefined);
    },
    take: store.take,
    extending: async (uris) => (await Promise.all(uris.map(extendingFile))).flat(),
    usesOf: (file) => {
      const isInside = boundaryOf(file);
      return isInside ? resolve(file, isInside).uses : [];
    },
    usersOf: (uri) => {
      if (last.size === 0) return [];
      const key = sameFile(uri);
      return [...last].flatMap(([user, { keys }]) => (keys.has(key) ? [user] : []));
    },
    readAgain: (uris) => {
      const keys = uris && new Set([...uris, ...uris.map(folderOf)].map((uri) => sameFile(uri ?? '')));
      return store.readAgain((key, { uri, known }) => {
        const isMissing = 'why' in known && known.why === 'missing';
        return !keys || keys.has(key) || (isMissing && keys.has(sameFile(folderOf(uri)!)));
      });
    },
    closed: (uri) => {
      last.delete(uri);
      store.forget(uri);
      store.keepOnly(new Set([...last.values()].flatMap(({ keys }) => [...keys])));
    },
  };
}

const isSame = (one: Resolved, other: Resolved): boolean =>
  one.isWhole === other.isWhole &&
  haveSameEntries(one.bases, other.bases) &&
  wordsOf(one.problems) === wordsOf(other.problems);

const wordsOf = (problems: readonly ExtendsProblem[]): string =>
  problems.length === 0
    ? ''
    : JSON.stringify(problems.map(({ kind, entry, near, files }) => [kind, entry.written, near, files]));
