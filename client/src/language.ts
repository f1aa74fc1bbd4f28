import { languages, window, workspace, type TextDocument, type Uri } from 'vscode';

/** The id of the language, as package.json contributes it. */
export const languageId = 'service-playbook';

/** Matches the playbooks of a workspace: `playbook.yaml`, `playbook.yml`, `*.playbook.yaml` and `*.playbook.yml`. */
export const playbookFiles = '**/{playbook,*.playbook}.{yaml,yml}';

/** Every place that holds a playbook, whatever its scheme: a disk, an untitled buffer, a repository on the web. */
export const selector = [{ language: languageId }];

/** Whether the editor treats the document as a playbook. */
export function isPlaybook(document: TextDocument): boolean {
  return languages.match(selector, document) > 0;
}

/** The open document of that address, if there is one; never opens anything. */
export function openDocument(uri: Uri): TextDocument | undefined {
  return workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}

/** The playbook in the active editor. */
export function activePlaybook(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  return document && isPlaybook(document) ? document : undefined;
}
