import type { PlaybookDocument } from '../document/assemble';
import type { Finding } from '../format/finding';
import { indexesWhere } from '../collections/derive';
import type { Block } from '../document/block';
import type { Edit } from '../yaml/edit/edit';
import { lineEndAt } from '../yaml/ranges/node-end';
import type { Segment } from '../yaml/segments/segment';
import { asBlockComment, blockComment, makeComment, otherComment } from './yaml/other-comments';

/** Tells a comment between `/*` and its end as one, where its lines stand at column 0 and are read one by one. */
export function withMarginComments(
  { blocks }: PlaybookDocument,
  found: readonly Finding[],
): readonly Finding[] {
  const comments: { readonly segments: ReadonlySet<Segment>; readonly finding: Finding }[] = [];
  let end = 0;
  for (const place of openings(blocks)) {
    if (place < end) continue;
    const segments: Segment[] = [];
    for (let at = place; at < Math.min(blocks.length, place + MOST_BLOCKS); at++) {
      const { segment } = blocks.at(at)!;
      segments.push(segment);
      if (!blockComment.end.test(segment.text)) continue;
      comments.push({ segments: new Set(segments), finding: commentOf(segments) });
      end = at + 1;
      break;
    }
  }
  if (comments.length === 0) return found;
  const isInside = ({ at }: Finding): boolean =>
    'segment' in at && comments.some(({ segments }) => segments.has(at.segment));
  return [...found.filter((finding) => !isInside(finding)), ...comments.map(({ finding }) => finding)];
}

/** So many blocks behind its beginning the end of a comment is looked for. */
const MOST_BLOCKS = 200;

const openings = indexesWhere(
  ({ segment }: Block) => segment.kind === 'stray' && blockComment.start.test(segment.text),
);

function commentOf(segments: readonly Segment[]): Finding {
  const first = segments[0]!;
  const edits = segments.flatMap((segment) =>
    [...segment.text.matchAll(/^[ \t]*(?=[^\s])[^\r\n]*$/gm)].map(({ 0: line, index }): Edit => ({
      kind: 'replace',
      at: { segment, start: index, end: index + line.length },
      text: asBlockComment(line),
    })),
  );
  const firstEnd = lineEndAt(first.text, 0);
  return {
    code: 'yaml/other-comment',
    level: 'error',
    at: { segment: first, start: 0, end: firstEnd },
    message: otherComment,
    data: { line: asBlockComment(first.text.slice(0, firstEnd)) },
    fixes: [{ title: makeComment, kind: 'fix', edits }],
  };
}
