import { documentAt } from '../../document/value-at';
import { textsBeside } from './around';
import { type CompletionContext, wordOf } from './context';
import { everyPath, gathered } from './gathered';

/** A scalar value of the file and the number of places where it stands. */
export interface UsedValue {
  readonly value: string;
  readonly count: number;
}

/**
 * The text values that other items of the file have in the field at the caret, the most used first. The value at the
 * caret does not count, and what its own list has already is left out.
 */
export function* usedValues(context: CompletionContext): Iterable<UsedValue> {
  const { snapshot, offset, caret } = context;
  const document = documentAt(snapshot, offset);
  if (!document) return;
  const own = wordOf(context);
  const listed = new Set(textsBeside(context));
  for (const { value, count } of counted(document.playbook, everyPath(caret.path)).ranked) {
    const others = value === own ? count - 1 : count;
    if (others > 0 && !listed.has(value)) yield { value, count: others };
  }
}

interface Counts {
  readonly counts: ReadonlyMap<string, number>;
  readonly ranked: readonly UsedValue[];
}

const counted = gathered<Counts>(
  (values) => withRanks(values.filter((value) => typeof value === 'string').map((value) => [value, 1])),
  (parts) => withRanks(parts.flatMap(({ counts }) => [...counts])),
);

function withRanks(pairs: readonly (readonly [value: string, count: number])[]): Counts {
  const counts = new Map<string, number>();
  for (const [value, count] of pairs) counts.set(value, (counts.get(value) ?? 0) + count);
  return {
    counts,
    ranked: Array.from(counts, ([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count),
  };
}
