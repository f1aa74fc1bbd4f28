import type { CodeAction, Range } from 'vscode-languageserver-types';
import { type Locale, say } from '../../../../../schemas/text';
import type { Analysis } from '../../document/analysis';
import { documentAt } from '../../document/value-at';
import { textEdits } from '../../document/edits-to-text';
import { offsetAt } from '../../yaml/segments/layout';
import { caretNodes } from './caret-nodes';
import { rewrites } from './rewrites';

/**
 * Refactorings at the start of a range: other ways of writing the same. Each keeps all comments and every byte outside of
 * what it changes; none is offered where the lines cannot be read.
 */
export function refactorings(snapshot: Analysis, { start }: Range, locale: Locale): CodeAction[] {
  const offset = offsetAt(snapshot, start);
  const at = caretNodes(snapshot, offset);
  const document = documentAt(snapshot, offset);
  if (!at || !document) return [];
  return rewrites(at).map(({ title, kind, edits }) => {
    const changes = edits.map(({ text, ...place }) => ({ kind: 'replace', at: place, text }) as const);
    return {
      title: say(title, locale),
      kind,
      edit: { changes: { [snapshot.uri]: [...textEdits(snapshot, document, changes)] } },
    };
  });
}
