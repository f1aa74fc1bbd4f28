import { Disposable, type TextEditor, type Uri, window, workspace } from 'vscode';
import { section } from '../client-options';
import type { ToWebview } from './messages';

/**
 * Synchronises a page with the caret and scroll position of its document's editor. Only the active editor counts, so
 * that a second view of the file, or the panel's own jumps, do not scroll the page.
 * @param uri gives the document that the page shows now
 */
export function followEditor(
  uri: () => Uri,
  visible: () => boolean,
  post: (message: ToWebview) => void,
): Disposable {
  const concerns = (editor: TextEditor) =>
    visible() && editor === window.activeTextEditor && editor.document.uri.toString() === uri().toString();
  return Disposable.from(
    window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      if (concerns(textEditor) && selections[0]) post({ type: 'caret', line: selections[0].active.line });
    }),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
      const top = visibleRanges[0];
      if (top && concerns(textEditor) && scrolls(uri())) post({ type: 'scroll', line: top.start.line });
    }),
  );
}

function scrolls(uri: Uri): boolean {
  return workspace.getConfiguration(section, uri).get('preview.scrollWithEditor', true);
}
