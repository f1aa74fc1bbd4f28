import { extensions, type Uri } from 'vscode';

/** What we use of the API of VS Code's git extension, version 1. */
interface GitApi {
  getRepository(uri: Uri): { show(ref: string, path: string): Promise<string> } | null;
}
interface GitExtension {
  /** Throws where git is turned off. */
  getAPI(version: 1): GitApi;
}

/** The text of a file as it was last committed; undefined where there is no git, no repository or no such file in it. */
export async function committedVersion(uri: Uri): Promise<string | undefined> {
  try {
    const extension = extensions.getExtension<GitExtension>('vscode.git');
    const git = extension && (extension.isActive ? extension.exports : await extension.activate());
    return await git?.getAPI(1).getRepository(uri)?.show('HEAD', uri.fsPath);
  } catch {
    // As a file that was never committed: then another file is chosen.
    return undefined;
  }
}
