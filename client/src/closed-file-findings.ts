import { type Diagnostic, type Disposable, languages, type Uri, workspace } from 'vscode';
import { openDocument, playbookFiles } from './language';

/** The findings of files that no editor has open, from the last check of the workspace. */
export interface ClosedFileFindings extends Disposable {
  /** Forgets the last check. */
  clear(): void;
  /** Shows what was found in a file, unless it has been opened by now: the server speaks for open files. */
  show(uri: Uri, findings: readonly Diagnostic[]): void;
}

/** An empty collection that drops a file's findings once the file is opened, changed or deleted. */
export function closedFileFindings(): ClosedFileFindings {
  const collection = languages.createDiagnosticCollection('service-playbook-closed');
  const watcher = workspace.createFileSystemWatcher(playbookFiles, true);
  const drop = (uri: Uri) => collection.delete(uri);
  const parts: Disposable[] = [
    collection,
    watcher,
    watcher.onDidChange(drop),
    watcher.onDidDelete(drop),
    workspace.onDidOpenTextDocument((document) => drop(document.uri)),
  ];
  return {
    clear: () => collection.clear(),
    show: (uri, findings) => {
      if (!openDocument(uri)) collection.set(uri, findings);
    },
    dispose: () => parts.forEach((part) => part.dispose()),
  };
}
