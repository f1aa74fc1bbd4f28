import type { SchemaNode } from '../../../../schemas/format';
import type { SyntaxProblem } from '../yaml/parse/parse';
import type { Segment } from '../yaml/segments/segment';
import { type Anchored, isMap, readValue, type Reading } from '../yaml/parse/value';
import { memoizeWeak } from '../collections/memoize';
import { type DraftMark, draftMarks } from './drafts';
import { childSchema } from '../format/schema-node';
import type { Finding } from '../format/finding';
import { format } from '../format/format';
import { type IgnoreComment, ignoreComments } from './suppression-comments';
import { emptyItem } from '../format/schema-findings';
import { validPart } from '../format/validate';
import { joinSymbols, type Symbols, symbolsOf } from './symbols';
import { isWhole } from '../format/unread';

/** One key of the root with its value: as written (`raw`) and the valid part of it. */
export interface Entry {
  readonly key: string;
  /** The map that holds the key: the root of the segment. */
  readonly owner: object;
  readonly raw: unknown;
  readonly value: unknown;
}

/**
 * A segment with its value, its format errors, its ids and its texts. It depends on the segment, on the list that the
 * segment is an item of, and on the anchors of earlier segments that it uses; as long as these are identical, versions
 * share it.
 */
export interface Block extends Symbols {
  readonly segment: Segment;
  /** For an item, the section whose list it is in. */
  readonly section: string | undefined;
  readonly reading: Reading;
  /** The keys of the root in this segment; empty for an item. */
  readonly entries: readonly Entry[];
  /** An item: as written (`raw`) and the valid part of it. */
  readonly item: { readonly raw: unknown; readonly value: unknown } | undefined;
  readonly problems: readonly SyntaxProblem[];
  /** Whether all of an item could be read. */
  readonly whole: boolean;
  readonly findings: readonly Finding[];
  readonly ignores: readonly IgnoreComment[];
  readonly drafts: readonly DraftMark[];
}

/**
 * Reads a segment into a block. Memoised per segment and section, and read again when an anchor that it uses has another
 * value.
 * @param section for an item, the section whose list it is in
 * @param before the anchors of the segments before it
 */
export function blockOf(
  segment: Segment,
  section: string | undefined,
  before: ReadonlyMap<string, Anchored>,
): Block {
  const readings = readingsOf(segment);
  const known = readings.get(section);
  if (known && usesOnly(known, before)) return known;
  const block = readBlock(segment, section, before);
  readings.set(section, block);
  return block;
}

const readingsOf = memoizeWeak<Segment, Map<string | undefined, Block>>(() => new Map());

/** Whether the anchors that a block used are identical to those before it now. */
function usesOnly({ reading: { used } }: Block, before: ReadonlyMap<string, Anchored>): boolean {
  if (used.size > 0) for (const [name, anchored] of used) if (before.get(name) !== anchored) return false;
  return true;
}

function readBlock(
  segment: Segment,
  section: string | undefined,
  before: ReadonlyMap<string, Anchored>,
): Block {
  const reading = readValue(segment, before);
  const findings: Finding[] = [];
  const symbols: Symbols[] = [];
  const understand = (
    owner: object,
    key: string | number,
    raw: unknown,
    schema: SchemaNode,
    at: string,
  ): unknown => {
    const value = validPart(raw, schema, owner, key, (finding) => findings.push(finding));
    if (value !== undefined) symbols.push(symbolsOf(at, owner, key, value, schema));
    return value;
  };

  let entries: Entry[] = [];
  let item: Block['item'];
  const isItem = segment.kind !== 'outdented' || segment.problems.length === 0;
  if (section !== undefined && isItem && Array.isArray(reading.value)) {
    const schema = schemaOfItem(section);
    const raw: unknown = reading.value[0];
    if (raw === null) findings.push(emptyItem(reading.value, 0));
    item = { raw, value: schema ? understand(reading.value, 0, raw, schema, section) : undefined };
  } else if (isMap(reading.value)) {
    const owner = reading.value;
    entries = Object.entries(owner).map(([key, raw]) => {
      const schema = childSchema(format, key);
      return { key, owner, raw, value: schema && understand(owner, key, raw, schema, key) };
    });
  }
  const problems = [...segment.problems, ...reading.problems];
  return {
    segment,
    section,
    reading,
    entries,
    item,
    problems,
    whole:
      problems.length === 0 &&
      (!item || item.raw === null || (item.value !== undefined && isWhole(item.value))),
    findings,
    ignores: ignoreComments(segment),
    drafts: draftMarks(segment),
    ...joinSymbols(symbols),
  };
}

/** The schema node of a section's items; undefined where the section is unknown or no list. */
export function schemaOfItem(section: string): SchemaNode | undefined {
  const schema = childSchema(format, section);
  return schema && childSchema(schema, 0);
}
