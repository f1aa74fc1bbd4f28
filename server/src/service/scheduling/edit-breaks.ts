import type { Shift } from '../../../../schemas/sections/staffing';
import type { Analysis } from '../document/analysis';
import { oneLineList } from '../yaml/edit/render';
import { isEmpty } from './is-empty';
import { changedRange, type Ends, setRange } from './edit-time';
import { obstacleAt, obstacleToRemoval } from './obstacle';
import { isRefusal, type EditsOrRefusal, refuse } from './refusals';

/** Sets the time of a break, or adds a break for everyone. */
export function breakEdits(
  file: Analysis,
  shift: Shift,
  { index, ...ends }: Ends & { readonly index?: number },
): EditsOrRefusal {
  if (index === undefined) return addedBreak(file, shift, ends);
  const written = shift.breaks?.[index];
  if (written === undefined) return refuse('gone');
  const old = typeof written === 'string' ? written : (written.time ?? '');
  const time = changedRange(old, ends);
  if (isRefusal(time)) return time;
  const around = obstacleAt(file, shift, 'breaks');
  if (around) return around;
  return typeof written === 'string'
    ? setRange(file, { in: shift.breaks!, key: index }, old, time)
    : setRange(file, { in: written, key: 'time' }, old, time);
}

function addedBreak(file: Analysis, shift: Shift, ends: Ends): EditsOrRefusal {
  const { start, end } = ends;
  if (start === undefined || end === undefined) return refuse('unreadableTime', { time: '' });
  const time = changedRange('', ends);
  if (isRefusal(time)) return time;
  const value = `${time.start}-${time.end}`;
  const { breaks } = shift;
  if ((!breaks || breaks.length === 0) && !isEmpty(shift, 'breaks')) return refuse('unreadable');
  const obstacle = obstacleAt(file, shift, 'breaks');
  if (obstacle) return obstacle;
  if (!breaks || breaks.length === 0)
    return [{ kind: 'set', in: shift, key: 'breaks', value: oneLineList([value]) }];
  return obstacleAt(file, breaks) ?? [{ kind: 'add', in: breaks, value }];
}

/** Takes a break away; the last one goes with its key. */
export function removedBreak(file: Analysis, shift: Shift, index: number): EditsOrRefusal {
  const { breaks = [] } = shift;
  if (breaks[index] === undefined) return refuse('gone');
  const obstacle =
    obstacleAt(file, shift, 'breaks') ?? obstacleAt(file, breaks) ?? obstacleToRemoval(file, breaks, index);
  return obstacle ?? [{ kind: 'remove', in: breaks, key: index }];
}
