import { fill, joinTexts, type Text, type TextData } from '../../../../schemas/text';
import { groupPath } from '../../service';
import { isBlank, type Item, textOf } from '../import/fields';
import { nameOfTarget, type Target } from '../targets/target';
import type { Notice } from '../text/notice';
import { sectionTitles } from '../layout/table-row';
import type { ExportedTable } from './exported-rows';
import { fieldTitles, words } from './words';
import type { WrittenText } from './written-text';

/** What happened to the items of a table on their way into the target: limits, groups, codes, placeholders, fields left behind. */
export function rowNotices(
  target: Target,
  table: ExportedTable,
  texts: ReadonlyMap<Item, readonly WrittenText[]>,
  { date, codeOf }: { readonly date: string; readonly codeOf: (shortcut: string) => string },
): readonly Notice[] {
  const items = table.rows.map(({ item }) => item);
  const told = (message: Text, data: TextData): Notice => ({
    message,
    data: { target: nameOfTarget(target), ...data },
  });
  return [
    ...limitNotices(target, table, told),
    ...groupNotices(target, table, items, told),
    ...codeNotices(target, table, items, codeOf, told),
    ...placeholderNotices([...texts.values()], date, told),
    ...leftBehind(target, table, items, told),
  ];
}

type Told = (message: Text, data: TextData) => Notice;

const columnsOf = (target: Target, { section, sheet }: ExportedTable) =>
  target.tables.find((one) => one.section === section && (one.sheet ?? '') === sheet)!.columns;

function limitNotices(target: Target, table: ExportedTable, told: Told): readonly Notice[] {
  const all = table.rows.length;
  return columnsOf(target, table).flatMap(({ heading, max, required }, index) => {
    const tooLong = table.rows.filter(({ cells }) => cells[index]!.length > (max ?? Infinity)).length;
    const missing = required ? table.rows.filter(({ cells }) => cells[index] === '').length : 0;
    return [
      ...(tooLong > 0 ? [told(words.manyTooLong, { all, count: tooLong, heading, limit: max! })] : []),
      ...(missing > 0 ? [told(words.manyMissing, { all, count: missing, heading })] : []),
    ];
  });
}

function groupNotices(
  target: Target,
  table: ExportedTable,
  items: readonly Item[],
  told: Told,
): readonly Notice[] {
  const fields = columnsOf(target, table).map(({ field }) => field);
  if (!fields.includes('group') && !fields.includes('path')) return [];
  const paths = items.map(({ group }) => groupPath({ group: group as string | string[] | undefined }));
  const { levels, separator } = target.group ?? {};
  const deep = paths.filter(({ length }) => length > (levels ?? Infinity)).length;
  const mark = separator?.trim() ?? '';
  const marked = mark === '' ? 0 : paths.filter((path) => path.some((name) => name.includes(mark))).length;
  return [
    ...(deep > 0 ? [told(words.deepGroups, { count: deep, limit: levels! })] : []),
    ...(marked > 0 ? [told(words.markInGroup, { count: marked, mark })] : []),
  ];
}

function codeNotices(
  target: Target,
  table: ExportedTable,
  items: readonly Item[],
  codeOf: (shortcut: string) => string,
  told: Told,
): readonly Notice[] {
  if (!columnsOf(target, table).some(({ field }) => field === 'shortcut')) return [];
  const changed = items
    .map((item) => textOf(item, 'shortcut'))
    .map((before) => ({ before, after: codeOf(before) }))
    .filter(({ before, after }) => before !== after);
  return changed.length === 0 ? [] : [told(words.changedCodes, { count: changed.length, ...changed[0]! })];
}

function placeholderNotices(
  rows: readonly (readonly WrittenText[])[],
  date: string,
  told: Told,
): readonly Notice[] {
  return (['asFallback', 'asBlank', 'ofTheDay'] as const).flatMap((kind) => {
    const found = rows.map((texts) => texts.flatMap((text) => text[kind])).filter(({ length }) => length > 0);
    const names = [...new Set(found.flat())].join(', ');
    return found.length === 0 ? [] : [told(words[kind], { count: found.length, names, date })];
  });
}

/** The fields that items have and the target has no column for. */
function leftBehind(
  target: Target,
  table: ExportedTable,
  items: readonly Item[],
  told: Told,
): readonly Notice[] {
  const columns = columnsOf(target, table).flatMap(({ field, or = [] }) =>
    field === undefined ? [] : [field, ...or],
  );
  const isThere = (field: string): boolean => columns.some((column) => holds(column, field));
  const lost = Object.entries(fieldTitles).flatMap(([field, title]) => {
    if (isThere(field)) return [];
    const count = items.filter((item) => !isBlank(item[field])).length;
    return count === 0 ? [] : [fill(words.fieldCount, { field: title, count })];
  });
  lost.push(...lostLanguages(columns, items));
  return lost.length === 0
    ? []
    : [told(words.noColumns, { section: sectionTitles[table.section], fields: joinTexts(lost) })];
}

/** The languages of translations that a target with a column for some of them has none for. */
function lostLanguages(columns: readonly string[], items: readonly Item[]): readonly Text[] {
  const there = columns.filter((column) => column.startsWith('translations.'));
  if (there.length === 0) return [];
  const counts = new Map<string, number>();
  for (const language of items.flatMap(({ translations }) => Object.keys(translations ?? {})))
    if (!there.includes(`translations.${language}`)) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].map(([language, count]) => fill(words.languageCount, { language, count }));
}

function holds(column: string, field: string): boolean {
  if (column === field || column.startsWith(`${field}.`)) return true;
  if (column === 'path') return field === 'group' || field === 'title';
  if (column === 'language') return field === 'translations';
  return (column === 'tag_names' && field === 'tags') || (column === 'name' && field === 'title');
}
