import { type Block, blockOf } from '../../document/block';
import { sectionNames } from '../../format/format';
import type { Finding } from '../../format/finding';
import type { SyntaxProblem } from '../../yaml/parse/parse';
import { spotOf } from '../../yaml/ranges/place';
import { keyText, type Node } from '../../yaml/parse/nodes';
import { isKeyName } from './key-names';
import { readSegment, type SegmentRange } from '../../yaml/segments/segment';
import type { Anchored } from '../../yaml/parse/value';

/** How well a text reads in the place of a segment. */
export interface ReadingQuality {
  readonly problems: readonly SyntaxProblem[];
  /** What the format finds wrong with it; says little as long as there are problems. */
  readonly findings: readonly Finding[];
  /** How many of the issues are errors; one counts for the keys below it too, since nobody looked at them. */
  readonly errors: number;
  /** The keys that cannot stand where they are: what lies below them is not looked at. */
  readonly unknown: readonly string[];
  /** How many keys are read. */
  readonly keys: number;
  /** The ids that are given. */
  readonly ids: ReadonlySet<string>;
  /** How many keys of the format came to the margin, behind the first, that are no sections: each belongs into one. */
  readonly astray: number;
}

/** More errors than any segment has. */
const MUCH_WORSE = 1_000_000;

export type Judge = (text: string) => ReadingQuality;

/** Reads texts as if they stood in the place of a block. An item may fall into several: it is read as the whole list. */
export function judgeOf({ segment, section, reading }: Block): Judge {
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
    const errors = errorsIn(read) + ofRoot(read, entries);
    const unknown = [
      ...read.findings.flatMap(({ code, data }) =>
        code === 'schema/unknown-key' ? [String(data?.key)] : [],
      ),
      ...unknownIn(read),
    ];
    const keys = keysIn(read.segment.root) - (head ? 1 : 0);
    const ids = new Set(read.definitions.map(({ kind, id }) => `${kind} ${id}`));
    const astray = unknownIn({ entries: read.entries.slice(1) }).filter(isKeyName).length;
    return { problems, findings: read.findings, errors, unknown, keys, ids, astray };
  };
}

/** Whatever else a section becomes, it is no section any more without its key; and a root takes sections only. */
function ofRoot({ segment, entries }: Block, least: number): number {
  if (segment.kind === 'whole') return 0;
  const unknown = unknownIn({ entries }).length;
  const many = Math.max(0, entries.length - Math.max(1, least));
  return unknown + many + (keysOfRoot(segment.root) < least ? MUCH_WORSE : 0);
}

const isStrange = (key: string): boolean => !sectionNames.includes(key);

const unknownIn = ({ entries }: Pick<Block, 'entries'>): readonly string[] =>
  entries.map(({ key }) => key).filter(isStrange);

const keysOfRoot = (root: Node | undefined): number => (root?.kind === 'map' ? root.pairs.length : 0);

/** How many keys a tree holds; of those, with `hiding`, only the ones that nobody looks at. */
function keysIn(node: Node | undefined, hiding?: Hiding): number {
  const below = node && hiding?.values.has(node.start) ? undefined : hiding;
  if (node?.kind === 'seq') return sum(node.items.map((item) => keysIn(item, below)));
  if (node?.kind !== 'map') return 0;
  const valuesOf = (start: number) => (below?.keys.has(start) ? undefined : below);
  return sum(node.pairs.map(({ key, value }) => Number(!below) + keysIn(value, valuesOf(key.start))));
}

/** The errors of a block, each with the keys that it hides: nobody looks below a strange key or a value of a wrong kind. */
function errorsIn({ findings, segment }: Pick<Block, 'findings' | 'segment'>): number {
  const { root } = segment;
  const errors = findings.filter(({ level }) => level === 'error');
  const strange = strangeKeys(segment);
  if (errors.length === 0 && strange.length === 0) return 0;
  const startsOf = (wanted: string): readonly number[] =>
    spotsOf(errors.filter(({ code }) => code === wanted)).map(({ start }) => start);
  const ofWrongKind = startsOf('schema/wrong-kind');
  const hiding: Hiding = {
    keys: new Set([...startsOf('schema/unknown-key'), ...ofWrongKind, ...strange]),
    values: new Set(ofWrongKind),
  };
  return errors.length + keysIn(root, hiding);
}

/** Where keys and values begin below which nobody looks. */
interface Hiding {
  readonly keys: ReadonlySet<number>;
  readonly values: ReadonlySet<number>;
}

/** Where the keys of a root begin that are no sections; of a file that is read as a whole, they need not be. */
const strangeKeys = ({ kind, root }: Block['segment']): readonly number[] =>
  kind !== 'whole' && root?.kind === 'map'
    ? root.pairs.filter((pair) => isStrange(keyText(pair))).map(({ key }) => key.start)
    : [];

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

/** Where the errors among findings stand in their segment. */
export const spotsOf = (findings: readonly Finding[]): readonly SegmentRange[] =>
  findings.flatMap(({ at, level }) => {
    if (level !== 'error') return [];
    return 'segment' in at ? [at] : 'in' in at ? (spotOf(at) ?? []) : [];
  });

/**
 * Whether a text reads better than before: without problems, or with the first of them further down; where there are
 * none on either side, with fewer errors of form. What loses an id, or takes a key out of its section,
 * is never better.
 */
export function isBetter(now: ReadingQuality, before: ReadingQuality): boolean {
  if (now.astray > before.astray || [...before.ids].some((id) => !now.ids.has(id))) return false;
  if (before.problems.length === 0)
    return (
      now.problems.length === 0 &&
      now.errors < before.errors &&
      now.unknown.every((key) => before.unknown.includes(key))
    );
  if (now.problems.length === 0) return true;
  return now.problems.length < before.problems.length && firstOf(now) >= firstOf(before);
}

/** Orders verdicts, the better one first. */
export function compareVerdicts(a: ReadingQuality, b: ReadingQuality): number {
  return (
    Number(a.problems.length > 0) - Number(b.problems.length > 0) ||
    (a.problems.length > 0 ? a.problems.length - b.problems.length : 0) ||
    a.errors - b.errors
  );
}

const firstOf = ({ problems }: ReadingQuality): number => Math.min(...problems.map(({ start }) => start));
