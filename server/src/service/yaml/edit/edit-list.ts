import type { Edit, SegmentEdit } from './edit';
import {
  contentEnd,
  dashBefore,
  indentAt,
  lineEndAt,
  lineStartAt,
  newlineOf,
  startWithProperties,
} from '../ranges/node-end';
import type { Node, SeqNode } from '../parse/nodes';
import type { Segment } from '../segments/segment';
import { renderBelow, renderInFlow, renderItem } from './render';
import { type Origin, type Written, writtenItems } from '../parse/value';
import { backward } from '../../collections/onward';

type ListEdit = Extract<Edit, { kind: 'add' | 'add-many' | 'set' | 'remove' | 'reorder' }>;

/** An item of a block list with the lines that belong to it: its own, and the comments right above it. */
interface Chunk {
  readonly segment: Segment;
  readonly node: Node;
  readonly dash: number;
  readonly start: number;
  /** Exclusive: after the item's last line break, or the end of the text. */
  readonly end: number;
}

/** Edits a list, whether it is one segment or each of its items is one. */
export function editList(origin: Origin, edit: ListEdit): readonly SegmentEdit[] {
  if (origin.node.kind === 'seq' && origin.node.flow) return editFlow(origin, origin.node, edit);
  if (edit.kind === 'add') {
    const items = writtenItems(origin);
    return add(items, edit.index ?? items.length, [edit.value]);
  }
  if (edit.kind === 'add-many')
    return [...edit.values].flatMap(([index, values]) => add(writtenItems(origin), index, values));
  const chunks = chunksOf(origin);
  if (edit.kind === 'reorder') return reorder(chunks, edit.order);
  const chunk = chunks[Number(edit.key)];
  if (!chunk) return [];
  if (edit.kind === 'set') return [setItem(chunk, edit.value)];
  if (writtenLength(origin) > 1)
    return [{ segment: chunk.segment, start: chunk.start, end: chunk.end, text: '' }];
  return [emptyList(origin, chunk)];
}

function chunksOf(origin: Origin): readonly Chunk[] {
  return writtenItems(origin).map(({ segment, node }) => chunkOf(segment, node));
}

function chunkOf(segment: Segment, node: Node): Chunk {
  const { text } = segment;
  const dash = dashBefore(text, node);
  let start = lineStartAt(text, dash);
  while (start > 0 && /^[ \t]*#/.test(text.slice(lineStartAt(text, start - 1), start)))
    start = backward(start, lineStartAt(text, start - 1));
  const lineEnd = lineEndAt(text, Math.max(contentEnd(text, node), dash + 1));
  const end = Math.min(
    text.length,
    text.indexOf('\n', lineEnd) < 0 ? text.length : text.indexOf('\n', lineEnd) + 1,
  );
  return { segment, node, dash, start, end };
}

/** Replaces the lines of each item by those of the item that takes its index. */
function reorder(chunks: readonly Chunk[], order: readonly number[]): readonly SegmentEdit[] {
  return chunks.flatMap((chunk, index) => {
    const source = chunks[order[index]!];
    if (!source || source === chunk) return [];
    const text = source.segment.text.slice(source.start, source.end);
    const replacedText = chunk.segment.text.slice(chunk.start, chunk.end);
    return [
      { segment: chunk.segment, start: chunk.start, end: chunk.end, text: withBreakLike(replacedText, text) },
    ];
  });
}

/** Ends a text with a line break exactly where the text that it replaces has one: the last line of a file may have none. */
function withBreakLike(own: string, text: string): string {
  const bare = text.replace(/\r?\n$/, '');
  if (!own.endsWith('\n')) return bare;
  return text.endsWith('\n') ? text : bare + newlineOf(own, '\n');
}

/** @param items all items; only those beside the index are looked at, since lists are long */
function add(items: readonly Written[], index: number, values: readonly unknown[]): readonly SegmentEdit[] {
  const [before, after] = [items[index - 1], items[index]].map(
    (one) => one && chunkOf(one.segment, one.node),
  );
  const neighbour = before ?? after;
  if (!neighbour || values.length === 0) return [];
  const { segment, dash } = neighbour;
  const indent = indentAt(segment.text, dash);
  const added = values.map((value) => renderItem(value, indent)).join(`\n${' '.repeat(indent)}`);
  if (!before)
    return [
      { segment, start: dash, end: dash, text: newlineOf(segment.text, `${added}\n${' '.repeat(indent)}`) },
    ];
  const at = before.end - (/\r?\n$/.exec(segment.text.slice(before.start, before.end))?.[0].length ?? 0);
  return [{ segment, start: at, end: at, text: newlineOf(segment.text, `\n${' '.repeat(indent)}${added}`) }];
}

function setItem({ segment, node, dash }: Chunk, value: unknown): SegmentEdit {
  const text = newlineOf(segment.text, renderBelow(value, indentAt(segment.text, dash)));
  return { segment, start: node.start, end: contentEnd(segment.text, node), text };
}

/** The number of items in the source, including those that validation left out of the value. */
const writtenLength = ({ node, items }: Origin): number =>
  node.kind === 'seq' ? node.items.length : (items?.length ?? 0);

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
  if (edit.kind === 'reorder')
    return spans.flatMap((span, index) => {
      const source = spans[edit.order[index]!];
      return source && source !== span
        ? [{ segment, ...span, text: text.slice(source.start, source.end) }]
        : [];
    });
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
  const next = spans[index + 1];
  if (next) return [{ segment, start: span.start, end: next.start, text: '' }];
  return [{ segment, start: spans[index - 1]?.end ?? span.start, end: span.end, text: '' }];
}
