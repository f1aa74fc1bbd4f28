import type { TextEdit } from 'vscode-languageserver-types';
import { type Analysis, changeFile, offsetAt, type PlaybookDocument, problemsIn } from '../../service';
import type { ValueChange } from './changes';
import type { Item } from './fields';
import type { PlannedRow } from './plan';
import type { TableSection } from '../layout/table-row';
import { messages } from './words';
import type { Wanted } from './wanted';
import type { Text } from '../../../../schemas/text';

/** Why a text with the edits of an import is not what was wanted. */
export interface Failure {
  readonly message: Text;
  /** The row that cannot be written; where none is to blame alone, the first of the section. */
  readonly planned: PlannedRow;
  readonly section: TableSection;
}

/** Reads the text as it would be with the edits, which are in the order of the text. */
export function applied(analysis: Analysis, edits: readonly TextEdit[]): Analysis {
  const change = inOne(analysis, edits);
  if (!change) return analysis;
  const range = { start: edits[0]!.range.start, end: edits.at(-1)!.range.end };
  return changeFile(analysis, analysis.version + 1, [{ range, text: change.text }]);
}

/** The text as it would be with the edits, which are in the order of the text. */
export function textWith(analysis: Analysis, edits: readonly TextEdit[]): string {
  const change = inOne(analysis, edits);
  if (!change) return analysis.text;
  return analysis.text.slice(0, change.start) + change.text + analysis.text.slice(change.end);
}

/** All edits as one, from the first to the last; undefined without any. */
function inOne(analysis: Analysis, edits: readonly TextEdit[]) {
  const [first, last] = [edits[0], edits.at(-1)];
  if (!first || !last) return undefined;
  const [start, end] = [offsetAt(analysis, first.range.start), offsetAt(analysis, last.range.end)];
  let text = '';
  let at = start;
  for (const edit of edits) {
    text += analysis.text.slice(at, offsetAt(analysis, edit.range.start)) + edit.newText;
    at = offsetAt(analysis, edit.range.end);
  }
  return { start, end, text };
}

/** Compares the text with the edits to what was wanted: the new items as they are, all else as it was. */
export function failureOf(
  before: Analysis,
  document: PlaybookDocument,
  after: Analysis,
  wanted: ReadonlyMap<TableSection, Wanted>,
): Failure | undefined {
  const fresh = after.documents[before.documents.indexOf(document)];
  for (const [section, own] of wanted) {
    const found = (fresh?.playbook[section] ?? []) as readonly Item[];
    const failure = failureIn(section, own, found);
    if (failure) return failure;
  }
  const [first] = wanted;
  if (!first) return undefined;
  const [section, { changed, rowOf }] = first;
  const planned = [...changed.values(), ...rowOf.values()][0];
  if (!planned) return undefined;
  const isReadable =
    problemsIn(after) <= problemsIn(before) && after.documents.length === before.documents.length;
  if (!isReadable) return { message: messages.notReadBack, planned, section };
  const isAsBefore = before.documents.every((old, index) =>
    isSameBut(old, after.documents[index]!, old === document ? wanted : new Map<TableSection, Wanted>()),
  );
  return isAsBefore ? undefined : { message: messages.wouldChangeMore, planned, section };
}

function failureIn(
  section: TableSection,
  { items, changed, added, skeletons, rowOf }: Wanted,
  found: readonly Item[],
): Failure | undefined {
  let at = 0;
  const someRow = [...changed.values(), ...rowOf.values()][0]!;
  for (let index = 0; index <= items.length; index++) {
    const fresh = (added.get(index) ?? []).map((item) => ({ item, planned: rowOf.get(item) ?? someRow }));
    const worded = skeletons.flatMap(({ item, above }) => {
      const planned = above === index ? changed.get(item) : undefined;
      return planned ? [{ item: withChanges(item, planned.changes as readonly ValueChange[]), planned }] : [];
    });
    // New items go before or behind one that gets its words.
    const orders = [
      [...worded, ...fresh],
      [...fresh, ...worded],
    ].map((order) => order.find(({ item }, place) => !isSame(found[at + place], item)));
    if (orders.every((wrong) => wrong !== undefined))
      return { message: messages.notReadBack, planned: orders[0]!.planned, section };
    at += worded.length + fresh.length;
    const item = items[index];
    if (!item) continue;
    const planned = changed.get(item);
    const wantedItem = planned ? withChanges(item, planned.changes as readonly ValueChange[]) : item;
    if (!isSame(found[at++], wantedItem))
      return planned
        ? { message: messages.notReadBack, planned, section }
        : { message: messages.wouldChangeMore, planned: someRow, section };
  }
  return found.length === at ? undefined : { message: messages.notReadBack, planned: someRow, section };
}

function withChanges(item: Item, changes: readonly ValueChange[]): Item {
  return changes.reduce<Item>((result, { path, value }) => setAt(result, path, value), item);
}

function setAt(item: Item, [key, ...more]: readonly string[], value: unknown): Item {
  if (key === undefined) return item;
  const inner = more.length === 0 ? value : setAt((item[key] ?? {}) as Item, more, value);
  return { ...item, [key]: inner };
}

/** Whether all sections but those wanted are written as before, whatever the format says of them. */
function isSameBut(
  old: PlaybookDocument,
  fresh: PlaybookDocument,
  wanted: ReadonlyMap<string, Wanted>,
): boolean {
  const names = new Set([...old.sections.keys(), ...fresh.sections.keys()]);
  return [...names].every((name) => {
    const [a, b] = [old.sections.get(name), fresh.sections.get(name)];
    const own = wanted.get(name);
    if (!own) return isSame(rawOf(b), rawOf(a));
    return old.inherited !== undefined || listed(b) === listed(a) + own.rowOf.size;
  });
}

type Section = NonNullable<ReturnType<PlaybookDocument['sections']['get']>>;

function rawOf(section: Section | undefined): unknown {
  if (!section) return undefined;
  return section.items.length > 0 ? Array.from(section.items, ({ item }) => item?.raw) : section.entry.raw;
}

/** The number of items of a list as written. */
function listed(section: Section | undefined): number {
  const raw = section?.entry.raw;
  return section && section.items.length > 0 ? section.items.length : Array.isArray(raw) ? raw.length : 0;
}

/** Whether a value that was read is the one that was wanted; a list of one group and its name are the same. */
function isSame(found: unknown, wanted: unknown): boolean {
  if (found === wanted) return true;
  if (typeof found === 'string' && typeof wanted === 'string') return ended(found) === ended(wanted);
  if (typeof found === 'string' && Array.isArray(wanted))
    return wanted.length === 1 && isSame(found, wanted[0]);
  if (typeof found !== 'object' || typeof wanted !== 'object' || !found || !wanted) return false;
  const [a, b] = [Object.entries(found), wanted as Item];
  return (
    Array.isArray(found) === Array.isArray(wanted) &&
    a.length === Object.keys(b).length &&
    a.every(([key, value]) => isSame(value, b[key]))
  );
}

/** A text without the line break that a block text ends with. */
const ended = (text: string): string => text.replace(/\n$/, '');
