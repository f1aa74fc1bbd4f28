import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Locale, say } from '../../../schemas/text';
import { changedMessages as messages } from './changed-words';
import { BadUsage } from './options';

/** `--changed [REF]` among the arguments of a command, and the arguments without it. */
export interface ChangedOption {
  /** The commit that files are compared with; undefined where all files are meant. */
  readonly since: string | undefined;
  readonly words: readonly string[];
}

/**
 * Takes `--changed`, `--changed REF` and `--changed=REF` out of the arguments. The word behind it is a commit only where
 * it is no file: `--changed playbook.yaml` compares that file with the last commit.
 */
export function takeChanged(words: readonly string[]): ChangedOption {
  const at = words.findIndex((word) => word === '--changed' || word.startsWith('--changed='));
  if (at < 0) return { since: undefined, words };
  const [, written] = words[at]!.split(/=(.*)/s);
  if (written !== undefined) return { since: written, words: words.toSpliced(at, 1) };
  const next = words[at + 1];
  const isCommit = next !== undefined && !/^-|[*?{]/.test(next) && !existsSync(next) && isKnown(next);
  return isCommit
    ? { since: next, words: words.toSpliced(at, 2) }
    : { since: 'HEAD', words: words.toSpliced(at, 1) };
}

/**
 * The files that differ from a commit, those that git does not know yet among them.
 * @returns a filter of file names
 * @throws BadUsage where there is no git, no repository or no such commit
 */
export function changedSince(ref: string, locale: Locale): (file: string) => boolean {
  const refuse = (message: keyof typeof messages): never => {
    throw new BadUsage(say(messages[message], locale, { ref }));
  };
  const top = firstLine(
    git(['rev-parse', '--show-toplevel'], (missing) => refuse(missing ? 'noGit' : 'noRepository')),
  );
  if (!isKnown(ref)) refuse('noCommit');
  const failed = (): never => refuse('noCommit');
  const names = [
    ...git(['diff', '--name-only', '-z', '--diff-filter=d', ref, '--', top], failed).split('\0'),
    ...git(['ls-files', '--others', '--exclude-standard', '--full-name', '-z', '--', top], failed).split(
      '\0',
    ),
  ];
  const changed = new Set(names.filter((name) => name !== '').map((name) => realPath(resolve(top, name))));
  return (file) => changed.has(realPath(resolve(file)));
}

const isKnown = (ref: string): boolean =>
  git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], () => '') !== '';

/** @param failed called where git fails; with true where there is no git */
function git(words: readonly string[], failed: (isMissing: boolean) => string): string {
  try {
    return execFileSync('git', words, { encoding: 'utf8', stdio: 'pipe', maxBuffer: 1 << 28 });
  } catch (error) {
    return failed((error as NodeJS.ErrnoException).code === 'ENOENT');
  }
}

const firstLine = (text: string): string => text.replace(/\r?\n[^]*$/, '');

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    // A link that leads nowhere.
    return path;
  }
}
