import type { LocalTime } from '../../time/zone';
import { clockText, pointText } from '../../wording/clock';
import type { PageContext } from '../page-context';

/** A time of today by the clock alone, of another day with the day. */
export const timeText = (time: LocalTime, { today, locale }: PageContext): string =>
  time.date === today ? clockText(time.minute, locale) : pointText(time, today, locale);
