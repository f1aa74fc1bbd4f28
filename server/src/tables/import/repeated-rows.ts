import { groupKey, type Item, textOf } from './fields';
import { textField, titleField } from '../layout/main-fields';
import { clean, likeness } from './likeness';
import type { Match } from './match';
import { noticeAt, placeText } from './places';
import type { Notice } from '../text/notice';
import type { TableRow, TableSection } from '../layout/table-row';
import { messages } from './words';

/** What a row has in common with an earlier one. */
export interface Repeat {
  readonly reason: Notice;
  /** Whether it is the same thing again; else only a person may want to look. */
  readonly isDuplicate: boolean;
}

/**
 * Finds the rows that repeat an earlier row of the import or the item that an earlier row stands for: the same id or
 * shortcut, the same question, name or words. Rows that are paired with an item are compared with, but are no repeats;
 * neither are rows whose ids tell them apart. Linear time.
 */
export function repeatedRows(
  section: TableSection,
  rows: readonly TableRow[],
  matches: ReadonlyMap<TableRow, Match>,
): ReadonlyMap<TableRow, Repeat> {
  const repeats = new Map<TableRow, Repeat>();
  if (rows.every((row) => matches.has(row))) return repeats;
  const first = new Map<string, TableRow>();
  for (const row of rows) {
    const match = matches.get(row);
    const keys = keysOf(section, row.item);
    const repeat = match ? undefined : repeatOf(keys.sought, row, first);
    if (repeat) repeats.set(row, repeat);
    for (const key of [...keys.left, ...(match ? keysOf(section, match.item).left : [])])
      if (!first.has(key)) first.set(key, row);
  }
  return repeats;
}

function repeatOf(
  keys: readonly Key[],
  row: TableRow,
  first: ReadonlyMap<string, TableRow>,
): Repeat | undefined {
  for (const { key, message, isDuplicate, what } of keys) {
    const earlier = key === undefined ? undefined : first.get(key);
    if (!earlier) continue;
    const reason = noticeAt(row.place, message, { place: placeText(earlier.place, row.place), what });
    return { reason, isDuplicate: isDuplicate && !haveOwnIds(row, earlier) };
  }
  return undefined;
}

const haveOwnIds = (row: TableRow, other: TableRow): boolean => {
  const [id, otherId] = [row, other].map(({ item }) => textOf(item, 'id').trim());
  return id !== '' && otherId !== '' && id !== otherId;
};

interface Key {
  readonly key: string | undefined;
  readonly message: Notice['message'];
  readonly isDuplicate: boolean;
  readonly what: string;
}

interface Keys {
  /** Those that an earlier row may have left, what says most first. */
  readonly sought: readonly Key[];
  /** Those that a later row may look for. */
  readonly left: readonly string[];
}

function keysOf(section: TableSection, item: Item): Keys {
  const [idText, shortcutText, title, words] = [
    'id',
    'shortcut',
    titleField[section],
    textField[section],
  ].map((field) => textOf(item, field).trim()) as [string, string, string, string];
  const named = title === '' ? '' : likeness(title);
  const said = words === '' || section === 'faq' ? '' : likeness(clean(words));
  const apart = section === 'faq' ? likeness(textOf(item, 'product')) : groupKey(item);
  // Replies may share a title: several ways to say the same. A question or a tag is there once.
  const isOnce = section === 'faq' || section === 'tags';
  const id = keyFor('id', idText);
  const shortcut = keyFor('shortcut', shortcutText === '' ? '' : likeness(shortcutText));
  const titled = keyFor('title', named, apart);
  const under = keyFor('words under', said, named);
  const untitled = keyFor('words without a title', said);
  const any = keyFor('words', said);
  const same = (key: string | undefined, message: Notice['message'], what: string): Key => ({
    key,
    message,
    what,
    isDuplicate: true,
  });
  return {
    sought: [
      same(id, messages.sameId, idText),
      same(shortcut, messages.sameShortcut, shortcutText),
      same(isOnce ? titled : undefined, messages.sameTitle, title),
      same(named === '' ? any : under, messages.sameWords, words),
      same(named === '' ? undefined : untitled, messages.sameWords, words),
      { key: any, message: messages.sameWordsOtherTitle, what: words, isDuplicate: false },
      { key: titled, message: messages.sameTitleOtherWords, what: title, isDuplicate: false },
    ],
    left: [id, shortcut, titled, under, any, named === '' ? untitled : undefined].filter(
      (key) => key !== undefined,
    ),
  };
}

const keyFor = (kind: string, ...[first, ...more]: readonly string[]): string | undefined =>
  first === '' ? undefined : [kind, first, ...more].join('\u0002');
