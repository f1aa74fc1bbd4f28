import type { Locale } from '../../../../schemas/text';
import type { GridSection } from '../../protocol';
import { formatNodeAt, idFor, writtenList } from '../../service';
import type { Item } from '../import/fields';
import { textOf } from '../import/fields';
import { fallbackWord } from '../import/new-item';
import { onOneLine } from '../import/one-line-lists';
import { cellValue } from './cell-text';
import { invalidity } from './invalidity';
import type { OwnFile } from './items';
import type { GridRows } from './rows';
import type { GridRefusal, GridStep } from './step';
import { refusals } from './words';

/** The word of an id whose title has no letter, and of items that have no title. */
const words: Readonly<Record<GridSection, string>> = { ...fallbackWord, auto_replies: 'auto' };

/** An item of the texts of a new row, with an id; or why it cannot be added. */
export function newItem(
  section: GridSection,
  now: GridRows,
  cells: readonly string[],
  locale: Locale,
): { readonly item: Item } | GridRefusal {
  const item: Record<string, unknown> = {};
  for (const [index, field] of now.fields.entries()) {
    const { field: key, title, isRequired } = field.column;
    const text = cells[index] ?? '';
    const value = cellValue(text, field);
    if (value === undefined && isRequired) return { refusal: refusals.missing, data: { field: title } };
    if (value === undefined) continue;
    const why = invalidity(section, item, field, value, locale);
    if (why !== undefined)
      return { refusal: refusals.invalid, data: { text: text.trim(), field: title, why } };
    item[key] = value;
  }
  return { item: inOrder(section, { id: freeId(section, item, now), ...item }) };
}

/** A copy of an item that can stand beside it: with an id of its own, another title, no shortcut. */
export function copyOf(section: GridSection, item: Item, now: GridRows): Item {
  const copy = structuredClone({ ...item }) as Record<string, unknown>;
  delete copy.shortcut;
  const key = section === 'faq' ? 'question' : 'title';
  const titles = new Set(now.items.map(({ whole }) => whole?.[key]));
  const title = copy[key];
  if (typeof title === 'string') {
    let number = 2;
    while (titles.has(`${title} (${number})`)) number++;
    copy[key] = `${title} (${number})`;
  }
  return inOrder(section, { ...copy, id: freeId(section, copy, now) });
}

function freeId(section: GridSection, item: Item, now: GridRows): string {
  const taken = new Set(now.items.flatMap(({ whole }) => (typeof whole?.id === 'string' ? [whole.id] : [])));
  const title =
    textOf(item, 'title') || textOf(item, 'question') || textOf(item, 'when').replaceAll('_', '-');
  return idFor(title, taken, words[section]);
}

/** The keys in the order of the format. */
function inOrder(section: GridSection, item: Item): Item {
  const names = Object.keys(formatNodeAt([section, '*'])?.properties ?? {});
  return Object.fromEntries(Object.entries(item).sort(([a], [b]) => names.indexOf(a) - names.indexOf(b)));
}

/** Adds an item to the file's own list, which is begun where there is none. */
export function addedItem({ document }: OwnFile, section: GridSection, index: number, item: Item): GridStep {
  const list = writtenList(document, section) ?? [];
  const value = Object.fromEntries(Object.entries(item).map(([key, one]) => [key, onOneLine(one)]));
  const wanted = new Map([[section, [...list.slice(0, index), item, ...list.slice(index)]]]);
  if (list.length > 0) return { wanted, ways: [[{ kind: 'add', in: list, index, value }]] };
  return { wanted, ways: [[{ kind: 'section', name: section, value: [value] }]] };
}
