import { type Analysis, folderOf, nearest } from '../../service';
import { addressOf, sameFile } from './address';
import type { Boundary } from './boundary';
import type { ExtendsEntry, ExtendsProblem } from '../../service';

/** Why a file cannot be a base. */
export type Unread =
  /** With the names of the YAML files in the folder where it should be. */
  | { readonly why: 'missing'; readonly beside: readonly string[] }
  | { readonly why: 'unreadable' | 'too large' | 'no playbook' };

/** A file that may be a base, as far as it was read. */
export type Known = { readonly file: Analysis } | Unread;

/** What is known of the files around a file. */
export interface BaseSurroundings {
  /** A file by its URI; undefined while it has not been read. */
  known(uri: string): Known | undefined;
  readonly isInside: Boundary;
  entriesOf(file: Analysis): readonly ExtendsEntry[];
}

/** The bases of a file. */
export interface Resolved {
  /** Farthest first; a later one wins. Each stands once, behind all that it extends itself. */
  readonly bases: readonly Analysis[];
  /** What is wrong with the entries of the file itself; a base tells its own. */
  readonly problems: readonly ExtendsProblem[];
  /** Whether each file that it names, or that those name, is among the bases. */
  readonly isWhole: boolean;
  /** Files that must be read before this is the whole answer. */
  readonly unread: readonly string[];
  /**
   * The URIs of all files that take part, those that are missing among them, and of the folders where those should be: the
   * names of the files there are told.
   */
  readonly uses: readonly string[];
}

/** The largest number of files that one may extend, through others too. */
export const MOST_BASES = 20;

/** Follows `extends` from a file over any depth, as far as the files are known. Ends for any files, in circles or not. */
export function resolveBases(file: Analysis, around: BaseSurroundings): Resolved {
  const start = sameFile(file.uri);
  const met = new Set<string>();
  const bases: Analysis[] = [];
  const problems: ExtendsProblem[] = [];
  const unread: string[] = [];
  const uses: string[] = [];
  let isWhole = true;

  /** The path of a file with nearly that name which is not extended already, as it would be written. */
  const nearFile = (from: Analysis, { written }: ExtendsEntry, unread: Unread): string | undefined => {
    if (!('beside' in unread)) return undefined;
    const folder = written.slice(0, written.lastIndexOf('/') + 1);
    const keyOf = (path: string): string => {
      const address = addressOf(from.uri, path, around.isInside);
      return 'uri' in address ? sameFile(address.uri) : '';
    };
    const taken = new Set([start, ...around.entriesOf(from).map((entry) => keyOf(entry.written))]);
    const free = unread.beside.filter((name) => !taken.has(keyOf(folder + name)));
    const stems = free.map(stemOf);
    const stem = nearest(stemOf(written.slice(folder.length)), stems);
    return stem === undefined ? undefined : folder + free[stems.indexOf(stem)]!;
  };

  /** @param path the files on the way here @param own the entry of the file itself that led here */
  const follow = (from: Analysis, path: readonly string[], own: ExtendsEntry | undefined): void => {
    for (const entry of around.entriesOf(from)) {
      const top = own ?? entry;
      const say = (problem: ExtendsProblem): void => {
        isWhole = false;
        if (own === undefined) problems.push(problem);
      };
      const address = addressOf(from.uri, entry.written, around.isInside);
      if ('refused' in address) {
        say({ kind: address.refused, entry });
        continue;
      }
      const key = sameFile(address.uri);
      if (key === start) problems.push({ kind: 'cycle', entry: top, files: [...path, from.uri, file.uri] });
      if (key === start || met.has(key)) continue;
      if (met.size === MOST_BASES) {
        if (!problems.some(({ kind }) => kind === 'too many'))
          problems.push({ kind: 'too many', entry: top });
        isWhole = false;
        return;
      }
      met.add(key);
      uses.push(address.uri);
      const known = readAs(around.known(address.uri));
      isWhole &&= known !== undefined;
      if (!known) unread.push(address.uri);
      else if ('why' in known) {
        if (known.why === 'missing') uses.push(folderOf(address.uri)!);
        say({ kind: known.why, entry, near: nearFile(from, entry, known) });
      } else {
        follow(known.file, [...path, from.uri], top);
        bases.push(known.file);
      }
    }
  };
  follow(file, [], undefined);
  return { bases, problems, isWhole, unread, uses };
}

/** The name of a file without its ending, which says nothing of which file is meant. */
const stemOf = (name: string): string => name.replace(/(?:\.playbook)?\.ya?ml$/i, '');

/** What is a list, a text or a table of another kind is no base. */
const readAs = (known: Known | undefined): Known | undefined =>
  known && 'file' in known && known.file.documents[0]?.findings.some(({ code }) => code === NO_PLAYBOOK)
    ? { why: 'no playbook' }
    : known;

const NO_PLAYBOOK = 'schema/not-a-playbook';
