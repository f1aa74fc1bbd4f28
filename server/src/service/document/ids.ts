import type { IdKind } from '../../../../schemas/meta';
import { type Analysis, resultsOf } from './analysis';
import type { PlaybookDocument } from './assemble';
import type { Mention, Symbols } from './symbols';
import { reduceChunks } from '../collections/derive';
import { type Index, incrementalIndex } from '../collections/incremental-index';
import { type Chunk, type ChunkedList, joined } from '../collections/chunked-list';

/** The key of an id in the indexes of ids. */
export const idKey = (kind: IdKind, id: string): string => `${kind} ${id}`;

/** The ids and texts of a playbook, with those that it takes over from other files. */
export const symbolsIn = ({ inherited, blocks }: PlaybookDocument): ChunkedList<Symbols> =>
  inherited?.symbols ?? blocks;

/** The definitions of all ids of a kind, in the order of the file, duplicates included. */
export function idsOfKind(document: PlaybookDocument, kind: IdKind): readonly Mention[] {
  return joined(byKind(symbolsIn(document)).map((part) => part.get(kind) ?? []));
}

const byKind = reduceChunks(
  (chunk: Chunk<Symbols>) => {
    const kinds = new Map<IdKind, Mention[]>();
    for (const mention of chunk.flatMap(({ definitions }) => definitions)) {
      const known = kinds.get(mention.kind);
      if (known) known.push(mention);
      else kinds.set(mention.kind, [mention]);
    }
    return kinds;
  },
  (parts) => parts,
);

/** Whether a document defines an id: for a question or two, at less than what following an index costs. */
export const definesId = (document: PlaybookDocument, kind: IdKind, id: string): boolean =>
  keysByChunk(symbolsIn(document)).some((keys) => keys.has(idKey(kind, id)));

const keysByChunk = reduceChunks(
  (chunk: Chunk<Symbols>): ReadonlySet<string> =>
    new Set(chunk.flatMap(({ definitions }) => definitions.map((one) => idKey(one.kind, one.id)))),
  (parts) => parts.filter((keys) => keys.size > 0),
);

/** An index of the definitions of ids in a document. */
export function givenIds(file: Analysis, document: PlaybookDocument): Index<Mention> {
  return definitions(resultsOf(file, document), symbolsIn(document));
}

/** An index of the references to ids in a document. */
export function namedIds(file: Analysis, document: PlaybookDocument): Index<Mention> {
  return references(resultsOf(file, document), symbolsIn(document));
}

const byId = (mentions: readonly Mention[]) =>
  mentions.map((mention) => [idKey(mention.kind, mention.id), mention] as const);

const definitions = incrementalIndex(({ definitions }: Symbols) => byId(definitions));
const references = incrementalIndex(({ references }: Symbols) => byId(references));
