import type { Playbook } from '../../../../schemas/playbook';
import type { AutoReply } from '../../../../schemas/sections/auto-replies';
import { addDays, datesIn, type DateSpan, daysMeant, type LocalDate } from '../time/dates';
import { holidaysIn, knownHolidayYears } from '../time/holidays';
import { closedAs, hoursTable } from '../time/hours';
import { type Interval, subtract } from '../time/intervals';
import { onShift } from '../time/shifts';
import type { Status } from '../time/status';
import { timeline } from '../time/timeline';
import { type LocalTime, zoneOf } from '../time/zone';

type AnsweredBy = Status['answeredBy'];
type When = AutoReply['when'];

/** A moment that represents all moments at which the same replies are in force and the shop has the same status. */
export interface Slot extends LocalTime {
  /** By the hours with that id, or by the main hours. */
  readonly answeredBy: (calendar?: string) => AnsweredBy;
}

export interface Slots {
  readonly slots: readonly Slot[];
  /** Whether the file says when the occasion comes; where it does not, it may come at any time. */
  readonly announced: boolean;
}

/** The time of day of a message where the hours do not matter, in minutes. */
const ANY_MINUTE = 9 * 60;

/**
 * The days that are checked from a change on: a week under the same lines of the file, and the night that runs into it.
 */
const DAYS_AFTER_CHANGE = 9;

/** Later dates count as none. */
const LAST_DATE = '9000-01-01';

/** The status of the shop that an occasion requires, where it requires any. */
const asksFor: Readonly<Partial<Record<When, AnsweredBy>>> = {
  after_hours: 'after_hours',
  holiday: 'holiday',
  no_agent: 'no_agent',
  busy: 'person',
  queue: 'person',
};

/** Whether an occasion depends on hours or people. */
export const comesByHours = (when: When): boolean => asksFor[when] !== undefined;

/**
 * Representative moments from a day on: one for each combination of replies in force and shop status. After each date
 * on which something in the file begins or ends only the first week is checked: later ones are like it.
 * @param replies all those that matter for the occasion
 */
export function slotsFor(
  playbook: Playbook,
  when: When,
  replies: readonly AutoReply[],
  today: LocalDate,
): Slots {
  const changes = changesOf(replies, today);
  const asked = asksFor[when];
  if (asked === undefined || !playbook.hours) {
    const slots = changes.map((date) => ({ date, minute: ANY_MINUTE, answeredBy: () => asked ?? 'person' }));
    return { slots, announced: asked === undefined || asked === 'after_hours' };
  }
  const manned = asked === 'person' && !hasShifts(playbook);
  const people = manned || asked === 'after_hours' || asked === 'holiday' ? 'not asked' : 'asked';
  const calendars = [...new Set(replies.map(({ calendar }) => calendar))];
  const days = [...changes, ...changesOf(spansOf(playbook, calendars, today), today)].sort();
  const zone = zoneOf(playbook);
  const slots = new Map<string, Slot>();
  for (const run of runsOf(days)) {
    const tracks = tracksOf(playbook, calendars, run, people);
    const midnights = datesIn(run.from, run.to).map((date) => zone.at(date, 0));
    const starts = new Set([...midnights, ...tracks.flatMap((track) => track.map(({ start }) => start))]);
    const next = calendars.map(() => 0);
    for (const start of [...starts].sort((a, b) => a - b)) {
      const states = tracks.map((track, index) => {
        while (track[next[index]! + 1] && track[next[index]! + 1]!.start <= start) next[index]!++;
        return track[next[index]!]!.answeredBy;
      });
      const local = zone.local(start);
      const key = [changes.findLastIndex((date) => date <= local.date), ...states].join();
      const answeredBy = (calendar?: string) => states[calendars.indexOf(calendar)]!;
      if (!slots.has(key)) slots.set(key, { ...local, answeredBy });
    }
  }
  return { slots: [...slots.values()], announced: !manned };
}

const hasShifts = ({ staffing, promotions }: Playbook): boolean =>
  [staffing?.shifts, ...(promotions ?? []).map((one) => one.extra_shifts)].some((list) => list?.length);

/** The days from `today` on, `today` first, on which one of the spans begins or is over. */
function changesOf(spans: readonly DateSpan[], today: LocalDate): readonly LocalDate[] {
  const dates = spans.flatMap(({ from, to }) => [
    ...(from === undefined ? [] : [from]),
    ...(to === undefined || to >= LAST_DATE ? [] : [addDays(to, 1)]),
  ]);
  return [...new Set([today, ...dates.filter((date) => date > today && date < LAST_DATE)])].sort();
}

/** All date ranges of the file that affect hours and people. */
function spansOf(
  playbook: Playbook,
  calendars: readonly (string | undefined)[],
  today: LocalDate,
): readonly DateSpan[] {
  const { hours, staffing, promotions = [] } = playbook;
  const tables = [hours, ...calendars.map((id) => hoursTable(playbook, id))].filter(
    (one) => one !== undefined,
  );
  const known = `${knownHolidayYears().to + 1}-01-01`;
  const named = new Set(tables.map(({ calendar }) => calendar));
  return [
    ...tables.flatMap(({ exceptions = [] }) => exceptions.flatMap((one) => daysMeant(one) ?? [])),
    ...[...named].flatMap((calendar) => holidaysIn(today, known, calendar)),
    ...(staffing?.shifts ?? []).flatMap(({ valid }) => valid ?? []),
    ...(staffing?.time_off ?? []).flatMap((one) => daysMeant(one) ?? []),
    ...promotions,
  ];
}

/** Date ranges to check: from a change to a week after it, ranges that overlap merged; `to` is excluded. */
function runsOf(changes: readonly LocalDate[]): readonly Required<DateSpan>[] {
  const runs: { from: LocalDate; to: LocalDate }[] = [];
  for (const from of changes) {
    const to = addDays(from, DAYS_AFTER_CHANGE);
    const last = runs.at(-1);
    if (last && from <= last.to) last.to = to;
    else runs.push({ from, to });
  }
  return runs;
}

interface State extends Interval {
  readonly answeredBy: AnsweredBy;
}

/** The shop's status over a date range, for each of the hours, as contiguous intervals. */
function tracksOf(
  playbook: Playbook,
  calendars: readonly (string | undefined)[],
  { from, to }: Required<DateSpan>,
  people: 'asked' | 'not asked',
): readonly (readonly State[])[] {
  const staffed = people === 'asked' ? onShift(playbook, from, to) : [];
  return calendars.map((calendar) => {
    const { open, closed } = timeline(playbook, from, to, calendar);
    const empty = people === 'asked' ? subtract(open, staffed) : [];
    const states = [
      ...subtract(open, empty).map((one): State => ({ ...one, answeredBy: 'person' })),
      ...empty.map((one): State => ({ ...one, answeredBy: 'no_agent' })),
      ...closed.map(({ start, end, hours }): State => ({ start, end, answeredBy: closedAs(hours) })),
    ];
    return states.sort((a, b) => a.start - b.start);
  });
}
