import type { Playbook } from '../../../../schemas/playbook';
import type { RuleOptions } from '../../../../schemas/rule-options';
import { type DayReport, type HourReport, isUnderstaffed } from '../../service/scheduling/day-report';
import type { DatedReport, StaffingReport } from '../../service/scheduling/staffing-report';

/** The staffing of one playbook. */
export interface ShopStaffing {
  /** The file's name as given. */
  readonly file: string;
  readonly playbook: Playbook;
  /** Whether all that is calculated from could be read. */
  readonly isWhole: boolean;
  /** The options of rules, defaults filled in. */
  readonly options: RuleOptions;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly report: StaffingReport;
}

/** What is known of the load: that of each hour, that of the busiest one, or nothing, so that heads are counted. */
export function knownOf({
  missing,
  usual,
  weeks,
}: StaffingReport): 'each_hour' | 'busiest_hour' | 'headcount' {
  if (missing.length === 0) return 'each_hour';
  const days = [usual, ...weeks].flatMap((week): readonly DayReport[] => week.days);
  return days.some(({ busiest }) => busiest !== undefined) ? 'busiest_hour' : 'headcount';
}

/** The dates of the weeks ahead. */
export const datesAhead = ({ weeks }: StaffingReport): readonly DatedReport[] =>
  weeks.flatMap(({ days }) => days);

/** The days that the shop is judged by: those of the weeks ahead, of the usual week where no other is reported. */
export const judgedDays = (report: StaffingReport): readonly DayReport[] =>
  report.weeks.length > 0 ? datesAhead(report) : report.usual.days;

/** The hours with too few people or none, on days on which people answer. */
export function understaffed({ report }: ShopStaffing): readonly HourReport[] {
  return judgedDays(report).flatMap(({ byHand, hours, busiest }) =>
    byHand ? [...hours, ...(busiest ? [busiest] : [])].filter(isUnderstaffed) : [],
  );
}
