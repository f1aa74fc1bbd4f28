import type { FormatNode } from '../../../../schemas/format';
import { acceptsScalar } from '../../../../schemas/scalars';

/** What may be wrong with a single value of the right kind; each is told by the function of that name in schema-findings.ts. */
export type Complaint =
  'notTheConstant' | 'notAChoice' | 'badNotation' | 'tooShort' | 'notWhole' | 'outOfRange';

/** What is wrong with a single value of the right kind; undefined where nothing is. */
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
