import { MINUTES_PER_DAY, type MinuteRange } from '../../../../schemas/scalars';

/**
 * A range as playbooks write it: `22:00-02:00`. Undefined for a whole day that does not start at midnight, which the
 * format cannot say in one range.
 */
export function writtenRange({ start, end }: MinuteRange): string | undefined {
  if (end - start > MINUTES_PER_DAY || (end - start === MINUTES_PER_DAY && start % MINUTES_PER_DAY !== 0))
    return undefined;
  return `${clockTime(start % MINUTES_PER_DAY)}-${end % MINUTES_PER_DAY === 0 ? '24:00' : clockTime(end % MINUTES_PER_DAY)}`;
}

/** Minutes after midnight as `HH:MM`, whatever the day. */
export function writtenTime(minute: number): string {
  return clockTime(minute % MINUTES_PER_DAY);
}

/** Minutes after midnight as `HH:MM`, up to `24:00` and beyond. */
export function clockTime(minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
