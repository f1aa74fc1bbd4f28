import { acceptsScalar } from '../../../schemas/scalars';
import { type CheckSettings, localTimeOf, type Snapshot } from '../service';

/**
 * What to check a file by on this day.
 * @param today a fixed date, or anything else for the date where the shop is
 */
export function clockSettings(
  snapshot: Snapshot,
  today: string,
  levels?: CheckSettings['levels'],
): CheckSettings {
  if (acceptsScalar('date', today)) return { today, levels };
  return { today: localTimeOf(snapshot.documents[0]!.playbook, Date.now()).date, levels };
}
