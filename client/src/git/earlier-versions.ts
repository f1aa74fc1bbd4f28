import type { Uri } from 'vscode';
import { repositoryOf } from './repository';

/** A committed version of a file. */
export interface EarlierVersion {
  /** The day of its commit where the person is, `YYYY-MM-DD`. */
  readonly date: string;
  readonly text: string;
}

/**
 * The last committed versions of a file under its name of now, the oldest first. None where there is no git, no
 * repository or no such file in it.
 */
export async function earlierVersions(uri: Uri, most: number): Promise<readonly EarlierVersion[]> {
  const repository = await repositoryOf(uri);
  if (!repository) return [];
  const commits = await repository.log({ maxEntries: most, path: uri.fsPath }).catch(() => []);
  const versions = await Promise.all(
    [...commits].reverse().map(async ({ hash, commitDate }) => {
      const text = await repository.show(hash, uri.fsPath).catch(() => undefined);
      return text === undefined || !commitDate ? [] : [{ date: localDate(commitDate), text }];
    }),
  );
  return versions.flat();
}

function localDate(at: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
