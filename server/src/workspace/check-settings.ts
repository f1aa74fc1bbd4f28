import type { Playbook } from '../../../schemas/playbook';
import { acceptsScalar } from '../../../schemas/scalars';
import { type CheckSettings, localDateOf, type Snapshot } from '../service';

/**
 * The local date of a shop, `YYYY-MM-DD`.
 * @param fixed a fixed date; anything else means the current date in the shop's time zone
 */
export const todayOf = (playbook: Pick<Playbook, 'shop'> | undefined, fixed: string): string =>
  acceptsScalar('date', fixed) ? fixed : localDateOf(Date.now(), playbook);

/**
 * The check settings of a file on a date.
 * @param today as for `todayOf`
 */
export function clockSettings(
  snapshot: Snapshot,
  today: string,
  levels?: CheckSettings['levels'],
): CheckSettings {
  return { today: todayOf(snapshot.documents[0]!.playbook, today), levels };
}
