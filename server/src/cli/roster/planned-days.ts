import type { Playbook } from '../../../../schemas/playbook';
import type { DayName } from '../../../../schemas/scalars';
import { isRest } from '../../service/scheduling/month';
import { withoutDates } from '../../service/scheduling/usual-week';
import { addDays, datesIn, type LocalDate, weekdayOf } from '../../service/time/dates';
import { dayKind } from '../../service/time/holidays';
import { workedAs } from '../../service/time/hours';
import { WEEK } from './problem';

/** A day that is planned: one of the weeks asked for, or of the usual week behind them, which repeats for good. */
export interface PlannedDay {
  readonly date: LocalDate;
  readonly repeats: boolean;
  /** The days by which shifts name it: the one that it is worked as, and `holiday`. */
  readonly names: readonly (DayName | 'holiday')[];
  /** Whether most people have it off. */
  readonly isRest: boolean;
}

/** The days of some weeks from a date on, and of the usual week that follows. */
export function plannedDays(playbook: Playbook, from: LocalDate, weeks: number): readonly PlannedDay[] {
  const usual = withoutDates(playbook);
  return datesIn(from, addDays(from, (weeks + 1) * WEEK)).map((date, index): PlannedDay => {
    // Nobody knows which holidays the week that repeats will fall on.
    if (index >= weeks * WEEK)
      return { date, repeats: true, names: [weekdayOf(date)], isRest: isRest(date, usual) };
    const day = dayKind(date, playbook.hours?.calendar);
    const names = [workedAs(date, day), ...(day.kind === 'holiday' ? (['holiday'] as const) : [])];
    return { date, repeats: false, names, isRest: isRest(date, playbook) };
  });
}
