import { nameKey } from '../text/name-key';
import { type Comparable } from './comparable';
import { likenesses } from './likeness';

/** What an item and a row were recognised as one by. */
export type PairedBy = 'id' | 'title and text' | 'code' | 'title' | 'text' | 'likeness';

/** An item and a row that are one, by their places in the lists. */
export interface RowPair {
  readonly item: number;
  readonly row: number;
  readonly by: PairedBy;
}

/** An item with the texts and codes that count as its own: as written, and as exported. */
export interface ComparedItem extends Comparable {
  readonly texts: readonly string[];
  readonly codes: readonly string[];
  /** As a row has it that the item was exported to; undefined where that is not known. Asked for only where a row differs. */
  readonly asExported?: () => Comparable | undefined;
}

/** An item as its row in the workbench is to be: with its text and code in the form of the workbench. */
export const asInWorkbench = (item: ComparedItem): Comparable => ({
  ...item,
  text: item.texts.at(-1) ?? item.text,
  code: item.codes.at(-1) ?? item.code,
});

/**
 * Pairs items with rows, each once: by id; by title and text, since codes get swapped; by code; by title and group; by a
 * title that is the only one of its kind; by text; by likeness; and last by a title that several have, in their order.
 */
export function pairUp(items: readonly ComparedItem[], rows: readonly Comparable[]): readonly RowPair[] {
  const pairs: RowPair[] = [];
  const [itemsTaken, rowsTaken] = [new Set<number>(), new Set<number>()];
  const take = (item: number, row: number, by: PairedBy): void => {
    if (itemsTaken.has(item) || rowsTaken.has(row)) return;
    itemsTaken.add(item);
    rowsTaken.add(row);
    pairs.push({ item, row, by });
  };
  const free = {
    one: (item: number) => !itemsTaken.has(item),
    other: (row: number) => !rowsTaken.has(row),
  };
  const byKeys = (by: PairedBy, ofItem: KeysOf<ComparedItem>, ofRow: KeysOf<Comparable>, isOnly = false) => {
    const waiting = placesByKey(items, ofItem, free.one);
    const coming = placesByKey(rows, ofRow, free.other);
    for (const [key, own] of coming) {
      const those = waiting.get(key) ?? [];
      if (isOnly && (own.length > 1 || those.length > 1)) continue;
      const left = those.filter(free.one);
      for (const [nth, row] of own.filter(free.other).entries())
        if (nth < left.length) take(left[nth]!, row, by);
    }
  };
  const title: KeysOf<Comparable> = (one) => some(nameKey(one.title));
  const titleInGroup: KeysOf<Comparable> = (one) =>
    title(one).map((key) => [key, ...one.group.map(nameKey)].join('\n'));
  const titleAndText = (one: Comparable, texts: readonly string[]): readonly string[] =>
    title(one).flatMap((key) => texts.filter(Boolean).map((text) => `${key}\n${text}`));
  byKeys(
    'id',
    (one) => some(one.id),
    (one) => some(one.id),
  );
  byKeys(
    'title and text',
    (one) => titleAndText(one, one.texts),
    (one) => titleAndText(one, [one.text]),
  );
  byKeys(
    'code',
    (one) => one.codes.map(nameKey).filter(Boolean),
    (one) => some(nameKey(one.code)),
  );
  byKeys('title', titleInGroup, titleInGroup);
  byKeys('title', title, title, true);
  byKeys(
    'text',
    (one) => one.texts.filter(Boolean),
    (one) => some(one.text),
  );
  const alike = likenesses(
    items.map(({ title, text }) => `${title}\n${text}`),
    rows.map(({ title, text }) => `${title}\n${text}`),
    free,
  );
  for (const { one, other } of alike) take(one, other, 'likeness');
  byKeys('title', title, title);
  return pairs;
}

type KeysOf<T> = (one: T) => readonly string[];

const some = (key: string): readonly string[] => (key === '' ? [] : [key]);

/** The free places by their keys, in the order of the list. */
function placesByKey<T>(
  list: readonly T[],
  keysOf: KeysOf<T>,
  isFree: (place: number) => boolean,
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, one] of list.entries()) {
    if (!isFree(place)) continue;
    for (const key of new Set(keysOf(one))) {
      const known = places.get(key);
      if (known) known.push(place);
      else places.set(key, [place]);
    }
  }
  return places;
}
