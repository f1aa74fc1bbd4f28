import { nameKey } from '../text/name-key';
import { joinTexts } from '../../../../schemas/text';
import { acceptsScalar, type PlaybookDocument } from '../../service';
import type { TableRow } from '../layout/table-row';
import { noticeAt } from './places';
import { messages } from './words';

type Playbook = PlaybookDocument['playbook'];

/**
 * Makes what puts ids in place of the names that a row says of tags and categories, since tables know no ids. A name that
 * the playbook lacks is left out of the item and told; an id stays, even if nothing has it yet.
 */
export function idsOfNames({ tags = [], priority }: Playbook): (row: TableRow) => TableRow {
  const tagIds = byName(tags);
  const categoryIds = byName(priority?.categories ?? []);
  return (row) => {
    const { tags: own, category } = row.item;
    if (row.section !== 'quick_replies' || (own === undefined && category === undefined)) return row;
    const names = (Array.isArray(own) ? own : [own]).filter((one) => typeof one === 'string');
    const meant = names.map((name) => ({ name, id: idIn(tagIds, name) }));
    const ids = [...new Set(meant.flatMap(({ id }) => id ?? []))];
    const of = typeof category === 'string' ? idIn(categoryIds, category) : undefined;
    const lost = [
      ...meant.flatMap(({ name, id }) => (id === undefined ? [name] : [])),
      ...(typeof category === 'string' && category !== '' && of === undefined ? [category] : []),
    ];
    const said = { ...row.item, tags: ids.length > 0 ? ids : undefined, category: of };
    const item = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
    if (lost.length === 0) return { ...row, item };
    const notice = noticeAt(row.place, messages.unknownNames, { names: joinTexts(lost) });
    return { ...row, item, notices: [...row.notices, notice] };
  };
}

interface Named {
  readonly id?: string;
  readonly name?: string;
}

function byName(items: readonly Named[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { id, name } of items)
    if (id !== undefined && name !== undefined && !ids.has(nameKey(name))) ids.set(nameKey(name), id);
  return ids;
}

const idIn = (ids: ReadonlyMap<string, string>, name: string): string | undefined =>
  ids.get(nameKey(name)) ?? (acceptsScalar('id', name.trim()) ? name.trim() : undefined);
