import {
  Disposable,
  Range,
  type TextEditor,
  TextEditorRevealType,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { section } from '../client-options';
import type { ToWebview } from './messages';

/** A page that moves with its document's editor. */
export interface FollowedEditor extends Disposable {
  /** Scrolls the editor to the line that is at the top of the page, from 0, with fractions. */
  scroll(line: number): void;
}

/** How long the editor's own scrolling is not answered after the page has scrolled it, in milliseconds. */
const QUIET_MS = 300;

/**
 * Synchronises a page with the caret and scroll position of its document's editor, and the editor with the page. Only the
 * active editor moves the page, so that a second view of the file, or the panel's own jumps, do not scroll it.
 * @param uri gives the document that the page shows now
 */
export function followEditor(
  uri: () => Uri,
  visible: () => boolean,
  post: (message: ToWebview) => void,
): FollowedEditor {
  let quietUntil = 0;
  const shows = (editor: TextEditor) => editor.document.uri.toString() === uri().toString();
  const concerns = (editor: TextEditor) => visible() && editor === window.activeTextEditor && shows(editor);
  const heard = Disposable.from(
    window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      if (concerns(textEditor) && selections[0]) post({ type: 'caret', line: selections[0].active.line });
    }),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
      const top = visibleRanges[0];
      if (Date.now() < quietUntil || !top || !concerns(textEditor)) return;
      if (isOn('scrollWithEditor', uri())) post({ type: 'scroll', line: top.start.line });
    }),
  );
  return {
    dispose: () => heard.dispose(),
    scroll: (line) => {
      if (!isOn('scrollEditorWithPage', uri())) return;
      quietUntil = Date.now() + QUIET_MS;
      const at = new Range(Math.floor(line), 0, Math.floor(line), 0);
      for (const editor of window.visibleTextEditors)
        if (shows(editor)) editor.revealRange(editor.document.validateRange(at), TextEditorRevealType.AtTop);
    },
  };
}

const isOn = (name: 'scrollWithEditor' | 'scrollEditorWithPage', uri: Uri): boolean =>
  workspace.getConfiguration(section, uri).get(`preview.${name}`, true);
