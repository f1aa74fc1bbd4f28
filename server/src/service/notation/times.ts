import { MINUTES_PER_DAY } from '../../../../schemas/scalars';
import { readClock } from './clocks';
import { plainValue } from './plain';

/** Reads a time of day: `9:00`, `9点半`, `下午6点`, `6pm`, `1800`, `18.00`, `noon` → `HH:MM`. */
export function readTime(written: string): string | undefined {
  const clock = readClock(plainValue(written));
  if (!clock || clock.nextDay) return undefined;
  return timeText(clock.minutes > MINUTES_PER_DAY ? clock.minutes - MINUTES_PER_DAY : clock.minutes);
}

/** Whether a word means closed: `休息`, `不营业`, `off`. */
export const isClosed = (written: string): boolean => closed.test(plainValue(written));

const closed =
  /^(?:closed?|off|day off|rest|no|none|n\/a|false|休息?|店休|轮休|关|关闭|关店|关门|不营业|不上班|不接待|不开|打烊|歇业|放假|无|-)$/;

/** A time of day as the format writes it, by its minutes; the end of the day is 24:00. */
export const timeText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
