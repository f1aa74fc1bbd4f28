import { memoize, memoizeWeak } from '../collections/memoize';
import type { Rule } from '../rule-support/rule';
import { entriesOf, hasBasisOn } from '../rule-support/sources';
import { rules } from '../rules';
import type { LocalDate } from '../time/dates';

/**
 * The rules that have something to rest on that day. What is not in force yet, or no longer, is not held against a shop.
 * @returns the same list for the same rules, since results are memoised by it
 */
export function rulesInForce(run: readonly Rule[], day: LocalDate): readonly Rule[] {
  const silent = run.filter((rule) => !hasBasisOn(rule, day));
  return silent.length === 0 ? run : without(run)(silent.map(({ id }) => id).join());
}

const without = memoizeWeak((run: readonly Rule[]) =>
  memoize((ids: string): readonly Rule[] => {
    const silent = new Set(ids.split(','));
    return run.filter(({ id }) => !silent.has(id));
  }),
);

/** The ids of the rules that have nothing to rest on that day, and will have. */
export const waitingRules = (day: LocalDate): ReadonlySet<string> =>
  new Set(
    rules
      .filter((rule) => !hasBasisOn(rule, day) && entriesOf(rule).some(({ from = '' }) => from > day))
      .map(({ id }) => id),
  );
