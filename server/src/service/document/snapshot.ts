import { assemble, notAssembled, type PlaybookDocument } from './assemble';
import { type Block, blockOf } from './block';
import { extendsTooLate, incomplete } from './incomplete';
import type { Difference } from '../collections/between';
import { difference } from '../collections/difference';
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
import { type Anchored, MOST_ALIASED_TEXT, tooMuch } from '../yaml/parse/value';

/**
 * One version of a file, parsed and validated. It is immutable; the next version is made from it and shares
 *   - every segment whose text is the same (its tree),
 *   - every block whose segment, list and used anchors are the same (its value, findings, ids and texts),
 *   - every list whose items are the same.
 * An edit replaces a few neighbouring segments. They stand in chunked lists (collections/chunked-list.ts), whose chunks the versions
 * share but for those around the edit; what follows from each segment, block or item is calculated once for each chunk.
 * A finding may be reused as long as the values that it was made from are identical.
 */
export interface Snapshot extends Layout {
  readonly uri: string;
  readonly version: number;
  /** The block of each segment, in the order of the segments. */
  readonly blocks: ChunkedList<Block>;
  /** Whether some block defines or uses anchors: then blocks depend on those before them. */
  readonly anchored: boolean;
  /** The YAML documents of the file that have content; a file without any has one. */
  readonly documents: readonly PlaybookDocument[];
  /**
   * Segments of an earlier version that are no longer in the text, by their text, where many were removed at once: a
   * missing quote or bracket swallows half a file. Once it is typed they are reused, with all results memoised for them.
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

/** Reads the next version of a file incrementally; equal to reading its text anew, at the cost of what changed. */
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
  // An end before its start: both are swapped, as `vscode-languageserver-textdocument` does.
  const [one, other] = [offsetAt(layout, range.start), offsetAt(layout, range.end)];
  return layOutAgain(layout, { from: Math.min(one, other), to: Math.max(one, other), text }, reuse);
}

/** The number of segments removed by one edit from which on they are kept as detached segments. */
const MANY = 16;

/** @param detachedSegments those of the version before, without those that the layout reused */
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
  const documents = splitDocuments(blocks).map((own, index) => {
    if (index >= MOST_DOCUMENTS) return notAssembled(own);
    const document = assemble(own, old?.documents[index]);
    return index === 0 ? first(document) : besideTheFirst(document);
  });
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

/** The documents of a file that are read as playbooks, and checked: every rule runs for each. */
export const MOST_DOCUMENTS = 100;

/** The documents that are read. */
export const readDocuments = ({ documents }: Snapshot): readonly PlaybookDocument[] =>
  documents.slice(0, MOST_DOCUMENTS);

/** Nobody knows what a playbook builds on whose paths cannot be read. */
const first = (document: PlaybookDocument): PlaybookDocument =>
  document.unread.has('extends') ? incomplete(document) : document;

/** Only the first playbook of a file builds on others. */
function besideTheFirst(document: PlaybookDocument): PlaybookDocument {
  const tooLate = extendsTooLate(document);
  if (tooLate.length === 0) return document;
  return incomplete({ ...document, findings: [...document.findings, ...tooLate] });
}

/**
 * Reads the changed segments and reuses the blocks of the unchanged ones at both ends, but for the items of a list whose
 * section has another name now. With anchors in the file every block must be checked, since it may use a changed anchor.
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
  let aliased = 0;
  for (const segment of segments.slice(begin)) {
    const place = begin + read.length;
    if (beginsDocument(segment)) anchors = new Map();
    const list = isListed(segment) ? listOf(read.at(-1) ?? before.at(begin - 1)) : undefined;
    const isAsBefore = place >= newTo && before.at(place - newTo + oldTo)!.section === list;
    if (isAsBefore && !anchored) break;
    const block = blockOf(segment, list, anchors);
    const wasFull = aliased > MOST_ALIASED_TEXT;
    aliased += block.reading.aliased;
    const isFull = aliased > MOST_ALIASED_TEXT;
    if (isFull && !wasFull) for (const name of anchors.keys()) anchors.set(name, tooMuch);
    for (const [name, anchor] of block.reading.anchors) anchors.set(name, isFull ? tooMuch : anchor);
    anchored ||= isAnchored(block);
    read.push(block);
  }
  const readTo = begin + read.length - newTo + oldTo;
  return { blocks: replace(before, begin, readTo, read), anchored };
}

/** The segments that were removed by the edit. */
function leftOut(
  old: ChunkedList<Segment>,
  now: ChunkedList<Segment>,
  { from, oldTo, newTo }: Difference,
): readonly Segment[] {
  const kept = new Set(now.slice(from, newTo));
  return [...old.slice(from, oldTo)].filter((segment) => !kept.has(segment));
}

/** Replaces the blocks of `[from, to)`; only those that differ are spliced in, so that chunks stay shared. */
function replace(
  list: ChunkedList<Block>,
  from: number,
  to: number,
  blocks: readonly Block[],
): ChunkedList<Block> {
  const changed = difference(list.slice(from, to), ChunkedList.of(blocks));
  return list.splice(from + changed.from, from + changed.oldTo, blocks.slice(changed.from, changed.newTo));
}

const none = ChunkedList.of<never>([]);

/** The section whose list an item after this block is in. */
const listOf = (block: Block | undefined): string | undefined =>
  block?.segment.kind === 'head' ? block.entries[0]?.key : block?.section;

const isAnchored = ({ reading }: Block): boolean => reading.anchors.size > 0 || reading.used.size > 0;

const beginsDocument = ({ kind, text }: Segment): boolean =>
  kind === 'marker' || (kind === 'whole' && text.startsWith('---'));

/** The blocks of each document with content; comments alone are no document, unless they are all there is. */
function splitDocuments(blocks: ChunkedList<Block>): readonly ChunkedList<Block>[] {
  const begins = documentBegins(blocks).filter((place) => place > 0);
  const documents = [0, ...begins].map((begin, nth) => blocks.slice(begin, begins[nth]));
  const saying = documents.filter((own) =>
    own.find(({ segment }) => segment.root !== undefined || segment.problems.length > 0),
  );
  return saying.length > 0 ? saying : [blocks];
}

const documentBegins = indexesWhere(({ segment }: Block) => beginsDocument(segment));
