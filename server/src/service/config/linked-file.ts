import { folderOf, resolvePath } from './address';

/** An absolute path, a drive, a home folder, or a URL of any scheme. */
const NOT_RELATIVE = /^(?:[\\/~]|[a-z][a-z0-9+.-]*:)/i;

/**
 * The URI of a file that a playbook names by its path, which is relative to the playbook.
 * @param folders the folders of the workspace; of a playbook in none of them its own folder counts
 * @returns undefined where the path leads out of these, or is none
 */
export function linkedFile(from: string, path: string, folders: readonly string[]): string | undefined {
  const own = folderOf(from);
  // Half a character is in no name on a disk.
  if (own === undefined || path === '' || NOT_RELATIVE.test(path) || /\p{Cs}/u.test(path)) return undefined;
  const top = folders.find((folder) => isIn(folder, own)) ?? own;
  const uri = resolvePath(own, path);
  return isIn(top, uri) ? uri : undefined;
}

/** Editors encode more letters of a URI than they must. */
const isIn = (folder: string, uri: string): boolean => decoded(uri).startsWith(decoded(folder));

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
