import { acceptsScalar } from '../../../schemas/scalars';
import { type CheckSettings, localDateOf, type Snapshot } from '../service';

/**
 * The check settings of a file on a date.
 * @param today a fixed date; anything else means the current date in the shop's time zone
 */
export function clockSettings(
  snapshot: Snapshot,
  today: string,
  levels?: CheckSettings['levels'],
): CheckSettings {
  if (acceptsScalar('date', today)) return { today, levels };
  return { today: localDateOf(Date.now(), snapshot.documents[0]!.playbook), levels };
}
