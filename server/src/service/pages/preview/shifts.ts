import type { Shift } from '../../../../../schemas/sections/staffing';
import { type Html, html, join } from '../../text/html';
import type { PageContext } from '../page-context';
import { comma, daysInWords, periodInWords, rangeInWords } from '../../wording/values';

/** A shift in one line: its name, its days and hours, who works it, until when. */
export function shiftLine(pen: PageContext, shift: Shift): Html {
  const name = pen.label('staffing.shifts.*', shift);
  const period = periodInWords(shift.valid ?? {}, pen.locale, pen.today);
  const cells = [
    pen.link({ in: shift }, name),
    html`${daysInWords(shift.days, pen.locale)} ${rangeInWords(shift.time, pen.locale)}`,
    shift.members?.length && memberNames(pen, shift.members),
    period,
    shift.note,
  ];
  return join(
    cells.filter((part) => part),
    ' · ',
  );
}

/** The people of a shift, each leading to where they are written down. */
export function memberNames(pen: PageContext, members: readonly string[]): Html {
  return join(
    members.map((id) => pen.ref('member', id)),
    comma(pen.locale),
  );
}
