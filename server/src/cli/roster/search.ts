import { CostedRoster } from './costed-roster';
import { OFF, type RosterProblem, WEEK } from './problem';
import { randomFrom } from './random';

/** A change of one cell: the person, the day, the shift. */
type Step = readonly [person: number, day: number, shift: number];

/**
 * A roster of low cost within the limits: greedy construction day by day, then simulated annealing over changes of one
 * cell, exchanges of days or whole weeks between two people and exchanges between two days of a person, then descent to
 * where no such change helps. The random numbers begin with the same seed, so that the same problem gives the same roster.
 */
export function searchRoster(problem: RosterProblem): CostedRoster {
  const roster = new CostedRoster(problem);
  if (problem.people === 0 || problem.shifts === 0 || problem.days === 0) return roster;
  construct(roster);
  let best: CostedRoster | undefined;
  for (let run = 0; run < runsFor(problem); run++) {
    const found = anneal(new CostedRoster(problem, roster.cells), randomFrom(SEED + run));
    descend(found);
    if (!best || found.cost() < best.cost() - LEAST) best = found;
  }
  return best!;
}

/** So many people with the fewest hours are tried for a shift. */
const TRIED = 3;

/** Day by day the shift and the person that lower the cost most, as long as one does. */
function construct(roster: CostedRoster): void {
  const { people, days, shifts, share } = roster.problem;
  const order = Array.from({ length: people }, (_, person) => person);
  for (let day = 0; day < days; day++)
    for (let added = 0; added < people; added++) {
      order.sort((a, b) => roster.hoursOf(a) / share[a]! - roster.hoursOf(b) / share[b]! || a - b);
      let best: { readonly step: Step; readonly change: number } | undefined;
      for (let shift = 0; shift < shifts; shift++) {
        let tried = 0;
        for (const person of order) {
          if (roster.cells[person * days + day] !== OFF || share[person]! <= 0) continue;
          if (roster.hindranceTo(person, day, shift) !== undefined) continue;
          const change = roster.set(person, day, shift);
          roster.set(person, day, OFF);
          if (change < -LEAST && (!best || change < best.change - LEAST))
            best = { step: [person, day, shift], change };
          if (++tried === TRIED) break;
        }
      }
      if (!best) break;
      roster.set(...best.step);
    }
}

/** A smaller change is none. */
const LEAST = 1e-9;

const SEED = 20_261_201;
/** Temperatures in units of the cost: an agent hour to spare is one. Large rosters have no time to cool down from as hot. */
const HOT = 30;
const HOT_OF_MANY = 4;
const COLD = 0.05;

/** Rosters of more cells are large. */
const MANY_CELLS = 1500;

const isLarge = ({ people, days }: RosterProblem): boolean => people * days > MANY_CELLS;

/** The number of tried changes: more for more cells, within limits of time. */
const triesFor = ({ people, days }: RosterProblem): number =>
  Math.min(250_000, Math.max(40_000, people * days * 400));

/** Small rosters are tried several times, from other random numbers. */
const runsFor = (problem: RosterProblem): number =>
  Math.max(1, Math.min(3, Math.floor(120_000 / triesFor(problem))));

function anneal(roster: CostedRoster, random: () => number): CostedRoster {
  const { problem } = roster;
  const tries = triesFor(problem);
  const hot = isLarge(problem) ? HOT_OF_MANY : HOT;
  let cost = 0;
  let lowest = 0;
  let best = Int16Array.from(roster.cells);
  for (let tried = 0; tried < tries; tried++) {
    const heat = hot * (COLD / hot) ** (tried / tries);
    const steps = randomSteps(roster, random);
    const change = steps && apply(roster, steps, (by) => by <= 0 || random() < Math.exp(-by / heat));
    if (!change) continue;
    cost += change;
    if (cost >= lowest - LEAST) continue;
    lowest = cost;
    best = Int16Array.from(roster.cells);
  }
  return new CostedRoster(problem, best);
}

/** Steps that may help; undefined for some that change nothing. */
function randomSteps(roster: CostedRoster, random: () => number): readonly Step[] | undefined {
  const { cells, problem } = roster;
  const { people, days, shifts } = problem;
  const below = (count: number): number => Math.floor(random() * count);
  const at = (person: number, day: number): number => cells[person * days + day]!;
  const person = below(people);
  const day = below(days);
  const kind = random();
  const anyShift = (): number => below(shifts + 1) - 1;
  if (kind < 0.4) return [[person, day, anyShift()]];
  if (kind < 0.5) {
    const other = below(people);
    const [week, length] = [day - (day % WEEK), Math.min(WEEK, days - (day - (day % WEEK)))];
    const then = other === person ? week + below(length) : day;
    return other === person && then === day
      ? undefined
      : [
          [person, day, anyShift()],
          [other, then, anyShift()],
        ];
  }
  if (kind < 0.7) {
    const week = day - (day % WEEK);
    const other = week + below(Math.min(WEEK, days - week));
    if (at(person, day) === at(person, other)) return undefined;
    return [
      [person, day, at(person, other)],
      [person, other, at(person, day)],
    ];
  }
  const other = below(people);
  const isWeek = kind > 0.97;
  const length = kind < 0.93 ? 1 : isWeek ? WEEK : 2 + below(WEEK - 2);
  const first = isWeek ? day - (day % WEEK) : day;
  const steps: Step[] = [];
  for (let one = first; one < Math.min(days, first + length); one++)
    if (at(person, one) !== at(other, one))
      steps.push([person, one, at(other, one)], [other, one, at(person, one)]);
  return steps.length > 0 ? steps : undefined;
}

/**
 * Takes steps where they keep within the limits and their change of the cost is accepted; else all is as before.
 * Returns the change, 0 where nothing was done.
 */
function apply(roster: CostedRoster, steps: readonly Step[], accepts: (change: number) => boolean): number {
  const { cells, problem } = roster;
  const were = steps.map(([person, day]) => cells[person * problem.days + day]!);
  steps.forEach(([person, day, shift]) => (cells[person * problem.days + day] = shift));
  const fits = steps.every(
    ([person, day, shift]) =>
      shift === OFF || (problem.share[person]! > 0 && roster.hindranceAt(person, day) === undefined),
  );
  steps.forEach(([person, day], index) => (cells[person * problem.days + day] = were[index]!));
  if (!fits) return 0;
  let change = 0;
  for (const step of steps) change += roster.set(...step);
  if (accepts(change)) return change;
  for (let index = steps.length - 1; index >= 0; index--) {
    const [person, day] = steps[index]!;
    roster.set(person, day, were[index]!);
  }
  return 0;
}

/** More rounds than these are not worth their time: of small rosters, of large ones. */
const ROUNDS = 6;
const ROUNDS_OF_MANY = 1;
/** Exchanges are tried with so many people who follow. */
const NEIGHBOURS = 12;

function descend(roster: CostedRoster): void {
  const { problem } = roster;
  const helps = (change: number): boolean => change < -LEAST;
  const rounds = isLarge(problem) ? ROUNDS_OF_MANY : ROUNDS;
  for (let round = 0; round < rounds; round++) {
    let gained = 0;
    const tryOut = (steps: readonly Step[]): void => void (gained += apply(roster, steps, helps));
    for (let person = 0; person < problem.people; person++)
      for (let day = 0; day < problem.days; day++) {
        for (let shift = OFF; shift < problem.shifts; shift++) tryOut([[person, day, shift]]);
        tryExchanges(roster, person, day, tryOut);
      }
    if (gained > -LEAST) break;
  }
}

function tryExchanges(
  { cells, problem }: CostedRoster,
  person: number,
  day: number,
  tryOut: (steps: readonly Step[]) => void,
): void {
  const { people, days } = problem;
  const at = (who: number, when: number): number => cells[who * days + when]!;
  for (let other = person + 1; other < Math.min(people, person + 1 + NEIGHBOURS); other++)
    if (at(person, day) !== at(other, day))
      tryOut([
        [person, day, at(other, day)],
        [other, day, at(person, day)],
      ]);
  const week = day - (day % WEEK);
  for (let other = day + 1; other < Math.min(days, week + WEEK); other++)
    if (at(person, day) !== at(person, other))
      tryOut([
        [person, day, at(person, other)],
        [person, other, at(person, day)],
      ]);
}
