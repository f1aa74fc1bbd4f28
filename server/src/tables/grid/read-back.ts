import { type Analysis, type PlaybookDocument, problemsIn, writtenList } from '../../service';
import type { OwnFile } from './own-file';
import { isMap } from './is-map';
import { placeOf } from './lists';

/**
 * Whether a file with some edits reads as what was wanted: these lists and sections of the playbook are as given, all else is as
 * before, and nothing can be read worse than before.
 * @param wanted the lists that change, or the sections, by name
 */
export function readsAs(
  { file, document, index }: OwnFile,
  after: Analysis,
  wanted: ReadonlyMap<string, unknown>,
): boolean {
  if (after.documents.length !== file.documents.length || problemsIn(after) > problemsIn(file)) return false;
  return file.documents.every((old, at) => {
    const fresh = after.documents[at]!;
    const isOther = at !== index || old !== document;
    const names = new Set([...old.sections.keys(), ...fresh.sections.keys()]);
    const lists = isOther ? [] : [...wanted].map(([section, list]) => ({ ...placeOf(section), list }));
    for (const { name } of lists) names.add(name);
    return [...names].every((name) => {
      const change = lists.find((one) => one.name === name);
      return isSame(rawOf(fresh, name), change ? changed(rawOf(old, name), change) : rawOf(old, name));
    });
  });
}

/** A section with another list, which may be the section itself. */
function changed(raw: unknown, { key, list }: { readonly key?: string; readonly list: unknown }): unknown {
  return key === undefined ? list : { ...(isMap(raw) ? raw : {}), [key]: list };
}

/** A section as the file itself writes it. */
export const rawOf = (document: PlaybookDocument, name: string): unknown =>
  writtenList(document, name) ?? document.sections.get(name)?.entry.raw;

/** Whether two values are the same, whatever the order of keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [own, others] = [Object.entries(a), b as Readonly<Record<string, unknown>>];
  return (
    own.length === Object.keys(others).length &&
    own.every(([key, value]) => Object.hasOwn(others, key) && isSame(value, others[key]))
  );
}
