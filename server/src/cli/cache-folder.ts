import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The folder that results are kept in: the one that is chosen, else a folder of this user for caches; undefined for none. */
export function cacheFolder(chosen: string | undefined): string | undefined {
  if (chosen !== undefined) return resolve(chosen);
  try {
    return join(folderForCaches(), 'service-playbook', 'check');
  } catch {
    // Nobody's process: there is no home.
    return undefined;
  }
}

/** As the systems have it: XDG Base Directories, Apple's Library/Caches, Windows' local application data. */
function folderForCaches(): string {
  const { env, platform } = process;
  if (platform === 'win32') return env.LOCALAPPDATA || join(homedir(), 'AppData', 'Local');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  // A relative path is to be ignored.
  return env.XDG_CACHE_HOME?.startsWith('/') ? env.XDG_CACHE_HOME : join(homedir(), '.cache');
}
