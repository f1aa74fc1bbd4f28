import { type Disposable, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { isPlaybook } from './language';

/**
 * Whether the editor has YAML files open and none that is a playbook. The extension is active for them to offer the
 * language; a server for them would be started for everybody who looks at any YAML file.
 */
export function onlyOtherYaml(): boolean {
  const { textDocuments } = workspace;
  return textDocuments.some(({ languageId }) => languageId === 'yaml') && !textDocuments.some(isPlaybook);
}

/** Starts the client at once, or where there are other YAML files only when a playbook opens; any request starts it too. */
export function startWhenNeeded(client: BaseLanguageClient): Disposable {
  // The client itself shows and logs why the server did not start.
  const start = (): void => void client.start().catch(() => undefined);
  if (!onlyOtherYaml()) start();
  return workspace.onDidOpenTextDocument((document) => isPlaybook(document) && start());
}
