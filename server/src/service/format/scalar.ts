import type { SchemaNode } from '../../../../schemas/format';
import { acceptsScalar } from '../../../../schemas/scalars';

/** A reason why a scalar of the right kind is invalid; the function of the same name in schema-findings.ts reports it. */
export type Complaint =
  'notTheConstant' | 'notAChoice' | 'badNotation' | 'tooShort' | 'notWhole' | 'outOfRange';

/** Validates a scalar of the right kind; undefined where it is valid. */
export function accepts(value: unknown, schema: SchemaNode): Complaint | undefined {
  if (schema.const !== undefined && value !== schema.const) return 'notTheConstant';
  if (schema.enum && !schema.enum.includes(String(value))) return 'notAChoice';
  if (typeof value === 'string') {
    if (schema.scalar && !acceptsScalar(schema.scalar, value)) return 'badNotation';
    if (value.length < (schema.minLength ?? 0)) return 'tooShort';
  }
  if (typeof value === 'number') {
    if (schema.type === 'integer' && !Number.isSafeInteger(value)) return 'notWhole';
    if (!inRange(value, schema)) return 'outOfRange';
  }
  return undefined;
}

function inRange(value: number, schema: SchemaNode): boolean {
  return (
    value >= (schema.minimum ?? -Infinity) &&
    value <= (schema.maximum ?? Infinity) &&
    value > (schema.exclusiveMinimum ?? -Infinity) &&
    value < (schema.exclusiveMaximum ?? Infinity)
  );
}
