import { joinTexts } from '../../../../../schemas/text';
import { readTimeRange } from '../../../../../schemas/scalars';
import type { Promotion } from '../../../../../schemas/sections/promotions';
import type { Shift } from '../../../../../schemas/sections/staffing';
import { weekdayOf } from '../../time/dates';
import { namedDays } from '../../time/days';
import type { RuleFix } from '../rule';
import type { Facts } from '../../document/facts';
import { writtenRange } from '../../time/written-times';
import { freeMembers, memberName, shiftName } from '../../shop/members';
import { isHabit, type ShortTime } from '../../staffing/short-times';
import { labelOf } from '../../wording/label';

/** The fix that adds someone who is on no shift yet to the one with most people, if it covers the whole time. */
export function joinFix(
  shift: Shift,
  { dates, worstRange }: ShortTime,
  { playbook }: Facts,
): RuleFix<'join'>[] {
  const [free] = freeMembers(playbook);
  const time = readTimeRange(shift.time)!;
  const days = namedDays(shift.days);
  const lasts = time.start <= worstRange.start && worstRange.end <= time.end;
  if (
    !free ||
    !lasts ||
    !isHabit(dates) ||
    !shift.members ||
    !dates.every((date) => days.has(weekdayOf(date)))
  )
    return [];
  const edits = [{ kind: 'add', in: shift.members, value: free.id } as const];
  return [
    {
      title: 'join',
      data: { member: labelOf('staffing.team.*', free), shift: shiftName(shift) },
      kind: 'draft',
      edits,
    },
  ];
}

/** The fix that adds an extra shift of members who are on no shift yet, as many as are lacking. */
export function extraShiftFix(
  promotion: Promotion,
  { range, worst }: ShortTime,
  { playbook }: Facts,
): RuleFix<'extra'>[] {
  const members = freeMembers(playbook)
    .slice(0, worst.requiredAgents - worst.headcount)
    .map(({ id }) => id);
  const time = writtenRange(range);
  if (members.length === 0 || !time) return [];
  const value = { days: 'mon-sun', time, members };
  const { extra_shifts } = promotion;
  const edit = extra_shifts?.length
    ? ({ kind: 'add', in: extra_shifts, value } as const)
    : ({ kind: 'set', in: promotion, key: 'extra_shifts', value: [value] } as const);
  const people = members.map((id) => memberName(id, playbook.staffing?.team));
  const data = { time, people: joinTexts(people) };
  return [{ title: 'extra', data, kind: 'draft', edits: [edit] }];
}
