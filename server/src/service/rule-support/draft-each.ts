import type { Edit } from '../yaml/edit/edit';
import type { TextData } from '../../../../schemas/text';
import type { RuleFix } from './rule';

/** The drafts that add items to a list: one for all of them where there are several, and one for each. */
export function draftEach<T>(
  list: readonly T[],
  items: readonly T[],
  dataOf: (item: T) => TextData,
): readonly RuleFix<'addAll' | 'add'>[] {
  const add = (value: T): Edit => ({ kind: 'add', in: list, value });
  const all = {
    title: 'addAll',
    data: { count: items.length },
    kind: 'draft',
    edits: items.map(add),
  } as const;
  const each = items.map(
    (item) => ({ title: 'add', data: dataOf(item), kind: 'draft', edits: [add(item)] }) as const,
  );
  return items.length > 1 ? [all, ...each] : each;
}
