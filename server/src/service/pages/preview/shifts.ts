import type { Shift } from '../../../../../schemas/sections/staffing';
import { type Html, html, join } from '../../text/html';
import type { PageContext } from '../page-context';
import { period } from '../section';
import { comma, daysInWords, rangeInWords } from '../../wording/values';

/** A shift in one line: its name, its days and hours, who works it, until when. */
export function shiftLine(page: PageContext, shift: Shift): Html {
  const name = page.label('staffing.shifts.*', shift);
  const cells = [
    page.link({ in: shift }, name),
    html`${page.field({ in: shift, key: 'days' }, daysInWords(shift.days, page.locale))}
    ${page.field({ in: shift, key: 'time' }, rangeInWords(shift.time, page.locale))}`,
    shift.members?.length && memberNames(page, shift.members),
    shift.valid && period(page, shift.valid),
    shift.note && page.field({ in: shift, key: 'note' }, shift.note),
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
