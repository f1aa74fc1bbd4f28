import { languages, workspace } from 'vscode';
import { selector } from './selector';

/**
 * Whether the editor has YAML files open and none that is a playbook. The extension is active for them to offer the
 * language; a server for them would be started for everybody who looks at any YAML file.
 */
export function onlyOtherYaml(): boolean {
  const open = workspace.textDocuments;
  return (
    open.some((document) => document.languageId === 'yaml') &&
    !open.some((document) => languages.match(selector, document) > 0)
  );
}
