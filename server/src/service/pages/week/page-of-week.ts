import type { Text } from '../../../../../schemas/text';
import type { Shift } from '../../../../../schemas/sections/staffing';
import type { Schedule } from '../../scheduling/schedule';
import { memberName, shiftName } from '../../shop/members';
import type { Interval } from '../../time/intervals';
import { clockText } from '../../wording/days';
import { writtenRange } from '../../time/written-times';
import type { PageContext } from '../page-context';
import type { Chosen } from './form-state';
import type { Refusal } from '../../scheduling/refusals';

/** What every part of the page is drawn with. */
export interface WeekContext {
  readonly page: PageContext;
  readonly schedule: Schedule;
  readonly chosen: Chosen;
  /** What is in the way of editing a shift; undefined where nothing is. */
  obstacle(shift: Shift): Refusal | undefined;
}

/** A range as it is read: 19:00–21:00, with the next day told. */
export const rangeText = ({ page }: WeekContext, { start, end }: Interval): string =>
  `${clockText(start, page.locale)}–${clockText(end, page.locale)}`;

/** A range in as few characters as there are: 22:00–06:00. */
export const shortRange = (range: Interval): string => (writtenRange(range) ?? '').replace('-', '–');

export const nameOf = ({ page }: WeekContext, member: string): string =>
  memberName(member, page.playbook.staffing?.team);

/** The name of a shift in the page's language. */
export function nameOfShift({ page }: WeekContext, shift: Shift): string {
  const name: string | Text = shiftName(shift);
  return typeof name === 'string' ? name : page.say(name);
}
