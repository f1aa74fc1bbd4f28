import type { TextEdit } from 'vscode-languageserver-types';
import { type Locale, say } from '../../../../schemas/text';
import { type Analysis, type Edit, fieldFindings } from '../../service';
import { override } from '../grid/actions';
import { cellText, cellValue } from '../grid/cell-text';
import { cellEdits, writtenAs } from '../grid/edit-cell';
import { isMap } from '../grid/is-map';
import { fieldOf } from '../grid/item-field';
import { invalidity } from '../grid/invalidity';
import { ownFile } from '../grid/own-file';
import { rawOf } from '../grid/read-back';
import { sameItem } from '../grid/same-item';
import { gridItems } from '../grid/items';
import { editsOfStep, type GridRefusal } from '../grid/step';
import { refusals } from '../grid/words';
import { fieldFormat } from './field-format';
import type { FoundField, InheritedField, OwnField } from './find-field';
import { type FieldKeys, keysNow, valueIn, withValue } from './path-in';

/** The text edits by which a value becomes another one, or why there are none. Never throws. */
export function fieldEdits(
  analysis: Analysis,
  found: FoundField,
  text: string,
  locale: Locale,
): readonly TextEdit[] | GridRefusal {
  return 'item' in found
    ? inheritedEdits(analysis, found, text, locale)
    : ownEdits(analysis, found, text, locale);
}

function ownEdits(
  analysis: Analysis,
  { section, keys: before, seen }: OwnField,
  text: string,
  locale: Locale,
): readonly TextEdit[] | GridRefusal {
  const own = ownFile(analysis);
  const raw = rawOf(own.document, section);
  const keys = keysNow(raw, before, seen);
  const old = keys && valueIn(raw, keys);
  const field = keys && fieldFormat(analysis, [section, ...keys], old, locale);
  if (!keys || !field) return { refusal: refusals.changed };
  const shown = cellText(old, field);
  if (shown === null) return { refusal: refusals.entangled };
  if (shown.trim() === text.replace(/\r\n?/g, '\n').trim()) return [];
  const value = cellValue(text, field, old);
  const { title, isRequired } = field.column;
  const fresh = withValue(raw, keys, value === undefined ? undefined : writtenAs(old, value));
  if ((value === undefined && isRequired) || fresh === undefined)
    return { refusal: refusals.required, data: { field: title } };
  const why = value === undefined ? undefined : faultOf(section, raw, fresh, keys, locale);
  if (why !== undefined) return { refusal: refusals.invalid, data: { text: text.trim(), field: title, why } };
  return editsOfStep(own, { wanted: new Map([[section, fresh]]), ways: waysTo(raw, fresh, keys) });
}

/** Why a section cannot be as it would be; undefined where it can, or where it has that fault already. */
function faultOf(
  section: string,
  raw: unknown,
  fresh: unknown,
  keys: FieldKeys,
  locale: Locale,
): string | undefined {
  // Of a list only the item that changes is looked at.
  const way = Array.isArray(raw) ? keys.slice(0, 1) : [];
  const faults = (whole: unknown): readonly string[] => {
    const part = valueIn(whole, way);
    if (typeof part !== 'object' || part === null) return [];
    return fieldFindings([section, ...way], part)
      .filter(({ level }) => level === 'error')
      .map(({ message, data }) => say(message, locale, data));
  };
  const before = faults(raw);
  return faults(fresh).find((why) => !before.includes(why));
}

/** The ways to write a value, the gentlest first: of the words of a list the list is what changes, and what is left empty goes. */
function waysTo(raw: unknown, fresh: unknown, keys: FieldKeys): readonly (readonly Edit[])[] {
  let way = keys;
  while (way.length > 1 && (isWord(raw, way) || valueIn(fresh, way.slice(0, -1)) === undefined))
    way = way.slice(0, -1);
  const [owner, key] = [valueIn(raw, way.slice(0, -1)), way.at(-1)!];
  const value = valueIn(fresh, way);
  if (isMap(owner)) return cellEdits(owner, String(key), value);
  if (typeof owner !== 'object' || owner === null) return [];
  return [
    [value === undefined ? { kind: 'remove', in: owner, key } : { kind: 'set', in: owner, key, value }],
  ];
}

/** Whether a value is a word of a list in a map. */
const isWord = (raw: unknown, keys: FieldKeys): boolean =>
  Array.isArray(valueIn(raw, keys.slice(0, -1))) && typeof valueIn(raw, keys) !== 'object';

function inheritedEdits(
  analysis: Analysis,
  { section, item: before, key }: InheritedField,
  text: string,
  locale: Locale,
): readonly TextEdit[] | GridRefusal {
  const item = sameItem(before, gridItems(analysis, section));
  const old = item?.whole && fieldOf(item.whole, key);
  const field = fieldFormat(analysis, [...section.split('.'), 0, key], old, locale);
  if (!item?.whole || !field) return { refusal: refusals.changed };
  if (cellText(old, field)?.trim() === text.trim()) return [];
  const value = cellValue(text, field, old);
  const { title, isRequired } = field.column;
  if (value === undefined && isRequired) return { refusal: refusals.required, data: { field: title } };
  const why = value === undefined ? undefined : invalidity(section, item.whole, field, value, locale);
  if (why !== undefined) return { refusal: refusals.invalid, data: { text: text.trim(), field: title, why } };
  return override(ownFile(analysis), section, item, new Map([[key, value]]));
}
