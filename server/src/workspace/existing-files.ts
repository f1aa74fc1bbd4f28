import type { List } from '../host';
import { folderOf } from '../service';
import { addressOf, decoded } from './bases/address';
import { insideFolders, topFolder } from './bases/boundary';

/**
 * Finds the files that exist of those that a playbook names. They may lie where files that it extends may; each folder
 * is listed once.
 * @param from the URI of the playbook
 * @param folders the folders of the workspace
 * @returns the URI of each path that leads to a file
 */
export async function existingFiles(
  list: List,
  from: string,
  paths: readonly string[],
  folders: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const uris = new Map<string, string>();
  if (paths.length === 0) return uris;
  const inWorkspace = insideFolders(folders);
  const top = inWorkspace(from) ? undefined : await topFolder(from, list);
  const isInside = top === undefined ? inWorkspace : insideFolders([top]);
  for (const path of paths) {
    const address = addressOf(from, path, isInside);
    if ('uri' in address) uris.set(path, address.uri);
  }
  const inside = new Map<string, ReadonlySet<string>>();
  await Promise.all(
    [...new Set([...uris.values()].map((uri) => folderOf(uri)!))].map(async (folder) => {
      inside.set(folder, new Set((await list(folder)).map((name) => name.normalize('NFC'))));
    }),
  );
  return new Map([...uris].filter(([, uri]) => inside.get(folderOf(uri)!)!.has(nameOf(uri))));
}

/** Disks differ in how they compose accents. */
const nameOf = (uri: string): string => decoded(uri.slice(uri.lastIndexOf('/') + 1)).normalize('NFC');
