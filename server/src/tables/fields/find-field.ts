import { type Analysis, documentAt, fileName, gotoText, locator, offsetAt, valueAt } from '../../service';
import type { GridSection } from '../../protocol';
import { gridSections } from '../grid/columns';
import { type GridItem, gridItems } from '../grid/items';
import { ownFile, wholeDocument } from '../grid/own-file';
import { rawOf } from '../grid/read-back';
import { type FieldKeys, valueIn, valuesTo } from './path-in';

/** A value of the file itself: its section, the keys that lead to it, and what stood on that way when it was found. */
export interface OwnField {
  readonly section: string;
  readonly keys: FieldKeys;
  readonly seen: readonly unknown[];
}

/** A value of an item that another file has. */
export interface InheritedField {
  readonly section: GridSection;
  readonly item: GridItem;
  readonly key: string;
  /** The name of that file. */
  readonly base: string;
}

export type FoundField = OwnField | InheritedField;

/**
 * The value that a page shows.
 * @param place where it is written, in the form of `data-goto`
 * @param key its key, or its index in a list
 */
export function findField(analysis: Analysis, place: string, key: string): FoundField | undefined {
  if (place.includes(' ')) return inheritedField(analysis, place, key);
  const [line, character] = place.split(/[:-]/).map(Number);
  const { file, document } = ownFile(analysis);
  const offset = offsetAt(file, { line: line ?? 0, character: character ?? 0 });
  const path = valueAt(file, offset);
  const [section, ...keys] = path ?? [];
  if (String(path?.at(-1)) !== key || keys.length === 0 || documentAt(file, offset) !== document)
    return undefined;
  const raw = rawOf(document, String(section));
  return valueIn(raw, keys) === undefined
    ? undefined
    : { section: String(section), keys, seen: valuesTo(raw, keys) };
}

/** A value of an item with an id, beside which this shop can write what differs. */
function inheritedField(analysis: Analysis, place: string, key: string): InheritedField | undefined {
  const locate = locator(analysis, wholeDocument(analysis));
  for (const section of gridSections)
    for (const item of gridItems(analysis, section)) {
      const { whole } = item;
      if (!whole || typeof whole.id !== 'string' || !Object.hasOwn(whole, key)) continue;
      const range = locate({ in: whole, key });
      if (range.uri !== undefined && gotoText(range) === place)
        return { section, item, key, base: fileName(range.uri) };
    }
  return undefined;
}
