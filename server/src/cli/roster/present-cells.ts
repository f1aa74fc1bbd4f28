import type { Playbook } from '../../../../schemas/playbook';
import { addDays } from '../../service/time/dates';
import { onShift } from '../../service/time/shifts';
import { withoutShifts } from './need';
import type { PlannedDay } from './planned-days';
import { OFF } from './problem';
import type { RosterRequest } from './request';
import type { WorkingDay } from './shift-times';

/** What each cell is rostered to now, without the extra shifts of promotions: person by person. */
export function presentCells(
  { playbook, team, times }: RosterRequest,
  days: readonly PlannedDay[],
): Int16Array {
  const rostered: Playbook = {
    ...withoutShifts(playbook),
    ...(playbook.staffing && { staffing: playbook.staffing }),
  };
  const byCell = new Map<string, Set<string>>();
  for (const { member, date, shift } of onShift(rostered, days[0]!.date, addDays(days.at(-1)!.date, 2))) {
    const key = `${member} ${date}`;
    byCell.set(key, (byCell.get(key) ?? new Set()).add(shift.time));
  }
  const cells = team.flatMap(({ id }) =>
    days.map(({ date }) => shiftOf(byCell.get(`${id} ${date}`) ?? new Set(), times)),
  );
  return Int16Array.from(cells);
}

/** The working day of just these times, or else the first one that has one of them. */
function shiftOf(own: ReadonlySet<string>, times: readonly WorkingDay[]): number {
  if (own.size === 0) return OFF;
  const isSame = ({ parts }: WorkingDay): boolean =>
    parts.length === own.size && parts.every(({ time }) => own.has(time));
  const found = times.findIndex(isSame);
  return found < 0 ? times.findIndex(({ parts }) => parts.some(({ time }) => own.has(time))) : found;
}
