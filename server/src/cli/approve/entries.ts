import { type Locale, say } from '../../../../schemas/text';
import { type Analysis, isInUse, locator, type PlaybookDocument, playbookWords } from '../../service';
import { idOf } from '../../service/inheritance/item-ids';
import type { Approval, DocumentApprovals, ValueToApprove } from '../../service/findings/approvals';
import { type EarlierValues, itemName } from '../../tables';
import { lineOf } from '../../from-one';
import { nameFromHere } from '../result';

/** A field of an item that waits. */
export interface EntryValue {
  /** The keys below the item, joined by dots. */
  readonly field: string;
  readonly label: string;
  readonly value: unknown;
  /** What people read: a text as customers will get it, else the value in words. */
  readonly text: string;
  /** Whether customers read it. */
  readonly isText: boolean;
  /** Where there is an older version: what was there, as written; undefined where it was not there. */
  readonly earlier?: { readonly isSame: boolean; readonly before: string | undefined };
}

/** An item with those of its fields that wait. */
export interface EntryItem {
  readonly name: string;
  readonly id: string | undefined;
  readonly values: readonly EntryValue[];
}

/** Something that waits for a person's yes, for people. */
export interface ApprovalEntry {
  readonly kind: 'mark' | 'status' | 'changed';
  /** The file that it is written in. */
  readonly file: string;
  readonly line: number;
  /** Whether it is written in a file that the playbook extends. */
  readonly isElsewhere: boolean;
  readonly section: string;
  readonly title: string;
  readonly ids: readonly string[];
  readonly what: string;
  readonly items: readonly EntryItem[];
  readonly obstacles: readonly { readonly line: number; readonly message: string }[];
}

/** What one playbook is told with. */
export interface EntryContext {
  readonly file: string;
  readonly snapshot: Analysis;
  readonly locale: Locale;
  readonly today: string;
  /** Undefined where there is no older version. */
  readonly earlier: EarlierValues | undefined;
}

/** A text in use that is not as it was in the older version. */
export interface ChangedText {
  readonly item: object;
  readonly values: readonly ValueToApprove[];
}

/** What waits, for people. */
export function entryOf(
  approval: Approval,
  document: PlaybookDocument,
  context: EntryContext,
): ApprovalEntry {
  const { kind, section, what, ids, values, at, obstacles } = approval;
  const where = locator(context.snapshot, document);
  return {
    ...placed(section, at, document, context),
    kind,
    ids,
    what,
    items: itemsOf(values, document, context),
    obstacles: obstacles.map(({ at: place, message, data }) => ({
      line: lineOf(where(place)),
      message: say(message, context.locale, data),
    })),
  };
}

/** The texts in use whose words differ from the older version, by item: those that wait already are left out. */
export function changedTexts(
  { here, inBases, texts }: DocumentApprovals,
  earlier: EarlierValues | undefined,
): readonly ChangedText[] {
  if (!earlier) return [];
  const waiting = new Set([...here, ...inBases].flatMap(({ values }) => values).map(keyOf));
  const changed = texts.filter(
    (one) => isUsed(one.item) && !waiting.has(keyOf(one)) && !earlier(one.item, one.keys).isSame,
  );
  return [...byItem(changed)].map(([item, values]) => ({ item, values }));
}

/** A changed text, for people. */
export function changedEntry(
  { item, values }: ChangedText,
  document: PlaybookDocument,
  context: EntryContext,
): ApprovalEntry {
  const [first] = values;
  const id = idOf(item, 'id');
  return {
    ...placed(first!.path[0]!, first!.at, document, context),
    kind: 'changed',
    ids: id === undefined ? [] : [id],
    what: '',
    items: itemsOf(values, document, context),
    obstacles: [],
  };
}

const keyOf = ({ at: { uri = '', start } }: ValueToApprove): string =>
  `${uri} ${start.line}:${start.character}`;

function isUsed(item: object): boolean {
  const { enabled } = item as { readonly enabled?: unknown };
  return enabled !== false && isInUse(item as Parameters<typeof isInUse>[0]);
}

const placed = (
  section: string,
  at: ValueToApprove['at'],
  document: PlaybookDocument,
  context: EntryContext,
) => ({
  file: at.uri === undefined ? context.file : nameFromHere(at.uri),
  line: lineOf(at),
  isElsewhere: at.uri !== undefined,
  section,
  title: section === '' ? '' : wordsOf(document, context).title([section]),
});

const wordsOf = ({ playbook }: PlaybookDocument, { locale, today }: EntryContext) =>
  playbookWords(playbook, locale, today);

function byItem(values: readonly ValueToApprove[]): ReadonlyMap<object, readonly ValueToApprove[]> {
  const items = new Map<object, ValueToApprove[]>();
  for (const value of values) {
    const known = items.get(value.item);
    if (known) known.push(value);
    else items.set(value.item, [value]);
  }
  return items;
}

/** Fields that say nothing that is said to customers or done for them. */
const bookkeeping: ReadonlySet<string> = new Set(['id', 'status']);

function itemsOf(
  values: readonly ValueToApprove[],
  document: PlaybookDocument,
  context: EntryContext,
): readonly EntryItem[] {
  const words = wordsOf(document, context);
  const { earlier, locale } = context;
  return [...byItem(values)].map(([item, its]): EntryItem => {
    const { path } = its[0]!;
    const name = itemName(path, item, words, locale);
    const all = its.map(({ keys, value, text }): EntryValue => {
      const at = [...path, ...keys];
      const before = earlier?.(item, keys);
      const inWords = (one: unknown): string =>
        text !== undefined && typeof one === 'string' ? one : words.value(at, one);
      return {
        field: keys.join('.'),
        label: keys.map((_, depth) => words.title([...path, ...keys.slice(0, depth + 1)])).join(' › '),
        value,
        text: text ?? words.value(at, value),
        isText: text !== undefined,
        ...(before && {
          earlier: {
            isSame: before.isSame,
            before: before.before === undefined ? undefined : inWords(before.before),
          },
        }),
      };
    });
    const told = all.filter(
      ({ field, text, isText, earlier: was }) =>
        !bookkeeping.has(field) && (isText || text !== name || was?.isSame === false),
    );
    return { name, id: idOf(item, 'id'), values: told };
  });
}
