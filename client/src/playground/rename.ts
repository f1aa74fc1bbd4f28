import type { Range, WorkspaceEdit } from 'vscode-languageserver-types';
import { type App, askAboutText } from './app';
import { askForm } from './dialog';
import { applyToEditor, offsetsOf } from './document-edits';

/** Renames the id at the caret, which is more than a word to CodeMirror, wherever it is used. */
export async function renameHere(app: App): Promise<void> {
  const { view, say } = app;
  const { head } = view.state.selection.main;
  const line = view.state.doc.lineAt(head);
  const position = { line: line.number - 1, character: head - line.from };
  type Found = Range | { readonly range: Range } | null;
  const found = await askAboutText<Found>(app, 'textDocument/prepareRename', { position });
  if (!found) return app.tell(say('noRename'));
  const { from, to } = offsetsOf(view.state.doc, 'range' in found ? found.range : found);
  const name = view.state.sliceDoc(from, to);
  const answers = await askForm({
    title: say('renameHere', { name }),
    fields: [{ name: 'name', label: say('rename'), value: name }],
    buttons: [{ value: 'ok', words: say('rename') }],
    cancel: say('cancel'),
  });
  view.focus();
  const newName = answers?.values.name?.trim();
  if (!newName || newName === name) return;
  try {
    const edit = await askAboutText<WorkspaceEdit | null>(app, 'textDocument/rename', { position, newName });
    if (!applyToEditor(view, app.uri, edit)) app.tell(say('noRename'));
  } catch (error) {
    // The server says why it refuses a name.
    app.tell((error as Error).message);
  }
}
