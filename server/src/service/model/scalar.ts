import type { FormatNode } from '../../../../schemas/format';
import { acceptsScalar } from '../../../../schemas/scalars';
import type { Finding } from './finding';
import * as issue from './issues';

type Complaint = (owner: object, key: string | number, value: unknown, form: FormatNode) => Finding;

/** What is wrong with a single value of the right kind; undefined where nothing is. */
export function accepts(value: unknown, form: FormatNode): Complaint | undefined {
  if (form.const !== undefined && value !== form.const) return issue.notTheConstant;
  if (form.enum && !form.enum.includes(String(value))) return issue.notAChoice;
  if (typeof value === 'string') {
    if (form.scalar && !acceptsScalar(form.scalar, value)) return issue.badNotation;
    if (value.length < (form.minLength ?? 0)) return issue.tooShort;
  }
  if (typeof value === 'number') {
    if (form.type === 'integer' && !Number.isSafeInteger(value)) return issue.notWhole;
    if (!inRange(value, form)) return issue.outOfRange;
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
