import { MINUTES_PER_DAY } from '../../../../schemas/scalars';
import { LastResult, memoizeWeak } from '../collections/memoize';
import { addDays, type LocalDate } from '../time/dates';
import { type OnShift, onShift, shiftEnd } from '../time/shifts';
import type { Facts } from '../document/facts';
import { WEEKS_AHEAD } from '../time/horizon';

/** Who is on shift in the coming weeks, by member and in order; calculated once for all rules that ask. */
export function weeksOf({ playbook, today }: Facts): ReadonlyMap<string, readonly OnShift[]> {
  const { shop, hours, staffing, promotions } = playbook;
  if (!staffing) return new Map();
  return ofStaffing(staffing).of([shop, hours, promotions, today], () =>
    byMember(onShift(playbook, today, addDays(today, WEEKS_AHEAD * 7))),
  );
}

const ofStaffing = memoizeWeak<object, LastResult<ReturnType<typeof weeksOf>>>(() => new LastResult());

function byMember(entries: readonly OnShift[]): ReadonlyMap<string, readonly OnShift[]> {
  const members = new Map<string, OnShift[]>();
  for (const entry of entries) {
    const own = members.get(entry.member);
    if (own) own.push(entry);
    else members.set(entry.member, [entry]);
  }
  return members;
}

/** Too short a rest between the last shift of one day and the first of the next, on some dates. */
export interface ShortRest {
  readonly minutes: number;
  readonly earlier: OnShift;
  readonly later: OnShift;
  readonly dates: LocalDate[];
}

/**
 * A person's rests between the shifts of consecutive days that are shorter than `least` minutes.
 * @param longest the minutes of work at most: two shifts without a rest between them are one where they last no longer
 */
export function shortRests(
  entries: readonly OnShift[],
  { least, longest }: { readonly least: number; readonly longest: number },
): readonly ShortRest[] {
  const byDate = new Map<LocalDate, { first: OnShift; last: OnShift }>();
  for (const entry of entries) {
    const day = byDate.get(entry.date);
    if (!day) byDate.set(entry.date, { first: entry, last: entry });
    else if (entry.end > day.last.end) day.last = entry;
  }
  const found = new Map<string, ShortRest>();
  for (const [date, { last: earlier }] of byDate) {
    const later = byDate.get(addDays(date, 1))?.first;
    const minutes = later ? later.start - earlier.end : least;
    // A double booking is reported by staffing/overlapping-shift.
    if (!later || minutes < 0 || minutes >= least) continue;
    if (minutes === 0 && !lacksRest(earlier, later, { entries, longest })) continue;
    const key = [minutes, earlier.shift.time, later.shift.time, earlier.start % MINUTES_PER_DAY].join();
    const known = found.get(key);
    if (known) known.dates.push(date);
    else found.set(key, { minutes, earlier, later, dates: [date] });
  }
  return [...found.values()];
}

/**
 * Whether two shifts that touch last too long, though their breaks keep staffing/overlapping-shift from reporting work
 * without any rest.
 */
function lacksRest(
  earlier: OnShift,
  later: OnShift,
  { entries, longest }: { readonly entries: readonly OnShift[]; readonly longest: number },
): boolean {
  const starts = entries.filter(({ shift, date }) => shift === earlier.shift && date === earlier.date);
  const lasted = shiftEnd(later, entries) - Math.min(...starts.map(({ start }) => start));
  return lasted > longest && later.end - earlier.start <= longest;
}

/** The least work, in minutes, that makes a date a working day. */
const HALF_DAY = 240;

/** The most consecutive days on which a person works, by the dates on which shifts start. */
export function longestWorkStreak(entries: readonly OnShift[]): readonly LocalDate[] {
  const worked = new Map<LocalDate, number>();
  for (const { date, start, end } of entries) worked.set(date, (worked.get(date) ?? 0) + end - start);
  const dates = [...worked].flatMap(([date, minutes]) => (minutes >= HALF_DAY ? [date] : [])).sort();
  let longest = { from: 0, to: 0 };
  let next = '';
  for (let from = 0, place = 0; place < dates.length; place++) {
    if (dates[place] !== next) from = place;
    if (place + 1 - from > longest.to - longest.from) longest = { from, to: place + 1 };
    next = addDays(dates[place]!, 1);
  }
  return dates.slice(longest.from, longest.to);
}
