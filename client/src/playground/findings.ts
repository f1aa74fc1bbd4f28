import { forEachDiagnostic } from '@codemirror/lint';
import type { EditorState } from '@codemirror/state';

/** A finding where it stands in the text now. */
export interface PlacedFinding {
  readonly from: number;
  readonly to: number;
  readonly severity: string;
  readonly message: string;
  readonly code: string;
}

/** All findings in the order of the text. */
export function findingsIn(state: EditorState): readonly PlacedFinding[] {
  const found: PlacedFinding[] = [];
  forEachDiagnostic(state, ({ severity, message, source = '' }, from, to) =>
    found.push({ from, to, severity, message, code: source }),
  );
  return found;
}

/** Those that begin on the line of the caret, or that hold it. */
export function findingsAtCaret(state: EditorState): readonly PlacedFinding[] {
  const { from, to } = state.doc.lineAt(state.selection.main.head);
  return findingsIn(state).filter((one) => one.from >= from && one.from <= to);
}

/** The next finding behind the caret, or the one before it; the other end of the text follows. */
export function findingBeside(state: EditorState, forward: boolean): PlacedFinding | undefined {
  const { head } = state.selection.main;
  const all = findingsIn(state);
  if (forward) return all.find(({ from }) => from > head) ?? all[0];
  return all.findLast(({ from }) => from < state.doc.lineAt(head).from) ?? all.at(-1);
}
