import type { PlaybookDocument } from '../document/assemble';
import type { Mention } from '../document/symbols';
import { nearest } from '../format/nearest';
import type { Finding } from '../format/finding';

/** The ids in `without` that no file has which this one extends. */
export function withoutFindings(
  own: PlaybookDocument,
  bases: readonly PlaybookDocument[],
): readonly Finding[] {
  const ids = own.playbook.without ?? [];
  if (ids.length === 0) return [];
  const known = new Set(bases.flatMap(({ blocks }) => Array.from(blocks).flatMap(idsIn)));
  return ids.flatMap((id, index): readonly Finding[] => {
    if (known.has(id)) return [];
    const meant = nearest(id, [...known]);
    return [
      {
        code: 'reference/unknown-id',
        level: 'warning',
        at: { in: ids, key: index },
        message: meant ? nearMessage : unknownMessage,
        data: { id, ...(meant ? { meant } : {}) },
        ...(meant
          ? {
              fixes: [
                {
                  title: { zh: '改成 {meant}', en: 'Change to {meant}' },
                  data: { meant },
                  kind: 'suggestion',
                  edits: [{ kind: 'set', in: ids, key: index, value: meant }],
                },
              ],
            }
          : {}),
      },
    ];
  });
}

const idsIn = ({ definitions }: { readonly definitions: readonly Mention[] }): readonly string[] =>
  definitions.map(({ id }) => id);

const unknownMessage = {
  zh: '沿用的手册里没有编号为“{id}”的条目，这里没有可去掉的。',
  en: 'The files that this one builds on have no entry with the id "{id}", so there is nothing to leave out.',
};
const nearMessage = {
  zh: '沿用的手册里没有编号为“{id}”的条目，是不是要写 {meant}？',
  en: 'The files that this one builds on have no entry with the id "{id}". Did you mean {meant}?',
};
