import type { TextEdit } from 'vscode-languageserver-types';
import { type Analysis, extendsOf, folderOf, resolvePath, textEdits } from '../../service';
import { addressOf, decoded, sameFile } from './address';

/** A file or folder that gets another place. */
export interface Move {
  readonly oldUri: string;
  readonly newUri: string;
}

/**
 * The edits by which a playbook still extends the same files when some are moved: it, its bases, or folders above them.
 * A path that leads there anyway stays as written, and so do quotes and comments.
 */
export function movedPathEdits(file: Analysis, moves: readonly Move[]): readonly TextEdit[] {
  const [document] = file.documents;
  const after = moved(file.uri, moves);
  const folder = folderOf(after);
  if (!document || folder === undefined) return [];
  const edits = extendsOf(file).flatMap(({ written, at }) => {
    const address = addressOf(file.uri, written, () => true);
    if ('refused' in address || !('in' in at)) return [];
    const target = moved(address.uri, moves);
    if (sameFile(resolvePath(folder, written)) === sameFile(target)) return [];
    const path = pathBetween(folder, target, written);
    if (path === undefined) return [];
    const part = { start: 0, end: written.length };
    return [{ kind: 'replace', at: { ...at, part }, text: path } as const];
  });
  return textEdits(file, document, edits);
}

/** The URI of a file after the moves. */
function moved(uri: string, moves: readonly Move[]): string {
  const key = sameFile(uri);
  for (const { oldUri, newUri } of moves) {
    const old = sameFile(oldUri);
    if (key === old) return newUri;
    if (key.startsWith(`${old}/`))
      return newUri + key.slice(old.length).split('/').map(encodeURIComponent).join('/');
  }
  return uri;
}

/** The path from a folder to a file, in the manner of another path; undefined where there is none. */
function pathBetween(folder: string, file: string, manner: string): string | undefined {
  const [from, to] = [decoded(folder).split('/').slice(0, -1), decoded(file).split('/')];
  const apart = to.findIndex((step, index) => step !== from[index]);
  // Scheme and authority are the first three steps.
  if (apart < 3) return undefined;
  const path = [...from.slice(apart).map(() => '..'), ...to.slice(apart)].join('/');
  return manner.startsWith('.') && !path.startsWith('../') ? `./${path}` : path;
}
