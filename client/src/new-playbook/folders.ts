import { workspace, type WorkspaceFolder } from 'vscode';

/** The folders in which a file can be made. */
export const writableFolders = (): readonly WorkspaceFolder[] =>
  (workspace.workspaceFolders ?? []).filter(
    // Undefined means unknown: only read-only file systems are left out.
    ({ uri }) => workspace.fs.isWritableFileSystem(uri.scheme) !== false,
  );
