import type { Playbook } from '../../../../schemas/playbook';
import type { Text } from '../../../../schemas/text';
import { memberName } from '../shop/members';
import { rosterFrom } from '../shop/roster';
import type { LocalDate } from '../time/dates';
import { hoursOn } from '../time/hours';
import { lastsOn } from '../time/shifts';
import { labelOf } from '../wording/label';
import { awayOn } from './schedule';

/** Why a date is not as the same day of a usual week. */
export type DayCause =
  /** With what it multiplies the load by. */
  | { readonly kind: 'promotion'; readonly name: string; readonly load?: number }
  /** A public holiday, a shifted workday, or dated hours that have a name. */
  | { readonly kind: 'day'; readonly name: Text }
  /** Dated hours without a name. */
  | { readonly kind: 'hours' }
  | { readonly kind: 'away'; readonly name: string; readonly cover?: string }
  /** Shifts that are worked on some dates only, or what runs over from the day before. */
  | { readonly kind: 'shifts' };

/** The causes for which a date has other figures than the same day of a usual week: at least one. */
export function dayCauses(playbook: Playbook, date: LocalDate): readonly DayCause[] {
  const { promotions = [], staffing, hours } = playbook;
  const { name } = rosterFrom(playbook, date, 1)[0]!;
  const named = (id: string): string => memberName(id, staffing?.team);
  const causes: readonly DayCause[] = [
    ...(name ? [{ kind: 'day', name } as const] : []),
    ...(!name && hoursOn(hours, date).cause.kind === 'exception' ? [{ kind: 'hours' } as const] : []),
    ...promotions
      .filter((one) => lastsOn(one, date))
      .map((one) => ({
        kind: 'promotion' as const,
        name: labelOf('promotions.*', one),
        load: one.expected_load,
      })),
    ...awayOn(playbook, date).map(({ member, cover }) => ({
      kind: 'away' as const,
      name: named(member),
      cover: cover === undefined ? undefined : named(cover),
    })),
  ];
  return causes.length > 0 ? causes : [{ kind: 'shifts' }];
}
