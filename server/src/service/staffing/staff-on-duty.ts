import type { TeamMember } from '../../../../schemas/sections/staffing';
import { memoize } from '../collections/memoize';
import type { Interval } from '../time/intervals';
import type { OnShift } from '../time/shifts';
import { concurrencyFactor } from './concurrency';
import { USUAL_CHATS } from './model';

/** The staff on duty as the queue sees it: skills, levels, channels and languages are ignored. */
export interface StaffOnDuty {
  readonly headcount: number;
  /** The sum of their concurrent chats. */
  readonly chats: number;
  /** Their throughput at that concurrency, in people with a single chat. */
  readonly effectiveAgents: number;
}

export const nobody: StaffOnDuty = { headcount: 0, chats: 0, effectiveAgents: 0 };

/** An interval in which the staff on duty stays the same. */
export interface StaffOnDutyOver extends Interval {
  readonly onDuty: StaffOnDuty;
}

/**
 * What each member of a team adds to the staff on duty; someone whom the team does not list has the default
 * concurrency.
 */
export function memberOf(
  team: readonly TeamMember[] | undefined,
  factors: readonly number[],
): (id: string) => StaffOnDuty {
  const listed = new Map((team ?? []).map(({ id, concurrent_chats }) => [id, concurrent_chats]));
  return memoize((id: string): StaffOnDuty => {
    const chats = listed.get(id) ?? USUAL_CHATS;
    return { headcount: 1, chats, effectiveAgents: concurrencyFactor(chats, factors) };
  });
}

/** The average member of a team; of an empty team, someone with the default concurrency. */
export function meanMember(team: readonly TeamMember[] | undefined, factors: readonly number[]): StaffOnDuty {
  const member = memberOf(team, factors);
  const ids = team?.length ? team.map(({ id }) => id) : [''];
  const { chats, effectiveAgents } = ids.map(member).reduce((sum, one) => added(sum, one, 1));
  return { headcount: 1, chats: chats / ids.length, effectiveAgents: effectiveAgents / ids.length };
}

/**
 * The staff on duty over a span, as contiguous intervals.
 * @param entries the result of `onShift`, sorted by start; someone on two shifts at once counts once
 */
export function staffOnDutyOver(
  entries: readonly OnShift[],
  span: Interval,
  member: (id: string) => StaffOnDuty,
): StaffOnDutyOver[] {
  const changes = new Map<number, StaffOnDuty>([[span.start, nobody]]);
  const change = (at: number, by: StaffOnDuty, times: 1 | -1) =>
    changes.set(at, added(changes.get(at) ?? nobody, by, times));
  const thereUntil = new Map<string, number>();
  for (const entry of entries) {
    const start = Math.max(entry.start, span.start, thereUntil.get(entry.member) ?? span.start);
    const end = Math.min(entry.end, span.end);
    if (start >= end) continue;
    change(start, member(entry.member), 1);
    change(end, member(entry.member), -1);
    thereUntil.set(entry.member, end);
  }
  changes.delete(span.end);
  const moments = [...changes]
    .flatMap(([at, { headcount: heads, chats, effectiveAgents }]) =>
      at === span.start || heads || chats || effectiveAgents ? [at] : [],
    )
    .sort((a, b) => a - b);
  let onDuty = nobody;
  return moments.map((start, index) => {
    onDuty = added(onDuty, changes.get(start)!, 1);
    return { start, end: moments[index + 1] ?? span.end, onDuty };
  });
}

/**
 * Adds or removes staff. Rounded to nine digits, so that equal staff compares equal whatever was added and removed
 * before.
 */
function added(a: StaffOnDuty, b: StaffOnDuty, times: 1 | -1): StaffOnDuty {
  return {
    headcount: a.headcount + times * b.headcount,
    chats: a.chats + times * b.chats,
    effectiveAgents: Math.round((a.effectiveAgents + times * b.effectiveAgents) * 1e9) / 1e9,
  };
}
