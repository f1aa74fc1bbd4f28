import type { TeamMember } from '../../../../schemas/sections/staffing';
import type { Interval } from '../../service/time/intervals';
import type { Need, NeededPart } from './need';
import { CLOSED, type LeastPeople, OPEN, type RosterProblem } from './problem';
import type { SlotGrid } from './slots';

/** How many people each slot takes: of some planned days, and of a week behind them that begins on `repeatsFrom`. */
export function slottedNeed(
  need: Need,
  team: readonly TeamMember[],
  slots: SlotGrid,
  repeatsFrom: number,
): Pick<RosterProblem, 'needed' | 'state' | 'minimums'> {
  const { days, perDay, count, each } = slots;
  const state = new Uint8Array(count).fill(CLOSED, 0, days * perDay);
  const needed = new Float64Array(count);
  const ask = (one: Interval & { readonly heads: number }): void =>
    each(one, (slot) => {
      needed[slot] = Math.max(needed[slot]!, one.heads);
      state[slot] = OPEN;
    });
  for (const one of need.open) ask({ ...one, heads: 1 });
  need.required.forEach(ask);
  for (const { skill, parts } of need.minimums) if (skill === undefined) parts.forEach(ask);
  const minimums = need.minimums.map(({ skill, parts }): LeastPeople => {
    const counts = team.map((one) => skill === undefined || one.skills?.includes(skill));
    return { heads: headsOf(parts, slots), counts: Uint8Array.from(counts, Number) };
  });
  // The first day of the week that repeats follows its last one.
  for (const values of [state, needed, ...minimums.map(({ heads }) => heads)])
    values.copyWithin(days * perDay, repeatsFrom * perDay, (repeatsFrom + 1) * perDay);
  return { needed, state, minimums };
}

function headsOf(parts: readonly NeededPart[], { count, each }: SlotGrid): Uint8Array {
  const heads = new Uint8Array(count);
  for (const part of parts)
    each(part, (slot) => (heads[slot] = Math.max(heads[slot]!, Math.min(255, part.heads))));
  return heads;
}
