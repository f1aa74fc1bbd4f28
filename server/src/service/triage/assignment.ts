import type { Playbook } from '../../../../schemas/playbook';
import type { Category } from '../../../../schemas/sections/priority';
import type { TeamMember } from '../../../../schemas/sections/staffing';
import { addDays } from '../time/dates';
import { type OnShift, onShift, type Rostered } from '../time/shifts';
import type { Status } from '../time/status';
import { assigneesOf, isAssigned } from './categories';

/** How far ahead the next shift of the assignees is searched for. */
const SEARCH_DAYS = 14;

/** The assignment of an inquiry. */
export interface Assignment {
  /** The assignees who are on shift at the moment. */
  readonly now: readonly OnShift[];
  /** Where none is: the first shift, within 14 days, of an assignee. */
  readonly next?: OnShift;
  /** The team members whom the category is assigned to; undefined where it is for everyone. */
  readonly assignees?: readonly TeamMember[];
}

/** The assignment of an inquiry of a category: to those it names, or to everyone on shift where it names nobody. */
export function assignmentOf(
  playbook: Rostered & Pick<Playbook, 'staffing'>,
  category: Category | undefined,
  status: Status,
): Assignment {
  const assignees =
    category && isAssigned(category) ? assigneesOf(category, playbook.staffing?.team ?? []) : undefined;
  const ids = assignees && new Set(assignees.map(({ id }) => id));
  const takes = ({ member }: OnShift): boolean => !ids || ids.has(member);
  const now = status.onShift.filter(takes);
  if (now.length > 0) return { now, assignees };
  const { date, epochMinute } = status.now;
  const ahead = onShift(playbook, date, addDays(date, SEARCH_DAYS));
  return { now, next: ahead.find((one) => one.start > epochMinute && takes(one)), assignees };
}
