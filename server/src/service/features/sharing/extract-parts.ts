import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { Analysis } from '../../document/analysis';
import { newlineOf } from '../../yaml/ranges/node-end';
import { sectionNames } from '../../format/format';
import { offsetAt, positionAt, segmentAt } from '../../yaml/segments/layout';
import { asOneEdit } from '../../findings/fix-all';
import { extendsEdit } from './extends-edit';
import { type Insertion, withParts } from './insert-parts';
import { type MovablePart, partsOf, plainRootOf } from './parts';

/** The edits that move parts of a file into one that it then extends. */
export interface Extraction {
  readonly own: readonly TextEdit[];
  /** The text of a new file, or the edit of the one that is there. */
  readonly shared: { readonly text: string } | { readonly edit: TextEdit };
}

/** Sections that are about this file or this shop alone. */
const own: ReadonlySet<string> = new Set(['playbook', 'extends', 'without', 'shared', 'shop']);

/** Whether a range begins in a part that can probably stand in another file: at the cost of that part, not of the file. */
export function mayMove(file: Analysis, range: Range): boolean {
  const block = file.blocks.at(segmentAt(file, offsetAt(file, range.start)));
  const names = block?.item ? [block.section ?? ''] : (block?.entries.map(({ key }) => key) ?? []);
  return (
    file.documents.length === 1 &&
    block?.segment.problems.length === 0 &&
    names.some((name) => sectionNames.includes(name) && !own.has(name))
  );
}

/** The sections and items in a range that can stand in another file: the one at the caret, or those that are selected. */
export function movableParts(file: Analysis, range: Range): readonly MovablePart[] {
  if (file.documents.length > 1 || !plainRootOf(file.text)) return [];
  const { text } = file;
  const [start, end] = [offsetAt(file, range.start), offsetAt(file, range.end)];
  const touches = ({ from, to }: MovablePart): boolean =>
    start === end ? from <= start && start < to : from < end && start < to;
  return partsOf(text).flatMap((section) => {
    if (own.has(section.key ?? '') || !touches(section)) return [];
    const items = section.items.filter(touches);
    const first = section.items[0];
    // The caret, or the selection's begin, is above the first item: the section as a whole is meant.
    if (!first || start < first.from || items.length === 0) return [section];
    return section.items.length === items.length && items.every(({ path }) => path.length === 1)
      ? [section]
      : items;
  });
}

/**
 * Moves parts of a file into a shared one, comments and all, and has the file extend that.
 * @param path the path of the shared playbook as it is written in `extends`
 * @param shared the shared playbook where there is one
 * @returns undefined where something of it is in the shared playbook already, or has no place there
 */
export function extractParts(
  file: Analysis,
  parts: readonly MovablePart[],
  path: string,
  shared: Analysis | undefined,
): Extraction | undefined {
  if (parts.length === 0) return undefined;
  const target = shared?.text ?? newlineOf(file.text, 'playbook: 1\nshared: true\n');
  const added = parts.flatMap((part) => asItems(file.text, part, shared) ?? [part]);
  const text = withParts(target, insertionsOf(file.text, added));
  if (text === undefined || isLeftEmpty(file.text, parts)) return undefined;
  const edit = shared && asOneEdit(shared, { text });
  if (shared && !edit) return undefined;
  return {
    own: [...extendsEdit(file, path), ...parts.map((part) => removal(file, part))],
    shared: edit ? { edit } : { text },
  };
}

/**
 * The items of a section for a file that has such a list already; undefined where it has none, and where the section has
 * comments of its own, which would have no place there.
 */
function asItems(
  text: string,
  { key, from, to, items }: MovablePart,
  shared: Analysis | undefined,
): readonly MovablePart[] | undefined {
  const [first] = items;
  if (!shared || key === undefined || !first || items.some(({ path }) => path.length !== 1)) return undefined;
  if (!partsOf(shared.text).some((there) => there.key === key && there.items.length > 0)) return undefined;
  const between = [
    ...items.slice(1).map((item, index) => [items[index]!.to, item.from]),
    [items.at(-1)!.to, to],
  ];
  const isBare = between.every(([start, end]) => text.slice(start, end).trim() === '');
  return isBare && !text.slice(from, first.from).includes('#') ? items : undefined;
}

/** Parts for the same place together, in the order of the file. */
export function insertionsOf(text: string, parts: readonly MovablePart[]): readonly Insertion[] {
  const groups = new Map<string, Insertion>();
  for (const { path, key, id, from, to } of parts) {
    const name = JSON.stringify([path, key]);
    const before = groups.get(name);
    const lines = text.slice(from, to).replace(/(?<!\n)$/, '\n');
    const ids = [...(before?.ids ?? []), ...(id === undefined ? [] : [id])];
    groups.set(name, { path, key, ids, lines: (before?.lines ?? '') + lines });
  }
  return [...groups.values()];
}

/** Whether a list inside a section would lose all of its items, so that its key stood there without a value. */
function isLeftEmpty(text: string, parts: readonly MovablePart[]): boolean {
  const nameOf = ({ path }: MovablePart): string => JSON.stringify(path);
  const count = (some: readonly MovablePart[], name: string): number =>
    some.filter((part) => nameOf(part) === name).length;
  const items = parts.filter(({ key }) => key === undefined);
  const all = partsOf(text).flatMap((section) => section.items);
  return [...new Set(items.map(nameOf))].some((name) => count(items, name) === count(all, name));
}

/** Takes the lines away, and a blank line that would stand beside another then. */
function removal(file: Analysis, { from, to }: MovablePart): TextEdit {
  const [before, after] = [file.text.slice(0, from), file.text.slice(to)];
  const blank = /^[ \t]*\r?\n/.exec(after)?.[0].length ?? 0;
  const isDouble = before === '' || /\n[ \t]*\r?\n$/.test(before);
  const until = isDouble ? to + blank : to;
  const lastBlank =
    until === file.text.length
      ? (/(?<=\n)(?<!\n[ \t]*\r?\n)(?:[ \t]*\r?\n)+$/.exec(before)?.[0].length ?? 0)
      : 0;
  const range = { start: positionAt(file, from - lastBlank), end: positionAt(file, until) };
  return { range, newText: '' };
}
