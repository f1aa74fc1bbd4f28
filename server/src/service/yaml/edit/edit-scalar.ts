import { stringify } from 'yaml';
import type { SegmentEdit } from './edit';
import type { ScalarNode } from '../parse/nodes';
import { parse } from '../parse/parse';
import type { Segment, SegmentRange } from '../segments/segment';
import { type ValueRef, spotOf, writtenAt } from '../ranges/place';
import { originOf } from '../parse/value';

/** Replaces part of a scalar (or a range of the source) by another text, escaped for the style of the scalar. */
export function replacePart(at: ValueRef | SegmentRange, text: string): readonly SegmentEdit[] {
  if ('segment' in at) return [{ ...at, text }];
  const spot = spotOf(at);
  const scalar = scalarAt(at);
  if (!spot || !scalar) return [];
  const direct = { ...spot, text: escapeFor(scalar, text) };
  if (!at.part || keepsMeaning(spot.segment, scalar, direct, replaced(scalar, at.part, text), isInFlow(at)))
    return [direct];
  const whole = stringify(replaced(scalar, at.part, text), {
    defaultStringType: 'QUOTE_DOUBLE',
    lineWidth: 0,
  });
  return [{ segment: spot.segment, start: scalar.start, end: scalar.end, text: whole.trim() }];
}

function replaced(scalar: ScalarNode, part: { start: number; end: number }, text: string): string {
  const value = String(scalar.value);
  return value.slice(0, part.start) + text + value.slice(part.end);
}

/** Whether the edited scalar still parses as the value that is wanted. */
function keepsMeaning(
  segment: Segment,
  scalar: ScalarNode,
  edit: SegmentEdit,
  wanted: string,
  inFlow: boolean,
): boolean {
  if (scalar.style === 'literal' || scalar.style === 'folded') return true;
  const source =
    segment.text.slice(scalar.start, edit.start) + edit.text + segment.text.slice(edit.end, scalar.end);
  const { root, problems } = parse(inFlow ? `{key: ${source}}` : `key: ${source}`);
  const value = root?.kind === 'map' ? root.pairs[0]?.value : undefined;
  return problems.length === 0 && value?.kind === 'scalar' && value.value === wanted;
}

const isInFlow = (place: ValueRef): boolean => originOf(place.in)?.node.flow === true;

function escapeFor(scalar: ScalarNode, text: string): string {
  if (scalar.style === 'single') return text.replaceAll("'", "''");
  return scalar.style === 'double' ? JSON.stringify(text).slice(1, -1) : text;
}

function scalarAt({ in: owner, key }: ValueRef): ScalarNode | undefined {
  const node = key === undefined ? undefined : writtenAt(owner, key)?.node;
  return node?.kind === 'scalar' ? node : undefined;
}
