import type { TextEdit } from 'vscode-languageserver-types';
import { tokensOf } from '../yaml/format/tokens';
import { offsetAt, segmentAt, textBetween } from '../yaml/segments/layout';
import type { Snapshot } from './snapshot';

/** Whether edits replace a comment and do not write it again: between the items of a list over several lines, mostly. */
export function losesComment(file: Snapshot, edits: readonly TextEdit[]): boolean {
  const deleted = edits.flatMap(({ range }) =>
    commentsIn(file, offsetAt(file, range.start), offsetAt(file, range.end)),
  );
  if (deleted.length === 0) return false;
  const written = edits.flatMap(({ newText }) => likeComments(newText));
  return deleted.some((comment) => {
    const at = written.indexOf(comment);
    if (at >= 0) written.splice(at, 1);
    return at < 0;
  });
}

/** What looks like a comment, in quotes or not. */
const likeComments = (text: string): string[] =>
  (text.match(/(?:^|\s)#[^\r\n]*/g) ?? []).map((comment) => comment.trim());

function commentsIn(file: Snapshot, from: number, to: number): string[] {
  const like = likeComments(textBetween(file, from, to));
  if (like.length === 0) return [];
  const comments: string[] = [];
  for (let index = segmentAt(file, from); index < file.segments.length; index++) {
    const start = file.starts.at(index);
    if (start >= to) break;
    const segment = file.segments.at(index)!;
    const tokens = tokensOf(segment);
    // It cannot be told there what stands in a text.
    if (!tokens) return like;
    for (const token of tokens)
      if (token.kind === 'comment' && start + token.start < to && start + token.end > from)
        comments.push(segment.text.slice(token.start, token.end).trim());
  }
  return comments;
}
