import { type Cells, CLOSED, OFF, OPEN, type RosterProblem } from './problem';

/**
 * What a roster costs: the sum of these terms, and nothing else. The smaller, the better; the weights say how much of
 * one thing is worth giving up for another. One is an agent hour to spare.
 *
 * - An open hour with nobody there is the worst that can be, then one with fewer than `minimum` asks for.
 * - Missing agents count per hour, and again by their square: two hours with one missing are better than one with two.
 * - Agents to spare count little, and people on shift while the shop is closed a little more.
 * - Hours (in all, and of each week), days of weekends and late shifts are shared out: what counts is the sum of the squares of how far each person
 *   is from the fair share.
 * - A sixth or seventh day of a person's week is a nuisance; so are, less, each change between days of work and days off,
 *   and another time than the day before.
 * - With `--keep`, each cell that is not as it is rostered now.
 */
export const weights = {
  nobody: 60,
  belowMinimum: 40,
  short: 12,
  shortSquared: 4,
  over: 1,
  closed: 3,
  unevenHours: 0.01,
  unevenWeeks: 0.01,
  unevenWeekends: 2,
  unevenLate: 0.5,
  sixthDay: 2,
  onAndOff: 0.6,
  otherTime: 0.8,
  changed: 6,
} as const;

/** The terms of a cost, each weighed. */
export type CostTerms = Readonly<Record<keyof typeof weights, number>>;

/** What a slot costs with so many agents (of mean strength) and heads, in slots: to be multiplied by its hours. */
export function slotCost(state: number, needed: number, agents: number, heads: number): number {
  if (state === OPEN) {
    const net = agents - needed;
    const short = net < -ALIKE ? -net : 0;
    return (
      (heads === 0 ? weights.nobody : 0) +
      weights.short * short +
      weights.shortSquared * short * short +
      (net > ALIKE ? weights.over * net : 0)
    );
  }
  return state === CLOSED ? weights.closed * heads : 0;
}

/** Sums of strengths that differ by less are the same. */
const ALIKE = 1e-6;

export const minimumCost = (least: number, heads: number): number =>
  heads < least ? weights.belowMinimum * (least - heads) : 0;

/** What two consecutive days of a person cost; undefined is an extra shift of a promotion. */
export function stepCost(one: number | undefined, next: number | undefined): number {
  if (one === undefined || next === undefined) return 0;
  if (one === OFF || next === OFF) return one === next ? 0 : weights.onAndOff;
  return one === next ? 0 : weights.otherTime;
}

/** Something that is shared out fairly: the sum of it, and of its squares over the shares. */
export interface SharedOut {
  sum: number;
  squares: number;
}

/** The sum of the squares of how far each is from the fair share. */
export const unevenness = ({ sum, squares }: SharedOut, allShares: number): number =>
  allShares > 0 ? Math.max(0, squares - (sum * sum) / allShares) : 0;

/** What a person's week costs by its days of work. */
export const weekCost = (daysWorked: number): number =>
  weights.sixthDay * Math.max(0, daysWorked - USUAL_DAYS);

const USUAL_DAYS = 5;

/** What a cell costs by what it is now. */
export const changeCost = ({ present }: RosterProblem, cells: Cells, cell: number): number =>
  present && present[cell] !== cells[cell] ? weights.changed : 0;
