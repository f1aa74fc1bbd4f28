import type { Playbook } from '../../../../schemas/playbook';
import type { Hours } from '../../../../schemas/sections/hours';
import type { Load, Staffing, TeamMember } from '../../../../schemas/sections/staffing';
import { dayNames, readDays } from '../../../../schemas/scalars';
import type { Locale } from '../../../../schemas/text';
import { optionsOf } from '../shop/rule-options';
import { staffingModel } from '../staffing/model';
import { requirement } from '../staffing/requirement';
import { addDays, type LocalDate } from '../time/dates';
import { rangesOf } from '../time/hours';
import { total } from '../time/intervals';
import { shiftsOf } from './team';

type Weekly = NonNullable<Hours['weekly']>;

/** Assumed until the shop writes its own figures, which the draft mark of the section asks for. */
const handleTime = '5m';
/** How much busier the busiest hour is than the average. */
const PEAK = 2;

/**
 * The roster of a new playbook, its load and targets. Shifts overlap where the staffing engine says that those on shift
 * do not suffice in the busiest hour; what is short even then is for the check to say.
 * @param inquiries customers who ask on a day; nothing is calculated without
 */
export function planned(
  team: readonly TeamMember[],
  weekly: Weekly,
  inquiries: number | undefined,
  locale: Locale,
  today: LocalDate,
): Pick<Staffing, 'shifts' | 'load' | 'targets'> {
  const plan = (draws: boolean) => ({
    shifts: shiftsOf(team, weekly, locale, draws),
    ...(inquiries !== undefined && { load: loadOf(inquiries, weekly) }),
    targets: { first_response: '60s', reply_within_3m: 0.8, satisfaction: 0.9 },
  });
  const even = plan(false);
  if (inquiries === undefined) return even;
  const playbook: Pick<Playbook, 'shop' | 'hours' | 'staffing'> = {
    shop: { name: '', timezone: 'Asia/Shanghai' },
    hours: { weekly },
    staffing: { team: [...team], ...even },
  };
  const model = staffingModel(optionsOf(playbook as Playbook)['staffing/understaffed']);
  const { intervals } = requirement(playbook, today, addDays(today, dayNames.length), model);
  return intervals.every(({ enough }) => enough) ? even : plan(true);
}

function loadOf(inquiries: number, weekly: Weekly): Load {
  const days = Object.entries(weekly).flatMap(([days, hours]) =>
    (readDays(days) ?? []).map(() => total(rangesOf(hours)) / 60),
  );
  const hours = days.reduce((sum, one) => sum + one, 0) / Math.max(1, days.length);
  const share = Math.min(1, Math.round((PEAK / Math.max(1, hours)) * 100) / 100);
  return { daily_inquiries: inquiries, peak_hour_share: share, handle_time: handleTime };
}
