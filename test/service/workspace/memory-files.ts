import type { Files } from '../../../server/src/host';

/** Files in a folder that is nowhere on a disk, by their paths in it. A test may change them. */
export function memoryFiles(folder: string, files: Readonly<Record<string, string>>): Files {
  const pathOf = (uri: string): string => decodeURIComponent(uri.slice(folder.length));
  return {
    find: (inside) =>
      Promise.resolve(
        Object.keys(files)
          .map((name) => folder + name.split('/').map(encodeURIComponent).join('/'))
          .filter((uri) => uri.startsWith(inside) && uri.endsWith('.yaml')),
      ),
    read: (uri) => Promise.resolve(uri.startsWith(folder) ? files[pathOf(uri)] : undefined),
    list: (inside) => {
      const path = pathOf(inside);
      const below = Object.keys(files).filter((name) => name.startsWith(path));
      const names = below.map((name) => name.slice(path.length).split('/')[0]!);
      return Promise.resolve(inside.startsWith(folder) ? [...new Set(names)] : []);
    },
  };
}
