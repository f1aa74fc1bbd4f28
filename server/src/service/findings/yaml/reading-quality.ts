import { type Block, blockOf } from '../../document/block';
import { sectionNames } from '../../format/format';
import type { Finding } from '../../format/finding';
import type { SyntaxProblem } from '../../yaml/parse/parse';
import { spotOf } from '../../yaml/ranges/place';
import { keyText, type Node } from '../../yaml/parse/nodes';
import { isKeyName } from './key-names';
import { readSegment, type SegmentRange } from '../../yaml/segments/segment';
import type { Anchored } from '../../yaml/parse/value';

/** The quality of a text as a replacement of a segment. */
export interface ReadingQuality {
  readonly problems: readonly SyntaxProblem[];
  /** Its format errors; unreliable as long as there are problems. */
  readonly findings: readonly Finding[];
  /** The number of format errors; one counts for the keys below it too, since these are not validated. */
  readonly errors: number;
  /** The number of keys that are not validated, below an unknown key or a value of a wrong kind. */
  readonly hidden: number;
  /** The unknown keys; what is below them is not validated. */
  readonly unknown: readonly string[];
  /** The number of keys. */
  readonly keys: number;
  /** The number of items of lists. */
  readonly items: number;
  /** The ids that are defined. */
  readonly ids: ReadonlySet<string>;
  /** The number of keys at column 0, after the first, that are fields of a section and no sections: each is out of place. */
  readonly astray: number;
}

/** A penalty above the number of errors of any segment. */
const MUCH_WORSE = 1_000_000;

export type AssessReading = (text: string) => ReadingQuality;

/** Judges texts in place of a block. An item is read as a list of its own, since a fix may split it into several. */
export function assessmentFor({ segment, section, reading }: Block): AssessReading {
  const anchors = new Map([...reading.used].filter((used): used is [string, Anchored] => !!used[1]));
  const head = section === undefined ? '' : `${section}:\n`;
  const kind = segment.kind === 'whole' ? 'whole' : 'section';
  const entries = head ? 1 : Math.min(1, keysOfRoot(segment.root));
  return (text) => {
    const read = blockOf(readSegment(head + text, kind, -1), undefined, anchors);
    const problems = read.problems.map(({ code, start, end }) => ({
      code,
      start: Math.max(0, start - head.length),
      end: Math.max(0, end - head.length),
    }));
    const { found, hidden } = errorsIn(read);
    const errors = found + hidden + ofRoot(read, entries);
    const unknown = [
      ...read.findings.flatMap(({ code, data }) =>
        code === 'schema/unknown-key' ? [String(data?.key)] : [],
      ),
      ...unknownIn(read),
    ];
    const keys = keysIn(read.segment.root) - (head ? 1 : 0);
    const items = itemsIn(read.segment.root);
    const ids = new Set(read.definitions.map(({ kind, id }) => `${kind} ${id}`));
    const astray = unknownIn({ entries: read.entries.slice(1) }).filter(isKeyName).length;
    return { problems, findings: read.findings, errors, hidden, unknown, keys, items, ids, astray };
  };
}

/** The errors of the root: unknown sections, more keys than before, and a heavy penalty where the section's key is lost or stands twice. */
function ofRoot({ segment, entries }: Block, least: number): number {
  if (segment.kind === 'whole') return 0;
  const unknown = unknownIn({ entries }).length;
  const many = Math.max(0, entries.length - Math.max(1, least));
  const all = keysOfRoot(segment.root);
  return unknown + many + (all < least || all > entries.length ? MUCH_WORSE : 0);
}

const isStrange = (key: string): boolean => !sectionNames.includes(key);

const unknownIn = ({ entries }: Pick<Block, 'entries'>): readonly string[] =>
  entries.map(({ key }) => key).filter(isStrange);

const keysOfRoot = (root: Node | undefined): number => (root?.kind === 'map' ? root.pairs.length : 0);

/** Counts the keys of a tree; with `hiding`, only those that are not validated. */
function keysIn(node: Node | undefined, hiding?: Hiding): number {
  const below = node && hiding?.values.has(node.start) ? undefined : hiding;
  if (node?.kind === 'seq') return sum(node.items.map((item) => keysIn(item, below)));
  if (node?.kind !== 'map') return 0;
  const valuesOf = (start: number) => (below?.keys.has(start) ? undefined : below);
  return sum(node.pairs.map(({ key, value }) => Number(!below) + keysIn(value, valuesOf(key.start))));
}

function itemsIn(node: Node | undefined): number {
  if (node?.kind === 'seq') return node.items.length + sum(node.items.map(itemsIn));
  return node?.kind === 'map' ? sum(node.pairs.map(({ value }) => itemsIn(value))) : 0;
}

/** Counts the errors of a block and the keys that they hide: below an unknown key or a value of a wrong kind nothing is validated. */
function errorsIn({ findings, segment }: Pick<Block, 'findings' | 'segment'>): {
  readonly found: number;
  readonly hidden: number;
} {
  const { root } = segment;
  const errors = findings.filter(({ level }) => level === 'error');
  const strange = strangeKeys(segment);
  if (errors.length === 0 && strange.length === 0) return { found: 0, hidden: 0 };
  const startsOf = (wanted: string): readonly number[] =>
    spotsOf(errors.filter(({ code }) => code === wanted)).map(({ start }) => start);
  const ofWrongKind = startsOf('schema/wrong-kind');
  const hiding: Hiding = {
    keys: new Set([...startsOf('schema/unknown-key'), ...ofWrongKind, ...strange]),
    values: new Set(ofWrongKind),
  };
  return { found: errors.length, hidden: keysIn(root, hiding) };
}

/** The start offsets of keys and values below which nothing is validated. */
interface Hiding {
  readonly keys: ReadonlySet<number>;
  readonly values: ReadonlySet<number>;
}

/** The start offsets of root keys that are no sections; none for a document that is one segment, where they need not be. */
const strangeKeys = ({ kind, root }: Block['segment']): readonly number[] =>
  kind !== 'whole' && root?.kind === 'map'
    ? root.pairs.filter((pair) => isStrange(keyText(pair))).map(({ key }) => key.start)
    : [];

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

/** The ranges of the errors among findings. */
export const spotsOf = (findings: readonly Finding[]): readonly SegmentRange[] =>
  findings.flatMap(({ at, level }) => {
    if (level !== 'error') return [];
    return 'segment' in at ? [at] : 'in' in at ? (spotOf(at) ?? []) : [];
  });

/**
 * Whether a text reads better than before: without problems, or with fewer and the first of them no earlier; where there
 * are none on either side, with fewer format errors. A text that loses an id, or moves a key out of its section, is never
 * better.
 * @param freesKeys whether keys come out of the middle of another one: then more of them with no more errors is better
 */
export function isBetter(now: ReadingQuality, before: ReadingQuality, freesKeys = false): boolean {
  if (now.astray > before.astray || [...before.ids].some((id) => !now.ids.has(id))) return false;
  if (before.problems.length === 0)
    return (
      now.problems.length === 0 &&
      (now.errors < before.errors || (freesKeys && now.errors === before.errors && now.keys > before.keys)) &&
      now.unknown.every((key) =>
        freesKeys ? before.unknown.some((old) => old.includes(key)) : before.unknown.includes(key),
      )
    );
  if (now.problems.length === 0) return true;
  return now.problems.length < before.problems.length && firstOf(now) >= firstOf(before);
}

/** Compares two qualities for sorting, the better one first. */
export function compareQuality(a: ReadingQuality, b: ReadingQuality): number {
  return (
    Number(a.problems.length > 0) - Number(b.problems.length > 0) ||
    (a.problems.length > 0 ? a.problems.length - b.problems.length : 0) ||
    a.errors - b.errors
  );
}

const firstOf = ({ problems }: ReadingQuality): number => Math.min(...problems.map(({ start }) => start));
