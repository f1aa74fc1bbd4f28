import { difference, MANY } from './follow';
import type { Memo } from './memo';
import { assemble, type PlaybookDocument } from './model/assemble';
import { type Block, readBlock, stillHolds } from './model/block';
import { type Layout, layOut, layOutAgain, layoutOf, offsetAt, type TakePiece } from './syntax/layout';
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
  /** Whether some block gives or uses anchors: then blocks depend on those before them. */
  readonly anchored: boolean;
  /** The YAML documents of the file that say anything; one of an empty file. */
  readonly documents: readonly PlaybookDocument[];
  /**
   * Blocks that an edit took out which swallowed many (a colon, a quote or a dash too few), by their text: when it is
   * mended they come back as they were, with all that was made of them. None of them is in the text.
   */
  readonly aside: ReadonlyMap<string, Block>;
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
  return understand(uri, version, layOut(text), undefined, new Map());
}

/** Reads the next version of a file; equal to reading its text anew, at the cost of what changed. */
export function changeSnapshot(old: Snapshot, version: number, changes: readonly ContentChange[]): Snapshot {
  const taken = new Set<string>();
  const take = (text: string): Piece | undefined => {
    const piece = taken.has(text) ? undefined : old.aside.get(text)?.piece;
    if (piece) taken.add(text);
    return piece;
  };
  const layout = changes.reduce((before, change) => applyChange(before, change, take), old as Layout);
  const left = taken.size === 0 ? old.aside : new Map([...old.aside].filter(([text]) => !taken.has(text)));
  return understand(old.uri, version, layout, old, left);
}

function applyChange(layout: Layout, { range, text }: ContentChange, take: TakePiece): Layout {
  if (!range) return layOut(text);
  const from = offsetAt(layout, range.start);
  return layOutAgain(layout, { from, to: Math.max(from, offsetAt(layout, range.end)), text }, take);
}

/** @param aside what is still set aside, less the pieces that the layout took from there */
function understand(
  uri: string,
  version: number,
  layout: Layout,
  old: Snapshot | undefined,
  aside: ReadonlyMap<string, Block>,
): Snapshot {
  const { pieces, starts, firstLines } = layout;
  const { blocks, anchored, gone } = readBlocks(pieces, old);
  const documents = splitDocuments(pieces, blocks).map((own, index) => assemble(own, old?.documents[index]));
  return Object.assign(layoutOf(pieces, starts, firstLines), {
    uri,
    version,
    blocks,
    anchored,
    documents,
    aside: gone.length >= MANY ? new Map(gone.map((block) => [block.piece.text, block])) : aside,
    memo: old?.memo ?? new Map(),
  });
}

/**
 * A block for each piece, in its order. Of the pieces at both ends that are as before the blocks are too, but for the
 * items of a list that has another name now; and with anchors in the file each block must be asked whether it still holds.
 */
function readBlocks(pieces: readonly Piece[], old: Snapshot | undefined): ReadBlocks {
  const before = old?.blocks ?? [];
  const { from, oldTo, newTo } = difference(old?.pieces ?? [], pieces);
  const gone = new Map(before.slice(from, oldTo).map((block) => [block.piece, block]));
  const knownAt = (index: number): Block | undefined => {
    if (index < from) return before[index];
    if (index >= newTo) return before[index - newTo + oldTo];
    return gone.get(pieces[index]!) ?? asideOf(old, pieces[index]!);
  };
  let anchored = old?.anchored ?? false;
  let blocks = anchored ? [] : before.slice(0, from);
  let anchors = new Map<string, Anchored>();
  for (let index = blocks.length; index < pieces.length; index++) {
    const piece = pieces[index]!;
    if (beginsDocument(piece)) anchors = new Map();
    const list = piece.kind === 'item' ? listOf(blocks.at(-1)) : undefined;
    const known = knownAt(index);
    if (index >= newTo && !anchored && known!.section === list) {
      blocks = blocks.concat(before.slice(index - newTo + oldTo));
      break;
    }
    const block = known && stillHolds(known, list, anchors) ? known : readBlock(piece, list, anchors);
    for (const [name, anchor] of block.reading.anchors) anchors.set(name, anchor);
    anchored ||= isAnchored(block);
    blocks.push(block);
  }
  for (const piece of pieces.slice(from, newTo)) gone.delete(piece);
  return { blocks, anchored, gone: [...gone.values()] };
}

/** The block of a piece that came back from where it was set aside. */
function asideOf(old: Snapshot | undefined, piece: Piece): Block | undefined {
  const block = old?.aside.get(piece.text);
  return block?.piece === piece ? block : undefined;
}

interface ReadBlocks extends Pick<Snapshot, 'blocks' | 'anchored'> {
  /** The old blocks whose pieces are not in the text any more. */
  readonly gone: readonly Block[];
}
/** The list that an item behind this block stands in. */
const listOf = (block: Block | undefined): string | undefined =>
  block?.piece.kind === 'head' ? block.entries[0]?.key : block?.section;

const isAnchored = ({ reading }: Block): boolean => reading.anchors.size > 0 || reading.used.size > 0;

const beginsDocument = ({ kind, text }: Piece): boolean =>
  kind === 'marker' || (kind === 'whole' && text.startsWith('---'));

/** The blocks of each document that says something; comments alone are no document, unless they are all there is. */
function splitDocuments(pieces: readonly Piece[], blocks: readonly Block[]): readonly (readonly Block[])[] {
  const begins: number[] = [];
  for (let index = 1; index < pieces.length; index++) if (beginsDocument(pieces[index]!)) begins.push(index);
  const documents = [0, ...begins].map((begin, nth) => blocks.slice(begin, begins[nth]));
  const saying = documents.filter((one) =>
    one.some(({ piece }) => piece.root !== undefined || piece.problems.length > 0),
  );
  return saying.length > 0 ? saying : [blocks];
}
