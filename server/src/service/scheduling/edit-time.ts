import { MINUTES_PER_DAY, readTimeRange } from '../../../../schemas/scalars';
import type { Shift } from '../../../../schemas/sections/staffing';
import type { ShiftTime } from '../../protocol';
import type { Analysis } from '../document/analysis';
import { readTime as readWrittenTime } from '../notation/times';
import { clockTime } from '../time/written-times';
import { type ValueRef } from '../yaml/ranges/place';
import { isRefusal, type EditsOrRefusal, type Refusal, refuse } from './refusals';
import { setValue } from './set-value';

export interface Ends {
  readonly start?: ShiftTime;
  readonly end?: ShiftTime;
}

/** Sets the start or the end of a shift, or both; an end before the start is on the next day. */
export function timeEdits(file: Analysis, shift: Shift, ends: Ends): EditsOrRefusal {
  const time = changedRange(shift.time, ends);
  return isRefusal(time) ? time : setRange(file, { in: shift, key: 'time' }, shift.time, time);
}

/** Moves a shift by minutes; it goes on starting on the same day. */
export function movedBy(file: Analysis, shift: Shift, by: number): EditsOrRefusal {
  const range = readTimeRange(shift.time);
  if (!range || !Number.isInteger(by)) return refuse('unreadableTime', { time: String(by) });
  const start = range.start + by;
  if (start < 0 || start >= MINUTES_PER_DAY) return refuse('otherDay');
  return timeEdits(file, shift, { start, end: range.end + by });
}

/** The two ends of a range as written. */
export interface WrittenEnds {
  readonly start: string;
  readonly end: string;
}

/** The ends of a range with one or both of them changed. */
export function changedRange(written: string, { start, end }: Ends): WrittenEnds | Refusal {
  const [from = '', to = ''] = written.split('-').map((part) => part.trim());
  const ends = [
    { kept: from, given: start, midnight: '00:00' },
    { kept: to, given: end, midnight: '24:00' },
  ].map(({ kept, given, midnight }) => (given === undefined ? kept : writtenTime(given, midnight, kept)));
  const unreadable = ends.findIndex((one) => one === undefined);
  if (unreadable >= 0) return refuse('unreadableTime', { time: String([start, end][unreadable]) });
  const changed = { start: ends[0]!, end: ends[1]! };
  return readTimeRange(`${changed.start}-${changed.end}`) ? changed : refuse('noLength');
}

/** Replaces the ends that differ, in the quotes and with the blanks that the range has. */
export function setRange(
  file: Analysis,
  at: Required<Pick<ValueRef, 'in' | 'key'>>,
  old: string,
  now: WrittenEnds,
): EditsOrRefusal {
  const whole = `${now.start}-${now.end}`;
  const parts = /^(\s*)([^\s-]+)(\s*-\s*)([^\s-]+)/.exec(old);
  if (!parts) return setValue(file, at, { part: { start: 0, end: old.length }, text: whole, whole });
  const [, before, from, between, to] = parts as unknown as [string, string, string, string, string];
  const change = (start: number, length: number, text: string) =>
    setValue(file, at, { part: { start, end: start + length }, text, whole });
  const second = before.length + from.length + between.length;
  if (from === now.start) return to === now.end ? [] : change(second, to.length, now.end);
  if (to === now.end) return change(before.length, from.length, now.start);
  return change(before.length, second - before.length + to.length, now.start + between + now.end);
}

/** A time as the format has it; midnight is written in one way at the start of a range and in another at its end. */
function writtenTime(given: ShiftTime, midnight: string, kept: string): string | undefined {
  if (typeof given === 'number') {
    if (!Number.isInteger(given)) return undefined;
    const minute = ((given % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
    if (minute > 0) return clockTime(minute);
    return /^(?:00|24):00$/.test(kept) ? kept : midnight;
  }
  const read = readWrittenTime(given);
  return read === undefined ? undefined : read === '00:00' || read === '24:00' ? midnight : read;
}
