import { extensions, type Uri } from 'vscode';

/** What we use of a commit. */
export interface Commit {
  readonly hash: string;
  readonly commitDate?: Date;
}

/** What we use of a repository in the API of VS Code's git extension, version 1. */
export interface Repository {
  /** @throws where the file is not in that version */
  show(ref: string, path: string): Promise<string>;
  /** The commits that changed a file, the latest first. */
  log(options: { readonly maxEntries: number; readonly path: string }): Promise<readonly Commit[]>;
}

interface GitExtension {
  /** @throws where git is turned off */
  getAPI(version: 1): { getRepository(uri: Uri): Repository | null };
}

/** The repository of a file; undefined where there is none, no git, or where it is turned off. */
export async function repositoryOf(uri: Uri): Promise<Repository | undefined> {
  try {
    const extension = extensions.getExtension<GitExtension>('vscode.git');
    const git = extension && (extension.isActive ? extension.exports : await extension.activate());
    return git?.getAPI(1).getRepository(uri) ?? undefined;
  } catch {
    return undefined;
  }
}
