import { readDuration } from '../../../../schemas/scalars';
import type { Playbook } from '../../../../schemas/playbook';
import type { Category } from '../../../../schemas/sections/priority';
import type { Staffing } from '../../../../schemas/sections/staffing';
import { addDays, type LocalDate } from '../time/dates';
import { hoursTable } from '../time/hours';
import { openTime } from '../time/timeline';
import type { Zone } from '../time/zone';
import { zoneOf } from '../time/zone';

const SECONDS_PER_MINUTE = 60;
/** How far ahead open hours are searched, in days; a later deadline is not reported. */
const SEARCH_DAYS = 400;
/** The days that are searched first: nearly every deadline is within them. */
const FIRST_DAYS = 8;

/** A deadline. */
export interface Deadline {
  /** The key of the target. */
  readonly of: 'first_response' | 'next_response' | 'resolve_within' | 'escalate_after' | 'answer_within';
  /** The object that holds the duration, under the key `of`. */
  readonly owner: object;
  /** The written duration, in seconds. */
  readonly seconds: number;
  /** Epoch seconds; undefined where the open hours of 400 days are too few. */
  readonly due?: number;
  /** When the agent gets a warning, in epoch seconds. */
  readonly warn?: number;
  /** Whether only open hours count. */
  readonly openHoursOnly: boolean;
}

type Timed = Pick<Playbook, 'shop' | 'hours' | 'staffing' | 'messages'>;

/**
 * The deadlines for answering, resolving and escalating an inquiry. Those of a category run in its open hours, or
 * around the clock with `during: always`; without a category, and where it has no target of its own, the shop's target
 * counts.
 * @param at when it came, in epoch minutes
 */
export function deadlinesOf(
  playbook: Timed,
  category: Category | undefined,
  at: number,
): readonly Deadline[] {
  const zone = zoneOf(playbook);
  const openHoursOnly = category?.during !== 'always';
  const clock = openHoursOnly ? openClock(playbook, zone, at, category?.calendar) : undefined;
  const runOut = (seconds: number): number | undefined => dueAfter(clock, at * SECONDS_PER_MINUTE, seconds);
  const deadline = (of: Deadline['of'], owner: object | undefined): Deadline[] => {
    const written = (owner as Readonly<Record<string, string>> | undefined)?.[of];
    const seconds = written === undefined ? undefined : readDuration(written);
    if (seconds === undefined) return [];
    const early = of === 'escalate_after' ? undefined : readDuration(category?.warn_before ?? '');
    const warn = early !== undefined && early < seconds ? runOut(seconds - early) : undefined;
    return [{ of, owner: owner!, seconds, due: runOut(seconds), warn, openHoursOnly }];
  };
  const target: Staffing['targets'] = playbook.staffing?.targets;
  return [
    ...deadline('first_response', category?.first_response === undefined ? target : category),
    ...deadline('next_response', category),
    ...deadline('escalate_after', category),
    ...deadline('resolve_within', category),
  ];
}

/**
 * The deadline for answering a message left while nobody served: `answer_within` of open hours after the next opening.
 */
export function offlineDeadline(playbook: Timed, at: number): Deadline | undefined {
  const owner = playbook.messages?.offline_messages;
  const seconds = owner?.answer_within === undefined ? undefined : readDuration(owner.answer_within);
  if (!owner || seconds === undefined) return undefined;
  const clock = openClock(playbook, zoneOf(playbook), at);
  const due = dueAfter(clock, at * SECONDS_PER_MINUTE, seconds);
  return { of: 'answer_within', owner, seconds, due, openHoursOnly: true };
}

/** The open intervals from a moment on, in epoch seconds, over a number of days. */
type OpenClock = (days: number) => readonly { readonly start: number; readonly end: number }[];

function openClock(playbook: Timed, zone: Zone, at: number, calendar?: string): OpenClock {
  const from: LocalDate = zone.local(at).date;
  return (days) =>
    openTime(zone, hoursTable(playbook, calendar), from, addDays(from, days)).flatMap(({ start, end }) =>
      end <= at ? [] : [{ start: Math.max(start, at) * SECONDS_PER_MINUTE, end: end * SECONDS_PER_MINUTE }],
    );
}

/** The end of a duration that runs in open hours; it may be the very end of them. */
function dueAfter(clock: OpenClock | undefined, from: number, seconds: number): number | undefined {
  if (!clock) return from + seconds;
  for (const days of [FIRST_DAYS, SEARCH_DAYS]) {
    let left = seconds;
    for (const { start, end } of clock(days)) {
      if (left <= end - start) return start + left;
      left -= end - start;
    }
  }
  return undefined;
}
