import { assemble, type PlaybookDocument } from './assemble';
import { type Block, blockOf } from './block';
import { type Difference, difference } from '../collections/difference';
import { indexesWhere } from '../collections/derive';
import { ChunkedList } from '../collections/chunked-list';
import {
  type Layout,
  layOut,
  layOutAgain,
  layoutOf,
  offsetAt,
  type ReuseSegment,
} from '../yaml/segments/layout';
import type { Range } from '../yaml/segments/lines';
import { isListed, type Segment } from '../yaml/segments/segment';
import type { Anchored } from '../yaml/parse/value';

/**
 * One version of a file, read. It never changes; the next version is made from it and shares
 *   - every segment whose text is the same (its tree),
 *   - every block whose segment, list and used anchors are the same (its value, issues, ids and texts),
 *   - every list whose items are the same.
 * An edit replaces a few neighbouring segments. They stand in chunked lists (collections/chunked-list.ts), whose chunks the versions
 * share but for those around the edit; what follows from each segment, block or item is calculated once for each chunk.
 * A finding may be kept as long as the values that it was made from are the same ones.
 */
export interface Snapshot extends Layout {
  readonly uri: string;
  readonly version: number;
  /** What each segment means, in the order of the segments. */
  readonly blocks: ChunkedList<Block>;
  /** Whether some block gives or uses anchors: then blocks depend on those before them. */
  readonly anchored: boolean;
  /** The YAML documents of the file that say anything; one of an empty file. */
  readonly documents: readonly PlaybookDocument[];
  /**
   * Segments of the version before that the text does not hold any more, by their text, where many went at once: a missing
   * quote or bracket swallows half a file. Once it is typed they are reused, with all that was made of them.
   */
  readonly detachedSegments: ReadonlyMap<string, Segment>;
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
  const reuse = (text: string): Segment | undefined => {
    const segment = taken.has(text) ? undefined : old.detachedSegments.get(text);
    if (segment) taken.add(text);
    return segment;
  };
  const layout = changes.reduce((before, change) => applyChange(before, change, reuse), old as Layout);
  const left =
    taken.size === 0
      ? old.detachedSegments
      : new Map([...old.detachedSegments].filter(([text]) => !taken.has(text)));
  return understand(old.uri, version, layout, old, left);
}

function applyChange(layout: Layout, { range, text }: ContentChange, reuse: ReuseSegment): Layout {
  if (!range) return layOut(text);
  const from = offsetAt(layout, range.start);
  return layOutAgain(layout, { from, to: Math.max(from, offsetAt(layout, range.end)), text }, reuse);
}

/** So many neighbours that go at once are kept as detached segments. */
const MANY = 16;

/** @param detachedSegments those of the version before, less what the layout reused of them */
function understand(
  uri: string,
  version: number,
  layout: Layout,
  old: Snapshot | undefined,
  detachedSegments: ReadonlyMap<string, Segment>,
): Snapshot {
  const { segments } = layout;
  const change = difference(old?.segments ?? none, segments);
  const { blocks, anchored } = readBlocks(segments, change, old);
  const documents = splitDocuments(blocks).map((own, index) => assemble(own, old?.documents[index]));
  const gone = old ? leftOut(old.segments, segments, change) : [];
  return Object.assign(layoutOf(segments), {
    uri,
    version,
    blocks,
    anchored,
    documents,
    detachedSegments:
      gone.length >= MANY ? new Map(gone.map((segment) => [segment.text, segment])) : detachedSegments,
  });
}

/**
 * A block for each segment, in its order. Of the segments at both ends that are as before the blocks are too, but for the
 * items of a list that has another name now; and with anchors in the file each block must be asked whether it still holds.
 */
function readBlocks(
  segments: ChunkedList<Segment>,
  { from, oldTo, newTo }: Difference,
  old: Snapshot | undefined,
): Pick<Snapshot, 'blocks' | 'anchored'> {
  const before = old?.blocks ?? none;
  let anchored = old?.anchored ?? false;
  const begin = anchored ? 0 : from;
  const read: Block[] = [];
  let anchors = new Map<string, Anchored>();
  for (const segment of segments.slice(begin)) {
    const place = begin + read.length;
    if (beginsDocument(segment)) anchors = new Map();
    const list = isListed(segment) ? listOf(read.at(-1) ?? before.at(begin - 1)) : undefined;
    const isAsBefore = place >= newTo && before.at(place - newTo + oldTo)!.section === list;
    if (isAsBefore && !anchored) break;
    const block = blockOf(segment, list, anchors);
    for (const [name, anchor] of block.reading.anchors) anchors.set(name, anchor);
    anchored ||= isAnchored(block);
    read.push(block);
  }
  const readTo = begin + read.length - newTo + oldTo;
  return { blocks: replace(before, begin, readTo, read), anchored };
}

/** The segments of the old text that the new one has no more. */
function leftOut(
  old: ChunkedList<Segment>,
  now: ChunkedList<Segment>,
  { from, oldTo, newTo }: Difference,
): readonly Segment[] {
  const kept = new Set(now.slice(from, newTo));
  return [...old.slice(from, oldTo)].filter((segment) => !kept.has(segment));
}

/** The row with other things in a place; of those that are the same it shares the chunks. */
function replace(
  row: ChunkedList<Block>,
  from: number,
  to: number,
  blocks: readonly Block[],
): ChunkedList<Block> {
  const changed = difference(row.slice(from, to), ChunkedList.of(blocks));
  return row.splice(from + changed.from, from + changed.oldTo, blocks.slice(changed.from, changed.newTo));
}

const none = ChunkedList.of<never>([]);

/** The list that an item behind this block stands in. */
const listOf = (block: Block | undefined): string | undefined =>
  block?.segment.kind === 'head' ? block.entries[0]?.key : block?.section;

const isAnchored = ({ reading }: Block): boolean => reading.anchors.size > 0 || reading.used.size > 0;

const beginsDocument = ({ kind, text }: Segment): boolean =>
  kind === 'marker' || (kind === 'whole' && text.startsWith('---'));

/** The blocks of each document that says something; comments alone are no document, unless they are all there is. */
function splitDocuments(blocks: ChunkedList<Block>): readonly ChunkedList<Block>[] {
  const begins = documentBegins(blocks).filter((place) => place > 0);
  const documents = [0, ...begins].map((begin, nth) => blocks.slice(begin, begins[nth]));
  const saying = documents.filter((own) =>
    own.find(({ segment }) => segment.root !== undefined || segment.problems.length > 0),
  );
  return saying.length > 0 ? saying : [blocks];
}

const documentBegins = indexesWhere(({ segment }: Block) => beginsDocument(segment));
