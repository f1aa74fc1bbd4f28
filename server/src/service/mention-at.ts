import type { Snapshot } from './document';
import { documentAt } from './document-at';
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
  const block = document.blocks.find(({ piece }) => piece === located.piece);
  const mention = [...(block?.definitions ?? []), ...(block?.references ?? [])].find(
    (one) =>
      originOf(one.owner)?.piece === located.piece &&
      spotOf({ in: one.owner, key: one.key })?.start === located.scalar.start,
  );
  if (!mention) return undefined;
  const same = (one: Mention): boolean => one.kind === mention.kind && one.id === mention.id;
  return {
    document,
    mention,
    definitions: document.blocks.flatMap(({ definitions }) => definitions.filter(same)),
    references: document.blocks.flatMap(({ references }) => references.filter(same)),
  };
}
