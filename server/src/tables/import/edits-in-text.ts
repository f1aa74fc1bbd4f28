import type { TextEdit } from 'vscode-languageserver-types';
import { type Analysis, type Edit, openFile, type PlaybookDocument, textEdits } from '../../service';

/** The edits in the text, with line breaks as the file has them. */
export function editsInText(
  analysis: Analysis,
  document: PlaybookDocument,
  edits: readonly Edit[],
): readonly TextEdit[] {
  if (analysis.text === '') return intoNothing(analysis.uri, edits);
  const added = textEdits(analysis, document, edits);
  if (!analysis.text.includes('\r\n')) return added;
  return added.map((edit) => ({ ...edit, newText: edit.newText.replace(/\r?\n/g, '\r\n') }));
}

/** A file without a character has no line that anything could stand beside. */
function intoNothing(uri: string, edits: readonly Edit[]): readonly TextEdit[] {
  const blank = openFile(uri, 0, '\n');
  const newText = textEdits(blank, blank.documents[0]!, edits)
    .map((edit) => edit.newText)
    .join('');
  const start = { line: 0, character: 0 };
  return newText === '' ? [] : [{ range: { start, end: start }, newText }];
}
