import type { IdKind } from '../../../../schemas/meta';
import type { PlaybookDocument } from './assemble';
import type { Mention } from './symbols';

/** The ids of a document by kind; of an id that is given twice, every place in the order of the file. */
export type IdIndex = ReadonlyMap<IdKind, ReadonlyMap<string, readonly Mention[]>>;

export function idIndex(document: PlaybookDocument): IdIndex {
  const index = new Map<IdKind, Map<string, Mention[]>>();
  for (const block of document.blocks)
    for (const mention of block.definitions) {
      const ids = index.get(mention.kind) ?? new Map<string, Mention[]>();
      index.set(mention.kind, ids);
      const mentions = ids.get(mention.id);
      if (mentions) mentions.push(mention);
      else ids.set(mention.id, [mention]);
    }
  return index;
}
