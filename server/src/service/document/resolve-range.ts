import type { PlaybookDocument } from './assemble';
import type { BaseFile } from './inherited';
import type { Location } from '../format/finding';
import type { Snapshot } from './snapshot';
import { memoizeWeak } from '../collections/memoize';
import { indexLookup } from '../collections/index-lookup';
import { type Layout, rangeIn } from '../yaml/segments/layout';
import type { Range } from '../yaml/segments/lines';
import type { SegmentRange } from '../yaml/segments/segment';
import { type ValueRef, spotOf } from '../yaml/ranges/place';

/** A range of a file, or of one that it extends. */
export interface FileRange extends Range {
  /** The URI of the other file; absent for the file itself. */
  readonly uri?: string;
}

/** Resolves locations to ranges in one version of a file, and of those that it extends. */
export type Locator = (at: Location) => FileRange;

/**
 * Makes a function that resolves locations to ranges of this version.
 * @param document the document that section locations belong to; the file's first unless given
 */
export function locator(snapshot: Snapshot, document: PlaybookDocument = snapshot.documents[0]!): Locator {
  const indexOf = indexLookup(snapshot.segments);
  return (at) => {
    const spot = toSpot(at, document);
    const index = spot && indexOf(spot.segment);
    if (index !== undefined) return rangeIn(snapshot, index, spot!);
    return rangeInBase(at, spot, document) ?? documentStart(snapshot, document);
  };
}

/** A range in one of the files that a playbook extends. */
function rangeInBase(
  at: Location,
  spot: SegmentRange | undefined,
  { inherited, playbook }: PlaybookDocument,
): FileRange | undefined {
  if (!inherited) return undefined;
  const section = 'section' in at ? at.section : 'in' in at && at.in === playbook ? at.key : undefined;
  // The nearest one counts.
  for (const base of [...inherited.bases].reverse()) {
    const place = section === undefined ? undefined : base.sectionPlace(String(section));
    const there = place && 'in' in place ? spotOf(place) : spot;
    const range = there && rangeInFile(base, there);
    if (range) return range;
  }
  return undefined;
}

function rangeInFile(base: BaseFile, spot: SegmentRange): FileRange | undefined {
  const index = lookupIn(base.layout)(spot.segment);
  return index === undefined ? undefined : { ...rangeIn(base.layout, index, spot), uri: base.uri };
}

const lookupIn = memoizeWeak(({ segments }: Layout) => indexLookup(segments));

/** Formats a range for the attribute `data-goto`: `startLine:startCharacter-endLine:endCharacter`, from 0; behind a space the URI of another file. */
export const gotoText = ({ start, end, uri }: FileRange): string =>
  `${start.line}:${start.character}-${end.line}:${end.character}${uri === undefined ? '' : ` ${uri}`}`;

/** Resolves one location to a range. For many locations of a version make a locator. */
export function rangeOf(snapshot: Snapshot, at: Location): FileRange {
  return locator(snapshot)(at);
}

function toSpot(at: Location, document: PlaybookDocument): SegmentRange | undefined {
  if ('segment' in at) return at;
  if ('in' in at) return at.in === document.playbook ? sectionSpot(at, document) : spotOf(at);
  return sectionSpot({ in: document.playbook, key: at.section }, document);
}

/** The range of a section's key; undefined for a section that the file lacks, which is then located at the document's start. */
function sectionSpot(place: ValueRef, document: PlaybookDocument): SegmentRange | undefined {
  const section = document.sections.get(String(place.key));
  return section && spotOf({ in: section.entry.owner, key: section.name, onKey: true });
}

/** The range of the document's first line with content. */
function documentStart(snapshot: Snapshot, document: PlaybookDocument): Range {
  const saying = document.blocks.find((block) => block.segment.root !== undefined) ?? document.blocks.at(0);
  const index = saying ? snapshot.segments.indexOf(saying.segment) : -1;
  if (index < 0) return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const text = saying!.segment.text;
  const start = saying!.segment.root?.start ?? 0;
  const newline = text.indexOf('\n', start);
  const end = newline < 0 ? text.length : newline - (text[newline - 1] === '\r' ? 1 : 0);
  return rangeIn(snapshot, index, { start, end: Math.max(start, end) });
}
