import type { TextEdit } from 'vscode-languageserver-types';
import type { IdKind } from '../../../../../schemas/meta';
import { editsAsChanges } from '../../document/edits-as-changes';
import { changeSnapshot, type Snapshot } from '../../document/snapshot';
import type { Block } from '../../document/block';
import { sectionNames } from '../../format/format';
import type { Mention } from '../../document/symbols';
import { writtenIds } from '../../document/written-ids';
import { isMap } from '../../yaml/parse/value';

/** An id of a kind with its new name. */
export interface Renaming {
  readonly kind: IdKind;
  readonly from: string;
  readonly to: string;
  /** Whether the id is renamed in `without` too, where ids have no kind. */
  readonly isLeftOut: boolean;
}

/**
 * Whether edits rename an id and change nothing else: no id of another kind, no other word. Values of aliases elsewhere
 * are compared too, so the text is parsed again with the edits applied.
 */
export function isOnlyRenamed(snapshot: Snapshot, edits: readonly TextEdit[], renaming: Renaming): boolean {
  const { blocks } = changeSnapshot(snapshot, snapshot.version + 1, editsAsChanges(edits));
  if (blocks.length !== snapshot.blocks.length) return false;
  const before = [...snapshot.blocks];
  return [...blocks].every(
    (block, index) => block === before[index] || isRenamed(before[index]!, block, renaming),
  );
}

function isRenamed(before: Block, after: Block, renaming: Renaming): boolean {
  const [old, now] = [mentionsOf(before), mentionsOf(after)];
  const isOwn = ({ kind, id }: Mention): boolean => kind === renaming.kind && id === renaming.from;
  const [left, leftNow] = [leftOutOf(before), leftOutOf(after)];
  const leftRenamed = renaming.isLeftOut ? left.filter((id) => id === renaming.from).length : 0;
  const isKept = (id: unknown, index: number): boolean =>
    leftNow[index] === (renaming.isLeftOut && id === renaming.from ? renaming.to : id);
  const follows = (mention: Mention, index: number): boolean =>
    now[index]!.kind === mention.kind && now[index]!.id === (isOwn(mention) ? renaming.to : mention.id);
  return (
    // There may be fewer problems: a name that YAML refused is gone.
    after.problems.length <= before.problems.length &&
    old.length === now.length &&
    old.every(follows) &&
    left.length === leftNow.length &&
    left.every(isKept) &&
    changesIn(knownOf(before), knownOf(after)) ===
      (renaming.from === renaming.to ? 0 : old.filter(isOwn).length + leftRenamed)
  );
}

function mentionsOf(block: Block): readonly Mention[] {
  const { definitions, references } = writtenIds(block);
  return [...definitions, ...references];
}

/** What a block says in `without`, as written. */
function leftOutOf(block: Block): readonly unknown[] {
  const { section, entries, item } = block;
  if (section === 'without') return item ? [item.raw] : [];
  return entries.flatMap(({ key, raw }) =>
    key === 'without' && Array.isArray(raw) ? (raw as unknown[]) : [],
  );
}

/** The value of a block in the format; below unknown keys there are only values that are merged elsewhere. */
function knownOf({ section, reading: { value } }: Block): unknown {
  if (section !== undefined) return sectionNames.includes(section) ? value : undefined;
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => sectionNames.includes(key)));
}

/** The number of scalars that differ between two values of the same shape. */
function changesIn(old: unknown, now: unknown): number {
  if (Array.isArray(old) && Array.isArray(now) && old.length === now.length)
    return old.reduce((sum: number, item, index) => sum + changesIn(item, now[index]), 0);
  if (isMap(old) && isMap(now))
    return [...new Set([...Object.keys(old), ...Object.keys(now)])].reduce(
      (sum, key) => sum + changesIn(old[key], now[key]),
      0,
    );
  return old === now ? 0 : 1;
}
