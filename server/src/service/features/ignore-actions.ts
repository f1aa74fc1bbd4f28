import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { ruleIds } from '../../../../schemas/rule-ids';
import { type Locale, say, type Text } from '../../../../schemas/text';
import type { Snapshot } from '../document/snapshot';
import type { Finding } from '../format/finding';
import { newlineOf } from '../yaml/ranges/node-end';
import { offsetAt, segmentAt } from '../yaml/segments/layout';
import { commentableLine } from '../yaml/segments/text-lines';
import type { Locator } from '../document/resolve-range';
import { toDiagnostic } from './diagnostics';

const words = {
  line: { zh: '在这一处忽略 {rule}（写明原因）', en: 'Ignore {rule} here (say why)' },
  file: { zh: '在整个文件忽略 {rule}（写明原因）', en: 'Ignore {rule} in this file (say why)' },
  why: { zh: '请在这里写原因', en: 'say why here' },
} as const satisfies Record<string, Text>;

const gapRules: ReadonlySet<string> = new Set(ruleIds);
/** Findings on comments, which are fixed by removing the comment. */
const notIgnored: ReadonlySet<string> = new Set(['checks/unused-ignore', 'checks/unconfirmed-draft']);

/** Code actions that insert a comment which suppresses a rule for the next line or the file. */
export function ignoreActions(
  snapshot: Snapshot,
  finding: Finding,
  where: Locator,
  locale: Locale,
): CodeAction[] {
  if (!gapRules.has(finding.code) || notIgnored.has(finding.code)) return [];
  const diagnostic = toDiagnostic(snapshot.uri, finding, where, locale);
  const line = lineForComment(snapshot, diagnostic.range.start.line);
  const start = offsetAt(snapshot, { line, character: 0 });
  const indent = /^ */.exec(snapshot.text.slice(start, start + 200))![0];
  const action = (title: Text, at: number, comment: string): CodeAction => ({
    title: say(title, locale, { rule: finding.code }),
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    edit: {
      changes: {
        [snapshot.uri]: [
          {
            range: { start: { line: at, character: 0 }, end: { line: at, character: 0 } },
            newText: newlineOf(snapshot.text, `${comment}\n`),
          },
        ],
      },
    },
  });
  const why = words.why[locale];
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
const firstFreeLine = (snapshot: Snapshot): number => (/^\uFEFF?---/.test(snapshot.text) ? 1 : 0);
