import type { Shift } from '../../../../../schemas/sections/staffing';
import type { Text } from '../../../../../schemas/text';
import { idsOfKind } from '../../document/ids';
import { isWhole } from '../../format/unread';
import { freeId } from '../../shop/reply-topics';
import { type SplitShift, splitAtMidnight } from '../../time/split-shift';
import type { MapNode } from '../../yaml/parse/nodes';
import { isMerge, originOf } from '../../yaml/parse/value';
import { isAnchoredAround } from '../../yaml/rewrite/copy-source';
import { rangeIn } from '../../yaml/segments/layout';
import type { CaretNodes } from './caret-nodes';
import { isAt, ownDocument, playbookAfter, type Refactoring } from './change';
import { nameOf } from './name-of';
import { splitEdits } from './split-edits';

const title: Text = { zh: '把“{name}”从零点分成两个班', en: 'Split "{name}" at midnight' };

/**
 * The shift at the caret as two, where it passes midnight. Only where it is written in this file as a whole, and by nobody
 * who may build on this file: a shop that changes the shift by its id would change the first half alone.
 */
export function splits(at: CaretNodes): readonly Refactoring[] {
  const { segment, index, snapshot, document } = at;
  const item = at.chain.findLast((around) => isAt(at.pathOf(around), 'staffing.shifts.*'));
  const own = ownDocument(at);
  const shifts = own?.playbook.staffing?.shifts ?? [];
  const shift = shifts.find((one) => originOf(one)?.node === item?.node);
  if (!own || item?.node.kind !== 'map' || item.parent?.kind !== 'seq' || !shift) return [];
  if (own.playbook.shared === true || isTakenOver(at, shift) || !isCopied(at, item.node, shift)) return [];
  const split = splitAtMidnight(document.playbook, shift);
  const ids = new Set(idsOfKind(document, 'shift').map(({ id }) => id));
  const second = split && { ...split.second, ...(shift.id && { id: freeId(shift.id, ids) }) };
  const edits =
    split && splitEdits(segment, { node: item.node, list: item.parent }, { ...split, second: second! });
  if (!edits) return [];
  const inFile = edits.map((edit) => ({ range: rangeIn(snapshot, index, edit), newText: edit.text }));
  const after = playbookAfter(at, inFile)?.staffing?.shifts;
  if (!isSame(after, expected(shifts, shift, { ...split, second: second! }))) return [];
  return [
    {
      title,
      data: { name: nameOf(item.node, at.pathOf(item)) },
      kind: 'refactor.rewrite.split',
      edits: inFile,
    },
  ];
}

const isTakenOver = ({ snapshot: { bases = [] } }: CaretNodes, { id }: Shift): boolean =>
  bases.some(
    ({ documents: [base] }) => base && idsOfKind(base, 'shift').some((mention) => mention.id === id),
  );

/** Whether what the item says is in its own lines, and nowhere else. */
const isCopied = ({ segment }: CaretNodes, node: MapNode, shift: Shift): boolean =>
  isWhole(shift) &&
  !node.pairs.some(({ key }) => isMerge(key)) &&
  new Set(node.pairs.map(({ key }) => key.value)).size === node.pairs.length &&
  !isAnchoredAround(segment.root!, node);

const expected = (shifts: readonly Shift[], shift: Shift, { first, second }: SplitShift): readonly Shift[] =>
  shifts.flatMap((one) => (one === shift ? [first, second] : [one]));

/** Whether two values are the same, whatever the order of their keys. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return a === b;
  const keys = Object.keys(a).filter((key) => (a as Record<string, unknown>)[key] !== undefined);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}
