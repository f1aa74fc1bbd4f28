import { isolateHistory } from '@codemirror/commands';
import type { ChangeSpec, Text } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Range } from '../../../server/src/protocol';

/** An edit of the server as changes of an editor's text; undefined where it concerns another file too, or none. */
export function changesOf(edit: WorkspaceEdit, uri: string, doc: Text): ChangeSpec[] | undefined {
  const byFile = editsByFile(edit);
  const own = byFile?.get(uri);
  if (!own || byFile?.size !== 1) return undefined;
  return own.map(({ range, newText }) => ({ ...offsetsOf(doc, range), insert: newText }));
}

/** Applies an edit to the text, as one step to undo; false where it cannot be. */
export function applyToEditor(
  view: EditorView,
  uri: string,
  edit: WorkspaceEdit | null | undefined,
): boolean {
  const changes = edit && changesOf(edit, uri, view.state.doc);
  if (!changes || changes.length === 0) return false;
  view.dispatch({ changes, userEvent: 'input.fix', annotations: isolateHistory.of('full') });
  return true;
}

/** A range of the protocol as offsets, kept within the text. */
export const offsetsOf = (
  doc: Text,
  { start, end }: Range,
): { readonly from: number; readonly to: number } => {
  const from = offsetOf(doc, start);
  return { from, to: Math.max(from, offsetOf(doc, end)) };
};

function offsetOf(doc: Text, { line, character }: Range['start']): number {
  if (line >= doc.lines) return doc.length;
  const { from, to } = doc.line(line + 1);
  return Math.min(from + character, to);
}

function editsByFile({ changes, documentChanges }: WorkspaceEdit): Map<string, TextEdit[]> | undefined {
  if (!documentChanges) return new Map(Object.entries(changes ?? {}));
  const byFile = new Map<string, TextEdit[]>();
  for (const change of documentChanges) {
    if (!('textDocument' in change)) return undefined;
    const { uri } = change.textDocument;
    const edits = change.edits.filter((one): one is TextEdit => 'newText' in one);
    byFile.set(uri, [...(byFile.get(uri) ?? []), ...edits]);
  }
  return byFile;
}
