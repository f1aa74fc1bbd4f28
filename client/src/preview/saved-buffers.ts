import { Disposable, type TextDocument, type Uri, workspace } from 'vscode';
import { isPlaybook } from '../language';

/**
 * Detects that an untitled playbook has been saved as a file. VS Code has no event for it: it opens the file, empties
 * the buffer and closes it, so the file is recognised by the last content of the buffer.
 */
export function onDidSaveBuffer(heard: (from: Uri, to: Uri) => void): Disposable {
  const texts = new Map<string, string>();
  const remember = (document: TextDocument) => {
    if (document.uri.scheme !== 'untitled' || !isPlaybook(document)) return;
    const text = document.getText();
    if (text) texts.set(document.uri.toString(), text);
  };
  workspace.textDocuments.forEach(remember);
  return Disposable.from(
    workspace.onDidOpenTextDocument(remember),
    workspace.onDidChangeTextDocument(({ document }) => remember(document)),
    workspace.onDidCloseTextDocument(({ uri }) => {
      const text = texts.get(uri.toString());
      if (text === undefined) return;
      texts.delete(uri.toString());
      const file = workspace.textDocuments.find(
        (one) => one.uri.scheme !== 'untitled' && isPlaybook(one) && one.getText() === text,
      );
      if (file) heard(uri, file.uri);
    }),
  );
}
