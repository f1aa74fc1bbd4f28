import type { Shift } from '../../../../../schemas/sections/staffing';
import { type Html, html, join } from '../../text/html';
import type { PageContext } from '../page-context';
import { comma, daysInWords, periodInWords, rangeInWords } from '../../wording/values';

/** A shift in one line: its name, its days and hours, who works it, until when. */
export function shiftLine(page: PageContext, shift: Shift): Html {
  const name = page.label('staffing.shifts.*', shift);
  const period = periodInWords(shift.valid ?? {}, page.locale, page.today);
  const cells = [
    page.link({ in: shift }, name),
    html`${daysInWords(shift.days, page.locale)} ${rangeInWords(shift.time, page.locale)}`,
    shift.members?.length && memberNames(page, shift.members),
    period,
    shift.note,
  ];
  return join(
    cells.filter((part) => part),
    ' · ',
  );
}

/** The people of a shift, each linked to the team. */
export function memberNames(page: PageContext, members: readonly string[]): Html {
  return join(
    members.map((id) => page.ref('member', id)),
    comma(page.locale),
  );
}
