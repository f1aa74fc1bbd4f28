import { stringify } from 'yaml';
import type { PieceEdit } from './edit';
import type { ScalarNode } from '../parse/nodes';
import { parse } from '../parse/parse';
import type { Piece, Spot } from '../segments/segment';
import { type Place, spotOf, writtenAt } from '../ranges/place';
import { originOf } from '../parse/value';

/** Replaces part of a scalar (or what a spot covers) by other words, in the style in which it is written. */
export function replacePart(at: Place | Spot, text: string): readonly PieceEdit[] {
  if ('piece' in at) return [{ ...at, text }];
  const spot = spotOf(at);
  const scalar = scalarAt(at);
  if (!spot || !scalar) return [];
  const direct = { ...spot, text: escapeFor(scalar, text) };
  if (!at.part || keepsMeaning(spot.piece, scalar, direct, replaced(scalar, at.part, text), isInFlow(at)))
    return [direct];
  const whole = stringify(replaced(scalar, at.part, text), {
    defaultStringType: 'QUOTE_DOUBLE',
    lineWidth: 0,
  });
  return [{ piece: spot.piece, start: scalar.start, end: scalar.end, text: whole.trim() }];
}

function replaced(scalar: ScalarNode, part: { start: number; end: number }, text: string): string {
  const value = String(scalar.value);
  return value.slice(0, part.start) + text + value.slice(part.end);
}

/** Whether the scalar, so changed, still reads as the value that is wanted. */
function keepsMeaning(
  piece: Piece,
  scalar: ScalarNode,
  edit: PieceEdit,
  wanted: string,
  inFlow: boolean,
): boolean {
  if (scalar.style === 'literal' || scalar.style === 'folded') return true;
  const source =
    piece.text.slice(scalar.start, edit.start) + edit.text + piece.text.slice(edit.end, scalar.end);
  const { root, problems } = parse(inFlow ? `{key: ${source}}` : `key: ${source}`);
  const value = root?.kind === 'map' ? root.pairs[0]?.value : undefined;
  return problems.length === 0 && value?.kind === 'scalar' && value.value === wanted;
}

const isInFlow = (place: Place): boolean => originOf(place.in)?.node.flow === true;

function escapeFor(scalar: ScalarNode, text: string): string {
  if (scalar.style === 'single') return text.replaceAll("'", "''");
  return scalar.style === 'double' ? JSON.stringify(text).slice(1, -1) : text;
}

function scalarAt({ in: owner, key }: Place): ScalarNode | undefined {
  const node = key === undefined ? undefined : writtenAt(owner, key)?.node;
  return node?.kind === 'scalar' ? node : undefined;
}
