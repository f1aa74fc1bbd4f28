import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { type Locale, say } from '../../../../../schemas/text';
import type { FixRefusal, ShiftAction } from '../../../protocol';
import type { Analysis } from '../../document/analysis';
import { isRefusal } from '../../scheduling/refusals';
import { shiftEdits } from '../../scheduling/shift-edits';

/** The edit of an action on the schedule, or why there is none, in the editor's language. */
export function shiftFix(file: Analysis, action: ShiftAction, locale: Locale): WorkspaceEdit | FixRefusal {
  const edits = shiftEdits(file, action);
  if (isRefusal(edits)) return { refusal: say(edits.text, locale, edits.data) };
  return { changes: { [file.uri]: edits as TextEdit[] } };
}
