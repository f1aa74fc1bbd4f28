import type { FormatNode } from '../../../../schemas/format';
import { acceptsScalar } from '../../../../schemas/scalars';

/** A reason why a scalar of the right kind is invalid; the function of the same name in schema-findings.ts reports it. */
export type Complaint =
  'notTheConstant' | 'notAChoice' | 'badNotation' | 'tooShort' | 'notWhole' | 'outOfRange';

/** Validates a scalar of the right kind; undefined where it is valid. */
export function accepts(value: unknown, form: FormatNode): Complaint | undefined {
  if (form.const !== undefined && value !== form.const) return 'notTheConstant';
  if (form.enum && !form.enum.includes(String(value))) return 'notAChoice';
  if (typeof value === 'string') {
    if (form.scalar && !acceptsScalar(form.scalar, value)) return 'badNotation';
    if (value.length < (form.minLength ?? 0)) return 'tooShort';
  }
  if (typeof value === 'number') {
    if (form.type === 'integer' && !Number.isSafeInteger(value)) return 'notWhole';
    if (!inRange(value, form)) return 'outOfRange';
  }
  return undefined;
}

function inRange(value: number, form: FormatNode): boolean {
  return (
    value >= (form.minimum ?? -Infinity) &&
    value <= (form.maximum ?? Infinity) &&
    value > (form.exclusiveMinimum ?? -Infinity) &&
    value < (form.exclusiveMaximum ?? Infinity)
  );
}
