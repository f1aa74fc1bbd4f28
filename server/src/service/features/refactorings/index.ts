import type { CodeAction, Range } from 'vscode-languageserver-types';
import { type Locale, say } from '../../../../../schemas/text';
import type { Analysis } from '../../document/analysis';
import { offsetAt } from '../../yaml/segments/layout';
import { caretNodes } from './caret-nodes';
import { inlinedReplies } from './inlined-replies';
import { moves } from './moves';
import { rewrites } from './rewrites';
import { splits } from './split-shift';
import { textsAsReplies } from './texts-as-replies';

/**
 * Refactorings at the start of a range: other ways of writing the same, moves of an item past its neighbours, a shift over
 * midnight as two, answers that become quick replies and back. Each
 * keeps all comments and every byte outside of what it changes; none is offered where the lines cannot be read.
 */
export function refactorings(snapshot: Analysis, { start }: Range, locale: Locale): CodeAction[] {
  const at = caretNodes(snapshot, offsetAt(snapshot, start));
  if (!at) return [];
  return [...rewrites(at), ...splits(at), ...textsAsReplies(at), ...inlinedReplies(at), ...moves(at)].map(
    ({ title, data, kind, edits }) => ({
      title: say(title, locale, data),
      kind,
      edit: { changes: { [snapshot.uri]: [...edits] } },
    }),
  );
}
