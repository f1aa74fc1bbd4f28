import type { Exported } from './changes';
import { type Item, textOf } from './fields';
import { titleField } from '../layout/main-fields';
import { clean } from './likeness';
import type { Match } from './match';
import type { TableRow, TableSection } from '../layout/table-row';

/** An item once for each of its translations, as workbenches hold it that keep one row a language. */
export function translationsOf(item: Item): readonly Item[] {
  return Object.entries((item.translations ?? {}) as Readonly<Record<string, string>>).map(
    ([language, text]): Item => ({
      ...item,
      text,
      language,
      ...(typeof item.id === 'string' && { id: `${item.id}-${language}` }),
    }),
  );
}

/**
 * Finds the rows that are a translation of an item: by the id that an export gives it; by title, language and words; by
 * title and language, or language and words, where only one can be meant. A row that an item of its own may be meant by is
 * none. Linear time.
 */
export function matchTranslations(
  section: TableSection,
  rows: readonly TableRow[],
  items: readonly Item[],
  { text: exported }: Exported,
): ReadonlyMap<TableRow, Match> {
  const of = new Map<TableRow, Match>();
  const all = items.flatMap((item) => translationsOf(item).map((translation) => ({ item, translation })));
  if (all.length === 0) return of;
  const taken = new Set<Item>();
  for (const { keysOf, ownKeysOf = keysOf, isOf = any, takesAny } of passesOf(section, exported)) {
    const own = new Set(items.flatMap(ownKeysOf));
    const known = new Map<string, typeof all>();
    for (const one of all)
      for (const key of new Set(keysOf(one.translation))) {
        const list = known.get(key);
        if (list) list.push(one);
        else known.set(key, [one]);
      }
    for (const row of rows) {
      const [key] = of.has(row) || !isOf(row.item) ? [] : keysOf(row.item);
      if (key === undefined || own.has(key)) continue;
      const list = known.get(key) ?? [];
      if (list.length > 1 && !takesAny) continue;
      // Those that are taken leave the list, so that none is looked at twice.
      while (list[0] && taken.has(list[0].translation)) list.shift();
      const [found] = list;
      if (!found) continue;
      taken.add(found.translation);
      const said = { translations: { [textOf(row.item, 'language')]: row.item.text } };
      of.set(row, { item: found.item, byLikeness: false, said });
    }
  }
  return of;
}

const any = (): boolean => true;

interface Pass {
  readonly keysOf: (item: Item) => readonly string[];
  /** The keys of the items themselves, where they are others. */
  readonly ownKeysOf?: (item: Item) => readonly string[];
  /** Whether a row may be found so: one with an id of its own is another item, even if it says the same. */
  readonly isOf?: (row: Item) => boolean;
  /** Whether of several with the key any will do, since they say the same. */
  readonly takesAny: boolean;
}

function passesOf(section: TableSection, exported: Exported['text']): readonly Pass[] {
  const id = (item: Item): readonly string[] => {
    const own = textOf(item, 'id').trim();
    return own === '' || textOf(item, 'language') === '' ? [] : [own];
  };
  const titled = (item: Item): readonly string[] => {
    const [title, language] = [textOf(item, titleField[section]).trim(), textOf(item, 'language').trim()];
    return title === '' || language === '' ? [] : [`${title}\u0002${language}`];
  };
  const wordsOf = (item: Item): readonly string[] => {
    const written = textOf(item, 'text');
    return [written, exported(written) ?? written].map(clean).filter((text) => text !== '');
  };
  const inWords = (item: Item): readonly string[] =>
    titled(item).flatMap((key) => wordsOf(item).map((text) => `${key}\u0002${text}`));
  /** What it says alone: there the title may be translated too. */
  const said = (item: Item): readonly string[] => {
    const language = textOf(item, 'language').trim();
    return language === '' ? [] : wordsOf(item).map((words) => `${language}\u0002${words}`);
  };
  return [
    { keysOf: id, ownKeysOf: (item) => [textOf(item, 'id').trim()], takesAny: false },
    { keysOf: inWords, takesAny: true },
    { keysOf: titled, takesAny: false },
    { keysOf: said, isOf: (row) => textOf(row, 'id').trim() === '', takesAny: false },
  ];
}
