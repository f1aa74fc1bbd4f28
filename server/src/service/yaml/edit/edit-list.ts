import type { Edit, PieceEdit } from './edit';
import {
  contentEnd,
  indentAt,
  lineEndAt,
  lineStartAt,
  newlineOf,
  startWithProperties,
} from '../ranges/node-end';
import type { Node, SeqNode } from '../parse/nodes';
import type { Piece } from '../segments/segment';
import { renderBelow, renderInFlow, renderItem } from './render';
import { type Origin, writtenItems } from '../parse/value';
import { backward } from '../../collections/onward';

type ListEdit = Extract<Edit, { kind: 'add' | 'set' | 'remove' | 'reorder' }>;

/** An item of a block list with the lines that belong to it: its own, and the comments right above it. */
interface Chunk {
  readonly piece: Piece;
  readonly node: Node;
  readonly dash: number;
  readonly start: number;
  /** Behind the item's last line break, or the end of the text. */
  readonly end: number;
}

/** Changes a list, be it in one piece or cut into items. */
export function editList(origin: Origin, edit: ListEdit): readonly PieceEdit[] {
  if (origin.node.kind === 'seq' && origin.node.flow) return editFlow(origin, origin.node, edit);
  const chunks = chunksOf(origin);
  if (edit.kind === 'reorder') return reorder(chunks, edit.order);
  if (edit.kind === 'add') return add(chunks, edit.index ?? chunks.length, edit.value);
  const chunk = chunks[Number(edit.key)];
  if (!chunk) return [];
  if (edit.kind === 'set') return [setItem(chunk, edit.value)];
  if (writtenLength(origin) > 1)
    return [{ piece: chunk.piece, start: chunk.start, end: chunk.end, text: '' }];
  return [emptyList(origin, chunk)];
}

function chunksOf(origin: Origin): readonly Chunk[] {
  return writtenItems(origin).map(({ piece, node }) => chunkOf(piece, node));
}

function chunkOf(piece: Piece, node: Node): Chunk {
  const { text } = piece;
  const dash = text.lastIndexOf('-', Math.max(0, startWithProperties(text, node) - 1));
  let start = lineStartAt(text, dash);
  while (start > 0 && /^[ \t]*#/.test(text.slice(lineStartAt(text, start - 1), start)))
    start = backward(start, lineStartAt(text, start - 1));
  const lineEnd = lineEndAt(text, Math.max(contentEnd(text, node), dash + 1));
  const end = Math.min(
    text.length,
    text.indexOf('\n', lineEnd) < 0 ? text.length : text.indexOf('\n', lineEnd) + 1,
  );
  return { piece, node, dash, start, end };
}

/** Each place in the list takes the lines of the item that comes there. */
function reorder(chunks: readonly Chunk[], order: readonly number[]): readonly PieceEdit[] {
  return chunks.flatMap((chunk, index) => {
    const source = chunks[order[index]!];
    if (!source || source === chunk) return [];
    const text = source.piece.text.slice(source.start, source.end);
    const own = chunk.piece.text.slice(chunk.start, chunk.end);
    return [{ piece: chunk.piece, start: chunk.start, end: chunk.end, text: withBreakLike(own, text) }];
  });
}

/** The last line of a file may have no line break: whoever takes its place must not either, and the other way round. */
function withBreakLike(own: string, text: string): string {
  const bare = text.replace(/\r?\n$/, '');
  if (!own.endsWith('\n')) return bare;
  return text.endsWith('\n') ? text : bare + newlineOf(own, '\n');
}

function add(chunks: readonly Chunk[], index: number, value: unknown): readonly PieceEdit[] {
  const before = chunks[index - 1];
  const after = chunks[index];
  const neighbour = before ?? after;
  if (!neighbour) return [];
  const { piece, dash } = neighbour;
  const indent = indentAt(piece.text, dash);
  const item = renderItem(value, indent);
  if (!before)
    return [{ piece, start: dash, end: dash, text: newlineOf(piece.text, `${item}\n${' '.repeat(indent)}`) }];
  const at = before.end - (/\r?\n$/.exec(piece.text.slice(before.start, before.end))?.[0].length ?? 0);
  return [{ piece, start: at, end: at, text: newlineOf(piece.text, `\n${' '.repeat(indent)}${item}`) }];
}

function setItem({ piece, node, dash }: Chunk, value: unknown): PieceEdit {
  const text = newlineOf(piece.text, renderBelow(value, indentAt(piece.text, dash)));
  return { piece, start: node.start, end: contentEnd(piece.text, node), text };
}

/** How many items stand in the file, those that are left out of the value included. */
const writtenLength = ({ node, items }: Origin): number =>
  node.kind === 'seq' ? node.items.length : (items?.length ?? 0);

/** The last item goes: the list stays, empty. */
function emptyList(origin: Origin, chunk: Chunk): PieceEdit {
  if (!origin.items)
    return {
      piece: chunk.piece,
      start: chunk.dash,
      end: contentEnd(chunk.piece.text, chunk.node),
      text: '[]',
    };
  return {
    piece: chunk.piece,
    start: chunk.dash,
    end: contentEnd(chunk.piece.text, chunk.node),
    text: indentAt(chunk.piece.text, chunk.dash) > 0 ? '[]' : '  []',
  };
}

function editFlow(origin: Origin, list: SeqNode, edit: ListEdit): readonly PieceEdit[] {
  const { piece } = origin;
  const { text } = piece;
  const spans = writtenItems(origin).map(({ node }) => ({
    start: startWithProperties(text, node),
    end: contentEnd(text, node),
  }));
  if (edit.kind === 'reorder')
    return spans.flatMap((span, index) => {
      const source = spans[edit.order[index]!];
      return source && source !== span
        ? [{ piece, ...span, text: text.slice(source.start, source.end) }]
        : [];
    });
  if (edit.kind === 'add') {
    const index = edit.index ?? spans.length;
    const before = spans[index - 1];
    const rendered = renderInFlow(edit.value);
    if (before) return [{ piece, start: before.end, end: before.end, text: `, ${rendered}` }];
    const at = list.start + 1;
    return [{ piece, start: at, end: at, text: spans.length > 0 ? `${rendered}, ` : rendered }];
  }
  const index = Number(edit.key);
  const span = spans[index];
  if (!span) return [];
  if (edit.kind === 'set') return [{ piece, ...span, text: renderInFlow(edit.value) }];
  const next = spans[index + 1];
  if (next) return [{ piece, start: span.start, end: next.start, text: '' }];
  return [{ piece, start: spans[index - 1]?.end ?? span.start, end: span.end, text: '' }];
}
