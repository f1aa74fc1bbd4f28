import { contentEnd } from '../ranges/node-end';
import { lastAtOrBelow } from '../../collections/binary-search';
import { walk } from '../parse/nodes';
import type { Segment } from './segment';

/** The lines of a segment, from 0, that one text of several lines takes up; the first is its key's. */
interface TextLines {
  readonly first: number;
  readonly last: number;
}

function longTexts({ root, text, lines }: Segment): readonly TextLines[] {
  const found: TextLines[] = [];
  if (root)
    walk(root, (node) => {
      if (node.kind !== 'scalar') return;
      const first = lastAtOrBelow(lines, node.start);
      const last = lastAtOrBelow(lines, Math.max(contentEnd(text, node) - 1, node.start));
      if (last > first) found.push({ first, last });
    });
  return found;
}

/** The last line that belongs to a line of the segment: that of the text that begins on it, or itself. */
export const lastLineWith = (segment: Segment, line: number): number =>
  longTexts(segment).find(({ first }) => first === line)?.last ?? line;

/** The line above which a comment can stand for a line: where the text around it begins, or itself. */
export const commentableLine = (segment: Segment, line: number): number =>
  longTexts(segment).find(({ first, last }) => first < line && line <= last)?.first ?? line;
