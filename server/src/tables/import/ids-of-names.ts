import { nameKey } from '../text/name-key';
import { joinTexts } from '../../../../schemas/text';
import type { PlaybookDocument } from '../../service';
import { titleOfField } from '../layout/fields-of';
import type { TableRow, TableSection } from '../layout/table-row';
import { noticeAt } from './places';
import { messages } from './words';

type Playbook = PlaybookDocument['playbook'];

/**
 * Makes what puts ids in place of the names that a row says of tags and categories, since tables know no ids, and leaves out
 * what neither the playbook nor a row of the same import has: of a name that is lacking, and of an id that would be of nothing.
 * @param rows all that are imported together
 */
export function idsOfNames(
  { tags = [], priority, quick_replies: replies = [], promotions = [] }: Playbook,
  rows: readonly TableRow[],
): (row: TableRow) => TableRow {
  const added = (section: TableSection): readonly Named[] =>
    rows.flatMap((row): readonly Named[] => (row.section === section && !row.refusal ? [row.item] : []));
  const references: readonly Reference[] = [
    { section: 'quick_replies', field: 'tags', ids: idsBy([...tags, ...added('tags')]) },
    { section: 'quick_replies', field: 'category', ids: idsBy(priority?.categories ?? []) },
    { section: 'faq', field: 'quick_reply', ids: idsBy([...replies, ...added('quick_replies')]) },
    { section: 'announcements', field: 'promotion', ids: idsBy(promotions) },
  ];
  return (row) =>
    references.reduce(
      (known, one) =>
        one.section === row.section && row.item[one.field] !== undefined ? inIds(known, one) : known,
      row,
    );
}

/** A field that says which other items of the playbook are meant. */
interface Reference {
  readonly section: TableSection;
  readonly field: string;
  /** The ids by themselves and by the names of what they are of. */
  readonly ids: ReadonlyMap<string, string>;
}

function inIds(row: TableRow, { field, ids }: Reference): TableRow {
  const { [field]: said, ...others } = row.item;
  const names = (Array.isArray(said) ? said : [said]).filter((one) => typeof one === 'string' && one !== '');
  const meant = (names as readonly string[]).map((name) => ({ name, id: ids.get(nameKey(name)) }));
  const known = [...new Set(meant.flatMap(({ id }) => id ?? []))];
  const lost = meant.flatMap(({ name, id }) => (id === undefined ? [name] : []));
  const item = known.length === 0 ? others : { ...row.item, [field]: Array.isArray(said) ? known : known[0] };
  if (lost.length === 0) return { ...row, item };
  const { section, place, notices } = row;
  const data = { names: joinTexts(lost), field: titleOfField(section, field) };
  const message = field === 'tags' || field === 'category' ? messages.unknownNames : messages.unknownIds;
  return { ...row, item, notices: [...notices, noticeAt(place, message, data)] };
}

interface Named {
  readonly id?: string;
  readonly name?: string;
}

/** An id is found by itself before any name. */
function idsBy(items: readonly Named[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { id } of items) if (id !== undefined) ids.set(nameKey(id), id);
  for (const { id, name } of items)
    if (id !== undefined && name !== undefined && !ids.has(nameKey(name))) ids.set(nameKey(name), id);
  return ids;
}
