import type { GridAnswer } from '../../../server/src/protocol';
import type { WrittenAnswer } from '../write-answer';
import type { App } from './app';
import { applyToEditor } from './document-edits';

/** How often an action is asked for again whose answer came for a text that had changed by then. */
const MOST_TRIES = 5;

/**
 * Writes the edits that carry out an action, as one step to undo.
 * @param ask asks the server for them; again where the text has changed while the answer was on its way
 */
export async function writeAnswer(
  { view, uri, say }: App,
  ask: () => Promise<GridAnswer | null>,
): Promise<WrittenAnswer> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const { doc } = view.state;
    const answer = await ask();
    if (!answer) break;
    if ('refusal' in answer) return answer;
    if (answer.edits.length === 0) return {};
    if (view.state.doc !== doc) continue;
    if (applyToEditor(view, uri, { changes: { [uri]: [...answer.edits] } }))
      return answer.note === undefined ? {} : { note: answer.note };
  }
  return { refusal: say('changedMeanwhile') };
}
