import type { IdKind } from '../../../schemas/meta';
import type { Snapshot } from './document';
import { type Index, indexBy } from './follow';
import type { PlaybookDocument } from './model/assemble';
import type { Mention } from './model/symbols';

/** The key of an id in the indexes of ids. */
export const idKey = (kind: IdKind, id: string): string => `${kind} ${id}`;

/** Where a document gives its ids. */
export function givenIds(snapshot: Snapshot, document: PlaybookDocument): Index<Mention> {
  return index(snapshot, document, 'definitions');
}

/** Where a document names ids. */
export function namedIds(snapshot: Snapshot, document: PlaybookDocument): Index<Mention> {
  return index(snapshot, document, 'references');
}

function index(
  snapshot: Snapshot,
  document: PlaybookDocument,
  what: 'definitions' | 'references',
): Index<Mention> {
  const key = `${snapshot.documents.indexOf(document)} ${what}`;
  return indexBy(snapshot.memo, key, document.blocks, (block) =>
    block[what].map((mention) => [idKey(mention.kind, mention.id), mention]),
  );
}
