import { flatMapCached, indexesWhere } from '../../collections/derive';
import type { CaretLine } from './caret-line';
import { lineEndAt } from './node-end';
import type { Layout } from '../segments/layout';
import { keyText, type Node } from '../parse/nodes';
import { isListed, type Segment } from '../segments/segment';

import { type Found, nothingAround } from './caret-trial';

/** A caret at column 0, where a section begins or may begin; undefined where none can. */
export function rootCaret(
  layout: Layout,
  index: number,
  line: CaretLine,
  start: number,
  end: number,
): Found | undefined {
  const segment = layout.segments.at(index);
  if (
    !line.first ||
    line.word.startsWith('-') ||
    segment?.kind === 'whole' ||
    !isMargin(layout, index, start)
  )
    return undefined;
  const at = { ...nothingAround, path: [], present: rootKeys(layout, index) };
  if (line.hasColon) {
    const pairAtCaret = segment && keyAt(layout, index, start);
    return pairAtCaret && { ...at, slot: 'key', ...pairAtCaret };
  }
  if (!line.last || !endsSection(layout, index, end)) return undefined;
  return { ...at, slot: 'word' };
}

/** Whether an offset is at the start of a line, a byte order mark aside. */
function isMargin(layout: Layout, index: number, offset: number): boolean {
  const segment = layout.segments.at(index);
  if (!segment) return true;
  const at = offset - layout.starts.at(index);
  return (
    at === 0 ||
    segment.text[at - 1] === '\n' ||
    (at === 1 && offset === 1 && segment.text.startsWith('\uFEFF'))
  );
}

/** The section key at an offset, with its value. */
function keyAt(layout: Layout, index: number, start: number): Pick<Found, 'key' | 'value'> | undefined {
  const { root, kind } = layout.segments.at(index)!;
  const at = start - layout.starts.at(index);
  const pair =
    root?.kind === 'map' && kind !== 'item' ? root.pairs.find(({ key }) => key.start === at) : undefined;
  return pair && { key: keyText(pair), value: pair.value ?? firstItems(layout, index) };
}

/** The number of items that represent a list whose items are segments: enough to show what kind of items it has. */
const FEW = 20;

function firstItems({ segments }: Layout, index: number): Node | undefined {
  const items: Node[] = [];
  for (let at = index + 1; items.length < FEW; at++) {
    const segment = segments.at(at);
    if (!segment || !isListed(segment)) break;
    if (segment.root?.kind === 'seq') items.push(...segment.root.items);
  }
  return items.length > 0 ? { kind: 'seq', flow: false, items, start: 0, end: 0 } : undefined;
}

/** Whether the section of an offset has no content after the offset's line. */
function endsSection({ segments, starts }: Layout, index: number, offset: number): boolean {
  const segment = segments.at(index);
  const next = segments.at(index + 1);
  if (!segment) return true;
  const rest = segment.text.slice(lineEndAt(segment.text, offset - starts.at(index)));
  return !saysMore.test(rest) && !(next && isListed(next));
}

/** A line that is neither blank nor a comment. */
const saysMore = /^[ \t]*[^\s#]/m;

const keysAtRoot = flatMapCached((segment: Segment) =>
  !isListed(segment) && segment.root?.kind === 'map' ? segment.root.pairs.map(keyText) : [],
);

const markers = indexesWhere(({ kind }: Segment) => kind === 'marker');

/** The keys at the root of the document in which a segment lies. */
function rootKeys({ segments }: Layout, index: number): readonly string[] {
  const ends = markers(segments);
  if (ends.length === 0) return keysAtRoot(segments);
  const from = ends.findLast((place) => place <= index) ?? -1;
  return keysAtRoot(
    segments.slice(
      from + 1,
      ends.find((place) => place > index),
    ),
  );
}
