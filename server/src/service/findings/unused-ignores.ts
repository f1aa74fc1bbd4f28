import { ruleIds } from '../../../../schemas/rule-ids';
import type { Snapshot } from '../document/snapshot';
import type { PlaybookDocument } from '../document/assemble';
import type { Finding, Fix } from '../format/finding';
import type { IgnoreComment } from '../document/suppression-comments';
import { nearest } from '../format/nearest';
import { checksUnusedIgnore } from '../rules/checks/unused-ignore';
import type { Edit } from '../yaml/edit/edit';
import { lineStartAt, newlineOf } from '../yaml/ranges/node-end';
import { lineText } from '../yaml/segments/layout';
import type { SegmentRange } from '../yaml/segments/segment';
import { commentableLine } from '../yaml/segments/text-lines';
import type { Locator } from '../document/resolve-range';
import type { Scope } from '../document/suppression-comments';

const { messages, fixes } = checksUnusedIgnore;
const knownRules: ReadonlySet<string> = new Set(ruleIds);

/**
 * Reports ignore comments that suppress nothing. A comment with a reason is never deleted: it can be moved to where the
 * finding is, and is otherwise left to its author.
 * @param findings the findings that are not suppressed
 */
export function unusedComments(
  snapshot: Snapshot,
  scopes: readonly Scope[],
  findings: readonly Finding[],
  where: Locator,
): readonly Finding[] {
  const shown = (line: number) => ({ line: line + 1, text: shortened(lineText(snapshot, line)) });
  return scopes.map(({ comment, to }): Finding => {
    const { segment, start, end } = comment;
    const unknown = comment.rules.find((rule) => !knownRules.has(rule));
    const found = (message: string, fix: readonly Fix[], data: Finding['data'] = {}): Finding => ({
      code: 'checks/unused-ignore',
      level: 'warning',
      at: { segment, start, end },
      message: messages[message]!,
      data: { rule: unknown ?? '', ...data },
      fixes: fix,
    });
    if (comment.kind === 'none') return found('noKind', [withKind(comment)]);
    if (unknown !== undefined) {
      const meant = nearest(unknown, ruleIds);
      return meant ? found('meant', [renamed(comment, unknown, meant)], { meant }) : found('unknown', []);
    }
    if (comment.reason === '' && !/line$/.test(comment.kind)) return found('comment', [removed(comment)]);
    if (!/line$/.test(comment.kind)) return found('reasonOnly', []);
    const target = findings
      .filter(({ code }) => comment.rules.includes(code))
      .map(({ at }) => where(at).start.line)
      .find((at) => isInItem(snapshot, to, at));
    if (target !== undefined)
      return found('elsewhere', [moved(snapshot, comment, target)], { ...shown(to), target: target + 1 });
    return comment.reason === '' ? found('comment', [removed(comment)]) : found('reason', [], shown(to));
  });
}

/** An ignore comment whose reason is still to be written. */
export const unreasoned = ({ segment, start, end, reason }: IgnoreComment): Finding => ({
  code: 'checks/unused-ignore',
  level: 'warning',
  at: { segment, start, end },
  message: messages.noReason!,
  data: { reason },
});

/** Whether a line belongs to the item or map of another one: all lines up to it are indented more. */
function isInItem(snapshot: Snapshot, head: number, line: number): boolean {
  const headIndent = indentOf(lineText(snapshot, head));
  for (let at = head + 1; at <= line; at++) if (indentOf(lineText(snapshot, at)) <= headIndent) return false;
  return line > head;
}

/** The indent of a line; infinite for blank lines, which end no item. */
const indentOf = (line: string): number => (line.trim() === '' ? Infinity : line.search(/\S/));

const MOST_SHOWN = 24;
const shortened = (line: string): string => {
  const text = line.trim();
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
};

/** Reports level settings that change nothing. They carry a reason, so only their author may delete them. */
export function unusedSettings(
  { playbook }: PlaybookDocument,
  used: ReadonlySet<unknown>,
): readonly Finding[] {
  const rules = playbook.checks?.rules;
  if (!rules) return [];
  return Object.keys(rules)
    .filter((rule) => !used.has(rule) && rule !== 'checks/unused-ignore')
    .map((rule) => ({
      code: 'checks/unused-ignore',
      level: 'warning',
      at: { in: rules, key: rule, onKey: true },
      message: messages.setting!,
      data: { rule },
    }));
}

const replace = (at: SegmentRange, text: string): Edit => ({ kind: 'replace', at, text });

/** The range to delete with a comment: the whole line where the comment is alone on it. */
function lineOf({ segment, start, end }: IgnoreComment): SegmentRange {
  const begin = lineStartAt(segment.text, start);
  const before = segment.text.slice(begin, start).trimEnd();
  if (before.trim() !== '') return { segment, start: begin + before.length, end };
  const lineEnd = /^[ \t]*(?:\r?\n)?/.exec(segment.text.slice(end))![0].length;
  return { segment, start: begin, end: end + lineEnd };
}

const removed = (comment: IgnoreComment): Fix => ({
  title: fixes!.remove!,
  data: { comment: comment.segment.text.slice(comment.start, comment.end) },
  kind: 'fix',
  edits: [replace(lineOf(comment), '')],
});

function withKind(comment: IgnoreComment): Fix {
  const { segment, start } = comment;
  const alone = segment.text.slice(lineStartAt(segment.text, start), start).trim() === '';
  const kind = alone ? 'next-line' : 'line';
  const end = start + /^# *playbook-ignore/.exec(segment.text.slice(start))![0].length;
  return {
    title: fixes!.kind!,
    data: { kind },
    kind: 'fix',
    edits: [replace({ segment, start: end, end }, `-${kind}`)],
  };
}

function renamed({ segment, start, end }: IgnoreComment, rule: string, meant: string): Fix {
  const at = start + segment.text.slice(start, end).indexOf(rule);
  return {
    title: fixes!.rename!,
    data: { rule, meant },
    kind: 'fix',
    edits: [replace({ segment, start: at, end: at + rule.length }, meant)],
  };
}

/** A fix that moves the comment above the line of a finding, at its indent. */
function moved(snapshot: Snapshot, comment: IgnoreComment, line: number): Fix {
  const index = snapshot.firstLines.placeOf(line);
  const segment = snapshot.segments.at(index)!;
  const first = commentableLine(segment, line - snapshot.firstLines.at(index));
  const start = segment.lines[first]!;
  const indent = /^ */.exec(segment.text.slice(start))![0];
  const text = comment.segment.text
    .slice(comment.start, comment.end)
    .replace('-ignore-line', '-ignore-next-line');
  return {
    title: fixes!.move!,
    data: { line: line + 1 },
    kind: 'fix',
    edits: [
      replace(lineOf(comment), ''),
      replace({ segment, start, end: start }, newlineOf(segment.text, `${indent}${text}\n`)),
    ],
  };
}
