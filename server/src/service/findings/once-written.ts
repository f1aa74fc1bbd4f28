import type { Text } from '../../../../schemas/text';
import type { Snapshot } from '../document/snapshot';
import { scalarBehind } from '../document/written-value';
import type { Finding, Related } from '../format/finding';
import { aliasesOf, anchoredBy } from '../yaml/parse/anchors';
import { type Node, type Pair, pairOf } from '../yaml/parse/nodes';
import { holderOf, isMerge, originOf, type Written, writtenItem } from '../yaml/parse/value';
import { spotOfWritten, type ValueRef } from '../yaml/ranges/place';
import type { SegmentRange } from '../yaml/segments/segment';

/**
 * Tells what is wrong with a value that aliases repeat once, where the value is written: an alias or a merge key is read as
 * if the value stood there, and each would be told. What is wrong at an alias only is told at the alias.
 */
export function onceWritten(file: Snapshot, findings: readonly Finding[]): readonly Finding[] {
  if (!file.anchored) return findings;
  const placed = findings.map((finding) => ({ finding, place: placeOf(file, finding) }));
  const groups = new Map<Node, Map<string, Placed[]>>();
  for (const { finding, place } of placed) {
    if (!place) continue;
    const same = groups.get(place.written.node) ?? new Map<string, Placed[]>();
    groups.set(place.written.node, same);
    const key = sameness(finding);
    same.set(key, [...(same.get(key) ?? []), { finding, place }]);
  }
  return placed.flatMap(({ finding, place }) => {
    if (!place) return [finding];
    const all = groups.get(place.written.node)!.get(sameness(finding))!;
    const told = all.find((one) => one.place.way === 'own') ?? all.find((one) => one.place.way === 'merge');
    if (!told) return [finding];
    return told.finding === finding ? [whereWritten(file, told, all)] : [];
  });
}

interface Placed {
  readonly finding: Finding;
  readonly place: Place;
}

/** Where what a finding is about is written, and how it came to where it is read. */
interface Place {
  readonly written: Written;
  readonly way: 'own' | 'alias' | 'merge';
}

/** What two findings about one node have in common that are the same problem. */
const sameness = ({ code, at, data }: Finding): string => {
  const part = 'in' in at ? at.part : undefined;
  const about = data?.['value'] ?? data?.['word'] ?? data;
  return JSON.stringify([code, about, data?.['expected'], part]);
};

function placeOf(file: Snapshot, { at }: Finding): Place | undefined {
  if (!('in' in at) || at.key === undefined) return undefined;
  const pair = typeof at.key === 'number' ? itemAt(at) : pairAt(file, at);
  if (!pair) return undefined;
  const { written, way } = pair;
  const target = scalarBehind(file, written);
  return { written: target, way: way === 'own' && target !== written ? 'alias' : way };
}

function itemAt({ in: list, key }: ValueRef): Place | undefined {
  const origin = originOf(list);
  const written = origin && writtenItem(origin, Number(key));
  return written && { written, way: 'own' };
}

function pairAt(file: Snapshot, { in: owner, key, onKey }: ValueRef): Place | undefined {
  const origin = originOf(holderOf(owner, key!));
  const found = origin && pairIn(file, origin, String(key));
  if (!found) return undefined;
  const { segment, pair, isMerged } = found;
  const node = onKey ? pair.key : pair.value;
  return node && { written: { segment, node }, way: isMerged ? 'merge' : 'own' };
}

interface FoundPair {
  readonly segment: Written['segment'];
  readonly pair: Pair;
  readonly isMerged: boolean;
}

/** The pair with a key, in a map or in those that it merges. */
function pairIn(file: Snapshot, { segment, node }: Written, key: string): FoundPair | undefined {
  if (node.kind !== 'map') return undefined;
  const own = pairOf(node, key);
  if (own) return { segment, pair: own, isMerged: false };
  const sources = node.pairs
    .filter((pair) => isMerge(pair.key))
    .flatMap(({ value }) => (value?.kind === 'seq' ? value.items : (value ?? [])));
  for (const source of sources) {
    const target = source.kind === 'alias' ? anchoredBy(file.segments, { segment, node: source }) : undefined;
    const found = target && pairIn(file, target, key);
    if (found) return { ...found, isMerged: true };
  }
  return undefined;
}

/**
 * A finding at the place where its value is written, with the aliases that repeat it. A word that an anchor names is only
 * changed where all that stands for it has the same finding: it may stand for another field.
 */
function whereWritten(file: Snapshot, { finding, place }: Placed, all: readonly Placed[]): Finding {
  const { node } = place.written;
  const range = spotOfWritten(place.written);
  const aliases = aliasesOf(file.segments, range.segment, range);
  const isNamed = node.kind === 'scalar' && node.anchor !== undefined;
  const isSame = aliases.length > 0 && all.length === aliases.length + 1;
  const told: Finding = isNamed && !isSame ? { ...finding, fixes: [] } : finding;
  if (aliases.length === 0) return told;
  const related = [...(finding.related ?? []), ...aliases.map((alias) => repeatedAt(spotOfWritten(alias)))];
  return { ...told, ...(place.way === 'merge' && { at: range }), related };
}

/** Tells a place where an alias repeats what a finding is about. */
export const repeatedAt = (at: SegmentRange): Related => ({ at, message: throughAlias });

const throughAlias: Text = { zh: '这里用别名又引用了一次', en: 'Used again here, by an alias' };
