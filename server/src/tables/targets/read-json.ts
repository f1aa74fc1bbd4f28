import type { Text } from '../../../../schemas/text';
import type { ReadResult, Row, Workbook } from '../cells/workbook';
import type { TableFile } from '../cells/read';
import type { Notice } from '../text/notice';
import { refusals } from '../cells/refusals';
import { isObject, type Json, parsedJson, type ReadValue, readBy } from './json-template';
import { readWith } from './read-with';
import type { Target } from './target';

/**
 * A JSON file of macros or canned responses as a workbook with the headings of a playbook's fields: an export, a page of
 * an API, or the bare list. HTML stays as it is where the tool keeps HTML, rows are read from it later. Undefined where the file is no JSON.
 */
export function readJson({ name, bytes }: TableFile, known: readonly Target[]): ReadResult | undefined {
  if (!/\.json$/i.test(name) && !begins(bytes)) return undefined;
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === '') return refusals.empty(name);
  const value = parsedJson(text);
  if (value === undefined)
    return /\.json$/i.test(name) ? { refusal: { message: damaged, data: { name } } } : undefined;
  const found = readings(value, known).reduce<Reading | undefined>(
    (best, one) => (best && best.count >= one.count ? best : one),
    undefined,
  );
  if (!found || found.count === 0) return { refusal: { message: unknown, data: { name } } };
  return { workbook: { ...workbookOf(name, found), notices: pageNotices(value, found.items.length) } };
}

/** What is told of a file that is one page of several, as APIs answer. */
function pageNotices(value: Json, there: number): readonly Notice[] {
  if (!isObject(value)) return [];
  const inner = [value, value.meta, value.pages, value.links, value.pagination].filter((one) =>
    isObject(one),
  );
  const all = Math.max(
    ...inner.flatMap((one) => counts.map((key) => one[key])).filter((one) => typeof one === 'number'),
  );
  if (all > there) return [{ message: oneOfMany, data: { there, all } }];
  const hasNext = inner.some((one) => nexts.some((key) => isObject(one[key]) || isGiven(one[key])));
  return hasNext ? [{ message: onePage, data: { there } }] : [];
}

/** How APIs call the number of all items, and the place of the next page or that there is one. */
const counts = ['count', 'total', 'total_count', 'total_resources'];
const nexts = ['next_page', 'next', 'next_cursor', 'has_more'];

const isGiven = (value: Json | undefined): boolean =>
  value === true || typeof value === 'number' || (typeof value === 'string' && value !== '');

const oneOfMany: Text = {
  zh: '文件里只有一部分：一共 {all} 条，这里有 {there} 条。把其余各页也导出来，一起导入。',
  en: 'The file is a part of the whole: {there} of {all} are in it. Get the other pages too, and import them together.',
};

const onePage: Text = {
  zh: '文件里只有一页（{there} 条），后面还有。把其余各页也导出来，一起导入。',
  en: 'The file is one page ({there} are in it), and more follow. Get the other pages too, and import them together.',
};

/** A file that begins with a bracket may be CSV as well: then it is no JSON. */
const begins = (bytes: Uint8Array): boolean =>
  /^\s*[[{]/.test(new TextDecoder().decode(bytes.subarray(0, 64)));

interface Reading {
  readonly target: Target;
  readonly items: readonly Item[];
  /** How many values were found, over all items. */
  readonly count: number;
}

function readings(value: Json, known: readonly Target[]): readonly Reading[] {
  const lists = listsIn(value);
  return known.flatMap((target) => {
    if (!target.json) return [];
    const templates = [target.json.item, ...(target.json.also ?? [])].flatMap((one) => parsedJson(one) ?? []);
    return lists.map((list) => {
      const items = list.map((item) => best(templates.map((template) => readBy(template, item))));
      const texts = items.filter((item) => item.has('text') || item.has('answer'));
      return { target, items, count: texts.reduce((sum, { size }) => sum + size, 0) };
    });
  });
}

const best = (found: readonly Item[]): Item =>
  found.reduce((most, one) => (one.size > most.size ? one : most));

/** Every list of objects that may hold the items: the file itself, a key of it, or it alone as the only item. */
function listsIn(value: Json): readonly (readonly Json[])[] {
  if (Array.isArray(value)) return [value as readonly Json[]];
  if (!isObject(value)) return [];
  const lists = Object.values(value).filter((one) => Array.isArray(one) && one.some(isObject));
  return [...(lists as readonly (readonly Json[])[]), [value]];
}

function workbookOf(name: string, { target, items }: Reading): Workbook {
  const columns: readonly JsonColumn[] = target.tables[0]!.columns.flatMap((column) =>
    column.field === 'path'
      ? [
          { heading: '分组', value: (item: Item) => pathOf(target, item).slice(0, -1).join(' › ') },
          { heading: '标题', value: (item: Item) => pathOf(target, item).at(-1) ?? '' },
        ]
      : [
          {
            heading: column.heading,
            value: (item: Item) => readWith(target, item.get(column.field ?? '')?.text ?? '', column),
            isHtml: (item: Item) => item.get(column.field ?? '')?.isHtml === true,
          },
        ],
  );
  const header: Row = { number: 1, cells: columns.map(({ heading }) => heading) };
  const rows = items.map((item, index) => ({
    number: index + 2,
    cells: columns.map(({ value }) => value(item)),
    plain: new Set(columns.flatMap(({ isHtml }, at) => (isHtml?.(item) ? [] : [at]))),
  }));
  const filledRows = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const sheet = {
    name: '',
    isHidden: false,
    rows: [header, ...filledRows],
    target: { id: target.id, table: 0, header: 1 },
  };
  return { name, kind: 'json', sheets: [sheet], notices: [] };
}

interface JsonColumn {
  readonly heading: string;
  readonly value: (item: Item) => string;
  readonly isHtml?: (item: Item) => boolean;
}

type Item = ReadonlyMap<string, ReadValue>;

const pathOf = ({ group }: Target, item: Item): readonly string[] =>
  (item.get('path')?.text ?? '')
    .split(group?.separator ?? '::')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const damaged: Text = {
  zh: '“{name}”是 JSON 文件，但是不完整或者写错了，读不了。回到导出它的地方再导一次。',
  en: '"{name}" is JSON, but incomplete or damaged, and cannot be read. Export it once more from where it comes from.',
};

const unknown: Text = {
  zh: '“{name}”是 JSON 文件，里面没有认得的话术列表。能读 Zendesk、Gorgias、Intercom 的宏和 Chatwoot 的预设回复；别的工具导成 CSV 或 Excel 再来。',
  en: '"{name}" is JSON without a list of replies that is known here. Macros of Zendesk, Gorgias and Intercom and canned responses of Chatwoot are read; export as CSV or workbook from other tools.',
};
