import type { Memo } from './memo';
import { assemble, type PlaybookDocument } from './model/assemble';
import { type Block, readBlock, stillHolds } from './model/block';
import { type Layout, layOut, layOutAgain, offsetAt } from './syntax/layout';
import type { Range } from './syntax/lines';
import type { Piece } from './syntax/piece';
import type { Anchored } from './syntax/value';

/**
 * One version of a file, read. It never changes; the next version is made from it and shares
 *   - every piece whose text is the same (its tree),
 *   - every block whose piece, list and used anchors are the same (its value, issues, ids and texts),
 *   - every list whose items are the same.
 * A finding may be kept as long as the values that it was made from are the same ones.
 */
export interface Snapshot extends Layout {
  readonly uri: string;
  readonly version: number;
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
  return understand(uri, version, layOut(text), [], new Map());
}

/** Reads the next version of a file; equal to reading its text anew, at the cost of what changed. */
export function changeSnapshot(old: Snapshot, version: number, changes: readonly ContentChange[]): Snapshot {
  const layout = changes.reduce(applyChange, old as Layout);
  return understand(old.uri, version, layout, old.documents, old.memo);
}

function applyChange(layout: Layout, change: ContentChange): Layout {
  if (!change.range) return layOut(change.text);
  const from = offsetAt(layout, change.range.start);
  const oldTo = Math.max(from, offsetAt(layout, change.range.end));
  const text = layout.text.slice(0, from) + change.text + layout.text.slice(oldTo);
  return layOutAgain(layout, text, { from, oldTo, newTo: from + change.text.length });
}

function understand(
  uri: string,
  version: number,
  layout: Layout,
  before: readonly PlaybookDocument[],
  memo: Memo,
): Snapshot {
  const known = new Map<Piece, Block>();
  for (const document of before) for (const block of document.blocks) known.set(block.piece, block);
  const documents = splitDocuments(layout.pieces).map((pieces, index) =>
    assemble(readBlocks(pieces, known), before[index]),
  );
  return { ...layout, uri, version, documents, memo };
}

/** The pieces of each document that says something; comments alone are no document, unless they are all there is. */
function splitDocuments(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const documents: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === 'marker' || (piece.kind === 'whole' && piece.text.startsWith('---')))
      documents.push([]);
    documents.at(-1)!.push(piece);
  }
  const saying = documents.filter((one) =>
    one.some((piece) => piece.root !== undefined || piece.problems.length > 0),
  );
  return saying.length > 0 ? saying : [pieces];
}

function readBlocks(pieces: readonly Piece[], known: ReadonlyMap<Piece, Block>): readonly Block[] {
  const anchors = new Map<string, Anchored>();
  let section: string | undefined;
  return pieces.map((piece) => {
    const list = piece.kind === 'item' ? section : undefined;
    const old = known.get(piece);
    const block = old && stillHolds(old, list, anchors) ? old : readBlock(piece, list, anchors);
    for (const [name, anchored] of block.reading.anchors) anchors.set(name, anchored);
    if (piece.kind === 'head') section = block.entries[0]?.key;
    return block;
  });
}
