import { difference } from './follow';
import type { Memo } from './memo';
import { assemble, type PlaybookDocument } from './model/assemble';
import { type Block, readBlock, stillHolds } from './model/block';
import { type Layout, layOut, layOutAgain, layoutOf, offsetAt } from './syntax/layout';
import type { Range } from './syntax/lines';
import type { Piece } from './syntax/piece';
import type { Anchored } from './syntax/value';

/**
 * One version of a file, read. It never changes; the next version is made from it and shares
 *   - every piece whose text is the same (its tree),
 *   - every block whose piece, list and used anchors are the same (its value, issues, ids and texts),
 *   - every list whose items are the same.
 * An edit replaces a few neighbouring pieces. Everything that is made for each piece, block or item follows from that:
 * follow.ts compares a list with the one before from both ends and makes only what lies between.
 * A finding may be kept as long as the values that it was made from are the same ones.
 */
export interface Snapshot extends Layout {
  readonly uri: string;
  readonly version: number;
  /** What each piece means, in the order of the pieces. */
  readonly blocks: readonly Block[];
  /** The YAML documents of the file that say anything; one of an empty file. */
  readonly documents: readonly PlaybookDocument[];
  /** Results that later versions may use again; each names the inputs that it holds for. */
  readonly memo: Memo;
}

/** A change as editors send it; without a range it is the whole text. */
export interface ContentChange {
  readonly range?: Range;
  readonly text: string;
}

/** Reads a text. Never throws, whatever the text. */
export function openSnapshot(uri: string, version: number, text: string): Snapshot {
  return understand(uri, version, layOut(text), undefined);
}

/** Reads the next version of a file; equal to reading its text anew, at the cost of what changed. */
export function changeSnapshot(old: Snapshot, version: number, changes: readonly ContentChange[]): Snapshot {
  return understand(old.uri, version, changes.reduce(applyChange, old as Layout), old);
}

function applyChange(layout: Layout, { range, text }: ContentChange): Layout {
  if (!range) return layOut(text);
  const from = offsetAt(layout, range.start);
  return layOutAgain(layout, { from, to: Math.max(from, offsetAt(layout, range.end)), text });
}

function understand(uri: string, version: number, layout: Layout, old: Snapshot | undefined): Snapshot {
  const { pieces, starts, firstLines } = layout;
  const blocks = readBlocks(pieces, old);
  const documents = splitDocuments(blocks).map((own, index) => assemble(own, old?.documents[index]));
  const memo = old?.memo ?? new Map();
  return Object.assign(layoutOf(pieces, starts, firstLines), { uri, version, blocks, documents, memo });
}

/** A block for each piece, in its order; those of pieces at both ends that are as before, if they still hold. */
function readBlocks(pieces: readonly Piece[], old: Snapshot | undefined): readonly Block[] {
  const { from, oldTo, newTo } = difference(old?.pieces ?? [], pieces);
  let anchors = new Map<string, Anchored>();
  let section: string | undefined;
  return pieces.map((piece, index) => {
    if (beginsDocument(piece)) [anchors, section] = [new Map(), undefined];
    const list = piece.kind === 'item' ? section : undefined;
    const known =
      index < from ? old!.blocks[index] : index >= newTo ? old!.blocks[index - newTo + oldTo] : undefined;
    const block = known && stillHolds(known, list, anchors) ? known : readBlock(piece, list, anchors);
    if (block.reading.anchors.size > 0)
      for (const [name, anchored] of block.reading.anchors) anchors.set(name, anchored);
    if (piece.kind === 'head') section = block.entries[0]?.key;
    return block;
  });
}

const beginsDocument = ({ kind, text }: Piece): boolean =>
  kind === 'marker' || (kind === 'whole' && text.startsWith('---'));

/** The blocks of each document that says something; comments alone are no document, unless they are all there is. */
function splitDocuments(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const begins = blocks.flatMap(({ piece }, index) => (index > 0 && beginsDocument(piece) ? [index] : []));
  const documents = [0, ...begins].map((begin, nth) => blocks.slice(begin, begins[nth]));
  const saying = documents.filter((one) =>
    one.some(({ piece }) => piece.root !== undefined || piece.problems.length > 0),
  );
  return saying.length > 0 ? saying : [blocks];
}
