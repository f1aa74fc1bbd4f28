import type { RowPlace, TableRow } from './table-row';

/** The rows without those that say word by word what an earlier one says: that one tells where they stand. */
export function withoutRepeats(rows: readonly TableRow[]): readonly TableRow[] {
  const repeats = new Map<string, RowPlace[]>();
  const first: TableRow[] = [];
  for (const row of rows) {
    const said = row.refusal ? row.key : JSON.stringify([row.section, row.item]);
    const places = repeats.get(said);
    if (places) places.push(row.place);
    else {
      const own: RowPlace[] = [];
      repeats.set(said, own);
      first.push({ ...row, repeats: own });
    }
  }
  return first;
}
