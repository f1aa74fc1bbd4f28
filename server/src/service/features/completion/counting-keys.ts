import type { SchemaNode } from '../../../../../schemas/format';
import { documentAt } from '../../document/value-at';
import { schemasOf } from '../../format/schema-node';
import type { CompletionContext } from './context';

/** Makes a filter for keys that count, by their schemas: of several playbooks in a file only the first builds on others. */
export function countsIn({ snapshot, offset }: CompletionContext): (schema: SchemaNode) => boolean {
  if (documentAt(snapshot, offset) === snapshot.documents[0]) return () => true;
  return (schema) => !schema.file && !schemasOf(schema).some(({ items }) => items?.ofBases);
}
