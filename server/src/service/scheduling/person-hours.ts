import { addDays, type LocalDate } from '../time/dates';
import { type Interval, total } from '../time/intervals';
import { onShift, type Rostered } from '../time/shifts';

/**
 * The hours that each person works in the seven days from a date on, breaks and time off taken out; someone on two
 * shifts at once works once.
 */
export function hoursInWeek(playbook: Rostered, from: LocalDate): ReadonlyMap<string, number> {
  const times = new Map<string, Interval[]>();
  for (const { member, start, end } of onShift(playbook, from, addDays(from, 7)))
    times.set(member, [...(times.get(member) ?? []), { start, end }]);
  return new Map([...times].map(([member, own]) => [member, total(own) / 60]));
}
