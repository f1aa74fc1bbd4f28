import type { MinuteRange } from '../../../../schemas/scalars';

const DAY = 1440;

/**
 * A range as playbooks write it: `22:00-02:00`. Undefined for a whole day that does not start at midnight, which the
 * format cannot say in one range.
 */
export function writtenRange({ start, end }: MinuteRange): string | undefined {
  if (end - start > DAY || (end - start === DAY && start % DAY !== 0)) return undefined;
  return `${clock(start % DAY)}-${end % DAY === 0 ? '24:00' : clock(end % DAY)}`;
}

/** Minutes after midnight as `HH:MM`, whatever the day. */
export function writtenTime(minute: number): string {
  return clock(minute % DAY);
}

function clock(minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
