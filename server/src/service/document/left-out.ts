import { type IdKind, idKinds } from '../../../../schemas/meta';
import type { Analysis } from './analysis';
import type { PlaybookDocument } from './assemble';
import { definesId } from './ids';
import type { Mention } from './symbols';

/**
 * The places in `without` that name an id. An id there has no kind of its own: it takes away what the files that are
 * extended have, of any kind.
 */
export const leftOutIn = (
  { playbook: { without = [] } }: PlaybookDocument,
  { kind, id }: Pick<Mention, 'kind' | 'id'>,
): readonly Mention[] =>
  without.flatMap((one, key) => (one === id ? [{ kind, id, owner: without, key }] : []));

/** The kinds of which files define an id, in the order of the format. */
export const kindsOf = (id: string, files: readonly Analysis[]): readonly IdKind[] =>
  idKinds.filter((kind) =>
    files.some(({ documents: [document] }) => document !== undefined && definesId(document, kind, id)),
  );
