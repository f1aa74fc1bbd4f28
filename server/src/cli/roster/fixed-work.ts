import type { Playbook } from '../../../../schemas/playbook';
import { addDays, daysBetween, type LocalDate } from '../../service/time/dates';
import { onShift } from '../../service/time/shifts';
import { zoneOf } from '../../service/time/zone';
import { type FixedWork, HALF_DAY, WEEK, type WorkedBefore } from './problem';
import { firstRepeated, type RosterRequest } from './request';
import type { SlotGrid } from './slots';

/** Work that stays as it is: extra shifts of promotions, and what of the night before runs into the first day. */
export function fixedWork(request: RosterRequest, { within, count }: SlotGrid): readonly FixedWork[] {
  const { playbook, from, team } = request;
  const midnight = zoneOf(playbook).at(from, 0);
  const index = new Map(team.map(({ id }, at) => [id, at]));
  const extraOnly: Playbook = {
    ...playbook,
    ...(playbook.staffing && { staffing: { ...playbook.staffing, shifts: [] } }),
  };
  const entries = [
    ...onShift(playbook, addDays(from, -1), addDays(from, 1)).filter(({ date }) => date < from),
    ...onShift(extraOnly, from, firstRepeated(request)).filter(({ date }) => date >= from),
  ];
  return entries.map(({ member, date, start, end }): FixedWork => {
    const slots = within([{ start: start - midnight, end: end - midnight }]);
    return {
      person: index.get(member) ?? -1,
      day: daysBetween(from, date),
      slots: [...slots].filter((slot) => slot >= 0 && slot < count),
      hours: (end - start) / 60,
      start,
      end,
    };
  });
}

/** What somebody worked in the two weeks up to a day. */
export function workedBefore(playbook: Playbook, id: string, from: LocalDate): WorkedBefore {
  const first = addDays(from, -2 * WEEK);
  const own = onShift(playbook, first, addDays(from, 1)).filter(
    ({ member, date, promotion }) => member === id && date < from && !promotion,
  );
  const minutes = new Map<LocalDate, number>();
  for (const { date, start, end } of own) minutes.set(date, (minutes.get(date) ?? 0) + end - start);
  let daysInRow = 0;
  while ((minutes.get(addDays(from, -1 - daysInRow)) ?? 0) >= HALF_DAY * 60) daysInRow++;
  return { end: Math.max(-Infinity, ...own.map(({ end }) => end)), daysInRow };
}
