import { momentInWords } from '../wording/dates';
import type { Playbook } from '../../../../schemas/playbook';
import type { Text } from '../../../../schemas/text';
import { addDays, type LocalDate } from '../time/dates';
import { type HoursInterval, timeline } from '../time/timeline';

/**
 * Days that are searched: most shops close within the week; for the others, the holidays and exceptions of the next
 * months.
 */
const DAYS_AHEAD = [8, 90] as const;

/**
 * The first closed interval, in words. Undefined where the shop never closes, and where it is never open, which another
 * rule reports.
 */
export function firstClosed(
  playbook: Playbook,
  day: LocalDate,
  today: LocalDate,
): { from: Text; to: Text } | undefined {
  if (!playbook.hours) return undefined;
  const first = DAYS_AHEAD.reduce<HoursInterval | undefined>(
    (found, days) => found ?? firstWithin(playbook, day, days),
    undefined,
  );
  if (!first) return undefined;
  return { from: momentInWords(first.startLocal, today), to: momentInWords(first.endLocal, today) };
}

function firstWithin(playbook: Playbook, day: LocalDate, days: number): HoursInterval | undefined {
  const { open, closed } = timeline(playbook, day, addDays(day, days));
  return open.length > 0 ? closed[0] : undefined;
}
