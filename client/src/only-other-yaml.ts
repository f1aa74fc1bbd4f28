import { workspace } from 'vscode';
import { languageId } from './language-id';

/**
 * Whether the editor has YAML files open and none that is a playbook. The extension is active for them to offer the
 * language; a server for them would be started for everybody who looks at any YAML file.
 */
export function onlyOtherYaml(): boolean {
  const open = new Set(workspace.textDocuments.map((document) => document.languageId));
  return open.has('yaml') && !open.has(languageId);
}
