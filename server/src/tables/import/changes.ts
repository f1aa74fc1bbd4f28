import { isMap } from '../text/is-map';
import { withoutFallbacks } from '../text/without-fallbacks';
import { groupName, groupPath } from '../../service';
import { isBlank, type Item } from './fields';
import { textField } from '../layout/main-fields';
import { keptPlaceholders } from './kept-placeholders';
import { clean } from './likeness';
import type { FieldChange } from './plan';
import type { TableSection } from '../layout/table-row';

/** How something written in the playbook would be exported; undefined where it is as written. */
export type ExportedForm = (written: string) => string | undefined;

/** The forms that what is written in the playbook would have in an export. */
export interface Exported {
  readonly text: ExportedForm;
  readonly code: ExportedForm;
  /** What a row says that has the item as it is, or one of its translations; undefined where that is not known. */
  readonly item: ExportedItem;
}

export type ExportedItem = (item: Item, language?: string) => Item | undefined;

/** A field that a row says otherwise, with the value to be set. */
export interface ValueChange extends FieldChange {
  /** The keys from the item to the value. */
  readonly path: readonly [string, ...string[]];
  readonly value: unknown;
}

/** What fields count as that are not written: a row which says so changes nothing, and a new item need not say it. */
export const unwritten: Readonly<Record<string, unknown>> = { status: 'active', scope: 'team' };

/** The fields of an item that a row says otherwise; fields that the row does not name, or leaves empty, stay. */
export function changesOf(
  section: TableSection,
  row: Item,
  item: Item,
  exported: Exported,
): readonly ValueChange[] {
  return Object.entries(row).flatMap(([field, value]): readonly ValueChange[] => {
    // An item that is found again keeps its id, since other parts of the playbook name it.
    if (field === 'id' && !isBlank(item.id)) return [];
    const isShown = field === textField[section] || field === 'translations';
    const form = isShown ? exported.text : field === 'shortcut' ? exported.code : never;
    const changes = changesAt([field], value, item[field] ?? unwritten[field], form);
    return changes.length === 0 || isAsExported(field, value, exported.item(item)) ? [] : changes;
  });
}

/** Whether a row says of a field what it would say if the item were exported as it is. */
const isAsExported = (field: string, value: unknown, exported: Item | undefined): boolean =>
  exported !== undefined && changesAt([field], value, exported[field], never).length === 0;

const never: ExportedForm = () => undefined;

function changesAt(
  path: readonly [string, ...string[]],
  value: unknown,
  old: unknown,
  exported: ExportedForm,
): readonly ValueChange[] {
  if (isBlank(value) || isSame(path[0], value, old, exported)) return [];
  if (isMap(value) && isMap(old))
    return Object.entries(value).flatMap(([key, inner]) =>
      changesAt([...path, key], inner, old[key], exported),
    );
  const field = path.join('.');
  const before = shown(path[0], old);
  if (typeof value !== 'string' || typeof old !== 'string')
    return [{ field, path, value, before, after: shown(path[0], value) }];
  const { text, lost } = keptPlaceholders(value, old, exported);
  if (clean(text) === clean(old)) return [];
  return [{ field, path, value: text, before, after: text, ...(lost.length > 0 && { lost }) }];
}

function isSame(field: string, value: unknown, old: unknown, exported: ExportedForm): boolean {
  if (isBlank(old)) return false;
  if (field === 'group') return JSON.stringify(pathOf(value)) === JSON.stringify(pathOf(old));
  if (typeof old === 'string') {
    const said = clean(shown(field, value));
    const ours = [old, exported(old) ?? old].map(clean);
    // A table that knows no fallbacks does not take away those of the playbook.
    return ours.includes(said) || ours.map(withoutFallbacks).includes(said);
  }
  if (Array.isArray(value) && Array.isArray(old))
    return value.length === old.length && value.every((one, at) => isSame('', one, old[at], never));
  return JSON.stringify(value) === JSON.stringify(old);
}

/** A value on one line or as it is, for people. */
function shown(field: string, value: unknown): string {
  if (isBlank(value)) return '';
  if (field === 'group') return groupName({ group: value as string | string[] });
  if (Array.isArray(value)) return value.map((one) => shown('', one)).join(', ');
  if (!isMap(value)) return String(value);
  return Object.entries(value)
    .map(([key, inner]) => `${key}: ${shown('', inner)}`)
    .join(', ');
}

const pathOf = (group: unknown): readonly string[] => groupPath({ group: group as string | string[] });
