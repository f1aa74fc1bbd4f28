/** A seeded discrete-event simulation of chat service: what the formulas are held against. Times in seconds. */
export interface ChatFloor {
  /** Customers an hour; they come one by one, at any moment alike (Poisson). */
  readonly perHour: number;
  /** How long one chat takes an agent who has no other. */
  readonly handleTime: number;
  readonly agents: number;
  /** Chats at once per agent. */
  readonly chats: number;
  /** What an agent gets done with 1, 2, 3 … chats, beside one with one chat. */
  readonly factors: readonly number[];
  /** Every chat alike, or exponential. */
  readonly handling: 'fixed' | 'exponential';
  /** The share of the time that an agent is away, and how long each time on average. */
  readonly away?: { readonly share: number; readonly meanTime: number };
  /** Customers who are served; the first tenth is not counted. */
  readonly customers: number;
  /** Start empty and stop after so many seconds, again and again, instead of a steady state. */
  readonly shiftOf?: number;
  readonly seed: number;
}

export interface Served {
  /** Mean time until a person takes the chat. */
  readonly meanWait: number;
  /** Share of customers taken within three minutes. */
  readonly within3m: number;
  /** Share of customers who waited at all. */
  readonly waited: number;
}

interface Agent {
  /** Work left of each chat, in seconds of an agent who has no other. */
  readonly left: number[];
  away: boolean;
  /** When the agent goes or comes back next. */
  turn: number;
}

export function simulate(floor: ChatFloor): Served {
  const random = seeded(floor.seed);
  const waits: number[] = [];
  const enough = floor.customers;
  while (waits.length < enough) waits.push(...oneRun(floor, random, enough - waits.length));
  const counted = floor.shiftOf === undefined ? waits.slice(Math.floor(enough / 10)) : waits;
  const share = (test: (wait: number) => boolean) => counted.filter(test).length / counted.length;
  return {
    meanWait: counted.reduce((sum, wait) => sum + wait, 0) / counted.length,
    within3m: share((wait) => wait <= 180),
    waited: share((wait) => wait > 0),
  };
}

function oneRun(floor: ChatFloor, random: () => number, most: number): number[] {
  const { perHour, handleTime, chats, factors, handling, away, shiftOf = Infinity } = floor;
  const exponential = (mean: number) => -mean * Math.log(1 - random());
  const speed = (count: number) => factors[Math.min(count, factors.length) - 1]! / count;
  const presence = away ? (away.meanTime * (1 - away.share)) / away.share : Infinity;
  const agents: Agent[] = Array.from({ length: floor.agents }, () => {
    const gone = away !== undefined && random() < away.share;
    return { left: [], away: gone, turn: away ? exponential(gone ? away.meanTime : presence) : Infinity };
  });
  const queue: number[] = [];
  const waits: number[] = [];
  let now = 0;
  let arrival = exponential(3600 / perHour);
  const idlest = () => {
    let found: Agent | undefined;
    for (const agent of agents) {
      if (agent.away || agent.left.length >= chats) continue;
      if (!found || agent.left.length < found.left.length) found = agent;
    }
    return found;
  };
  const take = () => {
    for (let agent = idlest(); agent && queue.length > 0; agent = idlest()) {
      waits.push(now - queue.shift()!);
      agent.left.push(handling === 'fixed' ? handleTime : exponential(handleTime));
    }
  };
  while (waits.length < most && (arrival < shiftOf || queue.length > 0)) {
    let then = arrival;
    for (const { left, away: gone, turn } of agents) {
      then = Math.min(then, turn);
      if (gone) continue;
      for (const work of left) then = Math.min(then, now + work / speed(left.length));
    }
    for (const { left, away: gone } of agents) {
      if (gone || left.length === 0) continue;
      const done = (then - now) * speed(left.length);
      for (let index = left.length - 1; index >= 0; index--) {
        left[index]! -= done;
        if (left[index]! < 1e-6) left.splice(index, 1);
      }
    }
    now = then;
    if (now === arrival) {
      queue.push(now);
      arrival += exponential(3600 / perHour);
      if (arrival >= shiftOf) arrival = Infinity;
    }
    for (const agent of agents) {
      if (agent.turn > now) continue;
      agent.away = !agent.away;
      agent.turn = now + exponential(agent.away ? away!.meanTime : presence);
    }
    take();
  }
  return waits;
}

/** mulberry32: small, fast, the same on every machine. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
