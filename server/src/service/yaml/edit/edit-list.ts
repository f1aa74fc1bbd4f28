import type { Edit, SegmentEdit } from './edit';
import {
  contentEnd,
  dashBefore,
  indentAt,
  nextLineAt,
  lineStartAt,
  newlineOf,
  startWithComments,
  startWithProperties,
} from '../ranges/node-end';
import type { Node, SeqNode } from '../parse/nodes';
import { isListed, type Segment } from '../segments/segment';
import { renderBelow, renderInFlow, renderItem } from './render';
import { type Origin, type Written, writtenItems } from '../parse/value';
import { isOrderBound } from '../parse/anchors';
import { itemLines } from '../ranges/item-lines';
import { reorderItems } from './reorder-items';

type ListEdit = Extract<Edit, { kind: 'add' | 'add-many' | 'set' | 'remove' | 'reorder' }>;

/** An item of a block list with the lines that belong to it: its own, and the comments right above it. */
interface Chunk {
  readonly segment: Segment;
  readonly node: Node;
  readonly above: Segment | undefined;
  readonly dash: number;
  readonly start: number;
  /** Exclusive: after the item's last line break, or the end of the text. */
  readonly end: number;
}

/** Edits a list, whether it is one segment or each of its items is one. */
export function editList(origin: Origin, edit: ListEdit): readonly SegmentEdit[] {
  if (origin.node.kind === 'seq' && origin.node.flow) return editFlow(origin, origin.node, edit);
  if (edit.kind === 'reorder') return reorderItems(writtenItems(origin), edit.order);
  const items = writtenItems(origin);
  if (edit.kind === 'add') return add(items, edit.index ?? items.length, [edit.value]);
  if (edit.kind === 'add-many')
    return [...edit.values].flatMap(([index, values]) => add(items, index, values));
  const item = items[Number(edit.key)];
  if (!item) return [];
  const chunk = chunkOf(item);
  if (edit.kind === 'set') return [setItem(chunk, edit.value)];
  if (isOneOfMany(origin)) return [removeItem(chunk)];
  return [emptyList(origin, chunk)];
}

function chunkOf({ segment, node, above }: Written): Chunk {
  const { text } = segment;
  const dash = dashBefore(text, node);
  const start = startWithComments(text, lineStartAt(text, dash));
  const end = nextLineAt(text, Math.max(contentEnd(text, node), dash + 1));
  return { segment, node, above, dash, start, end };
}

/** @param items all items; only those beside the index are looked at, since lists are long */
function add(items: readonly Written[], index: number, values: readonly unknown[]): readonly SegmentEdit[] {
  const [before, after] = [items[index - 1], items[index]].map((one) => one && chunkOf(one));
  const neighbour = before ?? after;
  if (!neighbour || values.length === 0) return [];
  const { segment, dash } = neighbour;
  const indent = indentAt(segment.text, dash);
  const added = values.map((value) => renderItem(value, indent)).join(`\n${' '.repeat(indent)}`);
  if (!before)
    return [
      { segment, start: dash, end: dash, text: newlineOf(segment.text, `${added}\n${' '.repeat(indent)}`) },
    ];
  // Behind the comments that are indented below the item: they belong to it.
  const at = itemLines(segment.text, before.node).end;
  return [{ segment, start: at, end: at, text: newlineOf(segment.text, `\n${' '.repeat(indent)}${added}`) }];
}

/** Takes the lines away, and the blank ones below that would stand beside others then. */
function removeItem({ segment, above, start, end }: Chunk): SegmentEdit {
  const before = (above?.text ?? '') + segment.text.slice(0, start);
  const isBehindBlank = /\n[ \t]*\r?\n$/.test(before);
  const blank = isBehindBlank ? (/^(?:[ \t]*\r?\n)+/.exec(segment.text.slice(end))?.[0].length ?? 0) : 0;
  return { segment, start, end: end + blank, text: '' };
}

function setItem({ segment, node, dash }: Chunk, value: unknown): SegmentEdit {
  const text = newlineOf(segment.text, renderBelow(value, indentAt(segment.text, dash)));
  return { segment, start: node.start, end: contentEnd(segment.text, node), text };
}

/**
 * Whether a list has more items in the source, those that validation left out of the value included. An item that is a
 * segment, read alone, may have others beside it; without them its section is empty, which is no error.
 */
const isOneOfMany = ({ segment, node, items, count }: Origin): boolean =>
  node.kind === 'seq'
    ? node.items.length > 1 || (node === segment.root && isListed(segment))
    : (count ?? items?.length ?? 0) > 1;

/** Replaces the only item of a list by `[]`, so that the list stays. */
function emptyList(origin: Origin, chunk: Chunk): SegmentEdit {
  if (!origin.items)
    return {
      segment: chunk.segment,
      start: chunk.dash,
      end: contentEnd(chunk.segment.text, chunk.node),
      text: '[]',
    };
  return {
    segment: chunk.segment,
    start: chunk.dash,
    end: contentEnd(chunk.segment.text, chunk.node),
    text: indentAt(chunk.segment.text, chunk.dash) > 0 ? '[]' : '  []',
  };
}

function editFlow(origin: Origin, list: SeqNode, edit: ListEdit): readonly SegmentEdit[] {
  const { segment } = origin;
  const { text } = segment;
  const spans = writtenItems(origin).map(({ node }) => ({
    start: startWithProperties(text, node),
    end: contentEnd(text, node),
  }));
  if (edit.kind === 'reorder') {
    if (isOrderBound(list.items)) return [];
    return spans.flatMap((span, index) => {
      const source = spans[edit.order[index]!];
      return source && source !== span
        ? [{ segment, ...span, text: text.slice(source.start, source.end) }]
        : [];
    });
  }
  const addAt = (index: number, values: readonly unknown[]): readonly SegmentEdit[] => {
    if (values.length === 0) return [];
    const before = spans[index - 1];
    const rendered = values.map(renderInFlow).join(', ');
    if (before) return [{ segment, start: before.end, end: before.end, text: `, ${rendered}` }];
    const at = list.start + 1;
    return [{ segment, start: at, end: at, text: spans.length > 0 ? `${rendered}, ` : rendered }];
  };
  if (edit.kind === 'add') return addAt(edit.index ?? spans.length, [edit.value]);
  if (edit.kind === 'add-many') return [...edit.values].flatMap(([index, values]) => addAt(index, values));
  const index = Number(edit.key);
  const span = spans[index];
  if (!span) return [];
  if (edit.kind === 'set') return [{ segment, ...span, text: renderInFlow(edit.value) }];
  // The neighbours in the source: validation may have left them out of the value.
  const place = list.items.findIndex(({ start }) => start === writtenItems(origin)[index]!.node.start);
  const [before, next] = [list.items[place - 1], list.items[place + 1]];
  if (next) return [{ segment, start: span.start, end: startWithProperties(text, next), text: '' }];
  return [{ segment, start: before ? contentEnd(text, before) : span.start, end: span.end, text: '' }];
}
