/** Addresses as editors write them (`file:///a/b.yaml`); only those with folders can have a config above them. */
const withFolders = /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)(\/[^?#]*)/i;

/** The folder that holds a file, with a `/` at its end; undefined where the address has no folders. */
export function folderOf(uri: string): string | undefined {
  const match = withFolders.exec(uri);
  return match ? match[1]! + match[2]!.slice(0, match[2]!.lastIndexOf('/') + 1) : undefined;
}

/** The folder above a folder; undefined at the top. */
export function parentOf(folder: string): string | undefined {
  const path = withFolders.exec(folder)?.[2] ?? '/';
  return path === '/' ? undefined : folderOf(folder.slice(0, -1));
}

/** The path of a file from a folder that holds it, readable; the address itself for a file elsewhere. */
export function pathFrom(folder: string, uri: string): string {
  if (!uri.startsWith(folder)) return uri;
  const path = uri.slice(folder.length).replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The address of a path that starts from a folder. */
export function resolvePath(folder: string, path: string): string {
  const steps = path.replaceAll('\\', '/').split('/');
  let at = folder;
  for (const step of steps.slice(0, -1))
    if (step === '..') at = parentOf(at) ?? at;
    else if (step !== '.' && step !== '') at += `${encodeURIComponent(step)}/`;
  return at + encodeURIComponent(steps.at(-1) ?? '');
}
