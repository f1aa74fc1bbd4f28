import type { Item } from '../import/fields';
import { translationsOf } from '../import/translations';
import type { TargetTable } from '../targets/target';

/** The items of a table, each once a language where the table has a column of languages and none of translations. */
export function translatedItems({ columns }: TargetTable, items: readonly Item[]): readonly Item[] {
  const has = (test: (field: string) => boolean): boolean =>
    columns.some(({ field }) => field !== undefined && test(field));
  if (!has((field) => field === 'language') || has((field) => field.startsWith('translations.')))
    return items;
  return items.flatMap((item) => [item, ...translationsOf(item)]);
}
