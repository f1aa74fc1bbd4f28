import { l10n, type TextDocument, workspace, WorkspaceEdit } from 'vscode';
import type { GridAnswer } from '../../server/src/protocol';
import type { Host } from './host';

/** Why nothing was written, or what else is different now. */
export interface WrittenAnswer {
  readonly refusal?: string;
  readonly note?: string;
}

/** How often an action is asked for again whose answer came for a text that had changed by then. */
const MOST_TRIES = 5;

/**
 * Writes the edits that carry out an action, as one step to undo.
 * @param ask asks the server for them; again where the text has changed while the answer was on its way
 */
export async function writeAnswer(
  { client }: Host,
  document: TextDocument,
  ask: () => Promise<GridAnswer | null>,
): Promise<WrittenAnswer> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const answer = await ask();
    if (!answer) break;
    if ('refusal' in answer) return answer;
    if (answer.edits.length === 0) return {};
    const edits = await client.protocol2CodeConverter.asTextEdits([...answer.edits]);
    if (document.version !== answer.version) continue;
    const edit = new WorkspaceEdit();
    edit.set(document.uri, edits);
    if (await workspace.applyEdit(edit)) return answer.note === undefined ? {} : { note: answer.note };
  }
  return { refusal: l10n.t('The playbook has changed meanwhile. Please try again.') };
}
