import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Locale, say, type Text } from '../../../schemas/text';
import type { Files } from '../host';
import type { Analysis } from '../service';
import { filesOnDisk } from '../workspace/read-disk';
import { uriOf } from './check-file';
import { git, type NoCommit, topWith } from './git';
import { layersOnDisk } from './layers-on-disk';
import { BadUsage } from './options';
import { playbookFrom, readPlaybook } from './read-playbook';

/** Which older version a playbook is held against: another file, or what git has of it. */
export interface OldVersion {
  readonly from?: string;
  /** A commit, a branch or a tag. */
  readonly since?: string;
}

/** The older version of a playbook that was read. */
export interface ReadOldVersion {
  /** What it is called for people: the file, or the name of the commit. */
  readonly name: string;
  /** Undefined where git has no such file in that commit: all of the playbook is new since then. */
  readonly snapshot: Analysis | undefined;
}

const words = {
  both: {
    zh: '--from 和 --since 只能写一个：旧的那份要么是另一个文件，要么是 git 里的版本。',
    en: 'Give either --from or --since: the old version is another file, or what git has of this one.',
  },
  stdin: {
    zh: '从标准输入读的手册，git 里没有它以前的样子。旧的那份用 --from 写文件名。',
    en: 'git has no earlier version of what comes from the standard input. Name the file of the old version with --from.',
  },
  noGit: {
    zh: '--since 要用 git，这台机器上没有装。装好再试，或者用 --from 写旧的那份的文件名。',
    en: '--since needs git, which is not installed here. Install it, or name the file of the old version with --from.',
  },
  noRepository: {
    zh: '--since 只在 git 仓库里能用，{file} 不在仓库里。用 --from 写旧的那份的文件名。',
    en: '--since works in a git repository, and {file} is in none. Name the file of the old version with --from.',
  },
  noCommit: {
    zh: '{file} 所在的仓库里没有“{ref}”这个提交、分支或标签。在 CI 里，先把要比的那个取下来（fetch-depth: 0）。',
    en: 'The repository of {file} has no commit, branch or tag "{ref}". In CI, fetch it first (fetch-depth: 0).',
  },
} as const satisfies Record<string, Text>;

/** Validates that at most one older version is named, and that git may have one. @throws BadUsage */
export function oldVersionFrom(
  { from, since }: OldVersion,
  files: readonly string[],
  locale: Locale,
): OldVersion {
  if (since !== undefined && files.includes('-')) throw new BadUsage(words.stdin[locale]);
  if (from !== undefined && since !== undefined) throw new BadUsage(words.both[locale]);
  return { ...(from !== undefined && { from }), ...(since !== undefined && { since }) };
}

/**
 * Reads the older version of a playbook; one of git with what it extended then.
 * @param number which YAML document of the file, from 1
 * @returns undefined where none was asked for
 * @throws BadUsage
 */
export async function readOldVersion(
  file: string,
  { from, since }: OldVersion,
  number: number,
  locale: Locale,
): Promise<ReadOldVersion | undefined> {
  if (from !== undefined)
    return { name: from, snapshot: (await readPlaybook(from, number, locale)).snapshot };
  if (since === undefined) return undefined;
  const text = textIn(file, knownCommit(file, since, locale));
  if (text === undefined) return { name: since, snapshot: undefined };
  const read = await playbookFrom(
    { text, bom: false },
    { name: `${since}:${file}`, uri: uriOf(file) },
    number,
    locale,
    layersOnDisk(filesIn(since)),
  );
  return { name: since, snapshot: read.snapshot };
}

/** @throws BadUsage where there is no git, no repository or no such commit */
function knownCommit(file: string, ref: string, locale: Locale): string {
  const refuse = (why: NoCommit): never => {
    throw new BadUsage(say(words[why], locale, { file, ref }));
  };
  topWith(ref, refuse, dirname(file));
  return ref;
}

/** The text of a file in a commit; undefined where the commit has no such file. */
function textIn(file: string, ref: string): string | undefined {
  const text = git(
    ['show', '--end-of-options', `${ref}:./${basename(file)}`],
    () => undefined,
    dirname(file),
  );
  return text?.replace(/^\uFEFF/, '');
}

/** Reads files as a commit has them. */
const filesIn = (ref: string): Files => ({
  ...filesOnDisk,
  read: (uri) => Promise.resolve(textIn(fileURLToPath(uri), ref)),
});
