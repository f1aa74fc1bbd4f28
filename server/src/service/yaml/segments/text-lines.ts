import { contentEnd } from '../ranges/node-end';
import { lastAtOrBelow } from '../../collections/binary-search';
import { memoizeWeak } from '../../collections/memoize';
import { type Node, walk, walkPairs } from '../parse/nodes';
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

/** The last lines of what begins on each line and is laid out over several: braces, brackets, a value below its key. */
const laidOut = memoizeWeak(({ root, text, lines }: Segment): ReadonlyMap<number, number> => {
  const lastLines = new Map<number, number>();
  const add = (from: number, node: Node): void => {
    const first = lastAtOrBelow(lines, from);
    const last = lastAtOrBelow(lines, Math.max(contentEnd(text, node) - 1, from));
    if (last > Math.max(first, lastLines.get(first) ?? 0)) lastLines.set(first, last);
  };
  if (root)
    walkPairs(root, {
      node: (node) => {
        if (isOneNode(node)) add(node.start, node);
        return true;
      },
      pair: ({ key, value }) => {
        if (value && isOneNode(value)) add(key.start, value);
      },
    });
  return lastLines;
});

const isOneNode = (node: Node): boolean =>
  node.kind === 'scalar' || ((node.kind === 'map' || node.kind === 'seq') && node.flow);

/**
 * The last line of the value that begins on a line, however a formatter laid it out; of a map or list of lines it is
 * that line alone.
 */
export const lastLineLaidOut = (segment: Segment, line: number): number => laidOut(segment).get(line) ?? line;

/** The line above which a comment for a line can be inserted: the first line of the multi-line scalar around it, or the line itself. */
export const commentableLine = (segment: Segment, line: number): number =>
  longTexts(segment).find(({ first, last }) => first < line && line <= last)?.first ?? line;
