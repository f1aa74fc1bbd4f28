import { type Memento, Uri, workspace } from 'vscode';

/** A file of tables as it was when it was read. */
export interface KeptFile {
  readonly uri: string;
  readonly mtime: number;
  readonly size: number;
}

/** The files behind the ids of tables, the newest last. */
type Kept = readonly (readonly [id: string, files: readonly KeptFile[]])[];

const KEY = 'servicePlaybook.tables';

/** How many are kept: panels that are not restored leave theirs behind. */
const MOST = 20;

/** The file as it is now. Rejects where it is gone. */
export async function fileNow(uri: Uri): Promise<KeptFile> {
  const { mtime, size } = await workspace.fs.stat(uri);
  return { uri: uri.toString(), mtime, size };
}

/** Keeps which files tables were read from, over a reload of the window. */
export const keepTables = (state: Memento, id: string, files: readonly KeptFile[]): Thenable<void> =>
  state.update(KEY, [...others(state, id), [id, files] as const].slice(-MOST));

/** Forgets them. */
export const forgetTables = (state: Memento, id: string): Thenable<void> =>
  state.update(KEY, others(state, id));

/** The files that tables were read from, as far as they are kept. */
export const keptFiles = (state: Memento, id: string): readonly Uri[] => urisOf(filesOf(state, id) ?? []);

const urisOf = (files: readonly KeptFile[]): readonly Uri[] => files.map(({ uri }) => Uri.parse(uri, true));

const filesOf = (state: Memento, id: string): readonly KeptFile[] | undefined =>
  state.get<Kept>(KEY, []).find(([known]) => known === id)?.[1];

/**
 * The files that tables were read from, where all are as they were then. What a person has chosen on a page is kept by
 * numbers of rows, which mean something else in a file that was changed.
 */
export async function unchangedFiles(state: Memento, id: string): Promise<readonly Uri[] | undefined> {
  const files = filesOf(state, id);
  if (!files) return undefined;
  const uris = urisOf(files);
  const now = await Promise.all(uris.map((uri) => fileNow(uri).catch(() => undefined)));
  const isSame = files.every(
    ({ mtime, size }, index) => now[index]?.mtime === mtime && now[index].size === size,
  );
  return isSame ? uris : undefined;
}

const others = (state: Memento, id: string): Kept =>
  state.get<Kept>(KEY, []).filter(([known]) => known !== id);
