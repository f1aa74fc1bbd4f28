/** Whether git knows a commit, a branch or a tag of that name. */
export const isKnown = (ref: string): boolean =>
  git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], () => '') !== '';

/**
 * The output of a git command.
 * @param failed called where git fails; with true where there is no git
 */
export function git(words: readonly string[], failed: (isMissing: boolean) => string): string {
  // Loaded where git is asked: most checks do without, and it takes as long as a small file.
  const { execFileSync } = process.getBuiltinModule('node:child_process');
  try {
    return execFileSync('git', words, { encoding: 'utf8', stdio: 'pipe', maxBuffer: 1 << 28 });
  } catch (error) {
    return failed((error as NodeJS.ErrnoException).code === 'ENOENT');
  }
}
