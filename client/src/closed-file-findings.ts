import { type Diagnostic, type Disposable, languages, type Uri, window, workspace } from 'vscode';
import { section } from './client-options';
import { isShown } from './language';
import { playbookFiles } from './selector';

/**
 * Diagnostics of files that no editor shows, from the last check of the workspace; none where the server tells those of
 * all files by itself.
 */
export interface ClosedFileFindings extends Disposable {
  /** Clears the results of the last check. */
  clear(): void;
  /** Shows the findings of a file, unless an editor shows it by now: the server publishes those. */
  show(uri: Uri, findings: readonly Diagnostic[]): void;
}

/** Makes an empty collection that drops a file's findings once an editor shows it, or it is changed or deleted. */
export function closedFileFindings(): ClosedFileFindings {
  const collection = languages.createDiagnosticCollection('service-playbook-closed');
  const watcher = workspace.createFileSystemWatcher(playbookFiles, true);
  const drop = (uri: Uri) => collection.delete(uri);
  const dropShown = () => collection.forEach((uri) => isShown(uri) && drop(uri));
  const parts: Disposable[] = [
    collection,
    watcher,
    watcher.onDidChange(drop),
    watcher.onDidDelete(drop),
    window.tabGroups.onDidChangeTabs(dropShown),
    window.onDidChangeVisibleTextEditors(dropShown),
    workspace.onDidChangeConfiguration(() => tellsOfAll() && collection.clear()),
  ];
  return {
    clear: () => collection.clear(),
    show: (uri, findings) => {
      if (!isShown(uri) && !tellsOfAll()) collection.set(uri, findings);
    },
    dispose: () => parts.forEach((part) => part.dispose()),
  };
}

const tellsOfAll = (): boolean =>
  workspace.getConfiguration(section).get<string>('diagnostics.scope') === 'workspace';
