import { type CancellationToken, FileType, RelativePattern, Uri, workspace } from 'vscode';
import { isPlaybookName, playbookFiles } from './selector';

const LEFT_OUT = 'node_modules';
/** File systems that VS Code can search: this computer, a remote one, repositories on the web. */
const SEARCHED: ReadonlySet<string> = new Set(['file', 'vscode-remote', 'vscode-vfs']);
/** Folders of other file systems that are gone through; each is a question to some server. */
const MOST_FOLDERS = 200;

/**
 * Finds the playbooks of the workspace, or of one folder. Where an extension serves the files and gives no search for them
 * (FTP servers, cloud storage) VS Code waits for one without end: there the folders are gone through.
 */
export async function findPlaybooks(folder?: Uri, token?: CancellationToken): Promise<readonly Uri[]> {
  const folders = folder ? [folder] : (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  const found = await Promise.all(
    folders.map((one) =>
      SEARCHED.has(one.scheme)
        ? workspace.findFiles(new RelativePattern(one, playbookFiles), `**/${LEFT_OUT}/**`, undefined, token)
        : walk(one, token),
    ),
  );
  // One folder of a workspace may lie in another.
  return [...new Map(found.flat().map((uri) => [uri.toString(), uri])).values()];
}

/** Level by level, so that what lies near the top is found where there are too many folders. */
async function walk(folder: Uri, token: CancellationToken | undefined): Promise<readonly Uri[]> {
  const found: Uri[] = [];
  const folders = [folder];
  for (let at = 0; at < folders.length && at < MOST_FOLDERS && !token?.isCancellationRequested; at++)
    for (const [name, type] of await entriesOf(folders[at]!)) {
      const uri = Uri.joinPath(folders[at]!, name);
      if (type & FileType.File && isPlaybookName(name)) found.push(uri);
      // Links may lead in circles.
      if (type === FileType.Directory && name !== LEFT_OUT && !name.startsWith('.')) folders.push(uri);
    }
  return found;
}

async function entriesOf(folder: Uri): Promise<readonly [string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    // One folder that cannot be read hides no other.
    return [];
  }
}
