import { configFileName, folderOf, parentOf } from '../../service';
import type { List } from '../../host';
import { sameFile } from './address';

/** Tells whether a URI lies where the bases of a file may be read from. */
export type Boundary = (uri: string) => boolean;

/** The largest number of folders that are searched upwards. */
const MOST_FOLDERS = 20;
/** How far above its own folder a file may reach where nothing marks the top of a project. */
const FOLDERS_UNMARKED = 2;

/** The boundary of the folders of a workspace: a file in one may extend files in another. */
export function insideFolders(folders: readonly string[]): Boundary {
  const tops = folders.map(sameFile);
  return (uri) => tops.some((top) => sameFile(uri).startsWith(top));
}

/**
 * The folder within which a file that is in no workspace finds its bases: that of the repository it is in, else the
 * outermost one with a config file, else two folders above its own.
 * @returns undefined where the file is in no folder
 */
export async function topFolder(uri: string, list: List): Promise<string | undefined> {
  const folders = foldersAbove(uri);
  const names = await Promise.all(folders.map(list));
  const repository = names.findIndex((inside) => inside.includes('.git'));
  if (repository >= 0) return folders[repository];
  const configured = names.findLastIndex((inside) => inside.includes(configFileName));
  return folders[configured >= 0 ? configured : Math.min(FOLDERS_UNMARKED, folders.length - 1)];
}

function foldersAbove(uri: string): readonly string[] {
  const folders: string[] = [];
  let folder = folderOf(uri);
  while (folder !== undefined && folders.length <= MOST_FOLDERS) {
    folders.push(folder);
    folder = parentOf(folder);
  }
  return folders;
}
