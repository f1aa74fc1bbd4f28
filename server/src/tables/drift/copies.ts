import type { TableRow, TableSection } from '../layout/table-row';
import { nameKey } from '../text/name-key';
import type { Comparable } from './comparable';
import { differencesOf, type ExportTraits } from './differences';
import { type ComparedItem, pairUp, type RowPair } from './pairing';

/** Rows with what they are compared as, place by place. */
export interface ComparedRows {
  readonly rows: readonly TableRow[];
  readonly compared: readonly Comparable[];
}

/**
 * Pairs items with rows. A row that stands in the export word by word several times is read once; where the playbook too
 * says the same in several items, each of them has its own of these rows. Those that are left are repeats.
 */
export function withCopies(
  section: TableSection,
  items: readonly ComparedItem[],
  { rows, compared }: ComparedRows,
  traits: ExportTraits,
): ComparedRows & { readonly pairs: readonly RowPair[] } {
  const pairs = [...pairUp(items, compared)];
  const all = { rows: [...rows], compared: [...compared] };
  const paired = new Set(pairs.map(({ item }) => item));
  const repeated = new Map<string, number>();
  for (const [place, { text, code }] of compared.entries()) {
    const key = keyOf(text, code);
    if (rows[place]!.repeats.length > 0 && !repeated.has(key)) repeated.set(key, place);
  }
  for (const [index, item] of items.entries()) {
    if (paired.has(index)) continue;
    const codes = traits.has.has('code') ? item.codes : [''];
    const keys = item.texts.flatMap((text) => codes.map((code) => keyOf(text, code)));
    const place = keys.map((key) => repeated.get(key)).find((one) => one !== undefined);
    if (place === undefined) continue;
    const row = all.rows[place]!;
    const [copy, ...repeats] = row.repeats;
    if (!copy || differencesOf(section, item, compared[place]!, traits).length > 0) continue;
    all.rows[place] = { ...row, repeats };
    pairs.push({ item: index, row: all.rows.length, by: 'text' });
    all.rows.push({ ...row, place: copy, repeats: [] });
    all.compared.push(compared[place]!);
  }
  return { ...all, pairs };
}

const keyOf = (text: string, code: string): string => `${nameKey(code)}\n${text}`;
