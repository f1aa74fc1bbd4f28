import type { Playbook } from '../../../../schemas/playbook';
import type { Category } from '../../../../schemas/sections/priority';
import type { TeamMember } from '../../../../schemas/sections/staffing';
import { addDays, type LocalDate } from '../time/dates';
import { hoursTable } from '../time/hours';
import { contains, type Interval } from '../time/intervals';
import { type OnShift, onShift, type Rostered } from '../time/shifts';
import type { Status } from '../time/status';
import { openTime, spanOf } from '../time/timeline';
import { zoneOf } from '../time/zone';
import { assigneesOf, isAssigned } from './categories';

/** How far ahead the next shift of the assignees is searched for. */
const SEARCH_DAYS = 14;

/** The assignment of an inquiry. */
export interface Assignment {
  /** Whether inquiries of the category are served at the moment: it is within the hours that count for them. */
  readonly inHours: boolean;
  /** The assignees who are on shift at the moment; none while their customers are not served. */
  readonly now: readonly OnShift[];
  /** Where there are none: those who serve next, within 14 days. */
  readonly next?: NextAssignees;
  /** The team members whom the category is assigned to; undefined where it is for everyone. */
  readonly assignees?: readonly TeamMember[];
}

/** The assignees who serve next, and from when. */
export interface NextAssignees {
  /** Epoch minutes: the shop is open and they are on shift. */
  readonly at: number;
  readonly people: readonly OnShift[];
}

/**
 * The assignment of an inquiry of a category: to those it names, or to everyone on shift where it names nobody. Whoever
 * is on shift while the shop is closed, to prepare or to tidy up, takes nothing before it opens, unless the category is
 * answered around the clock.
 */
export function assignmentOf(
  playbook: Rostered & Pick<Playbook, 'staffing'>,
  category: Category | undefined,
  status: Status,
): Assignment {
  const assignees =
    category && isAssigned(category) ? assigneesOf(category, playbook.staffing?.team ?? []) : undefined;
  const ids = assignees && new Set(assignees.map(({ id }) => id));
  const takes = ({ member }: OnShift): boolean => !ids || ids.has(member);
  const { date, epochMinute } = status.now;
  const end = addDays(date, SEARCH_DAYS);
  const served = servedTime(playbook, category, date, end);
  const inHours = contains(served, epochMinute);
  const now = inHours ? status.onShift.filter(takes) : [];
  if (now.length > 0) return { inHours, now, assignees };
  const ahead = onShift(playbook, date, end).filter(takes);
  const starts = ahead.flatMap((one) => {
    const part = served.find((open) => open.end > Math.max(one.start, epochMinute));
    const start = part && Math.max(part.start, one.start);
    return start !== undefined && start > epochMinute && start < one.end ? [start] : [];
  });
  if (starts.length === 0) return { inHours, now, assignees };
  const at = starts.reduce((first, start) => Math.min(first, start));
  return { inHours, now, next: { at, people: ahead.filter((one) => contains([one], at)) }, assignees };
}

/** The time in which inquiries of a category are served; all of it where the playbook has no hours. */
function servedTime(
  playbook: Rostered,
  category: Category | undefined,
  from: LocalDate,
  to: LocalDate,
): readonly Interval[] {
  const zone = zoneOf(playbook);
  return category?.during === 'always' || !playbook.hours
    ? [spanOf(zone, from, to)]
    : openTime(zone, hoursTable(playbook, category?.calendar), from, to);
}
