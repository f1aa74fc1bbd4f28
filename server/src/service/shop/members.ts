import type { Playbook } from '../../../../schemas/playbook';
import type { Shift, TeamMember } from '../../../../schemas/sections/staffing';
import { type Text, inEveryLanguage } from '../../../../schemas/text';
import { dayNames } from '../../../../schemas/scalars';
import { namedDays } from '../time/days';
import { dayRangeText } from '../wording/clock';
import { rangesOf } from '../time/hours';
import { labelOf } from '../wording/label';

/** A member's name in messages, by id. */
export function memberName(id: string, team: readonly TeamMember[] | undefined): string {
  const member = team?.find((one) => one.id === id);
  return member ? labelOf('staffing.team.*', member) : id;
}

/** A shift's name in messages: its label, or its days and time. */
export function shiftName(shift: Shift): string | Text {
  const label = labelOf('staffing.shifts.*', shift);
  if (label !== '') return label;
  const named = namedDays(shift.days);
  const days = dayNames.filter((day) => named.has(day));
  const ranges = rangesOf(shift.time);
  if (days.length === 0) return shift.time;
  return inEveryLanguage((locale) => dayRangeText(days, ranges, locale));
}

/** The ids of everyone who is rostered anywhere: on shifts, on extra shifts, as cover or as backup. */
export function plannedIn({
  staffing,
  promotions,
}: Pick<Playbook, 'staffing' | 'promotions'>): ReadonlySet<string> {
  const shifts = [
    ...(staffing?.shifts ?? []),
    ...(promotions ?? []).flatMap(({ extra_shifts }) => extra_shifts ?? []),
  ];
  const backup = (staffing?.backup ?? []).map((one) => (typeof one === 'string' ? one : one.member));
  const cover = (staffing?.time_off ?? []).map((entry) => entry.cover);
  const named = [...shifts.flatMap(({ members }) => members ?? []), ...backup, ...cover];
  return new Set(named.filter((id) => id !== undefined));
}

/** The team members who are not rostered anywhere. */
export function freeMembers(playbook: Pick<Playbook, 'staffing' | 'promotions'>): readonly TeamMember[] {
  const planned = plannedIn(playbook);
  return (playbook.staffing?.team ?? []).filter(({ id }) => !planned.has(id));
}
