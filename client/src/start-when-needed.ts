import { type Disposable, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { isPlaybook } from './language';
import { onlyOtherYaml } from './only-other-yaml';

/** Starts the client at once, or where there are other YAML files only when a playbook opens; any request starts it too. */
export function startWhenNeeded(client: BaseLanguageClient): Disposable {
  // The client itself shows and logs why the server did not start.
  const start = (): void => void client.start().catch(() => undefined);
  if (!onlyOtherYaml()) start();
  return workspace.onDidOpenTextDocument((document) => isPlaybook(document) && start());
}
