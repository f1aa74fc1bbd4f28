import { contentEnd } from '../ranges/node-end';
import { lastAtOrBelow } from '../../collections/binary-search';
import { memoizeWeak } from '../../collections/memoize';
import { walk } from '../parse/nodes';
import type { Segment } from './segment';

/** The lines, relative to the segment, of a scalar that spans several; the first is that of its key. */
interface TextLines {
  readonly first: number;
  readonly last: number;
}

/** Kept with the segment: all findings of a segment ask for them. */
const longTexts = memoizeWeak(({ root, text, lines }: Segment): readonly TextLines[] => {
  const found: TextLines[] = [];
  if (root)
    walk(root, (node) => {
      if (node.kind !== 'scalar') return;
      const first = lastAtOrBelow(lines, node.start);
      const last = lastAtOrBelow(lines, Math.max(contentEnd(text, node) - 1, node.start));
      if (last > first) found.push({ first, last });
    });
  return found;
});

/** The last line of the multi-line scalar that begins on a line; the line itself where none does. */
export const lastLineWith = (segment: Segment, line: number): number =>
  longTexts(segment).find(({ first }) => first === line)?.last ?? line;

/** The line above which a comment for a line can be inserted: the first line of the multi-line scalar around it, or the line itself. */
export const commentableLine = (segment: Segment, line: number): number =>
  longTexts(segment).find(({ first, last }) => first < line && line <= last)?.first ?? line;
