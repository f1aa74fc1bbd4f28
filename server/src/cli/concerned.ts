import { basename, dirname, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isPackFile } from '../workspace/word-packs';
import { configFileName, openFile, resolvePath } from '../service';
import type { Around } from './around';
import { realPath } from './changed-files';
import { uriOf } from './check-file';
import { readTextFile } from './text-file';

/**
 * Makes a filter of playbooks: those whose check may come out otherwise since some files have changed, be it the playbook, what it
 * extends, a config or word pack above it, or the known gaps that its config names.
 * @param changed the paths of the files that have changed, those that are gone among them
 */
export function concernedBy(
  changed: ReadonlySet<string>,
  { configs, layers }: Around,
): (file: string) => Promise<boolean> {
  const folders = [...changed].flatMap((path) => {
    if (basename(path) === configFileName) return dirname(path);
    return isPackFile(path) ? dirname(dirname(path)) : [];
  });
  const isChanged = (uri: string): boolean => changed.has(realPath(fileURLToPath(uri)));

  const hasOtherBaseline = async (uri: string): Promise<boolean> => {
    const config = await configs.of(uri);
    const named = config?.config.baseline;
    return named !== undefined && isChanged(resolvePath(config!.folder, named));
  };
  const hasOtherBases = async (file: string, uri: string): Promise<boolean> => {
    // What cannot be read is told by the check of it.
    const { text } = await readTextFile(file).catch(() => ({ text: '' }));
    if (!/extends|继承/.test(text)) return false;
    const own = openFile(uri, 1, text);
    await layers.loaded(own);
    return layers.usesOf(own).some(isChanged);
  };

  return async (file) => {
    const path = realPath(file);
    if (changed.has(path)) return true;
    if (folders.some((folder) => path.startsWith(folder.endsWith(sep) ? folder : folder + sep))) return true;
    const uri = uriOf(file);
    return (await hasOtherBaseline(uri)) || (await hasOtherBases(file, uri));
  };
}
