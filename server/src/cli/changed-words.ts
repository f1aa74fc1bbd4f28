import type { Text } from '../../../schemas/text';

/** What `--changed` says. */
export const changedMessages = {
  noGit: {
    zh: '--changed 要用 git，这台机器上没有装。装好再试，或者去掉 --changed，全部检查。',
    en: '--changed needs git, which is not installed here. Install it, or leave --changed out to check everything.',
  },
  noRepository: {
    zh: '--changed 只在 git 仓库里能用，当前文件夹不在仓库里。换到仓库里再试，或者去掉 --changed。',
    en: '--changed works in a git repository, and this folder is in none. Change to one, or leave --changed out.',
  },
  noCommit: {
    zh: '“{ref}”不是文件，这个仓库里也没有这个提交或分支。在 CI 里，先把要比的分支取下来（fetch-depth: 0）。',
    en: '"{ref}" is no file, and this repository has no commit or branch of that name. In CI, fetch the branch to compare with first (fetch-depth: 0).',
  },
  nothing: {
    zh: '和 {ref} 相比，没有改过的手册。',
    en: 'No playbook differs from {ref}.',
  },
} as const satisfies Record<string, Text>;
