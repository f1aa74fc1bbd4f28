/** Whether git knows a commit, a branch or a tag of that name. @param folder a folder of the repository; this one unless given */
export const isKnown = (ref: string, folder?: string): boolean =>
  git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], () => '', folder) !== '';

/** Why a commit cannot be compared with. */
export type NoCommit = 'noGit' | 'noRepository' | 'noCommit';

/**
 * The top folder of the repository that has a commit.
 * @param folder a folder of the repository; this one unless given
 */
export function topWith(ref: string, refuse: (why: NoCommit) => never, folder?: string): string {
  const top = git(
    ['rev-parse', '--show-toplevel'],
    (isMissing) => refuse(isMissing ? 'noGit' : 'noRepository'),
    folder,
  );
  if (!isKnown(ref, folder)) refuse('noCommit');
  return /^.*/.exec(top)![0];
}

/**
 * The output of a git command.
 * @param failed called where git fails; with true where there is no git
 * @param folder the folder that it is run in; this one unless given
 */
export function git<T>(
  words: readonly string[],
  failed: (isMissing: boolean) => T,
  folder?: string,
): string | T {
  // Loaded where git is asked: most checks do without, and it takes as long as a small file.
  const { execFileSync } = process.getBuiltinModule('node:child_process');
  try {
    return execFileSync('git', words, {
      ...(folder !== undefined && { cwd: folder }),
      encoding: 'utf8',
      stdio: 'pipe',
      maxBuffer: 1 << 28,
    });
  } catch (error) {
    return failed((error as NodeJS.ErrnoException).code === 'ENOENT');
  }
}
