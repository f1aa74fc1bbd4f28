import type { Snapshot } from './document';
import { documentAt } from './document-at';
import { givenIds, idKey, namedIds } from './ids';
import { locate } from './syntax/locate';
import { originOf } from './syntax/value';
import type { PlaybookDocument } from './model/assemble';
import type { Mention } from './model/symbols';
import { spotOf } from './syntax/place';

/** The id under an offset with everything that gives or names it. */
export interface MentionAt {
  readonly document: PlaybookDocument;
  readonly mention: Mention;
  readonly definitions: readonly Mention[];
  readonly references: readonly Mention[];
}

/** The id under an offset, be it given or named there. */
export function mentionAt(snapshot: Snapshot, offset: number): MentionAt | undefined {
  const located = locate(snapshot, offset);
  const document = documentAt(snapshot, offset);
  if (!located || !document || located.isKey) return undefined;
  const block = snapshot.blocks.at(located.index);
  const mention = [...(block?.definitions ?? []), ...(block?.references ?? [])].find(
    (one) =>
      originOf(one.owner)?.piece === located.piece &&
      spotOf({ in: one.owner, key: one.key })?.start === located.scalar.start,
  );
  if (!mention) return undefined;
  const key = idKey(mention.kind, mention.id);
  return {
    document,
    mention,
    definitions: givenIds(snapshot, document).valuesOf([key]),
    references: namedIds(snapshot, document).valuesOf([key]),
  };
}
