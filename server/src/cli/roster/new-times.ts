import { MINUTES_PER_DAY } from '../../../../schemas/scalars';
import type { Locale, Text } from '../../../../schemas/text';
import { writtenRange } from '../../service/time/written-times';
import { slotCost } from './cost';
import { CLOSED, OPEN, WEEK } from './problem';
import type { Need } from './need';
import type { WorkingDay } from './shift-times';

/** Shifts begin and end at the hour or half of it. */
const STEP = 30;
const SLOTS = MINUTES_PER_DAY / STEP;
/** The lengths of shifts that are tried, in hours: a working day at most, half of one at least. */
const LENGTHS = [8, 7, 6, 5, 4];
/** No more different times than these. */
const MOST_TIMES = 5;
/** What another time must save a week, in agent hours to spare, and of what the week costs so far. */
const WORTH = 12;
const WORTH_SHARE = 0.08;

/** How much of a need a set of times can hold: the whole team works so many days a week. */
interface Room {
  readonly people: number;
  /** The most hours a week of each person, on average. */
  readonly hours: number;
}

/**
 * Times of shifts that fit the need of a week: one after the other the time that lowers the cost most, as long as one is
 * worth it.
 * @param need of a week from its first midnight on
 */
export function newShiftTimes(need: Need, room: Room, locale: Locale): readonly WorkingDay[] {
  const week = weekOf(need);
  const candidates = candidatesFor(week);
  let chosen: readonly Candidate[] = [];
  let cost = costWith(week, chosen, room);
  while (chosen.length < MOST_TIMES) {
    let best: { readonly all: readonly Candidate[]; readonly cost: number } | undefined;
    for (const one of candidates) {
      if (chosen.includes(one)) continue;
      const all = [...chosen, one];
      const found = costWith(week, all, room);
      if (!best || found < best.cost) best = { all, cost: found };
    }
    if (!best || best.cost > cost - (chosen.length === 0 ? 0 : Math.max(WORTH, WORTH_SHARE * cost))) break;
    chosen = best.all;
    cost = best.cost;
  }
  return named(
    chosen.toSorted((a, b) => a.start - b.start || a.length - b.length),
    locale,
  );
}

interface Candidate {
  /** Slots after midnight. */
  readonly start: number;
  readonly length: number;
}

interface SlottedWeek {
  readonly needed: Float64Array;
  readonly state: Uint8Array;
}

/** The need of the seven days, half hour by half hour; the week goes on with itself. */
function weekOf({ open, required, minimums }: Need): SlottedWeek {
  const count = SLOTS * WEEK;
  const week = { needed: new Float64Array(count), state: new Uint8Array(count).fill(CLOSED) };
  const ask = ({ start, end }: { readonly start: number; readonly end: number }, heads: number): void => {
    for (
      let slot = Math.max(0, Math.floor(start / STEP));
      slot < Math.min(count, Math.ceil(end / STEP));
      slot++
    ) {
      week.state[slot] = OPEN;
      week.needed[slot] = Math.max(week.needed[slot]!, heads);
    }
  };
  for (const one of open) ask(one, 1);
  for (const one of [...required, ...minimums.flatMap(({ parts }) => parts)]) ask(one, one.heads);
  return week;
}

/** Times within which the shop is mostly open on some day. */
function candidatesFor({ state }: SlottedWeek): readonly Candidate[] {
  const isOpen = (slot: number): boolean => state[slot % state.length] === OPEN;
  const all: Candidate[] = [];
  for (const hours of LENGTHS)
    for (let start = 0; start < SLOTS; start++) {
      const length = (hours * 60) / STEP;
      const fits = Array.from({ length: WEEK }, (_, day) => day).some((day) => {
        const first = day * SLOTS + start;
        return Array.from({ length }, (_, at) => first + at).every(isOpen);
      });
      if (fits) all.push({ start, length });
    }
  if (all.length > 0) return all;
  return spansOf(state);
}

/** Where the shop is open for a short time only: each such time by itself. */
function spansOf(state: Uint8Array): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  for (let slot = 0; slot < state.length; slot++) {
    if (state[slot] !== OPEN || (slot > 0 && state[slot - 1] === OPEN)) continue;
    let length = 0;
    while (state[slot + length] === OPEN) length++;
    found.set(`${slot % SLOTS} ${length}`, { start: slot % SLOTS, length });
  }
  return [...found.values()];
}

/** The cost of a week that is filled with some times, shift by shift the one that helps most. */
function costWith(
  { needed, state }: SlottedWeek,
  times: readonly Candidate[],
  { people, hours }: Room,
): number {
  const heads = new Int32Array(needed.length);
  const costAt = (slot: number): number => slotCost(state[slot]!, needed[slot]!, heads[slot]!, heads[slot]!);
  let left = people * hours;
  const gains = new Map<number, number>();
  const key = (day: number, index: number): number => day * times.length + index;
  const gainOf = (day: number, { start, length }: Candidate): number => {
    let gain = 0;
    for (let at = 0; at < length; at++) {
      const slot = (day * SLOTS + start + at) % needed.length;
      gain += costAt(slot);
      heads[slot]!++;
      gain -= costAt(slot);
      heads[slot]!--;
    }
    return gain / length;
  };
  const update = (day: number): void =>
    times.forEach((time, index) => gains.set(key(day, index), gainOf(day, time)));
  const onDay = new Int32Array(WEEK);
  for (let day = 0; day < WEEK; day++) update(day);
  for (;;) {
    let best: { readonly day: number; readonly index: number; readonly gain: number } | undefined;
    for (let day = 0; day < WEEK; day++) {
      if (onDay[day]! >= people) continue;
      times.forEach(({ length }, index) => {
        const gain = gains.get(key(day, index))!;
        if (gain > 0 && (length * STEP) / 60 <= left && (!best || gain > best.gain))
          best = { day, index, gain };
      });
    }
    if (!best) break;
    const { start, length } = times[best.index]!;
    for (let at = 0; at < length; at++) heads[(best.day * SLOTS + start + at) % needed.length]!++;
    left -= (length * STEP) / 60;
    onDay[best.day]!++;
    for (const by of [-1, 0, 1]) update((best.day + by + WEEK) % WEEK);
  }
  let cost = 0;
  for (let slot = 0; slot < needed.length; slot++) cost += costAt(slot);
  return (cost * STEP) / 60;
}

const names = {
  day: { zh: '白班', en: 'Day' },
  early: { zh: '早班', en: 'Early' },
  middle: { zh: '中班', en: 'Middle' },
  late: { zh: '晚班', en: 'Late' },
  night: { zh: '夜班', en: 'Night' },
} as const satisfies Record<string, Text>;

/** Names by the hour at which shifts begin; several of one name are numbered. */
function named(times: readonly Candidate[], locale: Locale): readonly WorkingDay[] {
  const labels = times.map(({ start }) => {
    const hour = (start * STEP) / 60;
    if (times.length === 1 && hour >= 5 && hour < 14) return names.day[locale];
    if (hour < 5 || hour >= 20) return names.night[locale];
    return (hour < 10 ? names.early : hour < 14 ? names.middle : names.late)[locale];
  });
  return times.map(({ start, length }, index): WorkingDay => {
    const range = { start: start * STEP, end: (start + length) * STEP };
    const number = labels.slice(0, index + 1).filter((label) => label === labels[index]).length;
    const gap = locale === 'zh' ? '' : ' ';
    const name = number === 1 ? labels[index]! : `${labels[index]!}${gap}${number}`;
    return {
      parts: [{ time: writtenRange(range)!, range, name, breaks: [], turns: [], turnOf: new Map() }],
    };
  });
}
