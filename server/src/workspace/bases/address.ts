import { folderOf, resolvePath } from '../../service';

/** Where a path in `extends` leads: to a file, or to nothing that may be read. */
export type Address =
  { readonly uri: string } | { readonly refused: 'not relative' | 'outside' | 'unsaved' | 'missing' };

/** An absolute path, a drive, a home folder, or a URL of any scheme. */
const NOT_RELATIVE = /^(?:[\\/~]|[a-z][a-z0-9+.-]*:)/i;

/**
 * Resolves a path that a file extends.
 * @param from the URI of the file that names it
 * @param written the path as written, relative to that file
 * @param isInside whether a URI lies where bases may be read from
 */
export function addressOf(from: string, written: string, isInside: (uri: string) => boolean): Address {
  // Half a character, which no name on a disk has.
  if (/\p{Cs}/u.test(written)) return { refused: 'missing' };
  if (NOT_RELATIVE.test(written)) return { refused: 'not relative' };
  const folder = folderOf(from);
  if (folder === undefined) return { refused: 'unsaved' };
  const uri = resolvePath(folder, written);
  return isInside(uri) ? { uri } : { refused: 'outside' };
}

/**
 * One spelling of each URI: editors encode more letters than they must, and write a drive in either case, and disks
 * differ in how they compose accents. For comparing only.
 */
export function sameFile(uri: string): string {
  return decoded(uri)
    .normalize('NFC')
    .replace(/^file:\/\/\/[A-Z]:/, (drive) => drive.toLowerCase());
}

/** A URI without percent signs, for comparing; as it is where it cannot be read. */
export function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
