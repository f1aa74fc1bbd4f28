import { existsSync } from 'node:fs';

/** `--changed [REF]` among the arguments of a command, and the arguments without it. */
export interface ChangedOption {
  /** The commit that files are compared with; undefined where all files are meant. */
  readonly since: string | undefined;
  readonly words: readonly string[];
}

/**
 * Takes `--changed`, `--changed REF` and `--changed=REF` out of the arguments. The word behind it is a commit where it is
 * neither a file nor a pattern of files: `--changed playbook.yaml` compares that file with the last commit.
 */
export function takeChanged(words: readonly string[]): ChangedOption {
  const at = words.findIndex((word) => word === '--changed' || word.startsWith('--changed='));
  if (at < 0) return { since: undefined, words };
  const [, written] = words[at]!.split(/=(.*)/s);
  if (written !== undefined) return { since: written, words: words.toSpliced(at, 1) };
  const next = words[at + 1];
  const isCommit = next !== undefined && !/^-|[*?{]/.test(next) && !existsSync(next);
  return isCommit
    ? { since: next, words: words.toSpliced(at, 2) }
    : { since: 'HEAD', words: words.toSpliced(at, 1) };
}
