import { joinTexts } from '../../../../schemas/text';
import { titleOfField } from '../layout/fields-of';
import type { TableRow, TableSection } from '../layout/table-row';
import type { Notice } from '../text/notice';
import { changesOf, type Exported } from './changes';
import { type Item, textOf } from './fields';
import type { Match } from './match';
import { placeText } from './places';
import { saidOf } from './said-of';
import { messages } from './words';

/** How many rows are named to a person. */
const MOST_NAMED = 5;

/** What rows of translations say otherwise besides their words: a title, a tag. It belongs to the item, and is not written. */
export function besideTranslations(
  section: TableSection,
  translated: ReadonlyMap<TableRow, Match>,
  exported: Exported,
): readonly Notice[] {
  const found = [...translated].flatMap(([row, { item }]) => {
    const { place } = row;
    const said = saidOf(row, item);
    const others = Object.entries(said).filter(([field]) => !own.has(field));
    const forms = { ...exported, item: (one: Item) => exported.item(one, textOf(said, 'language')) };
    const fields = changesOf(section, Object.fromEntries(others), item, forms).map(({ field }) => field);
    return fields.length === 0 ? [] : [{ place, fields }];
  });
  if (found.length === 0) return [];
  const fields = [...new Set(found.flatMap((one) => one.fields))];
  const places = found.slice(0, MOST_NAMED).map(({ place }) => placeText(place, undefined));
  const data = {
    count: found.length,
    fields: joinTexts(fields.map((field) => titleOfField(section, field))),
    places: joinTexts(places),
  };
  return [{ message: messages.besideTranslation, data }];
}

/** What tells which translation a row is, and its words. */
const own = new Set(['id', 'language', 'text']);
