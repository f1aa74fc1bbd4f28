import type { SegmentEdit } from '../edit/edit';
import { editList } from '../edit/edit-list';
import { lineStartAt } from '../ranges/node-end';
import { type Node, walk } from '../parse/nodes';
import type { Origin, Written } from '../parse/value';
import type { Segment } from '../segments/segment';
import { backward } from '../../collections/onward';

/**
 * Exchanges two neighbours of a list, with the comments right above and behind them; blank lines between them stay.
 * @param list where the list, or the first of two items that are segments, is written
 * @returns undefined where an alias of one could come before its anchor in the other
 */
export function exchanged(list: Origin, first: Written, second: Written): readonly SegmentEdit[] | undefined {
  if (isTied(first.node, second.node)) return undefined;
  return editList({ ...list, items: [first, second] }, { kind: 'reorder', in: list, order: [1, 0] });
}

/** The comment lines at the end of a segment: those right above the item that the next segment is, no further in than it. */
export function commentsAtEnd({ text }: Segment, indent: number): number {
  let start = text.length;
  while (start > 0 && isCommentLine(text.slice(lineStartAt(text, start - 1), start), indent))
    start = backward(start, lineStartAt(text, start - 1));
  return start;
}

const isCommentLine = (line: string, indent: number): boolean =>
  line.endsWith('\n') && line.trimStart().startsWith('#') && line.indexOf('#') <= indent;

/** Whether the order of two nodes matters to the anchors of a file: one has anchors, the other anchors or aliases. */
export function isTied(a: Node, b: Node): boolean {
  const [one, other] = [tiesOf(a), tiesOf(b)];
  return (one.anchors && (other.anchors || other.aliases)) || (other.anchors && one.aliases);
}

function tiesOf(node: Node): { readonly anchors: boolean; readonly aliases: boolean } {
  let [anchors, aliases] = [false, false];
  walk(node, (inner) => {
    if (inner.kind === 'alias') aliases = true;
    else anchors ||= inner.anchor !== undefined;
  });
  return { anchors, aliases };
}
