import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { globMatcher } from '../service';
import { isPlaybookName } from '../workspace/playbook-name';

/** Folders that are skipped. */
const skipped: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** All playbooks in a folder and its subfolders, sorted. */
export function playbooksIn(folder: string): string[] {
  return filesBelow(folder, '', () => true)
    .filter(isPlaybookName)
    .map((path) => (folder === '.' ? path : shown(folder, path)));
}

export const isPattern = (word: string): boolean => /[*?{]/.test(word);

/** The files that match a glob pattern, sorted. Hidden ones only where the pattern has the dot. */
export function filesMatching(pattern: string): string[] {
  const wanted = (process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern).replace(
    /^(?:\.\/)+/,
    '',
  );
  const fixed = wanted.slice(0, wanted.search(/[*?{]/)).lastIndexOf('/');
  const folder = fixed < 0 ? '' : wanted.slice(0, fixed + 1);
  const matches = globMatcher(wanted.slice(folder.length));
  const hidden = /(?:^|[/{,])\./.test(wanted.slice(folder.length));
  return filesBelow(folder || '.', '', (name) => hidden || !name.startsWith('.'))
    .filter(matches)
    .map((path) => folder + path);
}

const shown = (folder: string, path: string): string => `${folder.replace(/(?<![\\/])[\\/]+$/, '')}/${path}`;

/** Paths relative to the folder, with `/`. Links to folders are not followed, since they may be circular. */
function filesBelow(root: string, path: string, take: (name: string) => boolean): string[] {
  const entries = readFolder(join(root, path)).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const { name } = entry;
    if (skipped.has(name) || !take(name)) return [];
    if (entry.isDirectory()) return filesBelow(root, `${path}${name}/`, take);
    const isFile = entry.isFile() || (entry.isSymbolicLink() && leadsToFile(join(root, path, name)));
    return isFile ? [path + name] : [];
  });
}

function readFolder(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // A folder that cannot be read is skipped.
    return [];
  }
}

function leadsToFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
