import {
  languages,
  TabInputCustom,
  TabInputText,
  TabInputTextDiff,
  window,
  workspace,
  type TextDocument,
  type Uri,
} from 'vscode';
import { selector } from './selector';

/** Whether the editor treats the document as a playbook. */
export function isPlaybook(document: TextDocument): boolean {
  return languages.match(selector, document) > 0;
}

/** The open document with a URI, if there is one; never opens anything. */
export function openDocument(uri: Uri): TextDocument | undefined {
  return workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}

/**
 * Whether an editor shows the document, in front or as a tab behind others. Only for those does the language client ask
 * the server for findings; VS Code keeps documents open that no editor shows.
 */
export function isShown(uri: Uri): boolean {
  const address = uri.toString();
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  const inTab = ({ input }: (typeof tabs)[number]) =>
    ((input instanceof TabInputText || input instanceof TabInputCustom) &&
      input.uri.toString() === address) ||
    (input instanceof TabInputTextDiff && input.modified.toString() === address);
  return (
    tabs.some(inTab) || window.visibleTextEditors.some(({ document }) => document.uri.toString() === address)
  );
}

/** The playbook in the active editor, as text or as a form. */
export function activePlaybook(): TextDocument | undefined {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  const document =
    input instanceof TabInputCustom ? openDocument(input.uri) : window.activeTextEditor?.document;
  return document && isPlaybook(document) ? document : undefined;
}
