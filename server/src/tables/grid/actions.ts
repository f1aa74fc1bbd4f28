import type { TextEdit } from 'vscode-languageserver-types';
import type { Locale } from '../../../../schemas/text';
import type { GridAction, GridSection } from '../../protocol';
import { type Analysis, fixEdits, locator } from '../../service';
import type { Item } from '../import/fields';
import { cellText, cellValue } from './cell-text';
import { addedItem, copyOf, newItem } from './new-item';
import { rowEdits, writtenAs } from './edit-cell';
import { type GridItem } from './items';
import { ownFile, type OwnFile, wholeDocument } from './own-file';
import type { GridRows } from './rows';
import { fieldOf, withField } from './item-field';
import { climbed } from './ladder';
import { listIn } from './lists';
import { sameItem } from './same-item';
import { editsOfStep, type GridRefusal } from './step';
import { invalidity } from './invalidity';
import { refusals } from './words';

/** What an action is carried out on. */
export interface GridTarget {
  readonly analysis: Analysis;
  readonly section: GridSection;
  /** The rows as they are now. */
  readonly now: GridRows;
  /** The items of the rows that the person sees. */
  readonly seen: readonly GridItem[];
  /** The language of the page. */
  readonly locale: Locale;
}

/** The text edits of an action, or why there are none. Never throws. */
export function gridEdits(target: GridTarget, action: GridAction): readonly TextEdit[] | GridRefusal {
  if (action.kind === 'insert') return insert(target, action.before, action.cells);
  const item = current(target, action.row);
  if (!item) return { refusal: refusals.changed };
  if (action.kind === 'set') return set(target, item, [action]);
  if (action.kind === 'fill') return set(target, item, action.cells);
  if (action.kind === 'duplicate') return duplicate(target, item);
  if (action.kind === 'remove') return remove(target, item);
  if (action.kind === 'fix') return fix(target, item, action);
  const other = current(target, action.to);
  return other ? move(target, item, other) : { refusal: refusals.changed };
}

/** The item of this version that a row showed. */
function current({ seen, now }: GridTarget, row: number): GridItem | undefined {
  const before = seen[row];
  return before && sameItem(before, now.items);
}

function set(
  target: GridTarget,
  item: GridItem,
  cells: readonly { readonly column: number; readonly text: string }[],
): readonly TextEdit[] | GridRefusal {
  const { analysis, section, now, locale } = target;
  if (!item.whole) return { refusal: refusals.changed };
  const values = new Map<string, unknown>();
  let whole = item.whole;
  for (const { column, text } of cells) {
    const field = now.fields[column];
    if (!field) return { refusal: refusals.changed };
    const { field: key, title, isRequired } = field.column;
    const old = fieldOf(item.whole, key);
    const shown = cellText(old, field);
    if (shown === null) return { refusal: refusals.entangled };
    if (shown.trim() === text.replace(/\r\n?/g, '\n').trim()) continue;
    const value = cellValue(text, field, old);
    if (value === undefined && isRequired) return { refusal: refusals.required, data: { field: title } };
    const why = value === undefined ? undefined : invalidity(section, whole, field, value, locale);
    if (why !== undefined)
      return { refusal: refusals.invalid, data: { text: text.trim(), field: title, why } };
    whole = withField(whole, key, value);
    values.set(key, value);
  }
  if (values.size === 0) return [];
  const own = ownFile(analysis);
  if (!item.own) return override(own, section, item, values);
  const raw = item.own.raw as Item;
  const written = new Map(
    Array.from(values, ([key, value]) => [key, writtenAs(fieldOf(raw, key), value)] as const),
  );
  const fresh = [...written].reduce((one, [key, value]) => withField(one, key, value), raw);
  return editsOfStep(own, {
    wanted: new Map([[section, replaced(listIn(own, section), item.own.index, [fresh])]]),
    ways: rowEdits(raw, written),
  });
}

/** Writes what differs in this shop beside the id of an item that another file has. */
export function override(
  own: OwnFile,
  section: GridSection,
  { whole, base = '' }: GridItem,
  values: ReadonlyMap<string, unknown>,
): readonly TextEdit[] | GridRefusal {
  const id = whole?.id;
  if (typeof id !== 'string') return { refusal: refusals.inBase, data: { base } };
  const list = listIn(own, section);
  const differing = [...values].reduce((one, [key, value]) => withField(one, key, value ?? null), {
    id,
  } as Item);
  return editsOfStep(own, addedItem(own, section, list.length, differing));
}

function insert(
  target: GridTarget,
  before: number,
  cells: readonly string[],
): readonly TextEdit[] | GridRefusal {
  const { analysis, section, now, locale } = target;
  const made = newItem(section, now, cells, locale);
  if ('refusal' in made) return made;
  const own = ownFile(analysis);
  return editsOfStep(own, addedItem(own, section, placeBefore(target, own, before), made.item));
}

/** The index in the file's own list of a row that something is put before; the end where it is not the file's own. */
function placeBefore(target: GridTarget, own: OwnFile, row: number): number {
  return current(target, row)?.own?.index ?? listIn(own, target.section).length;
}

function duplicate(target: GridTarget, item: GridItem): readonly TextEdit[] | GridRefusal {
  const { analysis, section, now } = target;
  if (!item.whole) return { refusal: refusals.entangled };
  const own = ownFile(analysis);
  const at = item.own ? item.own.index + 1 : listIn(own, section).length;
  return editsOfStep(own, addedItem(own, section, at, copyOf(section, item.whole, now)));
}

function move(
  { analysis, section, now }: GridTarget,
  item: GridItem,
  other: GridItem,
): readonly TextEdit[] | GridRefusal {
  if (!item.own || !other.own || item.base !== undefined || other.base !== undefined)
    return { refusal: refusals.orderOfBase };
  const own = ownFile(analysis);
  if (item.own.index === other.own.index) return [];
  if (section === 'priority.categories') return climbed(own, now.items, item, other);
  const list = listIn(own, section);
  const order = list.map((_, index) => index);
  order.splice(item.own.index, 1);
  order.splice(other.own.index, 0, item.own.index);
  return editsOfStep(own, {
    wanted: new Map([[section, order.map((index) => list[index])]]),
    ways: [[{ kind: 'reorder', in: list, order }]],
  });
}

function remove({ analysis, section }: GridTarget, item: GridItem): readonly TextEdit[] | GridRefusal {
  const own = ownFile(analysis);
  if (!item.own) return leaveOut(own, item);
  const list = listIn(own, section);
  return editsOfStep(own, {
    wanted: new Map([[section, replaced(list, item.own.index, [])]]),
    ways: [[{ kind: 'remove', in: list, key: item.own.index }]],
  });
}

/** Names an item of another file among those that this shop does not take over. */
function leaveOut(own: OwnFile, { whole, base = '' }: GridItem): readonly TextEdit[] | GridRefusal {
  const id = whole?.id;
  if (typeof id !== 'string') return { refusal: refusals.inBase, data: { base } };
  const list = listIn(own, 'without');
  const wanted = new Map([['without', [...list, id]]]);
  if (list.length > 0) return editsOfStep(own, { wanted, ways: [[{ kind: 'add', in: list, value: id }]] });
  return editsOfStep(own, { wanted, ways: [[{ kind: 'section', name: 'without', value: [id] }]] });
}

function fix(
  { analysis, now }: GridTarget,
  item: GridItem,
  { finding, fix }: { readonly finding: number; readonly fix: number },
): readonly TextEdit[] | GridRefusal {
  const found = now.findings.get(item)?.[finding];
  const chosen = found?.fixes?.[fix];
  if (!chosen) return { refusal: refusals.changed };
  const edits = fixEdits(analysis, wholeDocument(analysis), chosen);
  return edits.length > 0 ? edits : { refusal: refusals.entangled };
}

/** Where the item of a row is written. */
export function gridPlace(
  target: GridTarget,
  row: number,
): ReturnType<ReturnType<typeof locator>> | undefined {
  const item = current(target, row);
  const raw = item?.own?.raw;
  if (typeof raw === 'object' && raw !== null)
    return locator(target.analysis, wholeDocument(target.analysis))({ in: raw });
  if (item?.own) {
    const list = listIn(ownFile(target.analysis), target.section);
    return locator(target.analysis)({ in: list, key: item.own.index });
  }
  return item?.whole && locator(target.analysis, wholeDocument(target.analysis))({ in: item.whole });
}

const replaced = (list: readonly unknown[], index: number, by: readonly unknown[]): readonly unknown[] => [
  ...list.slice(0, index),
  ...by,
  ...list.slice(index + 1),
];
