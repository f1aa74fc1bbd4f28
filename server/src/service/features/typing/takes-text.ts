import type { SchemaNode } from '../../../../../schemas/format';
import { kindAskedBy, schemasOf } from '../../format/schema-node';

/** Whether any text may stand there. */
export const takesText = (schema: SchemaNode): boolean =>
  schemasOf(schema).some((one) => kindAskedBy(one) === 'text' && !one.scalar && !one.enum && !one.refersTo);

/** Whether there may be a list, and no text in place of it. */
export const listsNoTexts = (schema: SchemaNode | undefined): boolean =>
  schema !== undefined && schemasOf(schema).some(({ type }) => type === 'array') && !takesText(schema);
