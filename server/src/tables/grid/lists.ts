import type { GridSection } from '../../protocol';
import { formatNodeAt, writtenList } from '../../service';
import { isMap } from './is-map';
import type { OwnFile } from './own-file';

/** Where the items of a grid stand in a playbook: the section, and the key of the list within it, if it is no list itself. */
export function placeOf(section: string): { readonly name: string; readonly key?: string } {
  const [name = section, key] = section.split('.');
  return { name, ...(key !== undefined && { key }) };
}

/** The format of an item of a grid. */
export const itemNode = (section: GridSection) => formatNodeAt([...section.split('.'), '*']);

/** The format of a field of an item; of one in a map of the item the keys have a dot between. */
export const fieldNode = (section: GridSection, field: string) =>
  formatNodeAt([...section.split('.'), '*', ...field.split('.')]);

/** The items of a list as the file itself writes them; none where it has no such list. */
export function listIn({ document }: OwnFile, section: string): readonly unknown[] {
  const { name, key } = placeOf(section);
  if (key === undefined) return writtenList(document, name) ?? [];
  const list = mapIn(document, name)?.[key];
  return Array.isArray(list) ? list : [];
}

/** A section that is a map, as the file itself writes it; undefined where it writes none. */
export function mapIn(
  document: OwnFile['document'],
  name: string,
): Readonly<Record<string, unknown>> | undefined {
  const raw = document.sections.get(name)?.entry.raw;
  return isMap(raw) ? raw : undefined;
}
