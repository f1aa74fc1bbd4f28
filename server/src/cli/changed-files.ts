import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Locale, say } from '../../../schemas/text';
import { changedMessages as messages } from './changed-words';
import { git, type NoCommit, topWith } from './git';
import { BadUsage } from './options';

/**
 * The files that differ from a commit, those that git does not know yet and those that are gone among them.
 * @returns their paths, without links
 * @throws BadUsage where there is no git, no repository or no such commit
 */
export function changedSince(ref: string, locale: Locale): ReadonlySet<string> {
  const refuse = (message: NoCommit): never => {
    throw new BadUsage(say(messages[message], locale, { ref }));
  };
  const top = topWith(ref, refuse);
  const failed = (): never => refuse('noCommit');
  const names = [
    ...git(['diff', '--name-only', '-z', '--no-renames', ref, '--', top], failed).split('\0'),
    ...git(['ls-files', '--others', '--exclude-standard', '--full-name', '-z', '--', top], failed).split(
      '\0',
    ),
  ];
  return new Set(names.filter((name) => name !== '').map((name) => realPath(resolve(top, name))));
}

/** The path of a file without links. */
export function realPath(file: string): string {
  const path = resolve(file);
  try {
    return realpathSync(path);
  } catch {
    // A link that leads nowhere, or a file that is gone.
    return path;
  }
}
