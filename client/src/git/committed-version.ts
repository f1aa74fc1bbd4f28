import type { Uri } from 'vscode';
import { repositoryOf } from './repository';

/** The text of a file as it was last committed; undefined where there is no git, no repository or no such file in it. */
export async function committedVersion(uri: Uri): Promise<string | undefined> {
  const repository = await repositoryOf(uri);
  // As a file that was never committed: then another file is chosen.
  return repository?.show('HEAD', uri.fsPath).catch(() => undefined);
}
