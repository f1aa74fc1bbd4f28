import type { Playbook } from '../../../../../schemas/playbook';
import { uncovered } from '../../time/coverage';
import { addDays, type DateSpan } from '../../time/dates';
import { WEEKS_AHEAD } from '../../time/horizon';
import { subtract } from '../../time/intervals';
import type { Facts } from '../../document/facts';

/**
 * Whether people are on shift in all the time that other hours would add: to open where nobody is there is no answer
 * that can be drafted unasked. Before there is a roster nobody is.
 * @param spans the dates to look at; the coming weeks if left out
 */
export function isStaffed(
  { playbook, today }: Facts,
  hours: Playbook['hours'],
  spans: readonly Required<DateSpan>[] = [{ from: today, to: addDays(today, WEEKS_AHEAD * 7) }],
): boolean {
  const { shop, staffing, promotions } = playbook;
  if (!staffing?.shifts?.length) return false;
  const longer = { shop, staffing, promotions, hours };
  return spans.every(({ from, to }) => {
    const end = addDays(to, 1);
    return subtract(uncovered(longer, from, end), uncovered(playbook, from, end)).length === 0;
  });
}
