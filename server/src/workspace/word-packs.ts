import {
  checkPack,
  folderOf,
  type NamedPack,
  ownPacks,
  type PackResult,
  packsInUse,
  parentOf,
  readPack,
  type Finding,
} from '../service';
import type { Files } from '../host';

/** The folder of word packs, beside the playbooks or in a folder above them. */
export const packFolder = 'words';

/** Whether a URI or path is that of a word pack. */
export const isPackFile = (uri: string): boolean => /(?:^|[\\/])words[\\/][^\\/]+\.ya?ml$/.test(uri);

/** A parsed word pack of a team, with all findings on it. */
export interface LoadedPack extends NamedPack {
  readonly uri: string;
  readonly where: PackResult['where'];
  readonly findings: readonly Finding[];
}

/** A cache of word packs: each folder is read once until `forget`. */
export interface Packs {
  /** The packs that apply to a file, those of the outermost folder first. The same list while nothing is forgotten. */
  of(uri: string): Promise<readonly LoadedPack[]>;
  /** Clears the cache. */
  forget(): void;
}

/** Most folders have no packs: all of them share one list. */
const none: readonly LoadedPack[] = [];

/**
 * Finds word packs with a host's functions to list and read files.
 * @param isTop whether the search ends at a folder, since it is a root of the workspace
 * @param mostFolders the largest number of folders that are searched upwards
 */
export function makePacks(files: Files, isTop: (folder: string) => boolean, mostFolders: number): Packs {
  const known = new Map<string, Promise<readonly LoadedPack[]>>();

  const seenFrom = async (folder: string, left: number): Promise<readonly LoadedPack[]> => {
    const above = left === 0 || isTop(folder) ? undefined : parentOf(folder);
    // Both at once: a folder without packs, which is the usual case, makes nobody wait for the next.
    const [inherited, own] = await Promise.all([
      above === undefined ? none : from(above, left - 1),
      packsIn(folder, files),
    ]);
    return own.length === 0 ? inherited : [...inherited, ...checked(own, inherited)];
  };
  const from = (folder: string, left: number): Promise<readonly LoadedPack[]> => {
    const found = known.get(folder) ?? seenFrom(folder, left);
    known.set(folder, found);
    return found;
  };
  return {
    of: async (uri) => {
      const folder = folderOf(uri);
      return folder === undefined ? none : from(folder, mostFolders);
    },
    forget: () => known.clear(),
  };
}

/** A pack as it was read, before it is checked. */
interface ReadPackFile {
  readonly uri: string;
  readonly name: string;
  readonly result: PackResult;
}

/** The packs in the `words` folder of a folder, by their names. */
async function packsIn(folder: string, { list, read }: Files): Promise<readonly ReadPackFile[]> {
  const inside = `${folder}${packFolder}/`;
  const names = (await list(inside)).filter((name) => /\.ya?ml$/.test(name)).sort();
  const packs = await Promise.all(
    names.map(async (file) => {
      const uri = inside + encodeURIComponent(file);
      const text = await read(uri);
      return text === undefined ? [] : [{ uri, name: file.replace(/\.ya?ml$/, ''), result: readPack(text) }];
    }),
  );
  return packs.flat();
}

/** Checks the packs of one folder, each among all that can be seen from there. */
function checked(packs: readonly ReadPackFile[], inherited: readonly LoadedPack[]): readonly LoadedPack[] {
  const named = packs.map(({ uri, name, result }) => {
    const { pack } = result;
    return { uri, name, result, pack: { ...pack, title: pack.title ?? name } };
  });
  const all = packsInUse([...inherited, ...named]);
  return named.map(({ uri, name, result, pack }) => ({
    uri,
    name,
    pack,
    where: result.where,
    findings: checkPack(result, all),
  }));
}

/** The names by which packs can be switched off: ours, then those of the team. */
export const packNames = (team: readonly NamedPack[]): readonly string[] => [
  ...new Set([...Object.keys(ownPacks), ...team.map(({ name }) => name)]),
];
