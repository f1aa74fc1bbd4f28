import { flatMapCached, indexesWhere } from '../../collections/derive';
import type { CaretLine } from './caret-line';
import { lineEndAt } from './node-end';
import type { Layout } from '../segments/layout';
import { keyText, type Node } from '../parse/nodes';
import { isListed, type Piece } from '../segments/segment';

import { type Found, nothingAround } from './caret-trial';

/** A caret at the margin, where a section begins or may begin; undefined where none can stand. */
export function rootCaret(
  layout: Layout,
  index: number,
  line: CaretLine,
  start: number,
  end: number,
): Found | undefined {
  const piece = layout.pieces.at(index);
  if (!line.first || line.word.startsWith('-') || piece?.kind === 'whole' || !isMargin(layout, index, start))
    return undefined;
  const at = { ...nothingAround, path: [], present: rootKeys(layout, index) };
  if (line.hasColon) {
    const own = piece && keyAt(layout, index, start);
    return own && { ...at, slot: 'key', ...own };
  }
  if (!line.last || !endsSection(layout, index, end)) return undefined;
  return { ...at, slot: 'word' };
}

/** Whether an offset is the first of its line; before it only a byte order mark may stand. */
function isMargin(layout: Layout, index: number, offset: number): boolean {
  const piece = layout.pieces.at(index);
  if (!piece) return true;
  const at = offset - layout.starts.at(index);
  return (
    at === 0 || piece.text[at - 1] === '\n' || (at === 1 && offset === 1 && piece.text.startsWith('\uFEFF'))
  );
}

/** The key of a section's piece, and what it stands for. */
function keyAt(layout: Layout, index: number, start: number): Pick<Found, 'key' | 'value'> | undefined {
  const { root, kind } = layout.pieces.at(index)!;
  const at = start - layout.starts.at(index);
  const pair =
    root?.kind === 'map' && kind !== 'item' ? root.pairs.find(({ key }) => key.start === at) : undefined;
  return pair && { key: keyText(pair), value: pair.value ?? firstItems(layout, index) };
}

/** Of a list that is cut into items, so many tell what kind of items it has. */
const FEW = 20;

function firstItems({ pieces }: Layout, index: number): Node | undefined {
  const items: Node[] = [];
  for (let at = index + 1; items.length < FEW; at++) {
    const piece = pieces.at(at);
    if (!piece || !isListed(piece)) break;
    if (piece.root?.kind === 'seq') items.push(...piece.root.items);
  }
  return items.length > 0 ? { kind: 'seq', flow: false, items, start: 0, end: 0 } : undefined;
}

/** Whether nothing behind the line of an offset belongs to the section that it is in. */
function endsSection({ pieces, starts }: Layout, index: number, offset: number): boolean {
  const piece = pieces.at(index);
  const next = pieces.at(index + 1);
  if (!piece) return true;
  const rest = piece.text.slice(lineEndAt(piece.text, offset - starts.at(index)));
  return !saysMore.test(rest) && !(next && isListed(next));
}

/** A line that is neither blank nor a comment. */
const saysMore = /^[ \t]*[^\s#]/m;

const keysAtRoot = flatMapCached((piece: Piece) =>
  !isListed(piece) && piece.root?.kind === 'map' ? piece.root.pairs.map(keyText) : [],
);

const markers = indexesWhere(({ kind }: Piece) => kind === 'marker');

/** The keys at the root of the document in which a piece lies. */
function rootKeys({ pieces }: Layout, index: number): readonly string[] {
  const ends = markers(pieces);
  if (ends.length === 0) return keysAtRoot(pieces);
  const from = ends.findLast((place) => place <= index) ?? -1;
  return keysAtRoot(
    pieces.slice(
      from + 1,
      ends.find((place) => place > index),
    ),
  );
}
