import type { Playbook } from '../../../../schemas/playbook';
import type { RuleOptions } from '../../../../schemas/rule-options';
import type { TeamMember } from '../../../../schemas/sections/staffing';
import { addDays, type LocalDate } from '../../service/time/dates';
import { WEEK } from './problem';
import type { WorkingDay } from './shift-times';

/** What is asked for. */
export interface RosterRequest {
  readonly playbook: Playbook;
  readonly options: RuleOptions;
  readonly from: LocalDate;
  readonly weeks: number;
  /** Who is planned. */
  readonly team: readonly TeamMember[];
  readonly times: readonly WorkingDay[];
  /** The most hours a week, by id. */
  readonly mostHours: (id: string) => number;
  /** Whether what is rostered now is kept where it can be. */
  readonly keeps: boolean;
}

/** The first day whose shifts the playbook repeats week after week. */
export const firstRepeated = ({ from, weeks }: Pick<RosterRequest, 'from' | 'weeks'>): LocalDate =>
  addDays(from, weeks * WEEK);
