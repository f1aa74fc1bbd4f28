/**
 * Matches URIs with folders (`file:///a/b.yaml`, `memory:/a/b.yaml`); only those can have a config above them. A file that is
 * not saved yet (`untitled:/a/b.yaml`) lies in none.
 */
const withFolders = /^((?!untitled:)[a-z][a-z0-9+.-]*:(?:\/\/[^/?#]*)?)(\/[^?#]*)/i;

/** The URI of a file's folder, with a trailing `/`; undefined where the URI has no folders. */
export function folderOf(uri: string): string | undefined {
  const match = withFolders.exec(uri);
  return match ? match[1]! + match[2]!.slice(0, match[2]!.lastIndexOf('/') + 1) : undefined;
}

/** The parent of a folder; undefined at the root. */
export function parentOf(folder: string): string | undefined {
  const path = withFolders.exec(folder)?.[2] ?? '/';
  return path === '/' ? undefined : folderOf(folder.slice(0, -1));
}

/** The decoded path of a file relative to a folder that contains it; the URI itself for a file elsewhere. */
export function pathFrom(folder: string, uri: string): string {
  if (!uri.startsWith(folder)) return uri;
  const path = /^[^?#]*/.exec(uri.slice(folder.length))![0];
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Resolves a path relative to a folder to a URI. */
export function resolvePath(folder: string, path: string): string {
  const steps = path.replaceAll('\\', '/').split('/');
  let at = folder;
  for (const step of steps.slice(0, -1))
    if (step === '..') at = parentOf(at) ?? at;
    else if (step !== '.' && step !== '') at += `${encodeURIComponent(step)}/`;
  return at + encodeURIComponent(steps.at(-1) ?? '');
}
