import { isMap } from '../text/is-map';
import type { SchemaNode } from '../../../../schemas/format';
import { formatNodeAt, ownSchema } from '../../service';
import type { ChangedField, ItemChange, Owner } from './change';
import { isOrdered, movedPairs } from './moved';
import { pairItems } from './pair-items';
import { isSameValue, type Versions } from './same-value';

type Path = readonly string[];

/** The changes of a section: of its items where it is a list, else of its fields and the lists in it. */
export function changesOfField(
  path: Path,
  before: unknown,
  after: unknown,
  words: Versions,
): readonly ItemChange[] {
  const node = formatNodeAt(path);
  if (!node || before === after) return [];
  if (isItemList(node)) return changesOfList(path, node, listOf(before), listOf(after), [], words);
  return changesOfItem(path, before, after, [], words);
}

/** The changes of an item: one with its fields, and those of items in lists of it. */
function changesOfItem(
  path: Path,
  before: unknown,
  after: unknown,
  owners: readonly Owner[],
  words: Versions,
): readonly ItemChange[] {
  const fields: ChangedField[] = [];
  const nested: ItemChange[] = [];
  const inside = [...owners, { path, before, after }];
  const visit = (keys: Path, one: unknown, other: unknown): void => {
    const at = [...path, ...keys];
    const node = formatNodeAt(at);
    if (node && isItemList(node) && isListOrNone(one) && isListOrNone(other)) {
      nested.push(...changesOfList(at, node, listOf(one), listOf(other), inside, words));
    } else if (isFieldMap(node) && (isMap(one) || isMap(other))) {
      for (const key of keysOf(one, other)) visit([...keys, key], childOf(one, key), childOf(other, key));
    } else if (!isSameValue(at, node, one, other, words)) fields.push({ keys, before: one, after: other });
  };
  visit([], before, after);
  const own: readonly ItemChange[] =
    fields.length > 0 ? [{ kind: 'changed', path, before, after, owners, fields }] : [];
  return [...own, ...nested];
}

function changesOfList(
  path: Path,
  node: SchemaNode,
  before: readonly unknown[],
  after: readonly unknown[],
  owners: readonly Owner[],
  words: Versions,
): readonly ItemChange[] {
  const items = [...path, '*'];
  const pairs = pairItems(before, after, itemsOf(node)!);
  const beforeOf = new Map(pairs.map((pair) => [pair.after, pair.before]));
  const kept = new Set(pairs.map((pair) => pair.before));
  const moved = new Set(isOrdered(path) ? movedPairs(pairs).map((pair) => pair.after) : []);
  const whole = { path: items, owners, fields: [] };
  return [
    ...after.flatMap((item, place): readonly ItemChange[] => {
      const old = beforeOf.get(place);
      if (old === undefined) return [{ ...whole, kind: 'added', before: undefined, after: item }];
      const changes = before[old] === item ? [] : changesOfItem(items, before[old], item, owners, words);
      return moved.has(place)
        ? [...changes, { ...whole, kind: 'moved', before: before[old], after: item }]
        : changes;
    }),
    ...before.flatMap((item, place): readonly ItemChange[] =>
      kept.has(place) ? [] : [{ ...whole, kind: 'removed', before: item, after: undefined }],
    ),
  ];
}

const itemsOf = (node: SchemaNode): SchemaNode | undefined =>
  [node, ...(node.anyOf ?? [])].find((form) => form.items)?.items;

/** Whether a field is a list of items with fields of their own. */
const isItemList = (node: SchemaNode): boolean => {
  const items = itemsOf(node);
  return items !== undefined && ownSchema(items, {}).properties !== undefined;
};

/** Whether a field's parts are told one by one; the hours of a week are one thing. */
const isFieldMap = (node: SchemaNode | undefined): boolean =>
  [node, ...(node?.anyOf ?? [])].some(
    (form) => form?.type === 'object' && form.propertyNames?.scalar !== 'days',
  );

const isListOrNone = (value: unknown): boolean => value === undefined || Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const keysOf = (one: unknown, other: unknown): ReadonlySet<string> =>
  new Set([...(isMap(one) ? Object.keys(one) : []), ...(isMap(other) ? Object.keys(other) : [])]);
const childOf = (value: unknown, key: string): unknown =>
  isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
