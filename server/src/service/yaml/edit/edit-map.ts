import type { Edit, PieceEdit } from './edit';
import { contentEnd, indentAt, lineEndAt, lineStartAt, newlineOf } from '../ranges/node-end';
import { type MapNode, type Pair, pairOf } from '../parse/nodes';
import type { Piece } from '../segments/segment';
import { isCollection, renderBehindColon, renderInFlow } from './render';
import type { Origin } from '../parse/value';

type MapEdit = Extract<Edit, { kind: 'set' | 'remove' }>;

/** Sets or removes a key of a map. */
export function editMap(piece: Piece, node: Origin['node'], edit: MapEdit): readonly PieceEdit[] {
  if (node.kind !== 'map') return [];
  const key = String(edit.key);
  const pair = pairOf(node, key);
  if (edit.kind === 'remove') return pair ? [removePair(piece, node, pair)] : [];
  if (pair) return [setValue(piece, node, pair, edit.value)];
  return [node.flow ? addToFlow(piece, node, key, edit.value) : addToBlock(piece, node, key, edit.value)];
}

export function renameKey({ piece, node }: Origin, key: string, to: string): readonly PieceEdit[] {
  const pair = node.kind === 'map' ? pairOf(node, key) : undefined;
  return pair ? [{ piece, start: pair.key.start, end: pair.key.end, text: to }] : [];
}

function setValue(piece: Piece, map: MapNode, pair: Pair, value: unknown): PieceEdit {
  const indent = indentAt(piece.text, pair.key.start);
  if (!pair.value) {
    const colon = piece.text.indexOf(':', pair.key.end) + 1;
    const text = map.flow ? ` ${renderInFlow(value)}` : renderBehindColon(value, indent);
    return { piece, start: colon, end: colon, text: newlineOf(piece.text, text) };
  }
  const end = contentEnd(piece.text, pair.value);
  if (map.flow || !isCollection(value)) {
    const text = map.flow ? renderInFlow(value) : renderBehindColon(value, indent).slice(1);
    return { piece, start: pair.value.start, end, text: newlineOf(piece.text, text) };
  }
  const colon = piece.text.lastIndexOf(':', pair.value.start) + 1;
  return { piece, start: colon, end, text: newlineOf(piece.text, renderBehindColon(value, indent)) };
}

/** Behind the last pair that has lines of its own, at the indent of the keys. */
function addToBlock(piece: Piece, map: MapNode, key: string, value: unknown): PieceEdit {
  const indent = indentAt(piece.text, map.pairs[0]?.key.start ?? map.start);
  const at = lineEndAt(piece.text, contentEnd(piece.text, map));
  const text = `\n${' '.repeat(indent)}${key}:${renderBehindColon(value, indent)}`;
  return { piece, start: at, end: at, text: newlineOf(piece.text, text) };
}

function addToFlow(piece: Piece, map: MapNode, key: string, value: unknown): PieceEdit {
  const last = map.pairs.at(-1);
  const at = last ? contentEnd(piece.text, last.value ?? last.key) : map.start + 1;
  const text = `${last ? ', ' : ''}${key}: ${renderInFlow(value)}`;
  if (hasBraces(piece, map)) return { piece, start: at, end: at, text };
  // A pair alone in a list, as in `[a: 1]`: a second one would be the next item.
  return { piece, start: map.start, end: at, text: `{ ${piece.text.slice(map.start, at)}${text} }` };
}

const hasBraces = (piece: Piece, map: MapNode): boolean => piece.text[map.start] === '{';

function removePair(piece: Piece, map: MapNode, pair: Pair): PieceEdit {
  const index = map.pairs.indexOf(pair);
  const next = map.pairs[index + 1];
  const end = contentEnd(piece.text, pair.value ?? pair.key);
  if (map.pairs.length === 1)
    return {
      piece,
      start: map.start,
      end: Math.max(end, map.start),
      text: map.flow && hasBraces(piece, map) ? '{' : '{}',
    };
  if (map.flow) {
    if (next) return { piece, start: pair.key.start, end: next.key.start, text: '' };
    const before = map.pairs[index - 1]!;
    return { piece, start: contentEnd(piece.text, before.value ?? before.key), end, text: '' };
  }
  // The first key of an item stands behind the dash: the next one takes its place.
  const alone = piece.text.slice(lineStartAt(piece.text, pair.key.start), pair.key.start).trim() === '';
  if (!alone && next) return { piece, start: pair.key.start, end: next.key.start, text: '' };
  const lineEnd = lineEndAt(piece.text, end);
  const behind = piece.text[lineEnd] === '\r' ? lineEnd + 2 : lineEnd + 1;
  return {
    piece,
    start: lineStartAt(piece.text, pair.key.start),
    end: Math.min(behind, piece.text.length),
    text: '',
  };
}
