import { CLOSED, OPEN, type RosterProblem } from '../../../server/src/cli/roster/problem';

/** Numbers that are the same for the same seed. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A small problem: days of eight slots of three hours, shifts of two or three of them. */
export function smallProblem(below: (n: number) => number, people = 3, days = 3): RosterProblem {
  const slotsPerDay = 8;
  const shifts = 2;
  const count = slotsPerDay * (days + 1);
  const starts = [below(3), 3 + below(3)];
  const lengths = [2 + below(2), 2 + below(2)];
  const state = new Uint8Array(count);
  const needed = new Float64Array(count);
  for (let slot = 0; slot < slotsPerDay * days; slot++) {
    const isOpen = slot % slotsPerDay > 0 && below(8) > 0;
    state[slot] = isOpen ? OPEN : CLOSED;
    needed[slot] = isOpen ? 1 + below(2) : 0;
  }
  const away = new Set(Array.from({ length: 2 }, () => `${below(people)} ${below(days)}`));
  const heads = Uint8Array.from({ length: count }, () => (below(6) === 0 ? 1 : 0));
  return {
    people,
    days,
    shifts,
    slotsPerDay,
    needed,
    state,
    minimums: [{ heads, counts: Uint8Array.from({ length: people }, (_, person) => (person === 0 ? 1 : 0)) }],
    fixed: [],
    slotsOf: (_, shift) => Int32Array.from({ length: lengths[shift]! }, (_slot, at) => starts[shift]! + at),
    hoursOf: (_, shift) => lengths[shift]! * 3,
    start: (shift, day) => day * 1440 + starts[shift]! * 180,
    end: (shift, day) => day * 1440 + (starts[shift]! + lengths[shift]!) * 180,
    strength: Float64Array.from({ length: people }, () => [1, 1, 0.85, 1.25][below(4)]!),
    mayWork: (person, _, day) => !away.has(`${person} ${day}`),
    isLate: [false, true],
    isWeekend: Array.from({ length: days }, () => below(3) === 0),
    mostHours: new Float64Array(people).fill(18),
    share: new Float64Array(people).fill(1),
    limits: { rest: 480, daysInRow: 6 },
    before: Array.from({ length: people }, () => ({ end: -Infinity, daysInRow: below(5) })),
    repeatsFrom: days,
    ...(below(2) === 0 && {
      present: Int16Array.from({ length: people * days }, () => below(shifts + 1) - 1),
    }),
  };
}
