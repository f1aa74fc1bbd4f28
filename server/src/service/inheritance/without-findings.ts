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
  zh: '共用手册里没有编号为“{id}”的条目，没有什么可去掉的。编号要和共用手册里的 id 一样；那一条已经没有了，就把它从 without 里删掉。',
  en: 'The shared playbook has no entry with the id "{id}", so there is nothing to leave out. Write the id as the shared playbook has it; if the entry is gone, take it out of without.',
};
const nearMessage = {
  zh: '共用手册里没有编号为“{id}”的条目，是不是要写 {meant}？',
  en: 'The shared playbook has no entry with the id "{id}". Did you mean {meant}?',
};
