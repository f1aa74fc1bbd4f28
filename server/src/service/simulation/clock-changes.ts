import { readDateTime, MINUTES_PER_DAY } from '../../../../schemas/scalars';
import type { Playbook } from '../../../../schemas/playbook';
import { type Locale, say, type Text } from '../../../../schemas/text';
import { dayNumber } from '../time/dates';
import { clockText } from '../wording/clock';
import { type LocalTime, zoneOf } from '../time/zone';

const words = {
  first: { zh: '{time}（当天这个时间有两次，这是第一次）', en: '{time} (the first of two that day)' },
  second: { zh: '{time}（当天这个时间有两次，这是第二次）', en: '{time} (the second of two that day)' },
  instead: {
    zh: '{time}（当天没有 {asked}，钟在那时拨快了）',
    en: '{time} (there is no {asked} that day: the clock is put forward)',
  },
} as const satisfies Record<string, Text>;

type Shop = Pick<Playbook, 'shop'>;

/** Which of the two a minute is where the clock is put back and shows a time twice. */
export function ofTwo(playbook: Shop, epochMinute: number): 'first' | 'second' | undefined {
  const zone = zoneOf(playbook);
  const { date, minute } = zone.local(epochMinute);
  if (zone.at(date, minute) !== epochMinute) return 'second';
  const again = CLOCK_CHANGES.some((change) => {
    const later = zone.local(epochMinute + change);
    return later.date === date && later.minute === minute;
  });
  return again ? 'first' : undefined;
}

/** A time in words; where the clock shows it twice, with which of the two it is. */
export function tellApart(playbook: Shop, epochMinute: number, time: string, locale: Locale): string {
  const one = ofTwo(playbook, epochMinute);
  return one ? inTurn(one, time, locale) : time;
}

/** A time in words, as the first or the second of two. */
export const inTurn = (one: 'first' | 'second', time: string, locale: Locale): string =>
  say(words[one], locale, { time });

/** By how many minutes clocks are put back: an hour, half of one on Lord Howe, two or three at research stations. */
const CLOCK_CHANGES = [60, 30, 120, 180] as const;

/** A written time that does not exist, since the shop's clock is put forward over it. */
export interface LeftOut {
  readonly asked: LocalTime;
  /** What the clock shows at the moment that is taken instead. */
  readonly instead: LocalTime;
}

/** Detects a time that does not exist. Undefined for one that does, and for what is no date and time. */
export function leftOut(playbook: Shop, text: string): LeftOut | undefined {
  const asked = readDateTime(text);
  if (!asked) return undefined;
  const zone = zoneOf(playbook);
  const instead = zone.local(zone.at(asked.date, asked.minute));
  const apart = (dayNumber(instead.date) - dayNumber(asked.date)) * MINUTES_PER_DAY + instead.minute;
  return apart === asked.minute ? undefined : { asked, instead };
}

/** The time that is taken instead, with the one that does not exist. */
export const insteadInWords = ({ asked }: LeftOut, time: string, locale: Locale): string =>
  say(words.instead, locale, { time, asked: clockText(asked.minute, locale) });

/**
 * An instant as ISO 8601 with the offset of the shop's clock, such as `2026-11-01T01:30:00-04:00`, which is unambiguous
 * where the clock shows a time twice.
 */
export function instantText(playbook: Shop, seconds: number): string {
  const minute = Math.floor(seconds / 60);
  const local = zoneOf(playbook).local(minute);
  const offset = dayNumber(local.date) * MINUTES_PER_DAY + local.minute - minute;
  const [hours, minutes] = [Math.abs(offset) / 60, Math.abs(offset) % 60].map(two) as [string, string];
  const clock = [Math.floor(local.minute / 60), local.minute % 60, seconds - minute * 60].map(two).join(':');
  return `${local.date}T${clock}${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
}

const two = (count: number): string => String(Math.floor(count)).padStart(2, '0');
