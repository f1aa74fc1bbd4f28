import type { Analysis } from './analysis';
import { documentAt } from './value-at';
import { givenIds, idKey, namedIds } from './ids';
import { kindsOf, leftOutIn } from './left-out';
import type { PlaybookDocument } from './assemble';
import type { Mention } from './symbols';
import { writtenIds } from './written-ids';
import { isAnchored } from '../yaml/parse/anchors';
import { segmentAt } from '../yaml/segments/layout';
import { spotOfWritten } from '../yaml/ranges/place';
import { originOf } from '../yaml/parse/value';
import { mentionNode } from './written-value';

/** The id at an offset with all its definitions and references. */
export interface MentionAt {
  readonly document: PlaybookDocument;
  readonly mention: Mention;
  readonly definitions: readonly Mention[];
  readonly references: readonly Mention[];
}

/** Finds the id at an offset, defined or referred to there, written out or as an alias. */
export function mentionAt(snapshot: Analysis, offset: number): MentionAt | undefined {
  const index = segmentAt(snapshot, offset);
  const block = snapshot.blocks.at(index);
  const document = documentAt(snapshot, offset);
  if (!block || !document) return undefined;
  const at = offset - snapshot.starts.at(index);
  const isHere = (mention: Mention): boolean => {
    const written = mentionNode(snapshot, mention);
    const spot = written?.segment === block.segment ? spotOfWritten(written) : undefined;
    return spot !== undefined && spot.start <= at && at <= spot.end;
  };
  const isOwn = ({ owner }: Mention): boolean => originOf(owner)?.segment === block.segment;
  const ids = writtenIds(block);
  const mention =
    [...ids.definitions, ...ids.references].find((candidate) => isOwn(candidate) && isHere(candidate)) ??
    (isAnchored(block.segment, at) ? writtenFar(document, isHere) : undefined);
  return mention
    ? { document, mention, ...mentionsOf(snapshot, document, mention) }
    : leftOutAt(snapshot, document, isHere);
}

/** An id in `without`, with what it takes away, of whatever kinds that is. */
function leftOutAt(
  snapshot: Analysis,
  document: PlaybookDocument,
  isHere: (mention: Mention) => boolean,
): MentionAt | undefined {
  const { bases = [] } = snapshot;
  if (document !== snapshot.documents[0] || bases.length === 0) return undefined;
  const { without = [] } = document.playbook;
  const key = without.findIndex((id, index) => isHere({ kind: 'tag', id, owner: without, key: index }));
  if (key < 0) return undefined;
  const id = without[key]!;
  const kinds = kindsOf(id, bases);
  if (kinds.length === 0) return undefined;
  const found = kinds.map((kind) => mentionsOf(snapshot, document, { kind, id }));
  return {
    document,
    mention: { kind: kinds[0]!, id, owner: without, key },
    definitions: found.flatMap(({ definitions }) => definitions),
    references: found.flatMap(({ references }) => references),
  };
}

/** A definition or reference whose id at this place is merged into another map by `<<`. */
function writtenFar(
  { blocks }: PlaybookDocument,
  isHere: (mention: Mention) => boolean,
): Mention | undefined {
  const all = [...blocks].map(writtenIds);
  return (
    all.flatMap(({ definitions }) => definitions).find(isHere) ??
    all.flatMap(({ references }) => references).find(isHere)
  );
}

/**
 * All definitions of and references to an id in a document and in the files that it extends, including those in invalid
 * items, and those in `without` where it takes away what a file has that is extended.
 */
export function mentionsOf(
  snapshot: Analysis,
  document: PlaybookDocument,
  { kind, id }: Pick<Mention, 'kind' | 'id'>,
): Pick<MentionAt, 'definitions' | 'references'> {
  const keys = [idKey(kind, id)];
  const isIt = (mention: Mention): boolean => mention.kind === kind && mention.id === id;
  const bases = document === snapshot.documents[0] ? (snapshot.bases ?? []) : [];
  const there = bases.map((base) => ({
    definitions: givenIds(base, base.documents[0]!).valuesOf(keys),
    references: namedIds(base, base.documents[0]!).valuesOf(keys),
  }));
  const isTakenOver = there.some(({ definitions }) => definitions.length > 0);
  const leavingOut = isTakenOver ? [document, ...bases.flatMap((base) => base.documents.slice(0, 1))] : [];
  const unused = [...document.blocks].filter(({ findings }) => findings.length > 0).map(writtenIds);
  return {
    definitions: [
      ...givenIds(snapshot, document).valuesOf(keys),
      ...unused.flatMap(({ definitions }) => definitions.filter(isIt)),
      ...there.flatMap(({ definitions }) => definitions),
    ],
    references: [
      ...namedIds(snapshot, document).valuesOf(keys),
      ...unused.flatMap(({ references }) => references.filter(isIt)),
      ...there.flatMap(({ references }) => references),
      ...leavingOut.flatMap((one) => leftOutIn(one, { kind, id })),
    ],
  };
}

/**
 * Of the files that extend a file, or what it extends, those for which an id is the same thing: they build on one that
 * names it. Another shop may call something of its own so.
 */
export function usersNaming(
  snapshot: Analysis,
  mention: Pick<Mention, 'kind' | 'id'>,
  users: readonly Analysis[],
): readonly Analysis[] {
  if (users.length === 0) return users;
  const layers = [snapshot.alone ?? snapshot, ...(snapshot.bases ?? [])];
  const naming = layers.filter((layer) => {
    const { definitions, references } = mentionsOf(layer, layer.documents[0]!, mention);
    return definitions.length + references.length > 0;
  });
  const uris = new Set(naming.map(({ uri }) => uri));
  return users.filter(({ bases = [] }) => bases.some(({ uri }) => uris.has(uri)));
}
