import type { Edit, SegmentEdit } from './edit';
import { replaceBlockText } from './edit-block-text';
import {
  contentEnd,
  indentAt,
  lineEndAt,
  lineStartAt,
  newlineOf,
  startWithProperties,
} from '../ranges/node-end';
import { type MapNode, type Pair, pairOf } from '../parse/nodes';
import type { Segment } from '../segments/segment';
import { isCollection, renderBehindColon, renderInFlow } from './render';
import type { Origin } from '../parse/value';

type MapEdit = Extract<Edit, { kind: 'set' | 'remove' }>;

/** Sets or removes a key of a map. */
export function editMap(segment: Segment, node: Origin['node'], edit: MapEdit): readonly SegmentEdit[] {
  if (node.kind !== 'map') return [];
  const key = String(edit.key);
  const pair = pairOf(node, key);
  if (edit.kind === 'remove') return pair ? [removePair(segment, node, pair)] : [];
  if (pair) return setValue(segment, node, pair, edit.value);
  return [node.flow ? addToFlow(segment, node, key, edit.value) : addToBlock(segment, node, key, edit.value)];
}

export function renameKey({ segment, node }: Origin, key: string, to: string): readonly SegmentEdit[] {
  const pair = node.kind === 'map' ? pairOf(node, key) : undefined;
  return pair ? [{ segment, start: pair.key.start, end: pair.key.end, text: to }] : [];
}

function setValue(segment: Segment, map: MapNode, pair: Pair, value: unknown): readonly SegmentEdit[] {
  const { text } = segment;
  const indent = indentAt(text, pair.key.start);
  if (!pair.value) {
    const colon = text.indexOf(':', pair.key.end) + 1;
    if (map.flow) return [{ segment, start: colon, end: colon, text: ` ${renderInFlow(value)}` }];
    return inPlace(segment, colon, colon, renderBehindColon(value, indent));
  }
  const { start } = pair.value;
  const end = contentEnd(text, pair.value);
  if (map.flow) return [{ segment, start, end, text: renderInFlow(value) }];
  if (isCollection(value)) {
    const properties = startWithProperties(text, pair.value);
    const before = text.slice(0, properties < start ? start : text.lastIndexOf(':', start) + 1);
    return inPlace(segment, before.trimEnd().length, end, renderBehindColon(value, indent));
  }
  if (pair.value.kind === 'scalar' && typeof value === 'string') {
    const inLines = replaceBlockText(segment, pair.value, value);
    if (inLines) return inLines;
  }
  return inPlace(segment, start, end, renderBehindColon(value, indent).slice(1));
}

/**
 * Puts a rendered value in the place of another. A comment behind the old one stays on the first line: behind a block
 * text it would be read as part of the text.
 */
function inPlace(segment: Segment, start: number, end: number, rendered: string): readonly SegmentEdit[] {
  const { text } = segment;
  const lineEnd = lineEndAt(text, end);
  const below = rendered.indexOf('\n');
  if (below < 0 || !text.slice(end, lineEnd).trimStart().startsWith('#'))
    return [{ segment, start, end, text: newlineOf(text, rendered) }];
  return [
    { segment, start, end, text: rendered.slice(0, below) },
    { segment, start: lineEnd, end: lineEnd, text: newlineOf(text, rendered.slice(below)) },
  ];
}

/** Adds a pair on lines of its own after the last pair of a block map, at the indent of its keys. */
function addToBlock(segment: Segment, map: MapNode, key: string, value: unknown): SegmentEdit {
  const indent = indentAt(segment.text, map.pairs[0]?.key.start ?? map.start);
  const at = lineEndAt(segment.text, contentEnd(segment.text, map));
  const text = `\n${' '.repeat(indent)}${key}:${renderBehindColon(value, indent)}`;
  return { segment, start: at, end: at, text: newlineOf(segment.text, text) };
}

function addToFlow(segment: Segment, map: MapNode, key: string, value: unknown): SegmentEdit {
  const last = map.pairs.at(-1);
  const at = last ? contentEnd(segment.text, last.value ?? last.key) : map.start + 1;
  const text = `${last ? ', ' : ''}${key}: ${renderInFlow(value)}`;
  if (hasBraces(segment, map)) return { segment, start: at, end: at, text };
  // A single-pair map without braces, as in `[a: 1]`: a second pair would be the next item.
  return { segment, start: map.start, end: at, text: `{ ${segment.text.slice(map.start, at)}${text} }` };
}

const hasBraces = (segment: Segment, map: MapNode): boolean => segment.text[map.start] === '{';

function removePair(segment: Segment, map: MapNode, pair: Pair): SegmentEdit {
  const index = map.pairs.indexOf(pair);
  const next = map.pairs[index + 1];
  const end = contentEnd(segment.text, pair.value ?? pair.key);
  if (map.pairs.length === 1)
    return {
      segment,
      start: map.start,
      end: Math.max(end, map.start),
      text: map.flow && hasBraces(segment, map) ? '{' : '{}',
    };
  if (map.flow) {
    if (next) return { segment, start: pair.key.start, end: next.key.start, text: '' };
    const before = map.pairs[index - 1]!;
    return { segment, start: contentEnd(segment.text, before.value ?? before.key), end, text: '' };
  }
  // The first key of an item stands on the line of the dash: the next key moves there.
  const alone = segment.text.slice(lineStartAt(segment.text, pair.key.start), pair.key.start).trim() === '';
  if (!alone && next) return { segment, start: pair.key.start, end: next.key.start, text: '' };
  const lineEnd = lineEndAt(segment.text, end);
  const behind = segment.text[lineEnd] === '\r' ? lineEnd + 2 : lineEnd + 1;
  return {
    segment,
    start: lineStartAt(segment.text, pair.key.start),
    end: Math.min(behind, segment.text.length),
    text: '',
  };
}
