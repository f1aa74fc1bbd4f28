import { type CodeAction, CodeActionKind, type Range, type TextEdit } from 'vscode-languageserver-types';
import type { Locale } from '../../../../schemas/text';
import { fixEdits } from '../document/edits-to-text';
import type { Analysis } from '../document/analysis';
import type { Snapshot } from '../document/snapshot';
import { allFindings, type CheckSettings } from '../findings';
import { withFirstThings } from '../findings/first-things';
import type { PlaybookDocument } from '../document/assemble';
import type { Finding } from '../format/finding';
import { fixTitle } from '../format/fix-title';
import { type Locator, locator } from '../document/resolve-range';
import { toDiagnostic } from './diagnostics';
import { ignoreActions } from './ignore-actions';

/**
 * Quick fixes for the findings in a range, then the comments that suppress them; an action of several findings is
 * offered once.
 * @param reasonCommand the client's command that selects the reason of an ignore comment, where it has one
 */
export function codeActions(
  snapshot: Analysis,
  range: Range,
  settings: CheckSettings,
  locale: Locale,
  reasonCommand?: string,
): CodeAction[] {
  const [fixes, ignores]: [CodeAction[], CodeAction[]] = [[], []];
  for (const found of allFindings(snapshot, settings)) {
    const { document } = found;
    const where = locator(snapshot, document);
    for (const finding of withFirstThings(found).filter(({ at }) => touches(where(at), range))) {
      fixes.push(...fixActions(snapshot, document, finding, where, locale));
      ignores.push(...ignoreActions(snapshot, finding, where, locale, reasonCommand));
    }
  }
  return [...fixes, ...eachOnce(ignores)];
}

const eachOnce = (actions: readonly CodeAction[]): readonly CodeAction[] => [
  ...new Map(actions.map((action) => [JSON.stringify([action.title, action.edit]), action])).values(),
];

function fixActions(
  snapshot: Snapshot,
  document: PlaybookDocument,
  finding: Finding,
  where: Locator,
  locale: Locale,
): CodeAction[] {
  const diagnostic = toDiagnostic(snapshot.uri, finding, where, locale);
  return (finding.fixes ?? []).flatMap((fix, index) => {
    const edits = fixEdits(snapshot, document, fix) as TextEdit[];
    if (edits.length === 0) return [];
    return [
      {
        title: fixTitle(fix, locale),
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        isPreferred: index === 0 && fix.kind === 'fix',
        edit: { changes: { [snapshot.uri]: edits } },
      },
    ];
  });
}

const touches = (a: Range, b: Range): boolean => !isBefore(a.end, b.start) && !isBefore(b.end, a.start);

const isBefore = (a: Range['start'], b: Range['start']): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);
