import type { SchemaNode } from '../../../../../schemas/format';
import { documentAt } from '../../document/value-at';
import { childSchema, schemasOf } from '../../format/schema-node';
import { format } from '../../format/format';
import type { CompletionContext } from './context';

/** A scalar value of the file and the number of places where it stands. */
export interface UsedValue {
  readonly value: string;
  readonly count: number;
}

/**
 * The text values that other items of the file have in the field at the caret, the most used first. The value at the
 * caret does not count, and what its own list has already is left out.
 */
export function usedValues({ snapshot, offset, caret }: CompletionContext): readonly UsedValue[] {
  const document = documentAt(snapshot, offset);
  if (!document) return [];
  const counts = new Map<string, number>();
  for (const value of valuesAlong(document.playbook, caret.path))
    if (typeof value === 'string') counts.set(value, (counts.get(value) ?? 0) + 1);
  const own = snapshot.text.slice(caret.start, caret.end);
  if (counts.has(own)) counts.set(own, counts.get(own)! - 1);
  for (const sibling of siblings(document.playbook, caret.path)) counts.delete(sibling);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

type Steps = CompletionContext['caret']['path'];

/** The values at a path in every item of the lists, and in every entry of the free maps, on its way. */
function valuesAlong(root: unknown, path: Steps): readonly unknown[] {
  let values: readonly unknown[] = [root];
  let schema: SchemaNode | undefined = format;
  for (const step of path) {
    const isEvery = typeof step === 'number' || !schema || !isNamed(schema, step);
    values = values.flatMap((value) => childrenOf(value, isEvery ? undefined : step));
    schema = schema && childSchema(schema, step);
  }
  return values;
}

const isNamed = (schema: SchemaNode, key: string): boolean =>
  schemasOf(schema).some(({ properties }) => properties && Object.hasOwn(properties, key));

function childrenOf(value: unknown, key: string | undefined): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  if (key === undefined) return Object.values(value);
  return Object.hasOwn(value, key) ? [(value as Readonly<Record<string, unknown>>)[key]] : [];
}

/** The texts of the list that the last step of a path leads into; none where it leads into a map. */
function siblings(root: unknown, path: Steps): readonly string[] {
  if (typeof path.at(-1) !== 'number') return [];
  let value: readonly unknown[] = [root];
  for (const step of path.slice(0, -1)) value = value.flatMap((one) => childrenOf(one, String(step)));
  return value
    .flatMap((list) => childrenOf(list, undefined))
    .filter((one): one is string => typeof one === 'string');
}
