import { basename, dirname, resolve } from 'node:path';
import { packFolder } from '../workspace/word-packs';
import { isPlaybookName } from '../workspace/playbook-name';
import { baselineFileName, configFileName } from '../service';

/**
 * Whether a file is one that a shop has written: a playbook, a config, a baseline or a word pack by its name, or one of those that are
 * read in this run. No result is written over it.
 * @param read the names of files that are read
 */
export function isOwnFile(file: string, read: readonly (string | undefined)[]): boolean {
  const path = resolve(file);
  const isPack = /\.ya?ml$/i.test(file) && basename(dirname(path)) === packFolder;
  return (
    isPlaybookName(file) ||
    [configFileName, baselineFileName].includes(basename(file)) ||
    isPack ||
    read.some((one) => one !== undefined && one !== '-' && resolve(one) === path)
  );
}
