import {
  changeCost,
  type CostTerms,
  minimumCost,
  type SharedOut,
  slotCost,
  stepCost,
  unevenness,
  weekCost,
  weights,
} from './cost';
import { type ExtraShifts, extraShifts, type Hindrance, hindranceAt } from './limits';
import { type Cells, isWorkingDay, OFF, OPEN, type RosterProblem, WEEK } from './problem';

/** A roster with its cost, which is kept up to date as cells change. */
export class CostedRoster {
  readonly cells: Cells;
  private readonly agents: Float64Array;
  private readonly heads: Int32Array;
  private readonly counted: readonly Int32Array[];
  private readonly extra: ExtraShifts;
  private readonly slotHours: number;
  private readonly allShares: number;
  private readonly hours: Float64Array;
  /** The hours of each week: those of all people of the first one, then the next. */
  private readonly weekHours: Float64Array;
  private readonly weekends: Float64Array;
  private readonly late: Float64Array;
  private readonly uneven = { hours: none(), weekends: none(), late: none() };
  private readonly unevenWeeks: readonly SharedOut[];

  constructor(
    readonly problem: RosterProblem,
    cells?: Cells,
  ) {
    const { people, days, needed, minimums, fixed, slotsPerDay, share } = problem;
    this.cells = new Int16Array(people * days).fill(OFF);
    this.agents = new Float64Array(needed.length);
    this.heads = new Int32Array(needed.length);
    this.counted = minimums.map(() => new Int32Array(needed.length));
    this.slotHours = 24 / slotsPerDay;
    this.allShares = share.reduce((sum, one) => sum + one, 0);
    const weeks = Math.ceil(days / WEEK);
    this.hours = new Float64Array(people);
    this.weekHours = new Float64Array(people * weeks);
    this.unevenWeeks = Array.from({ length: weeks }, none);
    this.weekends = new Float64Array(people);
    this.late = new Float64Array(people);
    this.extra = extraShifts(problem);
    for (const { person, day, slots, hours } of fixed) {
      for (const slot of slots) this.work(person, slot, 1);
      if (person < 0 || day < 0) continue;
      this.addHours(person, day, hours);
      if (problem.isWeekend[day]) this.add(this.uneven.weekends, this.weekends, person, 1);
    }
    if (cells)
      for (let cell = 0; cell < cells.length; cell++)
        if (cells[cell] !== OFF) this.set(Math.floor(cell / days), cell % days, cells[cell]!);
  }

  /** The hours that a person works in all. */
  hoursOf(person: number): number {
    return this.hours[person]!;
  }

  /** What forbids the shift of a cell as the roster is; undefined where nothing does. */
  hindranceAt(person: number, day: number): Hindrance | undefined {
    return hindranceAt(this.problem, this.extra, this.cells, person, day);
  }

  /** What would forbid a shift in a cell; undefined where nothing would. */
  hindranceTo(person: number, day: number, shift: number): Hindrance | undefined {
    const cell = person * this.problem.days + day;
    const was = this.cells[cell]!;
    this.cells[cell] = shift;
    const found = this.hindranceAt(person, day);
    this.cells[cell] = was;
    return found;
  }

  /** Gives a cell another shift, whether it may have it or not. Returns by how much the cost changes. */
  set(person: number, day: number, shift: number): number {
    const { problem, cells } = this;
    const cell = person * problem.days + day;
    const was = cells[cell]!;
    if (was === shift) return 0;
    let change = -this.localCost(person, day) - this.unevenCost(day);
    if (was !== OFF) change += this.put(person, day, was, -1);
    cells[cell] = shift;
    if (shift !== OFF) change += this.put(person, day, shift, 1);
    return change + this.localCost(person, day) + this.unevenCost(day);
  }

  /** The whole cost, term by term. */
  terms(): CostTerms {
    const { problem, cells, slotHours } = this;
    const terms: Record<keyof typeof weights, number> = {
      nobody: 0,
      belowMinimum: 0,
      short: 0,
      shortSquared: 0,
      over: 0,
      closed: 0,
      unevenHours: weights.unevenHours * unevenness(this.uneven.hours, this.allShares),
      unevenWeeks: this.unevenWeeks.reduce(
        (sum, one) => sum + weights.unevenWeeks * unevenness(one, this.allShares),
        0,
      ),
      unevenWeekends: weights.unevenWeekends * unevenness(this.uneven.weekends, this.allShares),
      unevenLate: weights.unevenLate * unevenness(this.uneven.late, this.allShares),
      sixthDay: 0,
      onAndOff: 0,
      otherTime: 0,
      changed: 0,
    };
    for (let slot = 0; slot < this.heads.length; slot++) {
      const state = problem.state[slot]!;
      const net = this.agents[slot]! - problem.needed[slot]!;
      const cost = slotHours * slotCost(state, problem.needed[slot]!, this.agents[slot]!, this.heads[slot]!);
      if (state !== OPEN) terms.closed += cost;
      else {
        const nobody = this.heads[slot] === 0 ? slotHours * weights.nobody : 0;
        terms.nobody += nobody;
        if (net > 0) terms.over += cost - nobody;
        else {
          terms.short += slotHours * weights.short * -net;
          terms.shortSquared += slotHours * weights.shortSquared * net * net;
        }
      }
      problem.minimums.forEach(({ heads }, index) => {
        terms.belowMinimum += slotHours * minimumCost(heads[slot]!, this.counted[index]![slot]!);
      });
    }
    for (let person = 0; person < problem.people; person++)
      for (let day = 0; day < problem.days; day++) {
        if (day % WEEK === 0) terms.sixthDay += weekCost(this.daysWorked(person, day));
        terms.changed += changeCost(problem, cells, person * problem.days + day);
        const [one, next] = [this.shiftOf(person, day), this.shiftOf(person, day + 1)];
        const step = stepCost(one, next);
        if (one === OFF || next === OFF) terms.onAndOff += step;
        else terms.otherTime += step;
      }
    return terms;
  }

  /** The whole cost. */
  cost(): number {
    return Object.values(this.terms()).reduce((sum, one) => sum + one, 0);
  }

  /** The shift of a cell; undefined outside of the days, and where an extra shift is worked. */
  private shiftOf(person: number, day: number): number | undefined {
    if (day < 0 || day >= this.problem.days) return undefined;
    const shift = this.cells[person * this.problem.days + day]!;
    return shift === OFF && this.extra.of(person, day) ? undefined : shift;
  }

  private localCost(person: number, day: number): number {
    const own = this.shiftOf(person, day);
    return (
      stepCost(this.shiftOf(person, day - 1), own) +
      stepCost(own, this.shiftOf(person, day + 1)) +
      changeCost(this.problem, this.cells, person * this.problem.days + day) +
      weekCost(this.daysWorked(person, day))
    );
  }

  /** The days of a week on which a person works. */
  private daysWorked(person: number, day: number): number {
    const { days } = this.problem;
    const first = day - (day % WEEK);
    let count = 0;
    for (let one = first; one < Math.min(days, first + WEEK); one++)
      if (isWorkingDay(this.problem, person, this.cells[person * days + one]!)) count++;
    return count;
  }

  /** What is uneven and can change with a day. */
  private unevenCost(day: number): number {
    const { hours, weekends, late } = this.uneven;
    return (
      weights.unevenWeeks * unevenness(this.unevenWeeks[Math.floor(day / WEEK)]!, this.allShares) +
      weights.unevenHours * unevenness(hours, this.allShares) +
      weights.unevenWeekends * unevenness(weekends, this.allShares) +
      weights.unevenLate * unevenness(late, this.allShares)
    );
  }

  private put(person: number, day: number, shift: number, times: 1 | -1): number {
    const { problem } = this;
    const first = day * problem.slotsPerDay;
    let change = 0;
    for (const offset of problem.slotsOf(person, shift)) change += this.work(person, first + offset, times);
    if (day === problem.repeatsFrom) {
      const again = problem.days * problem.slotsPerDay;
      for (const offset of problem.slotsOf(person, shift))
        if (offset < problem.slotsPerDay) change += this.work(person, again + offset, times);
    }
    this.addHours(person, day, times * problem.hoursOf(person, shift));
    if (problem.isWeekend[day]) this.add(this.uneven.weekends, this.weekends, person, times);
    if (problem.isLate[shift]) this.add(this.uneven.late, this.late, person, times);
    return change * this.slotHours;
  }

  /** Puts somebody into a slot, or takes them out of it. Returns by how much its cost changes, per hour. */
  private work(person: number, slot: number, times: 1 | -1): number {
    const { problem, agents, heads } = this;
    const [state, needed] = [problem.state[slot]!, problem.needed[slot]!];
    let change = -slotCost(state, needed, agents[slot]!, heads[slot]!);
    agents[slot]! += times * (person < 0 ? 1 : problem.strength[person]!);
    heads[slot]! += times;
    change += slotCost(state, needed, agents[slot]!, heads[slot]!);
    if (person < 0) return change;
    for (let index = 0; index < this.counted.length; index++) {
      const least = problem.minimums[index]!;
      if (least.counts[person] === 0) continue;
      const counted = this.counted[index]!;
      const was = counted[slot]!;
      counted[slot] = was + times;
      const asked = least.heads[slot]!;
      if (asked > 0) change += minimumCost(asked, was + times) - minimumCost(asked, was);
    }
    return change;
  }

  private addHours(person: number, day: number, hours: number): void {
    const week = Math.floor(day / WEEK);
    const { people } = this.problem;
    this.add(this.uneven.hours, this.hours, person, hours);
    this.add(this.unevenWeeks[week]!, this.weekHours, week * people + person, hours);
  }

  /** @param of by person, as often as it takes */
  private add(shared: SharedOut, of: Float64Array, index: number, by: number): void {
    const share = this.problem.share[index % this.problem.people]!;
    if (share <= 0) return;
    const was = of[index]!;
    of[index] = was + by;
    shared.sum += by;
    shared.squares += ((was + by) * (was + by) - was * was) / share;
  }
}

const none = (): SharedOut => ({ sum: 0, squares: 0 });
