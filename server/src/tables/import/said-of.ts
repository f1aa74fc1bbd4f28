import type { TableRow } from '../layout/table-row';
import { type Item, textOf } from './fields';

/** What a row says of an item, without the fields of which the item has another value that the row says as well. */
export const saidOf = ({ item: said, or }: TableRow, item: Item): Item =>
  or
    ? Object.fromEntries(
        Object.entries(said).filter(([field]) => !or.get(field)?.includes(textOf(item, field))),
      )
    : said;
