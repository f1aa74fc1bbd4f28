import type { List } from '../host';
import { folderOf, linkedFile } from '../service';

/**
 * Finds the files that exist of those that a playbook names. Each folder is listed once.
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
  for (const path of paths) {
    const uri = linkedFile(from, path, folders);
    if (uri !== undefined) uris.set(path, uri);
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
const nameOf = (uri: string): string =>
  decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1)).normalize('NFC');
