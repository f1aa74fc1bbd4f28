import { type Exported } from './changes';
import { groupKey, isBlank, type Item, textOf } from './fields';
import { textField, titleField } from '../layout/main-fields';
import { clean, likeness } from './likeness';
import type { TableRow, TableSection } from '../layout/table-row';

/** The item of the playbook that a row is about. */
export interface Match {
  readonly item: Item;
  /** Whether it was found only by words that are nearly its own. */
  readonly byLikeness: boolean;
  /** What the row says of the item, where that is not the fields of the row: one of its translations. */
  readonly said?: Item;
}

export interface Matches {
  readonly of: ReadonlyMap<TableRow, Match>;
  /** Rows without a match that several items have the key of. */
  readonly ambiguous: ReadonlyMap<TableRow, readonly Item[]>;
}

/**
 * Pairs rows with items of their section: by id; by shortcut; by title (with group or product); by their words; by words that are
 * nearly the same. Stronger evidence goes first for all rows, so that no row takes the item of another one; within a
 * key what says more goes first. An item is paired once; where several could be meant, none is. Linear time.
 */
export function matchRows(
  section: TableSection,
  rows: readonly TableRow[],
  items: readonly Item[],
  exported: Exported,
): Matches {
  const of = new Map<TableRow, Match>();
  const ambiguous = new Map<TableRow, readonly Item[]>();
  const taken = new Set<Item>();
  const passes = passesOf(section, exported);
  for (const { row: keyOfRow, item: keysOfItem, byLikeness = false, takesAny = false } of passes) {
    if (of.size === rows.length) break;
    const index = new Map<string, Item[]>();
    for (const item of items) for (const key of new Set(keysOfItem(item))) push(index, key, item);
    if (index.size === 0) continue;
    for (const row of rows) {
      if (of.has(row)) continue;
      const key = keyOfRow(row.item);
      const list = (key !== undefined && index.get(key)) || [];
      const item = takesAny ? firstOpen(list, taken) : list[0];
      if (!item) continue;
      if (list.length > 1 && !takesAny) {
        // Told once by the key that says most.
        if (!ambiguous.has(row)) ambiguous.set(row, list.slice(0, MOST_TOLD));
      } else if (!taken.has(item)) {
        taken.add(item);
        of.set(row, { item, byLikeness });
        ambiguous.delete(row);
      }
    }
  }
  return { of, ambiguous };
}

/** How many items are named to a person of those that a row may mean. */
const MOST_TOLD = 3;

/** The first item of a list that is not taken; those that are leave the list, so that none is looked at twice. */
function firstOpen(list: Item[], taken: ReadonlySet<Item>): Item | undefined {
  const open = list.findIndex((item) => !taken.has(item));
  list.splice(0, open < 0 ? list.length : open);
  return list[0];
}

/** A way to find the item of a row: both have the same key. */
interface Pass {
  readonly row: (row: Item) => string | undefined;
  readonly item: (item: Item) => readonly string[];
  readonly byLikeness?: boolean;
  /** Whether of several items with the key any will do, since they say the same. */
  readonly takesAny?: boolean;
}

function passesOf(section: TableSection, exported: Exported): readonly Pass[] {
  const title = once((item) => likenessOf(textOf(item, titleField[section])));
  const text = once((item) => clean(textOf(item, textField[section])));
  const texts = once((item): readonly string[] => {
    const written = textOf(item, textField[section]);
    return [clean(written), clean(exported.text(written) ?? written)];
  });
  const second = once((item) => (section === 'faq' ? likenessOf(textOf(item, 'product')) : groupKey(item)));
  const asItIs = (keys: (item: Item) => readonly string[]): Pass => ({
    row: (row) => keys(row)[0],
    item: keys,
  });
  /** Narrows a key by the words: of several items with the key, the one that says the same. */
  const withText = ({ row, item }: Pass): Pass => ({
    row: (one) => joined(row(one), text(one)),
    item: (one) => item(one).flatMap((key) => texts(one).flatMap((words) => joined(key, words) ?? [])),
    takesAny: true,
  });
  const id = asItIs((item) => given(textOf(item, 'id').trim()));
  const shortcut = asItIs((item) => {
    const written = textOf(item, 'shortcut');
    return [written, exported.code(written) ?? written].flatMap((code) => given(likenessOf(code)));
  });
  const titled = asItIs((item) => given(title(item)));
  const inGroup = asItIs((item) => given(joined(title(item), second(item)) ?? ''));
  const groupless: Pass = {
    row: (row) => (second(row) === '' ? titled.row(row) : undefined),
    item: titled.item,
  };
  const ungrouped: Pass = { row: titled.row, item: (item) => (second(item) === '' ? titled.item(item) : []) };
  /** All that names an item, as it comes back from where the rows are. */
  const named = (item: Item): string =>
    JSON.stringify([text(item), title(item), groupKey(item), textOf(item, 'shortcut')]);
  const asExported: Pass = {
    row: named,
    item: (item) => {
      const back = exported.item(item);
      return back ? [named(back)] : [];
    },
    takesAny: true,
  };
  const words: Pass = { row: (row) => given(text(row))[0], item: (item) => texts(item).filter(Boolean) };
  const alike: Pass = {
    row: (row) => given(likenessOf(text(row)))[0],
    item: (item) => texts(item).map(likenessOf).filter(Boolean),
    byLikeness: true,
  };
  const byKey = [id, withText(shortcut), shortcut, withText(inGroup), inGroup];
  if (section === 'tags') return [id, titled];
  // An answer alone identifies no question: many questions share one.
  if (section === 'faq') return [id, withText(inGroup), inGroup, withText(groupless), groupless, asExported];
  return [...byKey, withText(titled), groupless, ungrouped, asExported, words, alike];
}

/** Several passes ask the same of an item. */
function once<T>(of: (item: Item) => T): (item: Item) => T {
  const known = new WeakMap<Item, { readonly value: T }>();
  return (item) => {
    const found = known.get(item) ?? { value: of(item) };
    known.set(item, found);
    return found.value;
  };
}

const likenessOf = (text: string): string => (text.trim() === '' ? '' : likeness(text));

const given = (key: string): readonly string[] => (isBlank(key) ? [] : [key]);

const joined = (key: string | undefined, more: string): string | undefined =>
  key === undefined || key === '' || more === '' ? undefined : `${key}\u0002${more}`;

function push(index: Map<string, Item[]>, key: string, item: Item): void {
  const known = index.get(key);
  if (known) known.push(item);
  else index.set(key, [item]);
}
