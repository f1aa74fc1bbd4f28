import { type DayName, readDays, readDuration } from '../../../../schemas/scalars';
import type { Playbook } from '../../../../schemas/playbook';
import { memoize } from '../collections/memoize';
import type { LocalDate } from '../time/dates';
import { dayKind } from '../time/holidays';
import { workedAs } from '../time/hours';
import { lastsOn } from '../time/shifts';

/** What the playbook must say before anything can be calculated. */
export type Missing = 'daily_inquiries' | 'by_hour' | 'handle_time' | 'targets';

/** The inquiry load: arrivals and handling time. */
export interface InquiryLoad {
  /** Handling time: seconds of one chat, from its first word to its last. */
  readonly handleTime: number;
  /** Whether the arrivals of each hour are known, or only those of the busiest one, whichever that is. */
  readonly known: 'each-hour' | 'busiest-hour';
  /** Arrivals in an hour of a date; where only the busiest hour is known, those of it. */
  inHour(date: LocalDate, hour: number): number;
}

export type LoadInputs = Pick<Playbook, 'hours' | 'staffing' | 'promotions' | 'decision'>;

/**
 * Reads `staffing.load`, or says what it lacks. Nothing is guessed:
 * - without `daily_inquiries` those of `decision.evidence` count; without both the load is unknown;
 * - `by_hour` goes before `peak_hour_share`; with the share alone only the busiest hour can be judged; without both,
 *   or with weights that are all 0, it is unknown: shops differ too much for a usual day;
 * - a weekday that `by_day` does not name counts once, and of two lines for one day the later; a shifted workday
 *   counts as a Monday, as it does for hours and shifts;
 * - `growth` is 0 where it is not written;
 * - on the days of a promotion in use its `expected_load` multiplies; where several overlap, the largest does.
 */
export function readLoad(playbook: LoadInputs): InquiryLoad | { readonly missing: readonly Missing[] } {
  const load = playbook.staffing?.load ?? {};
  const daily = load.daily_inquiries ?? playbook.decision?.evidence?.daily_inquiries;
  const handleTime = load.handle_time === undefined ? undefined : readDuration(load.handle_time);
  const spread = spreadOf(load);
  if (daily === undefined || !handleTime || !spread) {
    const lacks: readonly (readonly [Missing, boolean])[] = [
      ['daily_inquiries', daily === undefined],
      ['by_hour', !spread],
      ['handle_time', !handleTime],
    ];
    return { missing: lacks.flatMap(([name, lacking]) => (lacking ? [name] : [])) };
  }
  const usual = daily * (1 + (load.growth ?? 0));
  const onDate = memoize((date: LocalDate) => usual * weightOf(playbook, date) * promotedBy(playbook, date));
  return {
    handleTime,
    known: spread.known,
    inHour: (date, hour) => onDate(date) * spread.share(hour),
  };
}

/** The keys of the load whose values are all 0, which says nothing: they count as not written. */
export function zeros(load: WrittenLoad = {}): readonly (keyof WrittenLoad)[] {
  const { handle_time, by_hour, peak_hour_share } = load;
  return [
    ...(handle_time !== undefined && readDuration(handle_time) === 0 ? (['handle_time'] as const) : []),
    ...(by_hour?.every((weight) => weight === 0) ? (['by_hour'] as const) : []),
    ...(!by_hour && peak_hour_share === 0 ? (['peak_hour_share'] as const) : []),
  ];
}

type WrittenLoad = NonNullable<NonNullable<Playbook['staffing']>['load']>;

function spreadOf({
  by_hour,
  peak_hour_share,
}: WrittenLoad):
  { readonly known: InquiryLoad['known']; readonly share: (hour: number) => number } | undefined {
  const sum = (by_hour ?? []).reduce((total, weight) => total + weight, 0);
  if (by_hour && sum > 0) return { known: 'each-hour', share: (hour) => by_hour[hour]! / sum };
  if (by_hour || !peak_hour_share) return undefined;
  return { known: 'busiest-hour', share: () => peak_hour_share };
}

function weightOf({ hours, staffing }: LoadInputs, date: LocalDate): number {
  const day: DayName = workedAs(date, dayKind(date, hours?.calendar));
  const lines = Object.entries(staffing?.load?.by_day ?? {});
  return lines.findLast(([days]) => readDays(days)?.includes(day))?.[1] ?? 1;
}

/** The factor by which promotions raise the load of a date; 1 where none has one. */
export function promotedBy({ promotions }: Pick<Playbook, 'promotions'>, date: LocalDate): number {
  const times = (promotions ?? []).flatMap((promotion) =>
    lastsOn(promotion, date) && promotion.expected_load !== undefined ? [promotion.expected_load] : [],
  );
  return times.length > 0 ? Math.max(...times) : 1;
}
