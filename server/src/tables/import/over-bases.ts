import { type Analysis, type Edit, ownList } from '../../service';
import type { TableSection } from '../layout/table-row';
import type { ValueChange } from './changes';
import type { Item } from './fields';
import { asOneGroup, asWritten } from './one-line-lists';
import type { Wanted } from './wanted';

/**
 * The edits that write rows into a playbook that extends others, in its own file alone: an item that another file has is
 * overridden by one that says its id and what differs. New items stand at the end, as they do in the whole list.
 * @param setEdit sets a value of an item that is in the file
 */
export function editsOverBases(
  analysis: Analysis,
  section: TableSection,
  { changed, added }: Pick<Wanted, 'changed' | 'added'>,
  setEdit: (item: Item, change: ValueChange) => Edit,
): readonly Edit[] {
  const own = ownList(analysis, section) as readonly Item[];
  const byId = new Map(own.flatMap((item) => (typeof item?.id === 'string' ? [[item.id, item]] : [])));
  const sets: Edit[] = [];
  const overriding: Item[] = [];
  for (const [item, planned] of changed) {
    const changes = planned.changes as readonly ValueChange[];
    const mine = byId.get(item.id as string);
    if (mine) sets.push(...changes.map((change) => overridingEdit(mine, change, setEdit)));
    else if (typeof item.id !== 'string') sets.push(...changes.map((change) => setEdit(item, change)));
    else overriding.push(changes.reduce(withValue, { id: item.id }));
  }
  const values = [...overriding, ...[...added.values()].flat()];
  if (values.length === 0) return sets;
  const written = asWritten(new Map([[own.length, values]]));
  if (own.length > 0) return [...sets, { kind: 'add-many', in: own, values: written }];
  return [...sets, { kind: 'section', name: section, value: [...written.values()].flat() }];
}

/** Sets a value in an item that may say only part of the whole one. */
function overridingEdit(
  item: Item,
  change: ValueChange,
  setEdit: (item: Item, change: ValueChange) => Edit,
): Edit {
  const [key, ...more] = change.path;
  if (more.length === 0 || isItem(item[key])) return setEdit(item, change);
  return { kind: 'set', in: item, key, value: nested(undefined, more, change.value) };
}

const withValue = (item: Item, { path, value }: ValueChange): Item =>
  nested(item, path, asOneGroup(path.at(-1)!, value)) as Item;

/** A value with another one at a path in it. */
function nested(before: unknown, [key, ...more]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const map = isItem(before) ? before : {};
  return { ...map, [key]: nested(map[key], more, value) };
}

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
