import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { ruleIds } from '../../../../schemas/rule-ids';
import { type Locale, say, type Text } from '../../../../schemas/text';
import { reasonToWrite } from '../document/ignore-reason';
import type { Snapshot } from '../document/snapshot';
import { ruleById } from '../rules/by-id';
import type { Finding } from '../format/finding';
import { newlineOf } from '../yaml/ranges/node-end';
import { lineBreakOf, lineText, offsetAt, segmentAt } from '../yaml/segments/layout';
import { commentableLine } from '../yaml/segments/text-lines';
import type { Locator } from '../document/resolve-range';
import { toDiagnostic } from './diagnostics';

const words = {
  line: { zh: '在这一处忽略“{title}”（写明原因）', en: 'Ignore here: {title} (say why)' },
  file: { zh: '在整个文件忽略“{title}”（写明原因）', en: 'Ignore in this file: {title} (say why)' },
} as const satisfies Record<string, Text>;

const gapRules: ReadonlySet<string> = new Set(ruleIds);
/** Findings on comments, which are fixed by removing the comment. */
const notIgnored: ReadonlySet<string> = new Set(['checks/unused-ignore', 'checks/unconfirmed-draft']);

/**
 * Code actions that insert a comment which suppresses a rule for the next line or the file.
 * @param reasonCommand the client's command that selects the reason, which is to be written: it is given the URI, the line
 *   and the range of the reason in it
 */
export function ignoreActions(
  snapshot: Snapshot,
  finding: Finding,
  where: Locator,
  locale: Locale,
  reasonCommand?: string,
): CodeAction[] {
  if (!gapRules.has(finding.code) || notIgnored.has(finding.code)) return [];
  const diagnostic = toDiagnostic(snapshot.uri, finding, where, locale);
  const line = lineForComment(snapshot, diagnostic.range.start.line);
  const indent = /^ */.exec(lineText(snapshot, line))![0];
  const why = reasonToWrite[locale];
  const action = (title: Text, at: number, comment: string): CodeAction => ({
    title: say(title, locale, { title: ruleById.get(finding.code)?.title ?? finding.code }),
    kind: CodeActionKind.QuickFix,
    ...(reasonCommand !== undefined && {
      command: {
        title: say(title, locale, { title: '' }),
        command: reasonCommand,
        arguments: [snapshot.uri, at, comment.length - why.length, comment.length],
      },
    }),
    diagnostics: [diagnostic],
    edit: {
      changes: {
        [snapshot.uri]: [
          {
            range: { start: { line: at, character: 0 }, end: { line: at, character: 0 } },
            newText: newlineOf(lineBreakOf(snapshot), `${comment}\n`),
          },
        ],
      },
    },
  });
  const here = `${indent}# playbook-ignore-next-line ${finding.code}: ${why}`;
  const file = `# playbook-ignore-file ${finding.code}: ${why}`;
  return [action(words.line, line, here), action(words.file, firstFreeLine(snapshot), file)];
}

/** The line above which a comment for the place can be inserted: inside a block scalar it would be text. */
function lineForComment(snapshot: Snapshot, line: number): number {
  const index = segmentAt(snapshot, offsetAt(snapshot, { line, character: 0 }));
  const segment = snapshot.segments.at(index);
  const firstLine = snapshot.firstLines.at(index);
  return segment ? firstLine + commentableLine(segment, line - firstLine) : line;
}

/** The first line for a comment: behind a document marker or a byte order mark at the top. */
const firstFreeLine = (snapshot: Snapshot): number => (/^\uFEFF?---/.test(lineText(snapshot, 0)) ? 1 : 0);
