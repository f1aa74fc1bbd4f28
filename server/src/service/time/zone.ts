import { MINUTES_PER_DAY, type MinuteRange } from '../../../../schemas/scalars';
import { create, fromFields, offsetNanoseconds } from 'temporal-polyfill/fns/ZonedDateTime';
import type { Playbook } from '../../../../schemas/playbook';
import { memoize } from '../collections/memoize';
import { addDays, dateOf, dayNumber, daysBetween, type LocalDate } from './dates';
import type { Interval } from './intervals';

/**
 * Days in a block that is tested for clock changes at once. A block of full length has none: no zone changes its clock
 * and back within a month (Morocco, around Ramadan, comes nearest).
 */
const BLOCK = 8;
const MILLISECONDS_PER_MINUTE = 60_000;
const NANOSECONDS_PER_MINUTE = 60_000_000_000;

/** An instant: ISO 8601 with `Z` or an offset, or milliseconds since the epoch. */
export type Moment = string | number;

/** A date and a time on the local clock. `minute` counts what the clock shows since 00:00, 0 to 1439. */
export interface LocalTime {
  readonly date: LocalDate;
  readonly minute: number;
}

/** Converts between the shop's clock and epoch minutes; days are cached. */
export interface Zone {
  readonly name: string;
  /**
   * The epoch minute at which the clock shows `minute` on the date; `minute` may run into the next days. Times that do
   * not exist or exist twice are resolved as "compatible": moved forward by the gap, or the first of the two.
   */
  at(date: LocalDate, minute: number): number;
  local(epochMinute: number): LocalTime;
}

/** The zone of `shop.timezone`, Asia/Shanghai where none is written. */
export function zoneOf(playbook: Pick<Playbook, 'shop'>): Zone {
  return knownZone(playbook.shop.timezone ?? 'Asia/Shanghai');
}

const knownZone = memoize(zoneNamed);

/** The zone of a name that `isTimezone` accepts; another name throws a RangeError at first use. */
export function zoneNamed(name: string): Zone {
  const exact = memoize((day: number) => exactly(name, day, 0));
  const numberOf = memoize(dayNumber);
  const midnight = memoize((day: number) => {
    const block = Math.floor(day / BLOCK) * BLOCK;
    const straight = exact(block + BLOCK) - exact(block) === BLOCK * MINUTES_PER_DAY;
    return straight ? exact(block) + (day - block) * MINUTES_PER_DAY : exact(day);
  });
  return {
    name,
    at(date, minute) {
      const days = Math.floor(minute / MINUTES_PER_DAY);
      const day = numberOf(date) + days;
      const rest = minute - days * MINUTES_PER_DAY;
      const start = midnight(day);
      if (rest === 0) return start;
      return midnight(day + 1) - start === MINUTES_PER_DAY ? start + rest : exactly(name, day, rest);
    },
    local(epochMinute) {
      const utcDay = Math.floor(epochMinute / MINUTES_PER_DAY);
      // Zones are at most 14 hours off UTC: the local day is this one or a neighbour.
      const day = [utcDay - 1, utcDay, utcDay + 1].find((one) => epochMinute < midnight(one + 1))!;
      const minute = epochMinute - midnight(day);
      const straight = midnight(day + 1) - midnight(day) === MINUTES_PER_DAY && minute >= 0;
      return straight ? { date: dateOf(day), minute } : exactLocal(name, epochMinute);
    },
  };
}

/**
 * The epoch minute that contains a moment.
 * @throws RangeError where the text is not an instant
 */
export function epochMinuteOf(moment: Moment): number {
  const isInstant = typeof moment === 'number' || /(Z|[+-]\d{2}:?\d{2})$/i.test(moment);
  const milliseconds = typeof moment === 'number' ? moment : Date.parse(moment);
  if (!isInstant || !Number.isFinite(milliseconds)) throw new RangeError(`Not an instant: ${moment}`);
  return Math.floor(milliseconds / MILLISECONDS_PER_MINUTE);
}

/** The date and time on the shop's clock at a moment. */
export function localTimeOf(playbook: Pick<Playbook, 'shop'>, moment: Moment): LocalTime {
  return zoneOf(playbook).local(epochMinuteOf(moment));
}

/** The date on the shop's clock at a moment; that in China, where no shop is given. */
export const localDateOf = (moment: Moment, playbook: Pick<Playbook, 'shop'> = anyShop): LocalDate =>
  localTimeOf(playbook, moment).date;

const anyShop = { shop: { name: '' } };

/**
 * Converts an interval in epoch minutes to what the clock shows, counted from the midnight of a date; its end may run into
 * the next days. On a day on which the clock changes that is not the time that has passed.
 */
export function onClock(zone: Zone, { start, end }: Interval, date: LocalDate): MinuteRange {
  const minutes = (epochMinute: number): number => {
    const local = zone.local(epochMinute);
    return daysBetween(date, local.date) * MINUTES_PER_DAY + local.minute;
  };
  const [first, last] = [minutes(start), minutes(end)];
  // Within an hour that comes twice the clock may show an earlier time at the end.
  return { start: first, end: last > first ? last : first + end - start };
}

/** The moment, in epoch milliseconds, at which the shop's clock shows a minute of a date. */
export function momentOf(playbook: Pick<Playbook, 'shop'>, date: LocalDate, minute: number): number {
  return zoneOf(playbook).at(date, minute) * MILLISECONDS_PER_MINUTE;
}

/** The moment, in epoch milliseconds, at which a date ends on the shop's clock. */
export const endOfDay = (playbook: Pick<Playbook, 'shop'>, date: LocalDate): number =>
  momentOf(playbook, addDays(date, 1), 0);

/**
 * A moment of the shop's day, in epoch milliseconds: `now` where it is on that day, else the day's first minute.
 * @param now ISO 8601 with `Z` or an offset; anything else counts as not given
 */
export function momentOn(
  playbook: Pick<Playbook, 'shop'>,
  { today, now }: { readonly today: LocalDate; readonly now?: string },
): number {
  const given = now === undefined || !/(Z|[+-]\d{2}:?\d{2})$/i.test(now) ? NaN : Date.parse(now);
  if (Number.isFinite(given) && localTimeOf(playbook, given).date === today) return given;
  return momentOf(playbook, today, 0);
}

function exactLocal(timeZone: string, epochMinute: number): LocalTime {
  const nanoseconds = BigInt(epochMinute) * BigInt(NANOSECONDS_PER_MINUTE);
  const offset = Math.round(offsetNanoseconds(create(nanoseconds, timeZone)) / NANOSECONDS_PER_MINUTE);
  const local = epochMinute + offset;
  const day = Math.floor(local / MINUTES_PER_DAY);
  return { date: dateOf(day), minute: local - day * MINUTES_PER_DAY };
}

/**
 * China's UTC offset in minutes, unchanged since the summer of 1991 (IANA time zone database, as of 2026c). Most shops
 * are there, and loading the time zone data of `Intl` takes 20 ms.
 */
const CHINA = { timeZone: 'Asia/Shanghai', offset: 480, since: dayNumber('1992-01-01') };

function exactly(timeZone: string, day: number, minute: number): number {
  if (timeZone === CHINA.timeZone && day >= CHINA.since) return day * MINUTES_PER_DAY + minute - CHINA.offset;
  const [year, month, dayOfMonth] = dateOf(day).split('-').map(Number) as [number, number, number];
  const clock = { hour: Math.floor(minute / 60), minute: minute % 60 };
  const moment = fromFields({ year, month, day: dayOfMonth, ...clock, timeZone });
  return Math.round(moment.epochMilliseconds / MILLISECONDS_PER_MINUTE);
}
