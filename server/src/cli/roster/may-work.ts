import type { TeamMember } from '../../../../schemas/sections/staffing';
import { absences } from '../../service/time/absences';
import type { Interval } from '../../service/time/intervals';
import { zoneOf } from '../../service/time/zone';
import type { PlannedDay } from './planned-days';
import type { FixedWork, RosterProblem } from './problem';
import { firstRepeated, type RosterRequest } from './request';
import type { WorkingDay } from './shift-times';

/** Who may work which shift on which day: those who do that work, are there, and are not on an extra shift then. */
export function whoMayWork(
  request: RosterRequest,
  days: readonly PlannedDay[],
  timesOf: Pick<RosterProblem, 'start' | 'end'>,
  fixed: readonly FixedWork[],
): RosterProblem['mayWork'] {
  const { playbook, options, team, times, from } = request;
  const longest = options['staffing/overlapping-shift'].max_hours * 60;
  const away = absences(zoneOf(playbook), playbook.staffing?.time_off ?? [], from, firstRepeated(request));
  const fixedOf = new Map<string, FixedWork[]>();
  for (const one of fixed) {
    const key = `${one.person} ${one.day}`;
    fixedOf.set(key, [...(fixedOf.get(key) ?? []), one]);
  }
  const isOfDay = days.map(({ names }) =>
    times.map(({ days: own }) => !own || names.some((name) => own.has(name))),
  );
  const isServed = team.map((member) => times.map((time) => serves(member, time)));
  return (person, shift, day) => {
    const { id, joined } = team[person]!;
    const { date, repeats } = days[day]!;
    if (joined !== undefined && joined > date) return false;
    const { only } = times[shift]!;
    if (!isServed[person]![shift] || !isOfDay[day]![shift] || (only && !only.has(id))) return false;
    const one = { start: timesOf.start(shift, day), end: timesOf.end(shift, day) };
    const others = fixedOf.get(`${person} ${day}`) ?? [];
    if (others.some((other) => !isApart(one, other, longest))) return false;
    // Of the days that repeat nobody knows who will be away.
    return repeats || !(away.get(id) ?? []).some((absence) => overlap(one, absence));
  };
}

/** Someone who names channels works shifts of these, and shifts that name none. */
const serves = ({ channels }: TeamMember, { parts }: WorkingDay): boolean =>
  !channels || parts.every((part) => !part.channels || part.channels.some((one) => channels.includes(one)));

const overlap = (one: Interval, other: Interval): boolean => one.start < other.end && other.start < one.end;

/** Whether two shifts of a day can be worked by one person: with time between them, or both in one go. */
function isApart(one: Interval, other: Interval, longest: number): boolean {
  if (overlap(one, other)) return false;
  const touch = one.start === other.end || other.start === one.end;
  return !touch || Math.max(one.end, other.end) - Math.min(one.start, other.start) <= longest;
}
