import type { Playbook } from '../../../../schemas/playbook';
import { uncoveredWeek, type WeekGap } from '../time/coverage';
import { addDays, type LocalDate } from '../time/dates';
import { daysKey } from '../time/days';
import { WEEKS_AHEAD } from '../time/horizon';

/** In how many of the coming weeks a gap is there before it is one of the weekday, not of a date. */
const HABIT = WEEKS_AHEAD / 2;

/**
 * The coverage gaps of this plain week that most of the coming weeks have as well: where a shift is valid from next week
 * on, a gap of this week is one of its date.
 */
export function usualGaps(playbook: Playbook, today: LocalDate): readonly WeekGap[] {
  const gaps = uncoveredWeek(playbook, { today });
  if (gaps.length === 0 || !playbook.staffing?.shifts?.some(({ valid }) => valid)) return gaps;
  const later = Array.from({ length: WEEKS_AHEAD - 1 }, (_, week) =>
    uncoveredWeek(playbook, { today: addDays(today, (week + 1) * 7) }),
  );
  return gaps.flatMap((gap) => {
    const days = gap.days.filter(
      (day) => 1 + later.filter((week) => week.some((one) => holds(one, gap, day))).length >= HABIT,
    );
    return days.length > 0 ? [{ ...gap, days, key: daysKey(days) }] : [];
  });
}

const holds = (one: WeekGap, { range }: WeekGap, day: WeekGap['days'][number]): boolean =>
  one.days.includes(day) && one.range.start <= range.start && range.end <= one.range.end;
