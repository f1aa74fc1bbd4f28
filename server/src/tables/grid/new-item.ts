import type { Locale } from '../../../../schemas/text';
import type { GridSection } from '../../protocol';
import { type Edit, idFor } from '../../service';
import type { Item } from '../import/fields';
import { textOf } from '../import/fields';
import { fallbackWord } from '../import/new-item';
import { onOneLine } from '../import/one-line-lists';
import { cellValue } from './cell-text';
import { invalidity } from './invalidity';
import { titleOf, withField } from './item-field';
import type { OwnFile } from './own-file';
import { isMap } from './is-map';
import { itemNode, listIn, mapIn, placeOf } from './lists';
import type { GridRows } from './rows';
import type { GridRefusal, GridStep } from './step';
import { refusals } from './words';

/** The word of an id whose title has no letter, and of items that have no title. */
const words: Readonly<Record<GridSection, string>> = {
  ...fallbackWord,
  auto_replies: 'auto',
  'priority.categories': 'category',
  'disable.steps': 'step',
  'disable.rollback': 'step',
};

/** Lists whose items have an id only where something refers to them. */
const withoutIds: ReadonlySet<GridSection> = new Set(['disable.steps', 'disable.rollback']);

/** An item of the texts of a new row, with an id; or why it cannot be added. */
export function newItem(
  section: GridSection,
  now: GridRows,
  cells: readonly string[],
  locale: Locale,
): { readonly item: Item } | GridRefusal {
  let item: Item = {};
  for (const [index, field] of now.fields.entries()) {
    const { field: key, title, isRequired } = field.column;
    const text = cells[index] ?? '';
    const value = cellValue(text, field);
    if (value === undefined && isRequired) return { refusal: refusals.missing, data: { field: title } };
    if (value === undefined) continue;
    const why = invalidity(section, item, field, value, locale);
    if (why !== undefined)
      return { refusal: refusals.invalid, data: { text: text.trim(), field: title, why } };
    item = withField(item, key, value);
  }
  if (withoutIds.has(section)) return { item: inOrder(section, item) };
  return { item: inOrder(section, { id: freeId(section, item, now), ...item }) };
}

/** A copy of an item that can stand beside it: with an id of its own, another title, no shortcut. */
export function copyOf(section: GridSection, item: Item, now: GridRows): Item {
  const copy = structuredClone({ ...item }) as Record<string, unknown>;
  delete copy.shortcut;
  const key = titleKey(section);
  const titles = new Set(now.items.map(({ whole }) => whole?.[key]));
  const title = copy[key];
  if (typeof title === 'string') {
    let number = 2;
    while (titles.has(`${title} (${number})`)) number++;
    copy[key] = `${title} (${number})`;
  }
  if (copy.id === undefined && withoutIds.has(section)) return inOrder(section, copy);
  return inOrder(section, { ...copy, id: freeId(section, copy, now) });
}

function freeId(section: GridSection, item: Item, now: GridRows): string {
  const taken = new Set(now.items.flatMap(({ whole }) => (typeof whole?.id === 'string' ? [whole.id] : [])));
  const title = titleOf(item) || textOf(item, 'when').replaceAll('_', '-');
  return idFor(title, taken, words[section]);
}

/** The field by which items are called. */
const titleKey = (section: GridSection): string =>
  section === 'faq' ? 'question' : section === 'priority.categories' ? 'name' : 'title';

/** The keys in the order of the format. */
function inOrder(section: GridSection, item: Item): Item {
  const names = Object.keys(itemNode(section)?.properties ?? {});
  return Object.fromEntries(Object.entries(item).sort(([a], [b]) => names.indexOf(a) - names.indexOf(b)));
}

/** Adds an item to the file's own list, which is begun where there is none. */
export function addedItem(own: OwnFile, section: GridSection, index: number, item: Item): GridStep {
  const list = listIn(own, section);
  const value = asWritten(item);
  const wanted = new Map([[section, [...list.slice(0, index), item, ...list.slice(index)]]]);
  if (list.length > 0) return { wanted, ways: [[{ kind: 'add', in: list, index, value }]] };
  return { wanted, ways: [[begun(own, section, [value])]] };
}

/** Begins a list: as a section, or in the section that it belongs to, which is begun with it. */
function begun({ document }: OwnFile, section: GridSection, value: readonly object[]): Edit {
  const { name, key } = placeOf(section);
  if (key === undefined) return { kind: 'section', name, value };
  const map = mapIn(document, name);
  return map && Object.keys(map).length > 0
    ? { kind: 'set', in: map, key, value }
    : { kind: 'section', name, value: { [key]: value } };
}

/** An item with its short lists of words on one line, those in maps of it too. */
const asWritten = (item: Item): Item =>
  Object.fromEntries(
    Object.entries(item).map(([key, one]) => [key, isMap(one) ? asWritten(one) : onOneLine(one)]),
  );
