import type { PlaybookDocument } from '../../service';
import { textField, titleField } from '../layout/main-fields';
import type { TableSection } from '../layout/table-row';
import { isMap } from '../text/is-map';
import { isBlank, type Item } from './fields';

/** An item that has a name and no words yet: the format leaves it out of the playbook, and a row may bring its words. */
export interface Skeleton {
  /** As it is written. */
  readonly item: Item;
  /** How many items of the playbook stand above it. */
  readonly above: number;
}

/** The items of a list of the file that lack nothing but their words, in their order. */
export function skeletonsIn(document: PlaybookDocument, section: TableSection): readonly Skeleton[] {
  const text = textField[section];
  // What other files have to say of an item is its words, too.
  if (text === undefined || document.inherited) return [];
  const names = ['id', 'shortcut', titleField[section]];
  const found: Skeleton[] = [];
  let above = 0;
  for (const { item } of document.sections.get(section)?.items ?? []) {
    const raw = item?.raw;
    if (item?.value !== undefined) above += 1;
    else if (isMap(raw) && isBlank(raw[text]) && names.some((name) => !isBlank(raw[name])))
      found.push({ item: raw, above });
  }
  return found;
}
