import { type DayName, dayNames, readTimeRange, MINUTES_PER_DAY } from '../../../../schemas/scalars';
import type { ValueRef } from '../yaml/ranges/place';
import { type HoursTable, weeklyHours } from './hours';

/** Where a weekday's open hours at a minute are written: the range in `weekly` that contains it. */
export function lineAt(table: HoursTable, day: DayName, minute: number): ValueRef | undefined {
  const dayBefore = dayNames[(dayNames.indexOf(day) + 6) % 7]!;
  return rangeHolding(table, day, minute) ?? rangeHolding(table, dayBefore, minute + MINUTES_PER_DAY);
}

/** The same for several days, each place once. */
export function linesAt(table: HoursTable, days: readonly DayName[], minute: number): readonly ValueRef[] {
  const places = days.flatMap((day) => lineAt(table, day, minute) ?? []);
  return places.filter(
    (place, index) => places.findIndex((one) => one.in === place.in && one.key === place.key) === index,
  );
}

function rangeHolding(table: HoursTable, day: DayName, minute: number): ValueRef | undefined {
  const { cause } = weeklyHours(table, day);
  if (cause.kind !== 'weekly') return undefined;
  const value = table.weekly![cause.key]!;
  const holds = (text: string) => {
    const range = readTimeRange(text);
    return range !== undefined && range.start <= minute && minute < range.end;
  };
  if (typeof value === 'string') return holds(value) ? { in: table.weekly!, key: cause.key } : undefined;
  const index = value.findIndex(holds);
  return index < 0 ? undefined : { in: value, key: index };
}
