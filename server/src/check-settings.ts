import { acceptsScalar } from '../../schemas/scalars';
import { defaultTimezone, type LocalDate } from './clock';
import type { CheckSettings, Snapshot } from './service';

/**
 * What to check a file by on this day.
 * @param localDate tells the date of a moment where the shop is
 * @param today a fixed date, or anything else for the date where the shop is
 */
export function clockSettings(
  localDate: LocalDate,
  snapshot: Snapshot,
  today: string,
  levels?: CheckSettings['levels'],
): CheckSettings {
  const timezone = snapshot.documents[0]?.playbook.shop.timezone ?? defaultTimezone;
  return { today: acceptsScalar('date', today) ? today : localDate(new Date(), timezone), levels };
}
