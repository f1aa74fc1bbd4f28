import type { Playbook } from '../../../../schemas/playbook';
import type { Hours } from '../../../../schemas/sections/hours';
import type { Load, Shift, Staffing, TeamMember } from '../../../../schemas/sections/staffing';
import { dayNames, readDays } from '../../../../schemas/scalars';
import type { Locale } from '../../../../schemas/text';
import type { Facts } from '../document/facts';
import { optionsOf } from '../shop/rule-options';
import { staffingModel } from '../staffing/model';
import { requirement } from '../staffing/requirement';
import { addDays, type LocalDate } from '../time/dates';
import { rangesOf } from '../time/hours';
import { total } from '../time/intervals';
import { starterShifts } from './shifts';

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
  const staffing = {
    team: [...team],
    ...(inquiries !== undefined && { load: loadOf(inquiries, weekly) }),
    targets: { first_response: '60s', reply_within_3m: 0.8, satisfaction: 0.9 },
  };
  const playbook: Rostering = { shop: { name: '', timezone: 'Asia/Shanghai' }, hours: { weekly }, staffing };
  const options = optionsOf(playbook as Playbook);
  const { load, targets } = staffing;
  return { shifts: enoughShifts(playbook, { today, language: locale, options }), load, targets };
}

type Rostering = Pick<Playbook, 'shop' | 'hours' | 'staffing' | 'promotions'>;

/**
 * Shifts for the opening hours and the team of a playbook. They overlap where the staffing engine says that those on
 * shift do not suffice in the busiest hour.
 */
export function enoughShifts(
  playbook: Rostering,
  { today, language, options }: Pick<Facts, 'today' | 'language' | 'options'>,
): Shift[] {
  const { hours = {}, staffing } = playbook;
  const { team = [], load } = staffing ?? {};
  const even = starterShifts(team, hours, language, false);
  if (!load) return even;
  const rostered = { ...playbook, staffing: { ...staffing, shifts: even } };
  const model = staffingModel(options['staffing/understaffed']);
  const { intervals } = requirement(rostered, today, addDays(today, dayNames.length), model);
  return intervals.every(({ enough }) => enough) ? even : starterShifts(team, hours, language, true);
}

function loadOf(inquiries: number, weekly: Weekly): Load {
  const days = Object.entries(weekly).flatMap(([days, hours]) =>
    (readDays(days) ?? []).map(() => total(rangesOf(hours)) / 60),
  );
  const hours = days.reduce((sum, one) => sum + one, 0) / Math.max(1, days.length);
  const share = Math.min(1, Math.round((PEAK / Math.max(1, hours)) * 100) / 100);
  return { daily_inquiries: inquiries, peak_hour_share: share, handle_time: handleTime };
}
