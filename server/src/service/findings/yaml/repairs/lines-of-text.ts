import { newlineOf, nextLineAt } from '../../../yaml/ranges/node-end';
import type { Candidate, Repair, TextReplacement, RepairContext } from '../candidate';
import { commentStart } from '../hash-in-text';
import { holdsText, looksLikeKey, meantKey, takesText } from '../key-names';
import { columnOf, type Line } from '../lines';

/** Texts of several lines without the `|` of a literal block scalar. */
export const linesOfText: Repair = (view) =>
  view.broken ? view.lines.flatMap((line, index) => from(view, line, index)) : [];

function from(view: RepairContext, line: Line, index: number): Candidate[] {
  const { text, lines } = view;
  if (!line.key || line.silent || line.inBlockText || /^["'|>[{&*!#]/.test(valueOf(text, line))) return [];
  if (!takesText(line.key.name)) return [];
  const hasComment = /\S/.test(text.slice(line.value.end, line.end));
  const below = rowsBelow(view, line, lines.slice(index + 1));
  const rows = below.filter(({ silent }) => !silent);
  if (hasComment || rows.length === 0) return [];
  const comments = commentsIn(view, below);
  const column = columnOf(line) + 2;
  const least = Math.min(...rows.map(({ indent }) => indent));
  const value = valueOf(text, line);
  const firstLine = value ? `|${newlineOf(text, '\n')}${' '.repeat(column)}${value}` : '|';
  const head: TextReplacement = value
    ? { start: line.value.start, end: line.value.end, text: firstLine }
    : { start: line.key.colon + 1, end: line.end, text: ' |' };
  const isPlain = (row: Line): boolean => !row.key && row.dashes.length === 0;
  const hasRemark = comments.length > 0 || rows.some((row) => /\S/.test(text.slice(row.value.end, row.end)));
  const isClear = !hasRemark && (rows.every(isPlain) || (isOfText(line, rows) && value !== ''));
  return [
    {
      id: 'lines-of-text',
      start: line.key.start,
      end: line.end,
      message: {
        zh: '几行的文字要写在“|”后面，每行再往里缩进：先写“{key}: |”，文字从下一行开始。',
        en: 'A text of several lines needs "|": write "{key}: |", then the text from the next line on, indented further.',
      },
      data: { key: line.key.name },
      title: { zh: '写成“|”后面的几行', en: 'Write it as lines after "|"' },
      kind: isClear ? 'fix' : 'suggestion',
      changes: [
        ...movedAbove(view, line, comments),
        head,
        ...rows.map(({ start, indent }) => ({
          start,
          end: start + indent,
          text: ' '.repeat(column + indent - least),
        })),
      ],
    },
  ];
}

/** The comments among lines of text, or at their ends, with the white space or the line that goes with each. */
function commentsIn({ text }: RepairContext, rows: readonly Line[]): readonly TextReplacement[] {
  return rows.flatMap((row): TextReplacement[] => {
    if (row.silent)
      return [
        {
          start: row.start,
          end: nextLineAt(text, row.start),
          text: text.slice(row.content, row.end).trimEnd(),
        },
      ];
    const hash = commentStart(text, row);
    return hash === undefined
      ? []
      : [{ start: row.value.end, end: row.end, text: text.slice(hash, row.end).trimEnd() }];
  });
}

/** Moves comments above the line of a key: behind `|` they would be read to customers. */
function movedAbove(
  { text }: RepairContext,
  { start, indent }: Line,
  comments: readonly TextReplacement[],
): readonly TextReplacement[] {
  if (comments.length === 0) return [];
  const above = comments.map((comment) => `${' '.repeat(indent)}${comment.text}\n`).join('');
  return [
    { start, end: start, text: newlineOf(text, above) },
    ...comments.map((one) => ({ ...one, text: '' })),
  ];
}

/** Whether the key only takes free text, and no line below may be a misspelt key. */
const isOfText = ({ key }: Line, rows: readonly Line[]): boolean =>
  holdsText(key!.name) && rows.every((row) => !row.key || meantKey(row.key.name) === undefined);

/** The lines below that can only be text: up to the next key of the format, or to a line that is indented less. */
function rowsBelow({ text }: RepairContext, line: Line, below: readonly Line[]): readonly Line[] {
  const rows: Line[] = [];
  for (const row of below) {
    if (row.content === row.end) continue;
    const word = /^[\w-]+(?=[:：])/.exec(text.slice(row.body, row.end))?.[0];
    const isOther = row.indent < line.indent || (row.dashes.length > 0 && row.indent <= line.indent);
    if (isOther || (word !== undefined && looksLikeKey(word))) break;
    if (row.indent <= columnOf(line) - 2) break;
    rows.push(row);
  }
  // A comment at the end that stands no further in than the key is not read as text.
  while (rows.at(-1)?.silent && rows.at(-1)!.indent <= columnOf(line)) rows.pop();
  return rows;
}

const valueOf = (text: string, { value }: Line): string => text.slice(value.start, value.end);
