import type { PlaybookChanges } from './change';
import { countsOf } from './changes-text';
import { fieldLines } from './field-lines';
import { type Compared, nameOfChange, versionsOf } from './versions';

/** All changes for programs: version 1; values as the files have them, and in words. Keys may be added, none is removed. */
export function changesJson(changes: PlaybookChanges, compared: Compared): object {
  const versions = versionsOf(compared);
  const { locale } = compared;
  return {
    version: 1,
    same: changes.length === 0,
    counts: countsOf(changes),
    sections: changes.map(({ section, changes: own }) => ({
      section,
      title: versions.after.title([section]),
      changes: own.map((change) => ({
        kind: change.kind,
        path: change.path.join('.'),
        name: nameOfChange(change, versions, locale),
        id: idOf(change.after) ?? idOf(change.before),
        ...(change.kind === 'changed'
          ? {
              fields: change.fields.map(({ keys, before, after }) => ({
                field: keys.join('.'),
                before,
                after,
              })),
              in_words: fieldLines(change, versions, locale).map(({ label, before, after }) => ({
                label,
                before,
                after,
              })),
            }
          : { before: change.before, after: change.after }),
      })),
    })),
  };
}

const idOf = (item: unknown): unknown =>
  typeof item === 'object' && item !== null ? (item as { readonly id?: unknown }).id : undefined;
