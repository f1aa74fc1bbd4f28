import { dayNames } from '../../../../schemas/scalars';
import type { Shift } from '../../../../schemas/sections/staffing';
import type { ShiftAction } from '../../protocol';
import type { Analysis } from '../document/analysis';
import { namedDays } from '../time/days';
import { isWritten } from '../yaml/ranges/place';
import { oneLineList } from '../yaml/edit/render';
import { daysEdits } from './edit-days';
import { changedRange } from './edit-time';
import { obstacleAt, obstacleToRemoval } from './obstacle';
import { isRefusal, type EditsOrRefusal, refuse } from './refusals';
import { freeShiftId, type ShiftPlace } from './shift-keys';

/** Adds a shift of one day behind the others. */
export function addedShift(own: Analysis, action: Extract<ShiftAction, { kind: 'add' }>): EditsOrRefusal {
  const { day } = action;
  if (!(dayNames as readonly string[]).includes(day)) return refuse('unknownDay', { day });
  const time = changedRange('', action);
  if (isRefusal(time)) return time;
  const document = own.documents[0]!;
  const { staffing } = document.playbook;
  const value = { id: freeShiftId(document.playbook), days: day, time: `${time.start}-${time.end}` };
  if (!staffing) return [{ kind: 'section', name: 'staffing', value: { shifts: [value] } }];
  const obstacle = obstacleAt(own, staffing, 'shifts');
  if (obstacle) return obstacle;
  // The list as written: what cannot be read of it, or is a part of a shift of another file, stays.
  const list = rawShifts(own);
  if (!list && isWritten(staffing, 'shifts')) return refuse('unreadable');
  if (!list?.length) return [{ kind: 'set', in: staffing, key: 'shifts', value: [value] }];
  return obstacleAt(own, list) ?? [{ kind: 'add', in: list, value }];
}

function rawShifts(own: Analysis): readonly unknown[] | undefined {
  const raw = own.documents[0]!.sections.get('staffing')?.entry.raw as { readonly shifts?: unknown } | null;
  return Array.isArray(raw?.shifts) ? raw.shifts : undefined;
}

/** Adds the same shift once more, right behind it, with an id of its own. */
export function copiedShift(file: Analysis, { shift, list, index }: ShiftPlace): EditsOrRefusal {
  return obstacleAt(file, list) ?? [{ kind: 'add', in: list, index: index + 1, value: copyOf(file, shift) }];
}

/** Takes a shift away, with its comments. */
export function removedShift(file: Analysis, { list, index }: ShiftPlace): EditsOrRefusal {
  const obstacle = obstacleAt(file, list) ?? obstacleToRemoval(file, list, index);
  return obstacle ?? [{ kind: 'remove', in: list, key: index }];
}

/** Takes one day out of a shift and gives it a shift of its own, which can then be changed for itself. */
export function splitDay(file: Analysis, { shift, list, index }: ShiftPlace, day: string): EditsOrRefusal {
  const named = namedDays(shift.days);
  if (!(named as ReadonlySet<string>).has(day)) return refuse('unknownDay', { day });
  if (named.size === 1) return refuse('oneDay');
  const rest = daysEdits(file, shift, { add: [], remove: [day] });
  if (isRefusal(rest)) return rest;
  const obstacle = obstacleAt(file, list);
  const value = { ...copyOf(file, shift), days: day };
  return obstacle ?? [...rest, { kind: 'add', in: list, index: index + 1, value }];
}

/** A shift with another id; lists of words stand on one line each. */
function copyOf(file: Analysis, shift: Shift): object {
  const { days, members, breaks, channels } = shift;
  return {
    ...shift,
    id: freeShiftId(file.documents[0]!.playbook, shift.id),
    ...(typeof days === 'object' && { days: oneLineList(days) }),
    ...(members && { members: oneLineList(members) }),
    ...(channels && { channels: oneLineList(channels) }),
    ...(breaks?.every((one) => typeof one === 'string') && { breaks: oneLineList(breaks) }),
  };
}
