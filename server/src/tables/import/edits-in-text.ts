import type { TextEdit } from 'vscode-languageserver-types';
import { type Analysis, type Edit, type PlaybookDocument, textEdits } from '../../service';

/** The edits in the text, with line breaks as the file has them. */
export function editsInText(
  analysis: Analysis,
  document: PlaybookDocument,
  edits: readonly Edit[],
): readonly TextEdit[] {
  const added = textEdits(analysis, document, edits);
  if (!analysis.text.includes('\r\n')) return added;
  return added.map((edit) => ({ ...edit, newText: edit.newText.replace(/\r?\n/g, '\r\n') }));
}
