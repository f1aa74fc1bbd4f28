import type { SchemaNode } from '../../../../schemas/format';
import { dayNames } from '../../service';
import { type FormatPath, type PlaybookWords, weeklyHours } from '../../service';

/** Two versions of a playbook, each with its fields in words. */
export interface Versions {
  readonly before: PlaybookWords;
  readonly after: PlaybookWords;
}

/** Lists of words whose order means something: a path from the outer to the inner part, hours of a day, the main language first. */
const inOrder: ReadonlySet<string> = new Set(['group', 'path', 'by_hour', 'languages']);

/**
 * Whether two values of a field mean the same: the order of keys and of most lists, blanks at the end of a text, a value
 * left out that holds anyway, another notation of the same time, and another id of the same name make no difference.
 */
export function isSameValue(
  path: FormatPath,
  node: SchemaNode | undefined,
  before: unknown,
  after: unknown,
  words: Versions,
): boolean {
  const [one, other] = [before ?? node?.fallback, after ?? node?.fallback];
  if (one === undefined || other === undefined) return one === other;
  if (node?.propertyNames?.scalar === 'days' && node.additionalProperties) {
    if (path.at(-1) === 'weekly') return isSameWeek(one, other);
  }
  const isOrdered = inOrder.has(path.at(-1) ?? '');
  if (canonical(one, isOrdered) === canonical(other, isOrdered)) return true;
  return isWorded(node) && isSameInWords(path, one, other, isOrdered, words);
}

/** A value as text, equal for values that differ in the order of keys, in blanks, or in a list of one. */
export function canonical(value: unknown, isOrdered = false): string {
  if (Array.isArray(value)) {
    const parts = value.map((one) => canonical(one));
    if (parts.length === 1 && typeof value[0] !== 'object') return parts[0]!;
    return `[${(isOrdered ? parts : parts.sort()).join(',')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, child]) => child !== undefined);
    const parts = entries.map(
      ([key, child]) => `${JSON.stringify(key)}:${canonical(child, inOrder.has(key))}`,
    );
    return `{${parts.sort().join(',')}}`;
  }
  return JSON.stringify(typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trimEnd() : value) ?? '';
}

/** Whether a field holds times, days or ids, which are written in several ways. */
function isWorded(node: SchemaNode | undefined): boolean {
  const forms = [node, ...(node?.anyOf ?? [])].flatMap((form) => (form ? [form, form.items] : []));
  return forms.some(
    (form) => form !== undefined && (form.scalar !== undefined || form.refersTo !== undefined),
  );
}

function isSameInWords(
  path: FormatPath,
  before: unknown,
  after: unknown,
  isOrdered: boolean,
  words: Versions,
): boolean {
  const said = (value: unknown, by: PlaybookWords): string => {
    const isList = Array.isArray(value) && !value.some((one) => typeof one === 'object');
    if (!isList || path.at(-1) === 'days') return by.value(path, value);
    const parts = value.map((one) => by.value([...path, '*'], one));
    return (isOrdered ? parts : parts.sort()).join('\n');
  };
  return said(before, words.before) === said(after, words.after);
}

function isSameWeek(before: unknown, after: unknown): boolean {
  const week = (weekly: unknown): string =>
    JSON.stringify(
      dayNames.map((day) => weeklyHours({ weekly: weekly as Record<string, never> }, day).ranges),
    );
  return week(before) === week(after);
}
