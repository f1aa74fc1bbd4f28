import { type Analysis, asOneEdit, changeFile, folderOf, openFile, pathFrom } from '../../service';
import type { Files } from '../../host';
import { sameFile } from './address';
import type { Known, Unread } from './resolve';

/** What was read of a file. */
export interface Kept {
  readonly uri: string;
  readonly known: Known;
}

/** The files that others extend, as they are on the disk. */
export interface BaseStore {
  /** A file by its URI; undefined while it has not been read. */
  known(uri: string): Known | undefined;
  /** Reads a file, once. Never rejects. */
  read(uri: string): Promise<void>;
  /** Takes the text of a file that somebody has just read. */
  take(uri: string, text: string): void;
  /** Reads files again, those of them that were read before. @returns whether any is another now */
  readAgain(isMeant: (key: string, file: Kept) => boolean): Promise<boolean>;
  /** Forgets a file; the next one who needs it reads it. */
  forget(uri: string): void;
  /** Forgets all but the files with these keys (`sameFile`). */
  keepOnly(keys: ReadonlySet<string>): void;
}

/** The longest base, in UTF-16 units: beyond this a file is not checked by rules either. */
export const LONGEST = 5_000_000;

/** Makes a store that reaches files as the host does. A file whose text is as before stays the identical object. */
export function makeBaseStore(files: Files): BaseStore {
  const kept = new Map<string, Kept>();
  const reading = new Map<string, Promise<void>>();

  const readNow = async (key: string, uri: string): Promise<boolean> => {
    const before = kept.get(key)?.known;
    const known = await readFile(uri, files, before);
    kept.set(key, { uri, known });
    return !isSame(before, known);
  };
  return {
    known: (uri) => kept.get(sameFile(uri))?.known,
    read: (uri) => {
      const key = sameFile(uri);
      if (kept.has(key)) return Promise.resolve();
      const started = reading.get(key) ?? readNow(key, uri).then(() => void reading.delete(key));
      reading.set(key, started);
      return started;
    },
    take: (uri, text) => {
      const key = sameFile(uri);
      kept.set(key, { uri, known: readText(uri, text, kept.get(key)?.known) });
    },
    readAgain: async (isMeant) => {
      const again = [...kept].filter(([key, file]) => isMeant(key, file));
      const changes = await Promise.all(again.map(([key, { uri }]) => readNow(key, uri)));
      return changes.includes(true);
    },
    forget: (uri) => void kept.delete(sameFile(uri)),
    keepOnly: (keys) => {
      for (const key of kept.keys()) if (!keys.has(key)) kept.delete(key);
    },
  };
}

async function readFile(uri: string, files: Files, before: Known | undefined): Promise<Known> {
  const text = await files.read(uri);
  return text === undefined ? whyNot(uri, files) : readText(uri, text, before);
}

function readText(uri: string, text: string, before: Known | undefined): Known {
  if (text.length > LONGEST) return { why: 'too large' };
  if (text.includes('\0')) return { why: 'no playbook' };
  if (!before || 'why' in before) return { file: openFile(uri, 0, text) };
  return before.file.text === text ? before : { file: nextVersion(before.file, text) };
}

/** The file with another text, at the cost of what changed. */
function nextVersion(before: Analysis, text: string): Analysis {
  const edit = asOneEdit(before, { text });
  return edit ? changeFile(before, before.version + 1, [{ range: edit.range, text: edit.newText }]) : before;
}

async function whyNot(uri: string, { list }: Files): Promise<Unread> {
  const folder = folderOf(uri) ?? '';
  const name = pathFrom(folder, uri);
  const names = await list(folder);
  if (names.includes(name)) return { why: 'unreadable' };
  return { why: 'missing', beside: names.filter((one) => /\.ya?ml$/.test(one)) };
}

const isSame = (before: Known | undefined, now: Known): boolean =>
  before !== undefined &&
  ('why' in before || 'why' in now
    ? JSON.stringify(before) === JSON.stringify(now)
    : before.file === now.file);
