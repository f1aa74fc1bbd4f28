import { newlineOf } from '../../../yaml/ranges/node-end';
import type { Candidate, Repair, RepairContext, TextReplacement } from '../candidate';
import type { Line } from '../lines';

/**
 * Comments between the lines of a block scalar, which end it. They may be notes for the staff or lines for customers whose
 * indent is wrong: a person decides.
 */
export const commentsInTexts: Repair = (view) =>
  view.broken ? textsIn(view.lines).flatMap((text) => around(view, text)) : [];

interface TextWithComments {
  /** The line that opens the text. */
  readonly head: Line;
  readonly comments: readonly Line[];
}

/** The block scalars that have comments between their lines. */
function textsIn(lines: readonly Line[]): readonly TextWithComments[] {
  const found: TextWithComments[] = [];
  let head: Line | undefined;
  let comments: Line[] = [];
  let waiting: Line[] = [];
  const close = (): void => {
    if (head && comments.length > 0) found.push({ head, comments });
    comments = [];
    waiting = [];
  };
  let isInText = false;
  for (const line of lines) {
    if (line.content === line.end) continue;
    if (line.inBlockText) {
      comments.push(...waiting);
      waiting = [];
      isInText = true;
    } else if (line.silent) {
      if (isInText) waiting.push(line);
    } else {
      close();
      head = line;
      isInText = false;
    }
  }
  close();
  return found;
}

function around({ text, lines }: RepairContext, { head, comments }: TextWithComments): Candidate[] {
  const [first, ...others] = comments;
  if (!first) return [];
  const indent = ' '.repeat(head.indent);
  const above = comments.map(({ content, end }) => `${indent}${text.slice(content, end)}\n`).join('');
  const nextStart = (line: Line): number => lines[lines.indexOf(line) + 1]?.start ?? text.length;
  return [
    {
      id: 'comment-in-text',
      start: first.content,
      end: first.end,
      message: {
        zh: '“|”后面的文字到这一行就断了：“#”开头、又缩进得比文字少，是给自己人看的注释，文字中间不能有。不给顾客看，就移到“{key}”的上面；要给顾客看，就和文字左边对齐。',
        en: 'The text after "|" breaks off here: a line that begins with "#" further left than the text is a comment for yourselves, and a text cannot have one in the middle. If customers are not to read it, move it above "{key}"; if they are, line it up with the text.',
      },
      data: { key: head.key?.name ?? '-' },
      title: { zh: '移到“{key}”上面，仍是注释', en: 'Move it above "{key}"; it stays a comment' },
      kind: 'suggestion',
      also: others.map(({ content, end }) => ({ start: content, end })),
      keepsTexts: true,
      changes: [
        { start: head.start, end: head.start, text: newlineOf(text, above) },
        ...comments.map((line): TextReplacement => ({ start: line.start, end: nextStart(line), text: '' })),
      ],
    },
  ];
}
